import type { PriorityReason } from '../../../shared/domain/ticket.ts';
import { useWords } from '../../live/language.ts';

/** Why this person goes first; only officers see the reason. */
export function PriorityMark({ reason }: { reason: PriorityReason | null }) {
  const { counter } = useWords();
  if (reason === null) return null;
  return (
    <span className="priority-mark">
      {counter.priority}: {counter.priorityReasons[reason]}
    </span>
  );
}
