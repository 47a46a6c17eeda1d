import { err, ok, type Result } from '../../../shared/basics/result.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import { EXPLAIN_SECONDS, facesOf } from '../../../shared/domain/rating.ts';
import { wantsWhy } from '../../../shared/domain/satisfaction.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import { elapsed, seconds } from '../../../shared/domain/time.ts';
import { atThisCounter } from './at-this-counter.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { RatingState } from './state-slices.ts';

/** One rating per finished ticket, in its window, from the panel of the counter that served it (domain brief §4). */
export function rateService(command: CommandOf<'rate-service'>, state: RatingState, facts: Facts): Decision {
  const open = openQuestion(state, facts);
  if (!open.ok) return refuse(open.error);
  const { level } = command;
  if (!facesOf(state.office.satisfaction.scale).includes(level)) return refuse({ code: 'no-such-level' });
  const { id, counterId, officerId } = open.value;
  const besideOfficer = isBesideOfficer(state, facts);
  return accept({ type: 'service-rated', ticketId: id, level, channel: 'panel', besideOfficer, counterId, officerId });
}

/** "Không đánh giá": closes the question; counted apart, never as satisfied. */
export function declineRating(state: RatingState, facts: Facts): Decision {
  const open = openQuestion(state, facts);
  if (!open.ok) return refuse(open.error);
  const { id, counterId, officerId } = open.value;
  return accept({ type: 'rating-declined', ticketId: id, counterId, officerId });
}

/** Why the level was a low one: once, from the panel that took it, and only what the office asks. */
export function explainRating(command: CommandOf<'explain-rating'>, state: RatingState, facts: Facts): Decision {
  const held = atThisCounter(state, facts, 'done');
  if (!held.ok) return refuse(held.error);
  const { rating, office } = state;
  const { id, finishedAt } = held.value;
  const { reasons } = command;
  const { satisfaction, rules } = office;
  if (rating?.channel !== 'panel' || !wantsWhy(rating.level, satisfaction)) return refuse({ code: 'why-not-asked' });
  if ((reasons.length > 0 && !satisfaction.askReasons) || (facts.reasonHash !== null && !satisfaction.askComment))
    return refuse({ code: 'why-not-asked' });
  if (rating.explained) return refuse({ code: 'already-explained' });
  if (elapsed(finishedAt, facts.now) > seconds(rules.ratingSeconds + EXPLAIN_SECONDS))
    return refuse({ code: 'rating-closed' });
  return accept({ type: 'rating-explained', ticketId: id, reasons, commentHash: facts.reasonHash });
}

/** The ticket whose citizen is being asked by this counter's panel; else why nobody is. */
function openQuestion(state: RatingState, facts: Facts): Result<TicketAt<'done'>, Refusal> {
  const held = atThisCounter(state, facts, 'done');
  if (!held.ok) return held;
  if (state.rated) return err({ code: 'already-rated' });
  if (state.declined) return err({ code: 'rating-declined' });
  const window = seconds(state.office.rules.ratingSeconds);
  return elapsed(held.value.finishedAt, facts.now) > window ? err({ code: 'rating-closed' }) : ok(held.value);
}

/** See docs/decisions/0013-a-panel-beside-the-officer.md for what this fact is worth. */
const isBesideOfficer = ({ officerScreens }: RatingState, { machine, screens }: Facts): boolean =>
  machine !== null && officerScreens.some((id) => screens.get(id)?.machine === machine);
