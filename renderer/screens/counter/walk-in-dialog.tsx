import { type FormEvent, useState } from 'react';
import type { CounterView } from '../../../shared/contract/views.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/staff/field.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';

interface WalkInDialogProps {
  view: CounterView;
  sender: Sender;
  onClose(): void;
}

/** Serves somebody who stands at the counter without a number. */
export function WalkInDialog({ view, sender, onClose }: WalkInDialogProps) {
  const { counter } = useWords();
  const [serviceId, setServiceId] = useState(view.walkIn.length === 1 ? (view.walkIn[0]?.serviceId ?? '') : '');
  const { shown, check } = useMissing(serviceId === '' ? counter.pickService : null);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    if (await sender.run({ type: 'serve-walk-in', serviceId })) onClose();
  }

  return (
    <Dialog title={counter.walkIn} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void send(event)} noValidate>
        <p>{counter.walkInHint}</p>
        <Field label={counter.walkInService}>
          {(id) => (
            <select id={id} value={serviceId} onChange={(event) => setServiceId(event.target.value)}>
              <option value="" />
              {view.walkIn.map((service) => (
                <option key={service.serviceId} value={service.serviceId}>
                  {service.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {counter.walkInSubmit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
