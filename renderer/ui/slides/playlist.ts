import type { BoardSlide } from '../../../shared/domain/board.ts';
import type { Instant, TimeOfDay } from '../../../shared/domain/time.ts';

/** Local minutes since midnight. */
export function minuteOfDay(timeZone: string, now: Instant): TimeOfDay {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const [hour = '0', minute = '0'] = format.format(now).split(':');
  return (Number(hour) * 60 + Number(minute)) as TimeOfDay;
}

/** The slides whose time of day it is, in their order; `to` is not included. */
export const slidesAt = (playlist: readonly BoardSlide[], minute: TimeOfDay): BoardSlide[] =>
  playlist.filter(({ from, to }) => (from ?? 0) <= minute && minute < (to ?? 1440));

/**
 * Who comes after `current`: the next whose time it is; one that was taken off the list leaves its place to the first.
 * @param failed those that can't be shown now
 */
export function slideAfter(
  playlist: readonly BoardSlide[],
  current: string | null,
  minute: TimeOfDay,
  failed: ReadonlySet<string> = new Set(),
): BoardSlide | null {
  const at = playlist.findIndex(({ id }) => id === current);
  const turned = [...playlist.slice(at + 1), ...playlist.slice(0, at + 1)];
  return slidesAt(turned, minute).find(({ id }) => !failed.has(id)) ?? null;
}
