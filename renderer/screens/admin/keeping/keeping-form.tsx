import { type FormEvent, useState } from 'react';
import type { KeepingView } from '../../../../shared/contract/keeping.ts';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { keepingLimits } from '../../../../shared/domain/keeping.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { parseTime } from '../days/parse-time.ts';
import { SaveBar } from '../save-bar.tsx';
import { TextField } from '../text-field.tsx';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { type KeepingDraft, type KeepingNumber, keepingOf, numberOf } from './keeping-draft.ts';
import { SecondFolder } from './second-folder.tsx';

interface KeepingFormProps {
  view: AdminView;
  kept: KeepingView;
  draft: ChangingDraft<KeepingDraft>;
}

/** When backups are made and where to, and how long things are kept. */
export function KeepingForm({ view, kept, draft }: KeepingFormProps) {
  const { form: text } = useWords().keeping;
  const sender = useSender();
  const [isSaved, setSaved] = useState(false);
  const { value, isChanged } = draft;
  const keeping = keepingOf(value);
  const change = (part: Partial<KeepingDraft>): void => {
    setSaved(false);
    draft.change((now) => ({ ...now, ...part }));
  };

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!keeping || !isChanged) return;
    if (!(await sender.run({ type: 'set-keeping', keeping, basedOn: draft.basedOn }))) return;
    draft.forget();
    setSaved(true);
  }

  const number = (name: KeepingNumber, label: string, hint = '') => (
    <TextField
      label={label}
      hint={hint}
      value={value[name]}
      problem={numberOf(name, value[name]) === null ? fill(text.bounds, keepingLimits[name]) : ''}
      inputMode="numeric"
      maxLength={3}
      onChange={(typed) => change({ [name]: typed })}
    />
  );
  return (
    <form className="keeping-form" onSubmit={(event) => void save(event)} noValidate>
      <fieldset>
        <legend>{text.title}</legend>
        <label className="check">
          <input
            type="checkbox"
            checked={value.nightly}
            onChange={({ target }) => change({ nightly: target.checked })}
          />
          <span>
            <b>{text.nightly}</b>
            <small>{text.nightlyHint}</small>
          </span>
        </label>
        {value.nightly && (
          <TextField
            label={text.at}
            value={value.at}
            problem={parseTime(value.at) === null ? text.atBad : ''}
            maxLength={5}
            onChange={(at) => change({ at })}
          />
        )}
        {number('daily', text.daily)}
        {number('monthly', text.monthly)}
        <SecondFolder
          value={value.secondFolder}
          saved={view.settings.keeping.secondFolder}
          kept={kept}
          onChange={(secondFolder) => change({ secondFolder })}
        />
      </fieldset>
      <fieldset>
        <legend>{text.retention}</legend>
        {number('wordsMonths', text.wordsMonths, text.wordsHint)}
        {number('mediaMonths', text.mediaMonths)}
        {number('outcomeDays', text.outcomeDays, text.outcomeHint)}
      </fieldset>
      <SaveBar
        isChanged={isChanged}
        isStale={draft.isStale}
        saved={isSaved ? text.saved : ''}
        problem={keeping ? '' : text.mend}
        sender={sender}
        timeZone={view.timeZone}
        words={{ discard: text.discard, save: text.save }}
        onDiscard={draft.forget}
      />
    </form>
  );
}
