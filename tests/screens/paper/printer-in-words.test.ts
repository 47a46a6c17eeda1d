import { expect, test } from 'vitest';
import { lampOf, lengthInWords, millimetresOfRows } from '../../../renderer/screens/paper/printer-in-words.ts';
import { words } from '../../../shared/text/index.ts';

test('the lamp tells what a person has to do first: power, cable, then what the printer says', () => {
  const on = { power: true, pluggedIn: true } as const;
  expect(lampOf({ ...on, state: 'ready' })).toEqual({ lamp: 'ready', mood: 'good' });
  expect(lampOf({ ...on, state: 'near-end' })).toEqual({ lamp: 'near-end', mood: 'soon' });
  expect(lampOf({ ...on, state: 'paper-end' })).toEqual({ lamp: 'paper-end', mood: 'bad' });
  expect(lampOf({ ...on, pluggedIn: false, state: 'unreachable' })).toEqual({ lamp: 'unplugged', mood: 'quiet' });
  expect(lampOf({ power: false, pluggedIn: false, state: 'unreachable' })).toEqual({ lamp: 'off', mood: 'quiet' });
});

test('paper is told in metres, and at its end in millimetres', () => {
  expect(lengthInWords(words.vi.virtualPrinter, 'vi', 49_840)).toBe('49,8 m');
  expect(lengthInWords(words.en.virtualPrinter, 'en', 49_840)).toBe('49.8 m');
  expect(lengthInWords(words.vi.virtualPrinter, 'vi', 999)).toBe('999 mm');
  expect(millimetresOfRows(928)).toBe(116);
});
