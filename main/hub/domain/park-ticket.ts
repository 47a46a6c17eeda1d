import { atThisCounter } from './at-this-counter.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state-slices.ts';

/** Sends the person for missing papers; with the same ticket they come back today ("chờ bổ sung hồ sơ"). */
export function parkTicket(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'called', 'serving');
  if (!held.ok) return refuse(held.error);
  const { id, counterId, officerId } = held.value;
  return accept({ type: 'ticket-parked', ticketId: id, reasonHash: facts.reasonHash, counterId, officerId });
}
