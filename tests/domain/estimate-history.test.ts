import { describe, expect, test } from 'vitest';
import { readHistory, type VisitRow, type WaitRow, workedMinutes } from '../../main/hub/domain/estimate-history.ts';
import type { CounterId, ServiceId } from '../../shared/domain/ids.ts';
import { businessDay, instant, later, minutes, timeOfDay } from '../../shared/domain/time.ts';

const day = businessDay('2026-03-02');
const midnight = instant(Date.UTC(2026, 2, 1, 17));
const sessions = [
  { from: timeOfDay(7, 30), to: timeOfDay(11, 30) },
  { from: timeOfDay(13, 30), to: timeOfDay(17) },
];
const at = (hour: number, minute = 0) => later(midnight, minutes(hour * 60 + minute));
const read = (visits: readonly VisitRow[], waits: readonly WaitRow[] = []) =>
  readHistory(visits, waits, (name) => (name === day ? { midnight, sessions } : null));

const visit = (changes: Partial<VisitRow> = {}): VisitRow => ({
  serviceId: 'chung-thuc' as ServiceId,
  first: false,
  counterId: '1' as CounterId,
  day,
  issuedAt: at(8),
  calledAt: at(9, 10),
  endedAt: at(9, 18),
  ...changes,
});
const wait = (changes: Partial<WaitRow> = {}): WaitRow => ({
  day,
  issuedAt: at(8),
  firstCalledAt: at(8, 20),
  promised: 15,
  ...changes,
});

test('a visit counts from its call, in the hour of its call', () => {
  expect(read([visit()]).visits).toEqual([{ serviceId: 'chung-thuc', first: false, hour: 9, minutes: 8 }]);
});

describe('What does not count as a visit', () => {
  test.each([
    ['a slip of the finger', { endedAt: later(at(9, 10), 19_000) }],
    ['a counter that nobody closed', { endedAt: at(12, 11) }],
    ['a clock set back in the middle', { endedAt: at(8) }],
    ['a call outside its day', { calledAt: at(25), endedAt: at(25, 8) }],
    ['a day that nobody can place', { day: businessDay('2000-01-01') }],
  ])('%s', (_, changes) => {
    expect(read([visit(changes)]).visits).toEqual([]);
  });
});

test('the way to the next person is learned only when that person was waiting', () => {
  const next = (changes: Partial<VisitRow>) => visit({ calledAt: at(9, 20), endedAt: at(9, 30), ...changes });
  expect(read([visit(), next({})]).changes).toEqual([2]);
  expect(read([visit(), next({ issuedAt: at(9, 19) })]).changes, 'came later').toEqual([]);
  expect(read([visit(), next({ counterId: '2' as CounterId })]).changes, 'another counter').toEqual([]);
  expect(read([visit(), next({ calledAt: at(9, 50) })]).changes, 'after a long pause').toEqual([]);
  expect(read([visit(), next({ calledAt: at(9, 10) })]).changes, 'the clock was set back').toEqual([]);
});

test('a wait goes from the number to the first call, the break at noon taken out', () => {
  expect(read([], [wait()]).waits).toEqual([{ promised: 15, actual: 20 }]);
  expect(read([], [wait({ issuedAt: at(11, 20), firstCalledAt: at(13, 35) })]).waits).toMatchObject([{ actual: 15 }]);
});

test('waits that a wrong clock wrote are left out', () => {
  const wrong = [{ firstCalledAt: at(7) }, { firstCalledAt: at(30) }, { issuedAt: at(-9) }, { promised: -1 }];
  expect(read([], wrong.map(wait)).waits).toEqual([]);
});

test.each([
  [480, 500, 20, 'within a session'],
  [440, 460, 10, 'from before opening: until then nobody is called'],
  [680, 820, 20, 'over noon'],
  [700, 700, 0, 'in the break itself'],
  [1010, 1040, 30, 'after closing the office works on'],
  [430, 1060, 490, 'a whole day'],
])('from minute %i to %i the office works %i minutes: %s', (from, to, worked) => {
  expect(workedMinutes(from, to, sessions)).toBe(worked);
});

test('on a day without sessions nothing is taken out', () => {
  expect(workedMinutes(480, 900, [])).toBe(420);
});
