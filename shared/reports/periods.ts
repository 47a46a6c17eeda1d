import type { Period, PeriodCut, PeriodLength } from '../contract/report.ts';
import { addDays, daysBetween, weekdayOf } from '../domain/calendar-days.ts';
import { type BusinessDay, businessDay } from '../domain/time.ts';

/**
 * Periods as offices file them. By the calendar, or as NĐ 09/2019/NĐ-CP cuts them: a month runs from the 15th of the one
 * before to its own 14th, and the longer ones with it (domain brief §2, "Reporting periods").
 */

/** Months of a period, and which of the year's months it begins with at the earliest; null: not made of months. */
const monthsIn: Record<PeriodLength, number | null> = {
  day: null,
  week: null,
  month: 1,
  quarter: 3,
  'half-year': 6,
  'nine-months': 9,
  year: 12,
  range: null,
};

/** The period of this length that `day` lies in. Nine months are always the first nine of its year. */
export function periodAround(length: Exclude<PeriodLength, 'range'>, cut: PeriodCut, day: BusinessDay): Period {
  const months = monthsIn[length];
  if (months === null) {
    const from = length === 'week' ? mondayOf(day) : day;
    return { length, cut, from, to: length === 'week' ? addDays(from, 6) : from };
  }
  return ofMonths(length, cut, firstMonth(length, reportMonth(cut, day)));
}

/** The period `steps` later, earlier when negative; a range moves by its own length. */
export function periodShifted(period: Period, steps: number): Period {
  const { length, cut, from, to } = period;
  const months = monthsIn[length];
  if (months !== null) {
    const first = reportMonth(cut, from);
    return ofMonths(length, cut, first + steps * (length === 'nine-months' ? 12 : months));
  }
  const days = steps * (daysBetween(from, to) + 1);
  return { length, cut, from: addDays(from, days), to: addDays(to, days) };
}

/** "Cùng kỳ": the same months a year before; a week with the same weekdays; else the same dates. */
export function sameLastYear(period: Period): Period {
  const { length, cut, from, to } = period;
  if (monthsIn[length] !== null) return ofMonths(length, cut, reportMonth(cut, from) - 12);
  if (length === 'week') return { length, cut, from: addDays(from, -364), to: addDays(to, -364) };
  return { length, cut, from: yearBefore(from), to: yearBefore(to) };
}

/** Every day of it, in order. */
export const daysOf = ({ from, to }: Pick<Period, 'from' | 'to'>): BusinessDay[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => addDays(from, i));

/** "Tháng 3 năm 2026 (từ ngày 01/03/2026 đến ngày 31/03/2026)". */
export function periodInWords(period: Period): string {
  const { length, from, to } = period;
  if (length === 'day') return `Ngày ${dayInWords(from)}`;
  const dates = `từ ngày ${dayInWords(from)} đến ngày ${dayInWords(to)}`;
  return length === 'range' ? `${dates[0]?.toUpperCase()}${dates.slice(1)}` : `${nameOf(period)} (${dates})`;
}

/** "Quý I năm 2026". A range and a day have no name of their own. */
function nameOf({ length, cut, from }: Period): string {
  const month = reportMonth(cut, from);
  const [year, of] = [Math.floor(month / 12), (month % 12) + 1];
  switch (length) {
    case 'week': {
      const week = isoWeek(from);
      return `Tuần ${week.number} năm ${week.year}`;
    }
    case 'month':
      return `Tháng ${of} năm ${year}`;
    case 'quarter':
      return `Quý ${['I', 'II', 'III', 'IV'][Math.floor((of - 1) / 3)]} năm ${year}`;
    case 'half-year':
      return `6 tháng ${of <= 6 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nine-months':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `Năm ${year}`;
    default:
      return '';
  }
}

/** The week of ISO 8601: its number, and the year that its Thursday lies in. */
export function isoWeek(day: BusinessDay): { year: number; number: number } {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  return { year, number: Math.floor(daysBetween(businessDay(`${year}-01-01`), thursday) / 7) + 1 };
}

/** "2026-03-02" → "02/03/2026". */
export const dayInWords = (day: BusinessDay): string => day.split('-').reverse().join('/');

/** Which month's report a day belongs to, counted from year 0. */
function reportMonth(cut: PeriodCut, day: BusinessDay): number {
  const [year, month, date] = parts(day);
  return year * 12 + month + (cut === 'mid-month' && date >= 15 ? 1 : 0);
}

function firstMonth(length: PeriodLength, month: number): number {
  const of = month % 12;
  if (length === 'nine-months' || length === 'year') return month - of;
  return month - (of % (monthsIn[length] ?? 1));
}

function ofMonths(length: PeriodLength, cut: PeriodCut, first: number): Period {
  const after = first + (monthsIn[length] ?? 1);
  return cut === 'calendar'
    ? { length, cut, from: monthDay(first, 1), to: addDays(monthDay(after, 1), -1) }
    : { length, cut, from: monthDay(first - 1, 15), to: monthDay(after - 1, 14) };
}

const monthDay = (month: number, date: number): BusinessDay =>
  businessDay(
    `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
  );

const mondayOf = (day: BusinessDay): BusinessDay => addDays(day, -((weekdayOf(day) + 6) % 7));

/** 29 February has no day of the same name a year before: it is the 28th. */
function yearBefore(day: BusinessDay): BusinessDay {
  const [year, month, date] = parts(day);
  return monthDay((year - 1) * 12 + month, month === 1 && date === 29 ? 28 : date);
}

/** Year, month from 0, day of the month. */
function parts(day: BusinessDay): [number, number, number] {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month - 1, date];
}
