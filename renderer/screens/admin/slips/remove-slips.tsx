import { type FormEvent, useState } from 'react';
import type { OutsideLine } from '../../../../shared/contract/channel-views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { count } from '../figures.ts';
import { TextField } from '../text-field.tsx';
import { sumOf } from './slip-figures.ts';
import { daysInWords } from './slips-table.tsx';

/** Asks why an entry is taken out of the figures. */
export function RemoveSlips(props: {
  entry: OutsideLine;
  sender: Sender;
  timeZone: string;
  onClose(): void;
  onRemoved(): void;
}) {
  const { slips, adminQueue } = useWords();
  const { entry, sender, timeZone, onClose, onRemoved } = props;
  const [reason, setReason] = useState('');
  const { shown, check } = useMissing(reason.trim() === '' ? adminQueue.today.needsReason : null);

  async function remove(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check() || !(await sender.run({ type: 'remove-outside-ratings', id: entry.id, reason }))) return;
    onRemoved();
    onClose();
  }

  return (
    <Dialog
      title={fill(slips.removeAsk, { days: daysInWords(entry), n: count(sumOf(entry.counts)) })}
      onClose={onClose}
    >
      <form className="staff-form" onSubmit={(event) => void remove(event)} noValidate>
        <p>{slips.removeText}</p>
        <TextField label={slips.reason} problem={shown ?? ''} value={reason} maxLength={300} onChange={setReason} />
        <RefusalStrip sender={sender} timeZone={timeZone} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {slips.removeNo}
          </KeyButton>
          <KeyButton type="submit" look="main" disabled={sender.busy !== null}>
            {slips.removeYes}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
