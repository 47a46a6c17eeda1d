import { expect, test } from 'vitest';
import { numberMeant, numbersLike } from '../../../renderer/screens/counter/find-number.ts';

const lines = ['A001', 'A010', 'A012', 'B012', '1005'].map((label) => ({ label }));
const labels = (text: string) => numbersLike(text, lines).map(({ label }) => label);

test.each([
  ['', ['A001', 'A010', 'A012', 'B012', '1005']],
  ['a12', ['A012']],
  ['A012', ['A012']],
  [' 012 ', ['A012', 'B012']],
  ['1', ['A001', 'A010', 'A012', 'B012', '1005']],
  ['b', ['B012']],
  ['1005', ['1005']],
  ['Z9', []],
])('"%s" may be %j', (text, found) => {
  expect(labels(text)).toEqual(found);
});

test.each([
  ['', null],
  ['1', 'A001'],
  ['12', null],
  ['b12', 'B012'],
  ['A01', 'A001'],
  ['A', null],
  ['B', 'B012'],
])('"%s" means %s', (text, label) => {
  expect(numberMeant(text, lines)?.label ?? null).toBe(label);
});
