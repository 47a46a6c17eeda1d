import type { TicketLine } from '../../../shared/contract/queue-views.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';
import { fill } from '../../../shared/text/fill.ts';
import { useWords } from '../../live/language.ts';
import { isKeptBack } from './kept-back.ts';
import './line-marks.css';

/** Said before it is saved. */
export function NotFirst({ line, priority }: { line: TicketLine; priority: PriorityReason | null }) {
  const { counter } = useWords();
  return (
    <p className="last-chance" role="status">
      {isKeptBack(line, priority) && fill(counter.absentNotFirst, { n: line.absences })}
    </p>
  );
}
