import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { defaultRules } from '../../../../shared/domain/office.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { SaveBar } from '../save-bar.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { MixingChoice } from './mixing-choice.tsx';
import { NumberingChoice } from './numbering-choice.tsx';
import { Presets } from './presets.tsx';
import { RuleGroup } from './rule-group.tsx';
import { type RulesDraft, ruleProblems, rulesDraft, rulesOf } from './rules-draft.ts';
import './rules.css';

const reset = rulesDraft(defaultRules);

/** The rules of the queue: what each does, within which bounds, and what they promise. */
export function RulesPage({ view, draft }: { view: AdminView; draft: ChangingDraft<RulesDraft> }) {
  const words = useWords();
  const { adminRules: text } = words;
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const { value } = draft;
  const rules = rulesOf(value);
  const problems = ruleProblems(value);
  const form = { draft: value, problems, change: draft.change };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!rules || !draft.isChanged) return;
    if (!(await sender.run({ type: 'set-rules', rules, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }

  return (
    <form className="rules-page" onSubmit={(event) => void save(event)} noValidate>
      <p className="page-hint">{text.hint}</p>
      <Presets onChoose={draft.change} />
      <MixingChoice {...form} rules={rules} />
      <RuleGroup {...form} title={text.groups.absence} names={absence} />
      <RuleGroup {...form} title={text.groups.alerts} names={alerts} />
      <RuleGroup {...form} title={text.groups.desk} names={desk} />
      <RuleGroup {...form} title={text.groups.priority} names={priority}>
        <label className="check">
          <input
            type="checkbox"
            checked={value.appointmentsFirst}
            onChange={({ target }) => draft.change((now) => ({ ...now, appointmentsFirst: target.checked }))}
          />
          <span>
            <b>{text.appointmentsFirst}</b>
            <small>{text.appointmentsHint}</small>
          </span>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={value.scanIdCard}
            onChange={({ target }) => draft.change((now) => ({ ...now, scanIdCard: target.checked }))}
          />
          <span>
            <b>{text.scanIdCard}</b>
            <small>{text.scanPrivacy}</small>
          </span>
        </label>
      </RuleGroup>
      <NumberingChoice {...form} services={view.settings.services} />
      <SaveBar
        isChanged={draft.isChanged}
        isStale={draft.isStale}
        saved={isSaved ? text.saved : ''}
        problem={rules ? '' : text.hasProblems}
        sender={sender}
        timeZone={view.timeZone}
        words={text}
        onDiscard={draft.forget}
      >
        <KeyButton
          look="quiet"
          disabled={JSON.stringify(value) === JSON.stringify(reset)}
          onClick={() => draft.change(() => reset)}
        >
          {text.reset}
        </KeyButton>
      </SaveBar>
    </form>
  );
}

const absence = ['absentAfterSeconds', 'recallsToAbsent', 'absencesToCancel', 'restoreAfter', 'selfReturns'] as const;
const alerts = ['queueYellow', 'queueRed', 'longWaitMinutes', 'longServingMinutes'] as const;
const desk = ['undoFinishSeconds', 'ratingSeconds'] as const;
const priority = ['elderAge'] as const;
