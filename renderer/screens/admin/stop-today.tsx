import { type FormEvent, useState } from 'react';
import type { AdminView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { TextField } from './text-field.tsx';

interface StopTodayProps {
  service: Pick<AdminView['services'][number], 'id' | 'name'>;
  sender: Sender;
  timeZone: string;
  onClose(): void;
}

/** Asks for the words that the kiosk shows while a service is off for this day. */
export function StopToday({ service, sender, timeZone, onClose }: StopTodayProps) {
  const { admin, adminQueue } = useWords();
  const { today: text } = adminQueue;
  const [reason, setReason] = useState('');
  const { shown, check } = useMissing(reason.trim() === '' ? text.needsReason : null);

  async function stop(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    const wish = { type: 'switch-service-today', serviceId: service.id, off: true, reason } as const;
    if (await sender.run(wish)) onClose();
  }

  return (
    <Dialog title={fill(text.title, { service: service.name })} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void stop(event)} noValidate>
        <p>{text.text}</p>
        <TextField
          label={text.reason}
          hint={text.example}
          problem={shown ?? ''}
          value={reason}
          maxLength={300}
          onChange={setReason}
        />
        <RefusalStrip sender={sender} timeZone={timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {admin.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {text.off}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
