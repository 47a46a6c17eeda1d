import { ticketLabel } from '../../../shared/domain/ticket.ts';

/** The contract takes so many digits. */
const MOST_DIGITS = 5;

/** A ticket's number while it is typed. */
export interface TypedNumber {
  /** Empty until one is chosen. */
  letter: string;
  digits: string;
}

export const nothingTyped: TypedNumber = { letter: '', digits: '' };

export type NumberKey =
  | { type: 'letter'; letter: string }
  | { type: 'digit'; digit: string }
  | { type: 'erase' }
  | { type: 'erase-all' };

/** What stands there after a key; a second letter takes the place of the first. What changes nothing gives the same object. */
export function typeKey(typed: TypedNumber, key: NumberKey): TypedNumber {
  switch (key.type) {
    case 'letter':
      return { ...typed, letter: key.letter };
    case 'digit':
      return typed.digits.length < MOST_DIGITS ? { ...typed, digits: typed.digits + key.digit } : typed;
    case 'erase':
      return typed.digits === '' ? nothingTyped : { ...typed, digits: typed.digits.slice(0, -1) };
    case 'erase-all':
      return nothingTyped;
  }
}

/** The key of a keyboard, with the letters that this office has; null when it means nothing here. */
export function keyOfKeyboard(key: string, series: readonly string[]): NumberKey | null {
  if (/^\d$/.test(key)) return { type: 'digit', digit: key };
  if (key === 'Backspace') return { type: 'erase' };
  if (key === 'Delete') return { type: 'erase-all' };
  const letter = key.toLocaleUpperCase('vi');
  return series.includes(letter) ? { type: 'letter', letter } : null;
}

/**
 * The whole number as it stands on the paper: "A", "12" → "A012". Null while something is missing; an office with one
 * letter need not type it.
 */
export function wholeNumber(typed: TypedNumber, series: readonly string[]): string | null {
  const [only] = series.length === 1 ? series : [];
  const letter = typed.letter || only;
  const number = Number(typed.digits);
  return letter && number > 0 ? ticketLabel(letter, number) : null;
}
