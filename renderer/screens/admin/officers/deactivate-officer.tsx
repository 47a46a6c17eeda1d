import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import type { OfficerEntry } from './officers-page.tsx';

interface DeactivateOfficerProps {
  view: AdminView;
  officer: OfficerEntry;
  /** With what was done; null: nothing. */
  onClose(said: string | null): void;
}

/** Somebody works here no more; whoever still sits at a counter signs out first, which the hub says in the dialog. */
export function DeactivateOfficer({ view, officer, onClose }: DeactivateOfficerProps) {
  const words = useWords();
  const { officers: text } = words.staffSetup;
  const sender = useSender();
  const { id: officerId, name, post } = officer;
  const [basedOn] = useState(() => view.revisions.officers[officerId] ?? '');

  async function deactivate(): Promise<void> {
    const done = await sender.run({ type: 'put-officer', officerId, basedOn, name, post, active: false });
    if (done) onClose(fill(text.deactivated, { name }));
  }

  return (
    <Dialog title={fill(text.deactivateTitle, { name })} onClose={() => onClose(null)}>
      <p className="confirm-text">{text.deactivateHint}</p>
      <RefusalStrip sender={sender} timeZone={view.timeZone} />
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={() => onClose(null)}>
          {words.admin.back}
        </KeyButton>
        <KeyButton look="loud" disabled={sender.busy !== null} onClick={() => void deactivate()}>
          {text.deactivate}
        </KeyButton>
      </div>
    </Dialog>
  );
}
