import type { TicketLine } from '../../../shared/contract/queue-views.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';

/** Whether a priority that is set now changes nothing: who was absent waits like the others, unless they are back at the counter. */
export const isKeptBack = ({ absences, turn }: TicketLine, priority: PriorityReason | null): boolean =>
  priority !== null && absences > 0 && turn !== 'returning';
