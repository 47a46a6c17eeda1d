import { expect, test } from 'vitest';
import { recallMarksAbsent, secondsToAbsent } from '../../../renderer/screens/counter/absence.ts';
import { defaultRules } from '../../../shared/domain/office.ts';
import { instant } from '../../../shared/domain/time.ts';
import { given, ticketAt } from './given-view.ts';

const rules = { ...defaultRules, absentAfterSeconds: 45, recallsToAbsent: 3 };

test.each([
  [1_000, 45],
  [1_001, 45],
  [2_000, 44],
  [45_999, 1],
  [46_000, 0],
  [99_000, 0],
])('called at second 1: at %i ms there are %i seconds to wait', (now, left) => {
  expect(secondsToAbsent(given({ rules, current: ticketAt('called') }), instant(now))).toBe(left);
});

test('nobody called, or served already: there is nothing to wait for', () => {
  expect(secondsToAbsent(given({ rules }), instant(2_000))).toBe(0);
  expect(secondsToAbsent(given({ rules, current: ticketAt('serving') }), instant(3_000))).toBe(0);
});

test.each([
  [3, 46_000, 3, true],
  [2, 46_000, 3, false],
  [3, 45_999, 3, false],
  [9, 46_000, 0, false],
])('%i recalls at %i ms, the rule being %i: the next recall marks absent: %s', (recalls, now, recallsToAbsent, is) => {
  const view = given({ rules: { ...rules, recallsToAbsent }, current: ticketAt('called', { recalls }) });
  expect(recallMarksAbsent(view, instant(now))).toBe(is);
});
