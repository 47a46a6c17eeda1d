import { addDays } from '../../../shared/domain/calendar-days.ts';
import { ratingLevels } from '../../../shared/domain/rating.ts';
import { LONGEST_PERIOD_DAYS, sharesSlips } from '../../../shared/domain/satisfaction.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { StateOf } from './state.ts';

/** Slips that were counted by hand; the same days of the same source a second time only when the person has seen the first. */
export function enterOutsideRatings(
  command: CommandOf<'enter-outside-ratings'>,
  { serviceKnown, entries, nextId }: StateOf<'enter-outside-ratings'>,
  { local, reasonHash }: Facts,
): Decision {
  const { source, fromDay, toDay, serviceId, counts, again } = command;
  const why = periodProblem(fromDay, toDay, local.day);
  if (why) return refuse({ code: 'bad-period', why });
  if (!serviceKnown) return refuse({ code: 'unknown-service' });
  if (ratingLevels.every((level) => counts[level] === 0)) return refuse({ code: 'no-slips' });
  const times = entries.filter((entry) => sharesSlips(entry, { source, fromDay, toDay, serviceId })).length;
  if (times > 0 && !again) return refuse({ code: 'period-entered-before', times });
  return accept({
    type: 'outside-ratings-entered',
    id: nextId,
    source,
    fromDay,
    toDay,
    serviceId,
    counts,
    noteHash: reasonHash,
  });
}

type PeriodProblem = 'day' | 'order' | 'future' | 'long';

function periodProblem(from: BusinessDay, to: BusinessDay, today: BusinessDay): PeriodProblem | null {
  // The 31st of February has the shape of a day.
  if (addDays(from, 0) !== from || addDays(to, 0) !== to) return 'day';
  if (from > to) return 'order';
  if (to > today) return 'future';
  return addDays(from, LONGEST_PERIOD_DAYS) <= to ? 'long' : null;
}

/** A mistake is taken out of the figures; the journal keeps that it was there, and why it went. */
export function removeOutsideRatings(
  { id }: CommandOf<'remove-outside-ratings'>,
  { entries }: StateOf<'remove-outside-ratings'>,
  { reasonHash }: Facts,
): Decision {
  if (!entries.some((entry) => entry.id === id)) return refuse({ code: 'unknown-slips' });
  return accept({ type: 'outside-ratings-removed', id, reasonHash: reasonHash ?? '' });
}
