import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/office.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';

/** A visit at a counter that has ended, as it was written down. */
export interface VisitRow {
  serviceId: ServiceId;
  /** Whether it went before those of its service that came earlier. */
  first: boolean;
  counterId: CounterId;
  day: BusinessDay;
  issuedAt: Instant;
  calledAt: Instant;
  endedAt: Instant;
}

/** A number that was called, with the minutes that were promised when it was taken. */
export interface WaitRow {
  day: BusinessDay;
  issuedAt: Instant;
  firstCalledAt: Instant;
  promised: number;
}

export interface PastVisit {
  serviceId: ServiceId;
  first: boolean;
  /** Local hour of the call, 0–23. */
  hour: number;
  minutes: number;
}

export interface PastWait {
  promised: number;
  /** Minutes of work between issue and first call: breaks don't count (domain brief §8 "Definitions"). */
  actual: number;
}

/** What can be learned from. */
export interface Past {
  visits: readonly PastVisit[];
  /** Minutes between a visit and the next call at the same counter, while the next person was waiting. */
  changes: readonly number[];
  waits: readonly PastWait[];
}

/** Of an office that opens for the first time. */
export const noPast: Past = { visits: [], changes: [], waits: [] };

/** A business day as the office kept it. */
export interface DayFacts {
  midnight: Instant;
  sessions: readonly Session[];
}

const MINUTE = 60_000;
const DAY_MINUTES = 1440;
/** Shorter is a slip of the finger, longer a counter that nobody closed. */
const VISIT = { from: 1 / 3, to: 180 };
/** Tea and the archive are part of how a counter works; longer is a meeting or the break at noon. */
const LONGEST_CHANGE = 30;

/**
 * From rows to what can be learned from. What a wrong clock wrote is left out: times outside their own day, in the wrong
 * order, or of a day that nobody can place (`dayOf` says null).
 * @param visits in the order in which they began
 */
export function readHistory(
  visits: readonly VisitRow[],
  waits: readonly WaitRow[],
  dayOf: (day: BusinessDay, at: Instant) => DayFacts | null,
): Past {
  const past = { visits: [] as PastVisit[], changes: [] as number[], waits: [] as PastWait[] };
  const lastAt = new Map<CounterId, VisitRow>();
  for (const visit of visits) {
    const day = dayOf(visit.day, visit.calledAt);
    const called = day && timeIn(day, visit.calledAt);
    const minutes = (visit.endedAt - visit.calledAt) / MINUTE;
    if (called !== null && minutes >= VISIT.from && minutes <= VISIT.to)
      past.visits.push({ serviceId: visit.serviceId, first: visit.first, hour: Math.floor(called / 60), minutes });
    const change = changeBetween(lastAt.get(visit.counterId), visit);
    if (change !== null) past.changes.push(change);
    lastAt.set(visit.counterId, visit);
  }
  for (const { day: name, issuedAt, firstCalledAt, promised } of waits) {
    const day = dayOf(name, issuedAt);
    const [from, to] = [day && timeIn(day, issuedAt), day && timeIn(day, firstCalledAt)];
    if (!day || from === null || to === null || to < from || promised < 0) continue;
    past.waits.push({ promised, actual: workedMinutes(from, to, day.sessions) });
  }
  return past;
}

/** Minutes since the day's midnight; null outside the day. */
function timeIn({ midnight }: DayFacts, at: Instant): number | null {
  const time = (at - midnight) / MINUTE;
  return time >= 0 && time < DAY_MINUTES ? time : null;
}

/** Only when the next person was already waiting does the gap say anything about the counter. */
function changeBetween(last: VisitRow | undefined, next: VisitRow): number | null {
  if (!last || last.day !== next.day || next.issuedAt > last.endedAt) return null;
  const minutes = (next.calledAt - last.endedAt) / MINUTE;
  return minutes >= 0 && minutes <= LONGEST_CHANGE ? minutes : null;
}

/**
 * Minutes of `from`–`to` (since midnight) without the breaks: before the first session and between two of them nobody is
 * called; after the last one the office works until everybody is served.
 */
export function workedMinutes(from: number, to: number, sessions: readonly Session[]): number {
  let worked = to - from;
  let idleFrom = 0;
  for (const session of sessions) {
    worked -= Math.max(0, Math.min(to, session.from) - Math.max(from, idleFrom));
    idleFrom = session.to;
  }
  return worked;
}
