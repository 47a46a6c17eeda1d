import { atThisCounter } from './at-this-counter.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state.ts';

/** Nobody came: to the end of the queue; the third time the ticket ends ("gọi 3 lần", domain brief §4 "No-show"). */
export function markAbsent(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'called');
  if (!held.ok) return refuse(held.error);
  const { id, absences, counterId, officerId } = held.value;
  const queuePosition = state.nextQueuePosition;
  const absent = { type: 'ticket-absent', ticketId: id, queuePosition, counterId, officerId } as const;
  if (absences + 1 < state.office.rules.absencesToCancel) return accept(absent);
  return accept(absent, { type: 'ticket-cancelled', ticketId: id, cause: 'absent-too-often', reasonHash: null });
}
