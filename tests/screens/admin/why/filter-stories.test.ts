import { describe, expect, test } from 'vitest';
import { choicesOf, everything, filterStories } from '../../../../renderer/screens/admin/why/filter-stories.ts';
import { words } from '../../../../shared/text/index.ts';
import { story, why } from '../sample-live.ts';

const stories = [
  story('A012', 2, 1, { why: why('priority') }),
  story('H012', 1, 2),
  story('A001', 1, 3, { why: null }),
];
const found = (filter: Partial<typeof everything>): string[] =>
  filterStories(stories, { ...everything, ...filter }, words.vi).map(({ label }) => label);

describe('the calls that the head looks for', () => {
  test('all, newest first, while nothing is asked', () => {
    expect(found({})).toEqual(['A012', 'H012', 'A001']);
  });
  test.each(['a012', ' A 012 ', 'A-012'])('a number as it is typed: "%s"', (number) => {
    expect(found({ number })).toEqual(['A012']);
  });
  test('a part of a number', () => {
    expect(found({ number: '12' })).toEqual(['A012', 'H012']);
  });
  test('a counter', () => {
    expect(found({ place: 'Quầy 1 – Chứng thực' })).toEqual(['H012', 'A001']);
  });
  test('a rule; a call that did not say why has none', () => {
    expect(found({ rule: 'priority' })).toEqual(['A012']);
    expect(found({ rule: 'turn' })).toEqual(['H012']);
  });
  test('all of it together', () => {
    expect(found({ number: '12', place: 'Quầy 1 – Chứng thực', rule: 'turn' })).toEqual(['H012']);
  });
});

test('only counters and rules of the day can be chosen, in their order', () => {
  expect(choicesOf(stories, words.vi)).toEqual({
    places: ['Quầy 1 – Chứng thực', 'Quầy 2 – Chứng thực'],
    rules: ['turn', 'priority'],
  });
});
