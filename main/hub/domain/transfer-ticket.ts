import type { ReturnTo, Ticket, TicketAt } from '../../../shared/domain/ticket.ts';
import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TransferState } from './state-slices.ts';

type Wish = CommandOf<'transfer-ticket'>;

/**
 * Sends the person on, to a service, a counter or an officer, with the same number, the same issue time and the same
 * place in line, so that nobody loses their turn by having been sent to the wrong counter. The reason is kept, so that
 * it can't become passing the buck. With `comeBack` the sender gets them back when the other one is through.
 * An officer sends on who is at their counter; the guide and the administrator who waits.
 */
export function transferTicket(command: Wish, state: TransferState, facts: Facts): Decision {
  const { ticket } = state;
  if (!ticket) return refuse({ code: 'unknown-ticket' });
  if (ticket.status === 'waiting' && facts.actor.role !== 'officer') return sendOn(command, state, facts, ticket, null);
  const held = atThisCounter(state, facts, 'called', 'serving');
  if (!held.ok) return refuse(held.error);
  return sendOn(command, state, facts, ticket, held.value);
}

function sendOn(wish: Wish, state: TransferState, facts: Facts, ticket: Ticket, held: Held | null): Decision {
  const { services, counters, officers } = state;
  const to = wish.serviceId ?? ticket.serviceId;
  const isKnown = services.some((service) => service.id === to);
  if (!isKnown) return refuse({ code: 'unknown-service' });
  if (to !== ticket.serviceId && !services.find(({ id }) => id === to)?.active) return refuse({ code: 'service-off' });
  if (wish.counterId !== null && !counters.some((counter) => counter.id === wish.counterId))
    return refuse({ code: 'unknown-counter' });
  if (wish.officerId !== null && !officers.some((one) => one.id === wish.officerId && one.active))
    return refuse({ code: 'unknown-officer' });
  if (wish.counterId === null && wish.officerId === null && to === ticket.serviceId)
    return refuse({ code: 'same-service' });
  if (held && (wish.counterId === held.counterId || wish.officerId === held.officerId))
    return refuse({ code: 'same-place' });
  return accept({
    type: 'ticket-transferred',
    ticketId: ticket.id,
    from: ticket.serviceId,
    to,
    reasonHash: facts.reasonHash ?? '',
    counterId: held?.counterId ?? null,
    officerId: held?.officerId ?? null,
    forCounterId: wish.counterId,
    forOfficerId: wish.officerId,
    returnTo: wish.comeBack && held ? sender(held) : ticket.returnTo,
  });
}

type Held = TicketAt<'called'> | TicketAt<'serving'>;

/** Whoever had sent the person here still gets them back, afterwards. */
const sender = ({ counterId, officerId, serviceId, returnTo }: Held): ReturnTo => ({
  counterId,
  officerId,
  serviceId,
  next: returnTo?.officerId === officerId ? returnTo.next : returnTo,
});
