import type { BusinessDay } from '../../../shared/domain/time.ts';

const HOUR = 3_600_000;

/** When a local day began, epoch milliseconds: read off the zone's own clock, once a day. */
export function midnightOf(timeZone: string): (day: BusinessDay) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  /** How far the zone's clock is ahead of UTC at a moment. */
  const offsetAt = (at: number): number => {
    const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute) - at;
  };
  const known = new Map<BusinessDay, number>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const utc = Date.parse(`${day}T00:00:00Z`);
    // The offset of noon is close; the one at the moment found is right, also where clocks change at night.
    const guess = utc - offsetAt(utc + 12 * HOUR);
    const midnight = utc - offsetAt(guess);
    known.set(day, midnight);
    return midnight;
  };
}
