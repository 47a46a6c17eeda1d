import { type FormEvent, useState } from 'react';
import type { StandingDossiers } from '../../../../shared/domain/dossiers.ts';
import { dayInWords } from '../../../../shared/reports/periods.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { useMissing } from '../../../ui/staff/use-missing.ts';
import type { Sender } from '../../../ui/staff/use-sender.ts';
import { TextField } from '../text-field.tsx';

interface RemoveDossiersProps {
  dossiers: StandingDossiers;
  sender: Sender;
  onClose(): void;
  onRemoved(): void;
}

/** Asks why before figures stop to count. */
export function RemoveDossiers({ dossiers, sender, onClose, onRemoved }: RemoveDossiersProps) {
  const { admin, dossiers: words } = useWords();
  const { remove: text } = words;
  const [reason, setReason] = useState('');
  const { shown, check } = useMissing(reason.trim() === '' ? text.needsReason : null);
  const { id, field, from, to } = dossiers;

  async function remove(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!check()) return;
    if (await sender.run({ type: 'remove-dossiers', id, reason: reason.trim() })) onRemoved();
    else onClose();
  }

  return (
    <Dialog title={fill(text.title, { field })} onClose={onClose}>
      <form className="staff-form" onSubmit={(event) => void remove(event)} noValidate>
        <p className="confirm-text">{fill(text.text, { period: `${dayInWords(from)} – ${dayInWords(to)}` })}</p>
        <TextField label={text.reason} value={reason} onChange={setReason} problem={shown ?? ''} maxLength={300} />
        <div className="dialog__actions">
          <KeyButton disabled={false} onClick={onClose}>
            {admin.back}
          </KeyButton>
          <KeyButton type="submit" look="loud" disabled={sender.busy !== null}>
            {text.confirm}
          </KeyButton>
        </div>
      </form>
    </Dialog>
  );
}
