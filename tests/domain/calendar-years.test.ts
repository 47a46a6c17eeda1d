import { expect, test } from 'vitest';
import { shippedCalendar } from '../../main/hub/setup/calendar-file.ts';
import { addDays, weekdayOf } from '../../shared/domain/calendar-days.ts';

const { holidays, makeUps } = shippedCalendar();
const dayOff = (year: number) =>
  holidays.filter(({ day }) => day.startsWith(`${year}-`)).map(({ day }) => day.slice(5));

test('given the calendar that is shipped, then it has the days off of 2026 and 2027, and no swapped day that nobody decreed', () => {
  expect(dayOff(2026)).toEqual([
    '01-01',
    '02-16',
    '02-17',
    '02-18',
    '02-19',
    '02-20',
    '04-26',
    '04-27',
    '04-30',
    '05-01',
    '09-01',
    '09-02',
    '11-24',
  ]);
  expect(dayOff(2027)).toEqual([
    ...['01-01', '02-05', '02-06', '02-07', '02-08', '02-09', '02-10', '02-11', '04-16', '04-30', '05-01', '05-03'],
    ...['09-02', '09-03', '11-24'],
  ]);
  expect(makeUps).toEqual([]);
});

test('given a day off that falls on a weekend, then the next working day is off too (Bộ luật Lao động, art. 111)', () => {
  const isOff = (day: string) => holidays.some((special) => special.day === day);
  const isWeekend = (weekday: number) => weekday === 0 || weekday === 6;
  const weekends = holidays.filter(({ day }) => isWeekend(weekdayOf(day)));
  expect(weekends.map(({ day }) => day)).toEqual(['2026-04-26', '2027-02-06', '2027-02-07', '2027-05-01']);
  for (const { day } of weekends) {
    let next = day;
    while (isWeekend(weekdayOf(next))) next = addDays(next, 1);
    expect(isOff(next), day).toBe(true);
  }
});

test('given the calendar that is shipped, then every day is a real date, stands once, in rising order, with a name', () => {
  const days = holidays.map(({ day }) => day);
  expect(days).toEqual([...new Set(days)].sort());
  for (const { day, name } of holidays) {
    expect(addDays(day, 0)).toBe(day);
    expect(name).toBe(name.trim());
  }
});
