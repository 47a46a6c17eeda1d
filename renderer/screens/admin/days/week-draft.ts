import type { Session, Week } from '../../../../shared/domain/office.ts';
import { formatTimeOfDay } from '../../../../shared/domain/time.ts';
import { parseTime } from './parse-time.ts';

/** A session as it was typed. */
export interface SessionDraft {
  from: string;
  to: string;
}

/** Index 0 = Sunday, as `Week`. */
export type WeekDraft = readonly (readonly SessionDraft[])[];

export type SessionProblem = 'from' | 'to' | 'order' | 'overlap';

/** Monday first, as people say the days. */
export const weekOrder = [1, 2, 3, 4, 5, 6, 0] as const;
/** No more sessions in a day: the contract's bound. */
export const MOST_SESSIONS = 4;

export const weekDraft = (week: Week): WeekDraft =>
  week.map((day) => day.map(({ from, to }) => ({ from: formatTimeOfDay(from), to: formatTimeOfDay(to) })));

/** What has to be mended in a day's sessions, for each of them; null: nothing. */
export const sessionProblems = (day: readonly SessionDraft[]): (SessionProblem | null)[] =>
  day.map((session, i) => problemOf(session, day[i - 1]));

function problemOf(session: SessionDraft, before: SessionDraft | undefined): SessionProblem | null {
  const [from, to] = [parseTime(session.from), parseTime(session.to)];
  if (from === null) return 'from';
  if (to === null) return 'to';
  if (from >= to) return 'order';
  const end = before && parseTime(before.to);
  return typeof end === 'number' && end > from ? 'overlap' : null;
}

/** The week that was typed; null while something has to be mended. */
export function weekOf(draft: WeekDraft): Week | null {
  const week = draft.map((day) => day.flatMap(sessionOf));
  return draft.some((day) => sessionProblems(day).some((problem) => problem !== null)) ? null : week;
}

function sessionOf({ from, to }: SessionDraft): Session[] {
  const [begin, end] = [parseTime(from), parseTime(to)];
  return begin === null || end === null ? [] : [{ from: begin, to: end }];
}

export const withDay = (week: WeekDraft, day: number, sessions: readonly SessionDraft[]): WeekDraft =>
  week.map((old, i) => (i === day ? sessions : old));

/** Monday's sessions on Tuesday to Friday too. */
export const copyMonday = (week: WeekDraft): WeekDraft =>
  week.map((day, i) => (i >= 2 && i <= 5 ? (week[1] ?? []) : day));

/** Begins where the day's last session ends; a day's first session is an ordinary morning, the second the afternoon. */
export function addSession(day: readonly SessionDraft[]): SessionDraft[] {
  if (day.length === 0) return [{ from: '07:30', to: '11:30' }];
  const end = parseTime(day.at(-1)?.to ?? '');
  const isMorning = end !== null && end <= 13 * 60 + 30;
  return [...day, isMorning ? { from: '13:30', to: '17:00' } : { from: '', to: '' }];
}

/** Minutes in an ordinary week. */
export const minutesOf = (week: Week): number => week.flat().reduce((sum, { from, to }) => sum + to - from, 0);
