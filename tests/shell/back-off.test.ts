import { expect, test } from 'vitest';
import { backOff } from '../../main/shell/back-off.ts';

test('soon at first, then less often, never rarer than every half minute', () => {
  expect([0, 1, 2, 3, 6, 7, 1000].map(backOff)).toEqual([500, 1000, 2000, 4000, 30_000, 30_000, 30_000]);
});
