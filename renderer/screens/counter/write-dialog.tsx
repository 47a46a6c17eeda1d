import { type FormEvent, useState } from 'react';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../ui/staff/strips.tsx';
import { useMissing } from '../../ui/staff/use-missing.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { ReasonField } from './reason-field.tsx';
import type { Writing } from './writings.ts';

interface WriteDialogProps extends Writing {
  sender: Sender;
  timeZone: string;
  onClose(): void;
}

/** Asks for a few words, and sends them. */
export function WriteDialog({ title, hint, label, submit, required, command, sender, ...rest }: WriteDialogProps) {
  const { counter } = useWords();
  const [text, setText] = useState('');
  const { shown, check } = useMissing(required && text.trim() === '' ? counter.needsReason : null);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const words = text.trim();
    if (!check()) return;
    if (await sender.run(command(words === '' ? null : words))) rest.onClose();
  }

  return (
    <Dialog title={title} onClose={rest.onClose}>
      <form className="staff-form" onSubmit={(event) => void send(event)} noValidate>
        {hint && <p>{hint}</p>}
        <ReasonField label={label} value={text} onChange={setText} />
        <p className="field-problem" role="alert">
          {shown}
        </p>
        <RefusalStrip sender={sender} timeZone={rest.timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={rest.onClose}>
            {counter.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {submit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
