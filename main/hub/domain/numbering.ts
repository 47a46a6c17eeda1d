import type { Instant } from '../../../shared/domain/time.ts';
import type { SeriesState } from './state.ts';

/**
 * The next number of a series: one more than the day's last. Two cases make it larger, so that nobody in the room ever
 * holds the same number as somebody else:
 * - an open ticket of another day still carries a larger one (work past midnight, or a clock that was set forward);
 * - the clock stands before the last ticket (it was set back, perhaps over midnight): go on from that ticket's day.
 */
export function nextNumber(series: SeriesState, now: Instant): number {
  const clockWentBack = series.lastIssuedAt !== null && now < series.lastIssuedAt;
  return Math.max(series.lastOfDay, series.lastOpen, clockWentBack ? series.lastOfLatestDay : 0) + 1;
}
