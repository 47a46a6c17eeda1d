import type { Week } from '../../../shared/contract/satisfaction.ts';
import { addDays, weekdayOf } from '../../../shared/domain/calendar-days.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { noLevels } from './rating-tally.ts';

/** A quarter of a year: enough to see a trend, few enough to read. */
export const WEEKS = 12;

/** The Monday of that week. */
export const mondayOf = (day: BusinessDay): BusinessDay => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The first day of the weeks that end with `day`. */
export const firstOfWeeks = (day: BusinessDay): BusinessDay => addDays(mondayOf(day), -7 * (WEEKS - 1));

/** How each week went, oldest first; a week without a rating is a gap, not a zero. */
export function weeksUntil(
  day: BusinessDay,
  served: readonly { day: BusinessDay; n: number }[],
  ratings: readonly { day: BusinessDay; level: RatingLevel; n: number }[],
): Week[] {
  return Array.from({ length: WEEKS }, (_, i) => {
    const from = addDays(firstOfWeeks(day), 7 * i);
    const to = addDays(from, 6);
    const within = (row: { day: BusinessDay }): boolean => row.day >= from && row.day <= to;
    const levels = noLevels();
    for (const { level, n } of ratings.filter(within)) levels[level] += n;
    return { from, to, served: served.filter(within).reduce((sum, row) => sum + row.n, 0), levels };
  });
}
