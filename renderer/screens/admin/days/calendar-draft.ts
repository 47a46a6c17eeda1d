import { addDays, weekdayOf } from '../../../../shared/domain/calendar-days.ts';
import type { Calendar } from '../../../../shared/domain/office.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { parseDay } from './parse-day.ts';

/** A day on which the timetable does not hold; `like` is the weekday of a make-up day, null on a day off. */
export interface SpecialLine {
  day: BusinessDay;
  name: string;
  like: number | null;
}

/** The form that adds days or changes one, as typed. */
export interface DayForm {
  kind: 'holiday' | 'makeUp';
  date: string;
  /** Empty: one day. */
  until: string;
  name: string;
  like: number;
}

export type DayProblem =
  | { field: 'date' | 'until' | 'name'; code: 'date' | 'until' | 'long' | 'name' | 'full' }
  | Taken;
interface Taken {
  field: 'date';
  code: 'taken';
  day: BusinessDay;
  name: string;
}

export const emptyForm: DayForm = { kind: 'holiday', date: '', until: '', name: '', like: 1 };

/** The contract's bounds: so many days off and make-up days in all. */
const MOST = { holiday: 400, makeUp: 100 } as const;
/** Longer than Tết with the weekends at both its ends: a slip of the year must not close the office for one. */
const MOST_AT_ONCE = 31;

/** Both kinds in one list, in the order of their days. */
export const linesOf = ({ holidays, makeUps }: Calendar): SpecialLine[] =>
  [...holidays.map((one) => ({ ...one, like: null })), ...makeUps].sort((a, b) => (a.day < b.day ? -1 : 1));

export const calendarOf = (lines: readonly SpecialLine[]): Calendar => ({
  holidays: lines.flatMap(({ day, name, like }) => (like === null ? [{ day, name }] : [])),
  makeUps: lines.flatMap(({ day, name, like }) => (like === null ? [] : [{ day, name, like }])),
});

/** The days that the form means, or what has to be mended. `changing` is the line that they take the place of. */
export function daysOfForm(
  form: DayForm,
  lines: readonly SpecialLine[],
  changing: BusinessDay | null,
): { days: SpecialLine[] } | { problem: DayProblem } {
  const first = parseDay(form.date);
  if (first === null) return { problem: { field: 'date', code: 'date' } };
  const last = form.until.trim() === '' ? first : parseDay(form.until);
  if (last === null || last < first) return { problem: { field: 'until', code: 'until' } };
  if (last >= addDays(first, MOST_AT_ONCE)) return { problem: { field: 'until', code: 'long' } };
  const name = form.name.trim();
  if (name === '') return { problem: { field: 'name', code: 'name' } };
  const days: SpecialLine[] = [];
  for (let day = first; day <= last; day = addDays(day, 1))
    days.push({ day, name, like: form.kind === 'makeUp' ? form.like : null });
  const others = lines.filter(({ day }) => day !== changing);
  const taken = others.find((other) => days.some(({ day }) => day === other.day));
  if (taken) return { problem: { field: 'date', code: 'taken', day: taken.day, name: taken.name } };
  const alike = others.filter(({ like }) => (like === null) === (form.kind === 'holiday'));
  if (alike.length + days.length > MOST[form.kind]) return { problem: { field: 'date', code: 'full' } };
  return { days };
}

/** `days` in the place of `changing`. */
export const withDays = (calendar: Calendar, days: readonly SpecialLine[], changing: BusinessDay | null): Calendar =>
  calendarOf(linesOf(calendarOf([...withoutDay(linesOf(calendar), changing), ...days])));

export const withoutDay = (lines: readonly SpecialLine[], day: BusinessDay | null): SpecialLine[] =>
  lines.filter((line) => line.day !== day);

/** The days of `more` about which the calendar says nothing yet. */
export function missingDays(calendar: Calendar, more: Calendar): SpecialLine[] {
  const known = new Set(linesOf(calendar).map(({ day }) => day));
  return linesOf(more).filter(({ day }) => !known.has(day));
}

export const formOf = ({ day, name, like }: SpecialLine): DayForm => ({
  kind: like === null ? 'holiday' : 'makeUp',
  date: day.split('-').reverse().join('/'),
  until: '',
  name,
  like: like ?? 1,
});

/** "Thứ Tư" of a date, by the office's words for its weekdays. */
export const weekdayName = (weekdays: readonly string[], day: BusinessDay): string => weekdays[weekdayOf(day)] ?? '';
