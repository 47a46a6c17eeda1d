import type { Office } from '../../../shared/domain/office.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { LocalTime } from './facts.ts';

export type Opening =
  | { open: true }
  /** `lunch`: the same day has a session still to come. `next` is null when the timetable has no opening at all. */
  | { open: false; reason: 'lunch' | 'night'; next: Instant | null };

const MINUTE = 60_000;
const DAYS_AHEAD = 14;

/** Whether numbers are given at `now`, and if not, when they are given next (domain brief §3 "Hours"). */
export function openingAt(office: Office, local: LocalTime, now: Instant, dayClosed: boolean): Opening {
  const sessions = office.week[local.weekday] ?? [];
  if (!dayClosed && sessions.some((s) => s.from <= local.time && local.time < s.to)) return { open: true };
  const laterToday = dayClosed ? undefined : sessions.find((s) => s.from > local.time);
  if (laterToday) {
    const before = sessions.some((s) => s.to <= local.time);
    return { open: false, reason: before ? 'lunch' : 'night', next: instantAfter(now, local, 0, laterToday.from) };
  }
  for (let days = 1; days <= DAYS_AHEAD; days++) {
    const first = office.week[(local.weekday + days) % 7]?.[0];
    if (first) return { open: false, reason: 'night', next: instantAfter(now, local, days, first.from) };
  }
  return { open: false, reason: 'night', next: null };
}

/** Counted in minutes from now: right as long as the zone does not change its offset in between (Vietnam never does). */
function instantAfter(now: Instant, local: LocalTime, days: number, time: number): Instant {
  const thisMinute = now - (now % MINUTE);
  return (thisMinute + (days * 1440 + time - local.time) * MINUTE) as Instant;
}
