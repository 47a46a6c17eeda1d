import { describe, expect, test } from 'vitest';
import {
  calendarOf,
  type DayForm,
  daysOfForm,
  emptyForm,
  formOf,
  linesOf,
  missingDays,
  withDays,
} from '../../../../renderer/screens/admin/days/calendar-draft.ts';
import { calendarSchema } from '../../../../shared/contract/office-schemas.ts';
import type { Calendar } from '../../../../shared/domain/office.ts';
import { businessDay } from '../../../../shared/domain/time.ts';

const calendar: Calendar = {
  holidays: [
    { day: businessDay('2027-09-02'), name: 'Quốc khánh' },
    { day: businessDay('2027-01-01'), name: 'Tết Dương lịch' },
  ],
  makeUps: [{ day: businessDay('2027-01-09'), name: 'Làm bù cho ngày 02/01', like: 6 }],
};
const lines = linesOf(calendar);
const form = (part: Partial<DayForm>): DayForm => ({ ...emptyForm, date: '06/02/2027', name: 'Tết', ...part });
const problemOf = (part: Partial<DayForm>, changing: string | null = null) => {
  const result = daysOfForm(form(part), lines, changing === null ? null : businessDay(changing));
  return 'problem' in result ? result.problem : null;
};
const daysOf = (part: Partial<DayForm>, changing: string | null = null) => {
  const result = daysOfForm(form(part), lines, changing === null ? null : businessDay(changing));
  return 'days' in result ? result.days : [];
};

test('both kinds stand in the order of their days, and are themselves again', () => {
  expect(lines.map(({ day }) => day)).toEqual(['2027-01-01', '2027-01-09', '2027-09-02']);
  expect(linesOf(calendarOf(lines))).toEqual(lines);
  expect(calendarSchema.safeParse(calendarOf(lines)).success).toBe(true);
});

describe('entering days', () => {
  test('one day off', () => {
    expect(daysOf({})).toEqual([{ day: '2027-02-06', name: 'Tết', like: null }]);
  });
  test('some in a row, over the end of a month', () => {
    const days = daysOf({ date: '27/02/2027', until: '02/03/2027' });
    expect(days.map(({ day }) => day)).toEqual(['2027-02-27', '2027-02-28', '2027-03-01', '2027-03-02']);
  });
  test('a make-up day is worked like a weekday', () => {
    expect(daysOf({ kind: 'makeUp', like: 5 })).toEqual([{ day: '2027-02-06', name: 'Tết', like: 5 }]);
  });
  test('a changed day takes the place of the old one, also under another date', () => {
    const days = daysOf({ date: '03/09/2027', name: 'Quốc khánh' }, '2027-09-02');
    const changed = withDays(calendar, days, businessDay('2027-09-02'));
    expect(linesOf(changed).map(({ day }) => day)).toEqual(['2027-01-01', '2027-01-09', '2027-09-03']);
  });
  test('a day may be changed without its date', () => {
    expect(daysOf({ date: '02/09/2027', name: 'Lễ' }, '2027-09-02')).toEqual([
      { day: '2027-09-02', name: 'Lễ', like: null },
    ]);
  });
});

describe('what has to be mended', () => {
  test.each([
    [{ date: '30/02/2027' }, { field: 'date', code: 'date' }],
    [{ until: 'mai' }, { field: 'until', code: 'until' }],
    [{ until: '05/02/2027' }, { field: 'until', code: 'until' }],
    [{ until: '06/02/2028' }, { field: 'until', code: 'long' }],
    [{ name: '  ' }, { field: 'name', code: 'name' }],
    [{ date: '02/09/2027' }, { field: 'date', code: 'taken', day: '2027-09-02', name: 'Quốc khánh' }],
    [
      { kind: 'makeUp' as const, date: '01/01/2027' },
      { field: 'date', code: 'taken', day: '2027-01-01', name: 'Tết Dương lịch' },
    ],
  ])('%o', (part, problem) => {
    expect(problemOf(part)).toEqual(problem);
  });
  test('thirty-one days at once, and no more', () => {
    expect(daysOf({ date: '01/03/2027', until: '31/03/2027' })).toHaveLength(31);
    expect(problemOf({ date: '01/03/2027', until: '01/04/2027' })?.code).toBe('long');
  });
  test('no more days than the contract takes', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({
      day: businessDay(`${2000 + i}-01-01`),
      name: 'Bù',
      like: 1,
    }));
    const full = daysOfForm(form({ kind: 'makeUp' }), many, null);
    expect(full).toEqual({ problem: { field: 'date', code: 'full' } });
    expect(calendarSchema.safeParse(calendarOf(many)).success).toBe(true);
  });
});

test('the form of a day gives the same day again', () => {
  for (const line of lines) expect(daysOfForm(formOf(line), lines, line.day)).toEqual({ days: [line] });
});

test('of shipped days only those are new about which the calendar says nothing', () => {
  const shipped: Calendar = {
    holidays: [
      { day: businessDay('2027-09-02'), name: 'Ngày khác tên' },
      { day: businessDay('2027-01-09'), name: 'Đã là ngày làm bù' },
      { day: businessDay('2027-04-30'), name: 'Ngày Chiến thắng 30/4' },
    ],
    makeUps: [],
  };
  expect(missingDays(calendar, shipped).map(({ day }) => day)).toEqual(['2027-04-30']);
});
