import { err, ok, type Result } from '../../../shared/basics/result.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { facesOf } from '../../../shared/domain/rating.ts';
import { wantsWhy } from '../../../shared/domain/satisfaction.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import { elapsed, hours } from '../../../shared/domain/time.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { PhoneRatingState } from './state-slices.ts';

/**
 * From the citizen's own page, for some hours after Finish. One rating a ticket, whether it came from the panel or from the
 * phone: the first one stands. Who touched "Không đánh giá" at the panel may still rate at home.
 */
export function rateByToken(command: CommandOf<'rate-by-token'>, state: PhoneRatingState, facts: Facts): Decision {
  const finished = stillAsked(state, facts);
  if (!finished.ok) return refuse(finished.error);
  if (state.rating) return refuse({ code: 'already-rated' });
  const { level } = command;
  if (!facesOf(state.office.satisfaction.scale).includes(level)) return refuse({ code: 'no-such-level' });
  const { id, counterId, officerId } = finished.value;
  return accept({ type: 'service-rated', ticketId: id, level, channel: 'phone', counterId, officerId });
}

/** Why the level was a low one: once, and only after a rating from the same page. */
export function explainByToken(
  command: CommandOf<'explain-by-token'>,
  state: PhoneRatingState,
  facts: Facts,
): Decision {
  const finished = stillAsked(state, facts);
  if (!finished.ok) return refuse(finished.error);
  const { rating, office } = state;
  const { askReasons, askComment } = office.satisfaction;
  const { reasons } = command;
  if (rating?.channel !== 'phone' || !wantsWhy(rating.level, office.satisfaction))
    return refuse({ code: 'why-not-asked' });
  if ((reasons.length > 0 && !askReasons) || (facts.reasonHash !== null && !askComment))
    return refuse({ code: 'why-not-asked' });
  if (rating.explained) return refuse({ code: 'already-explained' });
  return accept({ type: 'rating-explained', ticketId: finished.value.id, reasons, commentHash: facts.reasonHash });
}

/** The ticket of the page, if its visit is over and not too long ago; else why its citizen is not asked. */
export function stillAsked(
  { ticket, office }: Pick<PhoneRatingState, 'ticket' | 'office'>,
  { now }: Facts,
): Result<TicketAt<'done'>, Refusal> {
  const { ticketPage, rating, ratingHours } = office.phones;
  if (!ticketPage || !rating) return err({ code: 'phones-off' });
  if (!ticket) return err({ code: 'unknown-ticket' });
  if (ticket.status !== 'done') return err({ code: 'wrong-status', label: ticket.label, status: ticket.status });
  return elapsed(ticket.finishedAt, now) > hours(ratingHours) ? err({ code: 'rating-closed' }) : ok(ticket);
}
