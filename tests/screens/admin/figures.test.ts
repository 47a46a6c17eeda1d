import { expect, test } from 'vitest';
import { count, dayInWords, percent, satisfaction } from '../../../renderer/screens/admin/figures.ts';
import { businessDay } from '../../../shared/domain/time.ts';

test('figures are written as in Vietnam', () => {
  expect(count(9158)).toBe('9.158');
  expect(percent(0.914)).toBe('91,4%');
  expect(dayInWords(businessDay('2026-03-02'))).toBe('02/03/2026');
});

test('the share counts both satisfied levels', () => {
  expect(satisfaction({ 4: 8, 3: 1, 2: 1, 1: 0, 0: 0 })).toEqual({ n: 10, share: 0.9 });
});

test('below ten ratings there is no share, only the number', () => {
  expect(satisfaction({ 4: 9, 3: 0, 2: 0, 1: 0, 0: 0 })).toEqual({ n: 9, share: null });
});
