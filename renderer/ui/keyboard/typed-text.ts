import { type SyllableTone, settled, withTone } from './with-tone.ts';

/** A text while it is typed; what stands between `from` and `to` is chosen, equal when there is only a caret. */
export interface TypedText {
  value: string;
  from: number;
  to: number;
}

export type KeyStroke = { type: 'letters'; letters: string } | { type: 'tone'; tone: SyllableTone } | { type: 'erase' };

const LAST_WORD = /[\p{L}\p{M}]+$/u;
/** The word that a tone is meant for may have a space behind it already. */
const WORD_AND_SPACES = /([\p{L}\p{M}]+)(\s*)$/u;
/** A letter with the marks that stand on it. */
const LAST_LETTER = /.\p{M}*$/su;

/** What a key of the screen does; a text that would grow beyond the most stays as it was. */
export function afterKey(text: TypedText, stroke: KeyStroke, maxLength: number): TypedText {
  const before = text.value.slice(0, text.from);
  const after = text.value.slice(text.to);
  const changed = changedBefore(before, stroke, text.from !== text.to);
  const value = changed + after;
  if (value.length > maxLength && value.length > text.value.length) return text;
  return { value, from: changed.length, to: changed.length };
}

function changedBefore(before: string, stroke: KeyStroke, isChosen: boolean): string {
  switch (stroke.type) {
    case 'erase':
      return isChosen ? before : before.replace(LAST_LETTER, '');
    case 'tone':
      return before.replace(WORD_AND_SPACES, (_, word: string, spaces: string) => withTone(word, stroke.tone) + spaces);
    case 'letters': {
      const typed = before + stroke.letters;
      return /\p{L}$/u.test(stroke.letters) ? typed.replace(LAST_WORD, settled) : typed;
    }
  }
}
