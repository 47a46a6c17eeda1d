import type { Ticket } from '../../../shared/domain/ticket.ts';
import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state-slices.ts';

/** What is changed on a ticket without moving its holder: number, issue time and place stay. */

/** Who goes first, from the closed list; who set it and why stand in the journal (domain brief §2 "Priority groups"). */
export function setPriority(command: CommandOf<'set-priority'>, state: TicketState, facts: Facts): Decision {
  const { ticket } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (ticket.status !== 'waiting' && ticket.status !== 'parked') return wrongStatus(ticket);
  if (ticket.priority === command.priority) return accept();
  return accept({
    type: 'priority-set',
    ticketId: ticket.id,
    priority: command.priority,
    reasonHash: facts.reasonHash,
  });
}

/** The wrong card was touched: the person waits for another service from the same place. */
export function changeService(command: CommandOf<'change-service'>, state: TicketState): Decision {
  const { ticket } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (ticket.status !== 'waiting') return wrongStatus(ticket);
  const wanted = state.services.find((service) => service.id === command.serviceId);
  if (!wanted) return refuse({ code: 'unknown-service' });
  if (ticket.serviceId === command.serviceId) return accept();
  if (!wanted.active) return refuse({ code: 'service-off' });
  return accept({ type: 'service-changed', ticketId: ticket.id, from: ticket.serviceId, to: command.serviceId });
}

/** A word for the next officer. */
export function noteTicket(state: TicketState, facts: Facts): Decision {
  const { ticket } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (ticket.status === 'done' || ticket.status === 'cancelled' || ticket.status === 'expired')
    return wrongStatus(ticket);
  const { officerId } = facts.actor;
  return accept({ type: 'ticket-noted', ticketId: ticket.id, reasonHash: facts.reasonHash ?? '', officerId });
}

/** "Lý do chậm": the officer's own words on a visit that takes, or took, longer than the norm. */
export function explainSlow(state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'serving', 'done');
  if (!held.ok) return refuse(held.error);
  const { id, counterId, officerId } = held.value;
  const reasonHash = facts.reasonHash ?? '';
  return accept({ type: 'slowness-explained', ticketId: id, reasonHash, counterId, officerId });
}

const wrongStatus = ({ label, status }: Ticket): Decision => refuse({ code: 'wrong-status', label, status });
