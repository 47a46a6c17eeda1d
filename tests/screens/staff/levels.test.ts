import { expect, test } from 'vitest';
import { queueLevel, timeLevel } from '../../../renderer/ui/staff/levels.ts';
import { instant, minutes } from '../../../shared/domain/time.ts';

const rules = { queueYellow: 4, queueRed: 8 };

test.each([
  [3, 'fine'],
  [4, 'yellow'],
  [7, 'yellow'],
  [8, 'red'],
])('%i people waiting are %s', (waiting, level) => {
  expect(queueLevel(waiting, rules)).toBe(level);
});

test.each([
  [27.9, 'fine'],
  [28, 'yellow'],
  [35, 'yellow'],
  [35.1, 'red'],
])('%d minutes of 35 are %s', (spent, level) => {
  expect(timeLevel(instant(0), instant(minutes(spent)), 35)).toBe(level);
});

test('a clock that was set back makes nobody wait long', () => {
  expect(timeLevel(instant(minutes(90)), instant(0), 35)).toBe('fine');
});
