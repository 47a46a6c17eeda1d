import { atThisCounter } from './at-this-counter.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state.ts';

/** Calls the same person once more. It counts as no absence. */
export function recallTicket(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'called');
  if (!held.ok) return refuse(held.error);
  const { id, counterId, officerId } = held.value;
  return accept({ type: 'ticket-recalled', ticketId: id, callId: state.nextCallId, counterId, officerId });
}
