import { atThisCounter } from './at-this-counter.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state-slices.ts';

/** Ends a ticket by hand, with a reason: an officer the one in front of them or one that waits, the administrator any. */
export function cancelTicket(state: TicketState, facts: Facts): Decision {
  const { ticket } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (ticket.status !== 'waiting' && facts.actor.role !== 'admin') {
    const held = atThisCounter(state, facts, 'called', 'serving');
    if (!held.ok) return refuse(held.error);
  }
  if (ticket.status === 'done' || ticket.status === 'cancelled' || ticket.status === 'expired')
    return refuse({ code: 'wrong-status', label: ticket.label, status: ticket.status });
  return accept({ type: 'ticket-cancelled', ticketId: ticket.id, cause: 'by-staff', reasonHash: facts.reasonHash });
}
