import { addDays, weekdayOf } from '../../../shared/domain/calendar-days.ts';
import type { Calendar, Office, Service, Session, Week } from '../../../shared/domain/office.ts';
import type { BusinessDay, Instant, TimeOfDay } from '../../../shared/domain/time.ts';
import type { LocalTime } from './facts.ts';

/** `next` is when numbers are given next; null when the timetable has nothing in the days ahead. */
export type Opening =
  | { open: true }
  /** `lunch`: between two sessions of today. `night`: any other time, also when the day was ended by hand. */
  | { open: false; reason: 'lunch' | 'night'; next: Instant | null }
  /** A day off all day long, with its name ("Giỗ Tổ Hùng Vương"). */
  | { open: false; reason: 'holiday'; name: string; next: Instant | null };

type SessionsOfDay = (day: BusinessDay) => readonly Session[];

const MINUTE = 60_000;
/** Tết and the weekends at both its ends are 9 days, after a disaster an office is closed for weeks. */
const DAYS_AHEAD = 60;

/** Whether numbers are given at `now`, and if not, when they are given next (domain brief §3 "Hours", "Holidays"). */
export function openingAt(office: Office, local: LocalTime, now: Instant, dayClosed: boolean): Opening {
  const { week, calendar } = office;
  const today = sessionsOn(week, calendar, local.day);
  if (!dayClosed && sessionAt(today, local.time)) return { open: true };
  const next = nextSession((day) => sessionsOn(week, calendar, day), local, now, !dayClosed);
  const holiday = holidayOn(calendar, local.day);
  if (holiday) return { open: false, reason: 'holiday', name: holiday.name, next };
  const between = today.some((s) => s.to <= local.time) && today.some((s) => s.from > local.time);
  return { open: false, reason: between && !dayClosed ? 'lunch' : 'night', next };
}

/**
 * The sessions of a date: none on a day off; those of another weekday on a make-up day; else its weekday's. A date that
 * stands in both lists is a day off, since a number that nobody serves is worse than none.
 */
export function sessionsOn(week: Week, calendar: Calendar, day: BusinessDay): readonly Session[] {
  if (holidayOn(calendar, day)) return [];
  const makeUp = calendar.makeUps.find((special) => special.day === day);
  return week[makeUp ? makeUp.like : weekdayOf(day)] ?? [];
}

/** When a service gives numbers on a date: its own timetable, as far as the office is open; without one the office's. */
export function serviceSessionsOn(office: Office, service: Service, day: BusinessDay): readonly Session[] {
  const { week, calendar } = office;
  return within(service.terms.week && sessionsOn(service.terms.week, calendar, day), sessionsOn(week, calendar, day));
}

/** The weekdays on which a service gives numbers in an ordinary week, Monday first as people say them. */
export function serviceWeekdays({ week }: Office, { terms }: Service): number[] {
  const given = (weekday: number) => within(terms.week && (terms.week[weekday] ?? []), week[weekday] ?? []);
  return [1, 2, 3, 4, 5, 6, 0].filter((weekday) => given(weekday).length > 0);
}

/** The session that a time of day lies in. */
export const sessionAt = (sessions: readonly Session[], time: TimeOfDay): Session | undefined =>
  sessions.find((s) => s.from <= time && time < s.to);

/** So long before the end of the day's last session; null on a day off. */
export function beforeClosing(
  { week, calendar }: Office,
  local: LocalTime,
  now: Instant,
  minutes: number,
): Instant | null {
  const last = sessionsOn(week, calendar, local.day).at(-1);
  return last ? ((instantOf(local, now, 0, last.to) - minutes * MINUTE) as Instant) : null;
}

/** When the next session begins, later today if today still counts, else on a day to come; null when there is none. */
export function nextSession(of: SessionsOfDay, local: LocalTime, now: Instant, today: boolean): Instant | null {
  const later = today ? of(local.day).find((s) => s.from > local.time) : undefined;
  if (later) return instantOf(local, now, 0, later.from);
  for (let days = 1; days <= DAYS_AHEAD; days++) {
    const first = of(addDays(local.day, days))[0];
    if (first) return instantOf(local, now, days, first.from);
  }
  return null;
}

/**
 * The instant of a time of day, `days` after today. Counted in minutes from now: right as long as the zone does not
 * change its offset in between (Vietnam never does).
 */
export function instantOf(local: LocalTime, now: Instant, days: number, time: TimeOfDay): Instant {
  const thisMinute = now - (now % MINUTE);
  return (thisMinute + (days * 1440 + time - local.time) * MINUTE) as Instant;
}

const holidayOn = (calendar: Calendar, day: BusinessDay) => calendar.holidays.find((special) => special.day === day);

/** What of `own` lies in `office`; all of `office` when there is no own. */
function within(own: readonly Session[] | null, office: readonly Session[]): readonly Session[] {
  if (own === null) return office;
  return office.flatMap(({ from, to }) =>
    own
      .map((s) => ({ from: Math.max(from, s.from) as TimeOfDay, to: Math.min(to, s.to) as TimeOfDay }))
      .filter((s) => s.from < s.to),
  );
}
