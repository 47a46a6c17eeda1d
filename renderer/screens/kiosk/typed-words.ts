import { plainText } from '../../../shared/text/plain-text.ts';
import { isAlmost } from './typos.ts';

/** Shorter beginnings are of too many words to be one of them. */
const SHORTEST_START = 2;

/**
 * What was typed, as words that can be found: a keyboard without Telex leaves the letters of the marks ("ddor"), and
 * people in haste leave out the spaces ("khaisinh"). A word that is known, or nearly, stays as it is.
 */
export function typedWords(typed: string, known: ReadonlySet<string>): string[] {
  return plainText(typed)
    .split(' ')
    .filter(Boolean)
    .flatMap((word) => understood(word, known));
}

function understood(word: string, known: ReadonlySet<string>): string[] {
  if (isOrBegins(word, known)) return [word];
  const plain = withoutTelex(word);
  if (known.has(plain)) return [plain];
  if ([...known].some((other) => isAlmost(word, other))) return [word];
  return apart(word, known) ?? apart(plain, known) ?? [word];
}

/** "ddor" → "do", "keets" → "ket", "thuwcj" → "thuc". */
export function withoutTelex(word: string): string {
  return word
    .replaceAll('dd', 'd')
    .replace(/(aa|ee|oo)/g, (twice) => twice.charAt(0))
    .replace(/([aou])w/g, '$1')
    .replaceAll('w', 'u')
    .replace(/([aeiouy][a-z]*?)[sfrxj]/g, '$1');
}

/** The fewest known words that stand in one; the last may be half typed. Null when it isn't made of them. */
function apart(word: string, known: ReadonlySet<string>): string[] | null {
  const best: (string[] | null)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    best[end] = null;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const part = word.slice(start, end);
      const fits = known.has(part) || (end === word.length && isOrBegins(part, known));
      const shortest = best[end];
      if (before && fits && (!shortest || before.length + 1 < shortest.length)) best[end] = [...before, part];
    }
  }
  return best[word.length] ?? null;
}

const isOrBegins = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) || (word.length >= SHORTEST_START && [...known].some((other) => other.startsWith(word)));
