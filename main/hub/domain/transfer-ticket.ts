import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state.ts';

/**
 * Sends the person on to another service with the same number and the same issue time, so that nobody loses their turn
 * by having been sent to the wrong counter. The reason is kept, so that it can't become passing the buck.
 */
export function transferTicket(command: CommandOf<'transfer-ticket'>, state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'called', 'serving');
  if (!held.ok) return refuse(held.error);
  const { id, serviceId, counterId, officerId } = held.value;
  if (command.serviceId === serviceId) return refuse({ code: 'same-service' });
  if (!state.services.some((service) => service.id === command.serviceId)) return refuse({ code: 'unknown-service' });
  const reasonHash = facts.reasonHash ?? '';
  return accept({
    type: 'ticket-transferred',
    ticketId: id,
    from: serviceId,
    to: command.serviceId,
    reasonHash,
    counterId,
    officerId,
  });
}
