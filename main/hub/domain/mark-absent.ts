import type { TicketAt } from '../../../shared/domain/ticket.ts';
import { passedSince, seconds } from '../../../shared/domain/time.ts';
import { atThisCounter } from './at-this-counter.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state-slices.ts';

/** Nobody came, after the time that the office gives: see `absence` (domain brief §4 "No-show"). */
export function markAbsent(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'called');
  if (!held.ok) return refuse(held.error);
  const { label, calledAt } = held.value;
  const left = seconds(state.office.rules.absentAfterSeconds) - passedSince(calledAt, facts.now);
  if (left > 0) return refuse({ code: 'absent-too-early', label, seconds: Math.ceil(left / 1_000) });
  return accept(...absence(held.value, state));
}

/** To the end of the queue; the third time the ticket ends ("gọi 3 lần"). */
export function absence(ticket: TicketAt<'called'>, state: TicketState): DomainEvent[] {
  const { id, absences, counterId, officerId } = ticket;
  const queuePosition = state.nextQueuePosition;
  const absent = { type: 'ticket-absent', ticketId: id, queuePosition, counterId, officerId } as const;
  if (absences + 1 < state.office.rules.absencesToCancel) return [absent];
  return [absent, { type: 'ticket-cancelled', ticketId: id, cause: 'absent-too-often', reasonHash: null }];
}
