import { atThisCounter } from './at-this-counter.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state-slices.ts';

/** The person who was called sits down. */
export function startServing(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'called');
  if (!held.ok) return refuse(held.error);
  const { id, counterId, officerId } = held.value;
  return accept({ type: 'serving-started', ticketId: id, counterId, officerId });
}
