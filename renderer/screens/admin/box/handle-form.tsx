import { type FormEvent, useState } from 'react';
import type { FeedbackLine } from '../../../../shared/contract/channel-views.ts';
import { type FeedbackState, feedbackLimits, feedbackStates } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { TextField } from '../text-field.tsx';

/** Where a message stands now, and the answer that its writer will read. */
export function HandleForm(props: { line: FeedbackLine; sender: Sender; timeZone: string; onClose(): void }) {
  const { box, refusals } = useWords();
  const { line, sender, timeZone, onClose } = props;
  const [state, setState] = useState<FeedbackState>(line.state === 'new' ? 'in-progress' : line.state);
  const [answer, setAnswer] = useState(line.answer ?? '');
  const isAnswered = state === 'answered';
  const { shown, check } = useMissing(isAnswered && answer.trim() === '' ? refusals['answer-needed'] : null);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    const { id: feedbackId, revision: basedOn } = line;
    const wish = { type: 'handle-feedback', feedbackId, state, answer: isAnswered ? answer : null, basedOn } as const;
    if (await sender.run(wish)) onClose();
  }

  return (
    <form className="feedback__form" onSubmit={(event) => void save(event)} noValidate>
      <Field label={box.office.state}>
        {(id) => (
          <select id={id} value={state} onChange={({ target }) => setState(target.value as FeedbackState)}>
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
          onChange={setAnswer}
        />
      )}
      <RefusalStrip sender={sender} timeZone={timeZone} />
      <div className="wizard-actions">
        <KeyButton disabled={false} onClick={onClose}>
          {box.office.close}
        </KeyButton>
        <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
          {box.office.save}
        </KeyButton>
      </div>
    </form>
  );
}
