import { type FormEvent, useState } from 'react';
import type { CounterView, CurrentTicket } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/staff/field.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { ReasonField } from './reason-field.tsx';
import { transferTargets } from './transfer-targets.ts';
import { missingIn, type TransferWish, transferCommand, transferKinds } from './transfer-wish.ts';

interface TransferDialogProps {
  view: CounterView;
  current: CurrentTicket;
  sender: Sender;
  onClose(): void;
}

const nothing: TransferWish = { kind: 'service', target: '', reason: '', comeBack: false };

/** Where to and why: the reason is kept, so that a transfer cannot become passing the buck. */
export function TransferDialog({ view, current, sender, onClose }: TransferDialogProps) {
  const words = useWords();
  const { counter } = words;
  const [wish, setWish] = useState(nothing);
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing = missingIn(wish);
    setProblem(missing && (missing === 'target' ? counter.needsTarget : counter.needsReason));
    if (missing === null && (await sender.run(transferCommand(current.ticketId, wish)))) onClose();
  }

  return (
    <Dialog title={fill(counter.transferTitle, { label: current.label })} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <fieldset className="transfer-kinds">
          <legend className="for-ears-only">{counter.transferTo}</legend>
          {transferKinds.map((kind) => (
            <label key={kind}>
              <input
                type="radio"
                name="kind"
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
              {transferTargets(wish.kind, view, current, words).map(({ value, name }) => (
                <option key={value} value={value}>
                  {name}
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
        <label className="check">
          <input
            type="checkbox"
            checked={wish.comeBack}
            onChange={(event) => setWish({ ...wish, comeBack: event.target.checked })}
          />
          <span>{counter.comeBack}</span>
        </label>
        <p className="field-problem" role="alert">
          {problem}
        </p>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {counter.transferSubmit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
