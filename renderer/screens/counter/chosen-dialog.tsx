import { useState } from 'react';
import type { CounterView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import type { Sender } from '../../ui/staff/use-sender.ts';
import { PickDialog } from './pick-dialog.tsx';
import { ReasonField } from './reason-field.tsx';

interface ChosenDialogProps {
  view: CounterView;
  sender: Sender;
  onClose(): void;
}

/** Calls one number out of turn: the reason is kept with the call, for everybody to read. */
export function ChosenDialog({ view, sender, onClose }: ChosenDialogProps) {
  const { counter } = useWords();
  const [reason, setReason] = useState('');
  return (
    <PickDialog
      title={counter.callChosen}
      lines={view.waiting}
      submit={(line) => (line ? fill(counter.callChosenSubmit, { label: line.label }) : counter.callChosen)}
      problem={reason.trim() === '' ? counter.needsReason : null}
      sender={sender}
      timeZone={view.timeZone}
      onPick={({ ticketId }) => sender.run({ type: 'call-ticket', ticketId, reason: reason.trim() })}
      onClose={onClose}
    >
      <ReasonField label={counter.callChosenWhy} value={reason} onChange={setReason} />
    </PickDialog>
  );
}
