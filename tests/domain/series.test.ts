import { expect, test } from 'vitest';
import { freeSeries, seriesLetters, soundsLike } from '../../shared/domain/series.ts';

test('letters that look like figures begin no number', () => {
  expect(seriesLetters).toHaveLength(24);
  for (const letter of 'IO') expect(seriesLetters).not.toContain(letter);
});

test.each([
  ['B', ['A', 'C', 'T', 'H'], ['C', 'T']],
  ['N', ['M', 'L', 'A'], ['M', 'L']],
  ['M', ['L', 'N'], ['N']],
  ['X', ['S', 'N'], ['S']],
  ['A', ['H', 'N', 'X', 'A'], []],
])('%s beside %j sounds like %j', (letter, inUse, alike) => {
  expect(soundsLike(letter, inUse)).toEqual(alike);
});

test('a free letter is one that is heard apart, as long as there is one', () => {
  expect(freeSeries(['A'])).toBe('B');
  expect(freeSeries(['A', 'C'])).toBe('E');
  expect(freeSeries(seriesLetters.filter((letter) => letter !== 'T'))).toBe('T');
  expect(freeSeries(seriesLetters)).toBeNull();
});
