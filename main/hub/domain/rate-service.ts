import { elapsed, seconds } from '../../../shared/domain/time.ts';
import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { TicketState } from './state.ts';

/** One rating per finished ticket, in its window, from the panel of the counter that served it (domain brief §4). */
export function rateService(command: CommandOf<'rate-service'>, state: TicketState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'done');
  if (!held.ok) return refuse(held.error);
  if (state.rated) return refuse({ code: 'already-rated' });
  const { id, counterId, officerId, finishedAt } = held.value;
  if (elapsed(finishedAt, facts.now) > seconds(state.office.rules.ratingSeconds))
    return refuse({ code: 'rating-closed' });
  return accept({ type: 'service-rated', ticketId: id, level: command.level, counterId, officerId });
}
