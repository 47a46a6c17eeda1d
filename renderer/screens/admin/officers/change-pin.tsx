import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { PinField } from '../pin-field.tsx';
import { PIN } from '../pin-problem.ts';
import type { OfficerEntry } from './officers-page.tsx';

interface ChangePinProps {
  view: AdminView;
  officer: OfficerEntry;
  /** With what was done; null: nothing. */
  onClose(said: string | null): void;
}

/** A new PIN for an officer who forgot the old one. */
export function ChangePin({ view, officer, onClose }: ChangePinProps) {
  const { officers: text, back } = useWords().admin;
  const sender = useSender();
  const [pin, setPin] = useState('');
  const { shown, check } = useMissing(PIN.test(pin) ? null : text.needsPin);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    const { id: officerId, name } = officer;
    if (await sender.run({ type: 'set-officer-pin', officerId, pin })) onClose(fill(text.pinChanged, { name }));
  }

  return (
    <Dialog title={fill(text.changePinOf, { name: officer.name })} onClose={() => onClose(null)}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <PinField label={text.newPin} value={pin} onChange={setPin} />
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <RefusalStrip sender={sender} timeZone={view.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={() => onClose(null)}>
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
