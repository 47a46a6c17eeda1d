import type { Office, Service } from '../../../shared/domain/office.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { SeriesState } from './state-slices.ts';

/**
 * The next number of a series: one more than the day's last. Two cases make it larger, so that nobody in the room ever
 * holds the same number as somebody else:
 * - an open ticket of another day still carries a larger one (work past midnight, or a clock that was set forward);
 * - the clock was moved: it stands before the latest ticket, or it is right again after having given out numbers under
 *   another date. Then go on from that ticket's day.
 */
export function nextNumber({ lastOfDay, lastOpen, latest }: SeriesState, now: Instant): number {
  const clockWasMoved = latest !== null && (now < latest.at || latest.outOfDay);
  return Math.max(lastOfDay, lastOpen, clockWasMoved ? latest.lastOfItsDay : 0) + 1;
}

/** What a service's numbers begin with: its letter, or its digit where the office numbers 1001, 1002 … */
export const seriesOf = ({ series, terms }: Service, { rules }: Office): string =>
  rules.numbering === 'digits' && terms.digit !== null ? terms.digit : series;
