import { type FormEvent, useState } from 'react';
import type { CurrentTicket } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { KeyButton } from '../../ui/staff/key-button.tsx';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { ReasonField } from './reason-field.tsx';

interface CancelDialogProps {
  current: CurrentTicket;
  sender: Sender;
  onClose(): void;
}

/** Ends a number for good, with a reason. */
export function CancelDialog({ current, sender, onClose }: CancelDialogProps) {
  const { counter } = useWords();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setProblem(reason.trim() === '' ? counter.needsReason : null);
    if (reason.trim() === '') return;
    const { ticketId } = current;
    // A refusal is told in the strip of the page behind: the dialog has nothing more to ask.
    await sender.run({ type: 'cancel-ticket', ticketId, reason: reason.trim() });
    onClose();
  }

  return (
    <Dialog title={fill(counter.cancelTitle, { label: current.label })} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void submit(event)} noValidate>
        <p>{counter.cancelHint}</p>
        <ReasonField label={counter.cancelWhy} value={reason} onChange={setReason} />
        <p className="field-problem" role="alert">
          {problem}
        </p>
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {counter.back}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {counter.cancelSubmit}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
