import type { HistoryRow } from '../../../../shared/contract/journal.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { momentOf } from '../integrity/moment-of.ts';
import { ChangeList } from './change-list.tsx';

interface ChangeCardProps {
  row: HistoryRow;
  timeZone: string;
  onUndo(): void;
}

/** One saved setting. */
export function ChangeCard({ row, timeZone, onUndo }: ChangeCardProps) {
  const { history: text } = useWords();
  const { what, who, at, changes, canUndo } = row;
  const time = momentOf(timeZone, at);
  return (
    <li className="change-card">
      <h3>{what}</h3>
      <p className="change-by figures">{fill(text.by, { time, who })}</p>
      {changes.length === 0 ? <p>{text.setUp}</p> : <ChangeList changes={changes} />}
      {canUndo && (
        <KeyButton name={fill(text.undoOf, { what, time })} disabled={false} onClick={onUndo}>
          {text.undo}
        </KeyButton>
      )}
    </li>
  );
}
