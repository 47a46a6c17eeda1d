import { type FormEvent, useState } from 'react';
import type { CounterView, CurrentTicket } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { placeNumber } from '../../../shared/text/place-name.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/staff/field.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { ReasonField } from './reason-field.tsx';

interface TransferDialogProps {
  view: CounterView;
  current: CurrentTicket;
  sender: Sender;
  onClose(): void;
}

/** Where to and why: the reason is kept, so that a transfer cannot become passing the buck. */
export function TransferDialog({ view, current, sender, onClose }: TransferDialogProps) {
  const words = useWords();
  const { counter } = words;
  const targets = view.transferTo.filter((target) => target.serviceId !== current.serviceId);
  const [serviceId, setServiceId] = useState('');
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const missing = serviceId === '' ? counter.needsTarget : reason.trim() === '' ? counter.needsReason : null;
    setProblem(missing);
    if (missing !== null) return;
    const { ticketId } = current;
    if (await sender.run({ type: 'transfer-ticket', ticketId, serviceId, reason: reason.trim() })) onClose();
  }

  return (
    <Dialog title={fill(counter.transferTitle, { label: current.label })} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <Field label={counter.transferTo}>
          {(id) => (
            <select id={id} value={serviceId} onChange={(event) => setServiceId(event.target.value)}>
              <option value="" />
              {targets.map((target) => (
                <option key={target.serviceId} value={target.serviceId}>
                  {[target.name, target.places.map((place) => placeNumber(words, place)).join(', ')]
                    .filter(Boolean)
                    .join(' – ')}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ReasonField label={counter.transferWhy} value={reason} onChange={setReason} />
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
