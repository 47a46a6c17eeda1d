import { describe, expect, test } from 'vitest';
import {
  addSession,
  copyMonday,
  MOST_SESSIONS,
  minutesOf,
  sessionProblems,
  weekDraft,
  weekOf,
  withDay,
} from '../../../../renderer/screens/admin/days/week-draft.ts';
import { weekSchema } from '../../../../shared/contract/office-schemas.ts';
import { type TimeOfDay, timeOfDay } from '../../../../shared/domain/time.ts';

const morning = { from: timeOfDay(7, 30), to: timeOfDay(11, 30) };
const afternoon = { from: timeOfDay(13, 30), to: timeOfDay(17) };
const week = [[], [morning, afternoon], [], [], [], [], [{ from: timeOfDay(0), to: timeOfDay(24) }]];
const draft = weekDraft(week);
const at = (from: string, to: string) => ({ from, to });

test('a week as typed is the week again', () => {
  expect(draft[1]).toEqual([at('07:30', '11:30'), at('13:30', '17:00')]);
  expect(draft[6]).toEqual([at('00:00', '24:00')]);
  expect(weekOf(draft)).toEqual(week);
});

describe('what has to be mended in a day', () => {
  test.each([
    ['the beginning is no time', [at('bảy', '11:30')], ['from']],
    ['the end is no time', [at('07:30', '')], ['to']],
    ['the end is not after the beginning', [at('11:30', '11:30')], ['order']],
    ['a session begins before the other ends', [at('07:30', '11:30'), at('11:00', '17:00')], [null, 'overlap']],
    ['the sessions stand in the wrong order', [at('13:30', '17:00'), at('07:30', '11:30')], [null, 'overlap']],
    ['one session follows on the other', [at('07:30', '11:30'), at('11:30', '17:00')], [null, null]],
  ])('%s', (_, sessions, problems) => {
    expect(sessionProblems(sessions)).toEqual(problems);
    const typed = withDay(draft, 2, sessions);
    expect(weekOf(typed) === null).toBe(problems.some((problem) => problem !== null));
    // The page refuses what the contract refuses, and nothing else.
    const minutes = (text: string) =>
      /^\d\d:\d\d$/.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : -1;
    const sent = typed.map((day) => day.map(({ from, to }) => ({ from: minutes(from), to: minutes(to) })));
    expect(weekSchema.safeParse(sent).success).toBe(weekOf(typed) !== null);
  });
});

test('Monday is copied to Tuesday – Friday, the weekend stays', () => {
  const copied = weekOf(copyMonday(draft));
  for (const day of [1, 2, 3, 4, 5]) expect(copied?.[day]).toEqual([morning, afternoon]);
  expect(copied?.[0]).toEqual([]);
  expect(copied?.[6]).toEqual(week[6]);
});

test('an added session is an ordinary morning, then the afternoon, then to be typed', () => {
  const one = addSession([]);
  const two = addSession(one);
  expect(two).toEqual([at('07:30', '11:30'), at('13:30', '17:00')]);
  expect(addSession(two).at(-1)).toEqual(at('', ''));
});

test('no more sessions than the contract takes', () => {
  const many = (n: number) => Array.from({ length: n }, (_, i) => ({ from: i as TimeOfDay, to: (i + 1) as TimeOfDay }));
  expect(weekSchema.safeParse([many(MOST_SESSIONS), [], [], [], [], [], []]).success).toBe(true);
  expect(weekSchema.safeParse([many(MOST_SESSIONS + 1), [], [], [], [], [], []]).success).toBe(false);
});

test('the working time of a week', () => {
  expect(minutesOf([[], [morning, afternoon], [morning], [], [], [], []])).toBe(7.5 * 60 + 4 * 60);
});
