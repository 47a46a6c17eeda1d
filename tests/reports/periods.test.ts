import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PeriodCut, PeriodLength } from '../../shared/contract/report.ts';
import { addDays, daysBetween } from '../../shared/domain/calendar-days.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { isoWeek, periodAround, periodInWords, periodShifted, sameLastYear } from '../../shared/reports/periods.ts';

const cases: [Exclude<PeriodLength, 'range'>, PeriodCut, string, string, string][] = [
  ['month', 'calendar', '2026-02-10', '2026-02-01', '2026-02-28'],
  ['month', 'mid-month', '2026-03-14', '2026-02-15', '2026-03-14'],
  ['month', 'mid-month', '2026-03-15', '2026-03-15', '2026-04-14'],
  ['month', 'mid-month', '2025-12-15', '2025-12-15', '2026-01-14'],
  ['quarter', 'calendar', '2026-05-01', '2026-04-01', '2026-06-30'],
  ['quarter', 'mid-month', '2026-01-01', '2025-12-15', '2026-03-14'],
  ['quarter', 'mid-month', '2026-03-15', '2026-03-15', '2026-06-14'],
  ['half-year', 'calendar', '2026-06-30', '2026-01-01', '2026-06-30'],
  ['half-year', 'mid-month', '2026-06-14', '2025-12-15', '2026-06-14'],
  ['half-year', 'mid-month', '2026-06-15', '2026-06-15', '2026-12-14'],
  ['nine-months', 'calendar', '2026-11-22', '2026-01-01', '2026-09-30'],
  ['nine-months', 'mid-month', '2026-02-01', '2025-12-15', '2026-09-14'],
  ['year', 'calendar', '2024-02-29', '2024-01-01', '2024-12-31'],
  ['year', 'mid-month', '2026-12-14', '2025-12-15', '2026-12-14'],
  ['year', 'mid-month', '2026-12-15', '2026-12-15', '2027-12-14'],
  ['week', 'calendar', '2026-11-22', '2026-11-16', '2026-11-22'],
  ['day', 'calendar', '2026-11-22', '2026-11-22', '2026-11-22'],
];

test.each(cases)('%s (%s) around %s', (length, cut, day, from, to) => {
  expect(periodAround(length, cut, businessDay(day))).toEqual({ length, cut, from, to });
});

test('a year before: the same months, the same weekdays, the same dates', () => {
  const year = (length: Exclude<PeriodLength, 'range'>, cut: PeriodCut, day: string) => {
    const { from, to } = sameLastYear(periodAround(length, cut, businessDay(day)));
    return [from, to];
  };
  expect(year('month', 'calendar', '2025-02-10')).toEqual(['2024-02-01', '2024-02-29']);
  expect(year('quarter', 'mid-month', '2026-01-01')).toEqual(['2024-12-15', '2025-03-14']);
  expect(year('week', 'calendar', '2026-11-22')).toEqual(['2025-11-17', '2025-11-23']);
  expect(year('day', 'calendar', '2024-02-29')).toEqual(['2023-02-28', '2023-02-28']);
});

test('periods are told as an office writes them', () => {
  const told = (length: Exclude<PeriodLength, 'range'>, cut: PeriodCut, day: string) =>
    periodInWords(periodAround(length, cut, businessDay(day)));
  expect(told('month', 'calendar', '2026-03-02')).toBe('Tháng 3 năm 2026 (từ ngày 01/03/2026 đến ngày 31/03/2026)');
  expect(told('quarter', 'mid-month', '2026-03-02')).toBe('Quý I năm 2026 (từ ngày 15/12/2025 đến ngày 14/03/2026)');
  expect(told('half-year', 'calendar', '2026-09-02')).toBe(
    '6 tháng cuối năm 2026 (từ ngày 01/07/2026 đến ngày 31/12/2026)',
  );
  expect(told('week', 'calendar', '2027-01-02')).toBe('Tuần 53 năm 2026 (từ ngày 28/12/2026 đến ngày 03/01/2027)');
  expect(told('day', 'calendar', '2026-03-02')).toBe('Ngày 02/03/2026');
});

const days = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays(businessDay('1990-01-01'), n));
const lengths = fc.constantFrom<Exclude<PeriodLength, 'range'>>('day', 'week', 'month', 'quarter', 'half-year', 'year');
const cuts = fc.constantFrom<PeriodCut>('calendar', 'mid-month');

test('every day lies in its period, and periods stand side by side without a gap', () => {
  fc.assert(
    fc.property(days, lengths, cuts, (day, length, cut) => {
      const period = periodAround(length, cut, day);
      expect(period.from <= day && day <= period.to).toBe(true);
      const next = periodShifted(period, 1);
      expect(next.from).toBe(addDays(period.to, 1));
      expect(next).toEqual(periodAround(length, cut, next.from));
      expect(periodShifted(next, -1)).toEqual(period);
    }),
  );
});

test('a week of ISO 8601 has its Thursday in its year', () => {
  expect(isoWeek(businessDay('2026-11-22'))).toEqual({ year: 2026, number: 47 });
  expect(isoWeek(businessDay('2024-12-30'))).toEqual({ year: 2025, number: 1 });
  expect(daysBetween(businessDay('2024-02-28'), businessDay('2024-03-01'))).toBe(2);
});
