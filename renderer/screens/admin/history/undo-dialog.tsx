import type { HistoryRow } from '../../../../shared/contract/journal.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { settingsUndo } from '../../../live/journal.ts';
import { useLanguage, useWords } from '../../../live/language.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { RefusalStrip } from '../../../ui/staff/strips.tsx';
import { useSender } from '../../../ui/staff/use-sender.ts';
import { useAsked } from '../use-asked.ts';
import { ChangeList } from './change-list.tsx';

interface UndoDialogProps {
  row: HistoryRow;
  timeZone: string;
  onClose(): void;
  onUndone(what: string): void;
}

/** Shows what a restore would change now, and sends it like any other wish: what is not right any more is refused. */
export function UndoDialog({ row, timeZone, onClose, onUndone }: UndoDialogProps) {
  const { history: text, admin, system } = useWords();
  const language = useLanguage();
  const sender = useSender();
  const { state, found } = useAsked(() => settingsUndo({ seq: row.seq, language }), String(row.seq));
  const isSame = found !== null && found.changes.length === 0;
  const command = found && !isSame ? found.command : null;
  async function restore(): Promise<void> {
    if (command && (await sender.run(command))) onUndone(row.what);
  }
  return (
    <Dialog title={fill(text.undoTitle, { what: row.what })} onClose={onClose}>
      <div className="undo-text">
        {state === 'loading' && <p aria-busy="true">{system.loading}</p>}
        {state === 'failed' && <p role="alert">{text.failed}</p>}
        {isSame && <p>{text.undoSame}</p>}
        {found && !isSame && found.command === null && <p>{text.undoImpossible}</p>}
        {found && command && (
          <>
            <p>{text.undoText}</p>
            <ChangeList changes={found.changes} />
          </>
        )}
      </div>
      <RefusalStrip sender={sender} timeZone={timeZone} />
      <div className="dialog__actions">
        <KeyButton disabled={false} onClick={onClose}>
          {admin.back}
        </KeyButton>
        {command && (
          <KeyButton look="main" disabled={sender.busy !== null} onClick={() => void restore()}>
            {text.undoConfirm}
          </KeyButton>
        )}
      </div>
    </Dialog>
  );
}
