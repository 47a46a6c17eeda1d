import type { FormEvent } from 'react';
import { type FeedbackState, feedbackLimits, feedbackStates } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { TextField } from '../text-field.tsx';
import type { BoxDraft, BoxDrafts } from './use-box-drafts.ts';

/** Where a message stands now, and the answer that its writer will read. */
export function HandleForm(props: { draft: BoxDraft; drafts: BoxDrafts; sender: Sender; timeZone: string }) {
  const { box, refusals } = useWords();
  const { draft, drafts, sender, timeZone } = props;
  const { line, state, answer } = draft;
  const isAnswered = state === 'answered';
  const { shown, check } = useMissing(isAnswered && answer.trim() === '' ? refusals['answer-needed'] : null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    const { id: feedbackId, revision: basedOn } = line;
    const wish = { type: 'handle-feedback', feedbackId, state, answer: isAnswered ? answer : null, basedOn } as const;
    if (await sender.run(wish)) drafts.forget(line);
  }

  return (
    <form className="feedback__form" onSubmit={(event) => void save(event)} noValidate>
      <Field label={box.office.state}>
        {(id) => (
          <select
            id={id}
            value={state}
            onChange={({ target }) => drafts.change(draft, { state: target.value as FeedbackState })}
          >
            {feedbackStates.map((one) => (
              <option key={one} value={one}>
                {box.state[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isAnswered && (
        <TextField
          label={box.office.answer}
          hint={fill(box.office.answerHint, { code: line.code })}
          problem={shown ?? ''}
          value={answer}
          maxLength={feedbackLimits.longest}
          lines={4}
          onChange={(text) => drafts.change(draft, { answer: text })}
        />
      )}
      <RefusalStrip sender={sender} timeZone={timeZone} />
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={() => drafts.forget(line)}>
          {box.office.close}
        </KeyButton>
        <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
          {box.office.save}
        </KeyButton>
      </div>
    </form>
  );
}
