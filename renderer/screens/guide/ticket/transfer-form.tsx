import { type FormEvent, useId, useState } from 'react';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/staff/field.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { ReasonField } from '../../counter/reason-field.tsx';
import { transferTargets } from '../../counter/transfer-targets.ts';
import { missingIn, type TransferWish, transferCommand } from '../../counter/transfer-wish.ts';
import type { FormProps } from './form-props.ts';

/** Another service is another button here. */
const kinds = ['counter', 'officer'] as const;
const nothing: TransferWish = { kind: 'counter', target: '', reason: '', comeBack: false };

/** To which counter or officer, and why: the reason is kept. */
export function TransferForm({ view, line, sender, ask, onBack, onDone }: FormProps) {
  const words = useWords();
  const { guideQueue, counter } = words;
  const { ticket, said } = guideQueue;
  const [wish, setWish] = useState(nothing);
  const [problem, setProblem] = useState<string | null>(null);
  const name = useId();
  const { ticketId, label } = line;
  const targets = transferTargets(
    wish.kind,
    { transferTo: [], transferCounters: view.counters, transferOfficers: view.officers },
    line,
    words,
  );

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing = missingIn(wish);
    setProblem(missing && (missing === 'target' ? counter.needsTarget : counter.needsReason));
    if (missing !== null) return;
    const to = targets.find(({ value }) => value === wish.target)?.name ?? '';
    if (await ask(transferCommand(ticketId, wish), fill(said.transfer, { no: label, to }))) onDone();
  }

  return (
    <Dialog title={fill(ticket.transferTitle, { label })} onClose={onBack}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <fieldset className="guide-choices">
          <legend className="for-ears-only">{counter.transferTo}</legend>
          {kinds.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name={name}
                checked={kind === wish.kind}
                onChange={() => setWish({ ...wish, kind, target: '' })}
              />
              <span>{counter.transferKind[kind]}</span>
            </label>
          ))}
        </fieldset>
        <Field label={counter.transferTo}>
          {(id) => (
            <select id={id} value={wish.target} onChange={(event) => setWish({ ...wish, target: event.target.value })}>
              <option value="" />
              {targets.map((target) => (
                <option key={target.value} value={target.value}>
                  {target.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ReasonField
          label={counter.transferWhy}
          value={wish.reason}
          onChange={(reason) => setWish({ ...wish, reason })}
        />
        <p className="field-problem" role="alert">
          {problem}
        </p>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onBack}>
            {ticket.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {counter.transferSubmit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
