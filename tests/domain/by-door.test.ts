import { expect, test } from 'vitest';
import { byDoor, type PlaceWord } from '../../shared/domain/office.ts';

test('places stand in order of their words, then of their numbers', () => {
  const places: [PlaceWord, number][] = [
    ['ban', 9],
    ['phong', 1],
    ['quay', 10],
    ['quay', 2],
    ['cua', 3],
    ['phong', 12],
    ['quay', 1],
  ];
  const sorted = places.map(([word, number]) => ({ word, number })).sort(byDoor);
  expect(sorted.map(({ word, number }) => `${word} ${number}`)).toEqual([
    'quay 1',
    'quay 2',
    'quay 10',
    'cua 3',
    'phong 1',
    'phong 12',
    'ban 9',
  ]);
});
