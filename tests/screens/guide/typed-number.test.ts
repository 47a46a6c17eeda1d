import { describe, expect, it, test } from 'vitest';
import {
  keyOfKeyboard,
  nothingTyped,
  type TypedNumber,
  typeKey,
  wholeNumber,
} from '../../../renderer/screens/guide/typed-number.ts';
import { commandSchema } from '../../../shared/contract/commands.ts';

const series = ['A', 'H', 'Đ'];
/** Types on a keyboard. */
const typed = (keys: readonly string[], letters: readonly string[] = series): TypedNumber =>
  keys.reduce((number, key) => {
    const pressed = keyOfKeyboard(key, letters);
    return pressed ? typeKey(number, pressed) : number;
  }, nothingTyped);

describe('typing a number', () => {
  test.each([
    [['A', '1', '2'], 'A012'],
    [['a', '0', '1', '2'], 'A012'],
    [['đ', '7'], 'Đ007'],
    [['A', '1', '0', '0', '0'], 'A1000'],
    // The letter may come last, and a second one takes the place of the first.
    [['1', '2', 'A', 'H'], 'H012'],
    [['A', '1', '2', 'Backspace', '3'], 'A013'],
    [['A', '1', '2', 'Delete', 'H', '4'], 'H004'],
    // What this office has not is no key.
    [['Z', 'Shift', 'F1', 'A', '5'], 'A005'],
    // Five digits are all that a number has.
    [['A', '1', '2', '3', '4', '5', '6'], 'A12345'],
  ])('%j is %s, which the hub takes', (keys, label) => {
    const number = wholeNumber(typed(keys), series);
    expect(number).toBe(label);
    expect(commandSchema.parse({ type: 'reprint-number', label: number })).toEqual({ type: 'reprint-number', label });
  });

  test.each([[[]], [['A']], [['1', '2']], [['A', '0', '0']], [['A', '1', 'Backspace']]])(
    '%j is no number yet',
    (keys) => {
      expect(wholeNumber(typed(keys), series)).toBeNull();
    },
  );

  it('needs no letter where the office has one only', () => {
    expect(wholeNumber(typed(['7'], ['K']), ['K'])).toBe('K007');
  });

  it('erases the letter last', () => {
    expect(typed(['A', '1', 'Backspace'])).toEqual({ letter: 'A', digits: '' });
    expect(typed(['A', '1', 'Backspace', 'Backspace'])).toEqual(nothingTyped);
  });
});
