import { err, ok, type Result } from '../../../shared/basics/result.ts';
import { addDays } from '../../../shared/domain/calendar-days.ts';
import type { Office, Service, Session } from '../../../shared/domain/office.ts';
import { type Instant, type TimeOfDay, timeOfDay } from '../../../shared/domain/time.ts';
import type { LocalTime } from './facts.ts';
import {
  instantOf,
  nextSession,
  openingAt,
  serviceSessionsOn,
  serviceWeekdays,
  sessionAt,
  sessionsOn,
} from './opening-hours.ts';

/** Why no number is given. `nextOpening` is null when the timetable has nothing in the days ahead. */
export type IssueRefusal =
  /** The office gives no numbers now; `holiday` is the name of today's. */
  | { code: 'closed'; nextOpening: Instant | null; holiday: string | null }
  /** Switched off by the administrator until further notice. */
  | { code: 'service-off' }
  /** Switched off for this day, with the words that the kiosk shows. */
  | { code: 'service-off-today'; reason: string }
  /** Its own timetable has nothing today; the weekdays on which it has, 0 = Sunday, Monday first; empty: none. */
  | { code: 'not-today'; weekdays: number[] }
  /** Its own timetable has no session now. */
  | { code: 'service-closed'; nextOpening: Instant | null }
  /** `nextFrom`: when the next session of today gives numbers again; null: not today. */
  | { code: 'quota-full'; per: 'session' | 'day'; nextFrom: TimeOfDay | null }
  /** The turn will come in the session that begins then: the citizen is asked, and may accept. */
  | { code: 'later-session'; from: TimeOfDay }
  /** Nobody would be served before the last session ends. */
  | { code: 'too-late-today'; nextOpening: Instant | null };

export interface IssueQuestion {
  office: Office;
  service: Service;
  local: LocalTime;
  now: Instant;
  /** The office has ended this day by hand. */
  dayClosed: boolean;
  /** Numbers of this service given today, and since `quotaSince`; cancelled ones count, since no number is given twice. */
  issued: { today: number; session: number };
  /** Minutes from now until the turn comes; null when nobody can say. */
  estimatedStart: number | null;
  /** The citizen was asked, and will come in a later session of today. */
  acceptLater: boolean;
  /** An officer, the guide or the administrator asks. */
  byStaff: boolean;
}

/**
 * Whether a number of this service may be given now (domain brief §4 "Lunch", "Closing", "Outside hours").
 * Citizens: while the office and the service have a session, within its quotas, and when the turn still comes today; for
 * a turn after the break they are asked. Before the break only an estimate beyond its end asks; an estimate never ends
 * the day in the morning, when counters are still to open. At the end of the last session the service's minutes decide too.
 * Staff: from the first session of the day on, until it is ended by hand or over: also at lunch and after closing ("làm
 * hết việc"), past quotas, cut-off and the service's own timetable; not on a day off, and not what is switched off.
 */
export function mayIssue(question: IssueQuestion): Result<null, IssueRefusal> {
  const refusal = refusalOf(question);
  return refusal ? err(refusal) : ok(null);
}

/** True when it matters how many numbers of this service were given. */
export const hasQuota = ({ terms }: Service): boolean => terms.quotaDay !== null || terms.quotaSession !== null;

/** Since when numbers count for the quota of a session: its beginning; null before the service's first one of today. */
export function quotaSince(office: Office, service: Service, local: LocalTime, now: Instant): Instant | null {
  const begun = serviceSessionsOn(office, service, local.day).findLast((s) => s.from <= local.time);
  return begun ? instantOf(local, now, 0, begun.from) : null;
}

function refusalOf(question: IssueQuestion): IssueRefusal | null {
  const { office, service, local, now, dayClosed, byStaff } = question;
  if (!service.active) return { code: 'service-off' };
  const opening = openingAt(office, local, now, dayClosed);
  if (!opening.open && !(byStaff && !dayClosed && hasBegun(office, local))) {
    return { code: 'closed', nextOpening: opening.next, holiday: opening.reason === 'holiday' ? opening.name : null };
  }
  if (service.offToday?.day === local.day) return { code: 'service-off-today', reason: service.offToday.reason };
  return byStaff ? null : ofItsTerms(question);
}

const hasBegun = ({ week, calendar }: Office, local: LocalTime): boolean =>
  sessionsOn(week, calendar, local.day).some((s) => s.from <= local.time);

function ofItsTerms(question: IssueQuestion): IssueRefusal | null {
  const { office, service, local } = question;
  const sessions = serviceSessionsOn(office, service, local.day);
  if (sessions.length === 0) return { code: 'not-today', weekdays: serviceWeekdays(office, service) };
  const session = sessionAt(sessions, local.time);
  if (!session) return { code: 'service-closed', nextOpening: nextOf(question, true) };
  return ofQuota(question, sessions) ?? ofTime(question, sessions, session);
}

function ofQuota({ service, local, issued }: IssueQuestion, sessions: readonly Session[]): IssueRefusal | null {
  const { quotaDay, quotaSession } = service.terms;
  if (quotaDay !== null && issued.today >= quotaDay) return { code: 'quota-full', per: 'day', nextFrom: null };
  if (quotaSession === null || issued.session < quotaSession) return null;
  const nextFrom = sessions.find((s) => s.from > local.time)?.from ?? null;
  return { code: 'quota-full', per: 'session', nextFrom };
}

function ofTime(question: IssueQuestion, sessions: readonly Session[], session: Session): IssueRefusal | null {
  const { service, local, estimatedStart, acceptLater } = question;
  const end = breakAfter(question, sessions, session);
  if (end === null) return null;
  const beyond = local.time + (estimatedStart ?? 0) > end;
  const later = sessions.find((s) => s.from > end);
  if (later) return beyond && !acceptLater ? { code: 'later-session', from: later.from } : null;
  const tooLate = beyond || local.time >= end - service.minutes;
  return tooLate ? { code: 'too-late-today', nextOpening: nextOf(question, false) } : null;
}

/** When the work of a session breaks off; sessions that meet are one, and null means that it goes on over midnight. */
function breakAfter(
  { office, service, local }: IssueQuestion,
  sessions: readonly Session[],
  session: Session,
): TimeOfDay | null {
  const end = sessions.reduce((until, s) => (s.from === until ? s.to : until), session.to);
  if (end < timeOfDay(24)) return end;
  const tomorrow = serviceSessionsOn(office, service, addDays(local.day, 1))[0];
  return tomorrow?.from === 0 ? null : end;
}

const nextOf = ({ office, service, local, now }: IssueQuestion, today: boolean): Instant | null =>
  nextSession((day) => serviceSessionsOn(office, service, day), local, now, today);
