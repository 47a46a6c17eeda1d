import { expect, test } from 'vitest';
import { throughBreaks } from '../../main/hub/domain/work-time.ts';
import { timeOfDay } from '../../shared/domain/time.ts';

const sessions = [
  { from: timeOfDay(7, 30), to: timeOfDay(11, 30) },
  { from: timeOfDay(13, 30), to: timeOfDay(17) },
];

test.each([
  ['in the morning nothing lies in between', timeOfDay(8), 30, 30],
  ['up to the very end of the morning', timeOfDay(11), 30, 30],
  ['beyond it, noon is waited as well', timeOfDay(11), 40, 160],
  ['at noon the work begins with the afternoon', timeOfDay(12), 0, 90],
  ['at noon', timeOfDay(12), 15, 105],
  ['before the doors open', timeOfDay(7), 10, 40],
  ['beyond the last session it goes on', timeOfDay(16, 50), 30, 30],
  ['after closing', timeOfDay(18), 5, 5],
])('given the usual hours, %s', (_what, now, work, clock) => {
  expect(throughBreaks(sessions, now, work)).toBe(clock);
});

test('given no session today, then work is what the clock says', () => {
  expect(throughBreaks([], timeOfDay(9), 20)).toBe(20);
});
