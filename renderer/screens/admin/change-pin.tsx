import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { PinField } from './pin-field.tsx';
import { PIN } from './pin-problem.ts';

interface ChangePinProps {
  officer: AdminView['officers'][number];
  sender: Sender;
  onClose(changed: boolean): void;
}

/** A new PIN for an officer who forgot the old one. */
export function ChangePin({ officer, sender, onClose }: ChangePinProps) {
  const { officers: text, back } = useWords().admin;
  const [pin, setPin] = useState('');
  const { shown, check } = useMissing(PIN.test(pin) ? null : text.needsPin);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    onClose(await sender.run({ type: 'set-officer-pin', officerId: officer.id, pin }));
  }

  return (
    <Dialog title={fill(text.changePinOf, { name: officer.name })} onClose={() => onClose(false)}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <PinField label={text.newPin} value={pin} onChange={setPin} />
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={() => onClose(false)}>
            {back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {text.save}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
