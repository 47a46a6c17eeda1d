/** The five marks of a tone; without one a syllable has the level tone (ngang). */
export const tones = ['acute', 'grave', 'hook', 'tilde', 'dot'] as const;
export type SyllableTone = (typeof tones)[number];

/** The combining character of each tone. */
const MARK: Record<SyllableTone, string> = {
  acute: '\u0301',
  grave: '\u0300',
  hook: '\u0309',
  tilde: '\u0303',
  dot: '\u0323',
};
const MARKS = /[\u0300\u0301\u0303\u0309\u0323]/;
const VOWELS = /[aăâeêioôơuưy]/i;
/** Letters with a hat, breve or horn draw the tone to themselves: tiến, người, thuở. */
const DRAWING = /[ăâêôơư]/i;

/** A letter without its tone, and that tone: ấ → â and the acute. */
function parted(letter: string): { bare: string; mark: string } {
  const pieces = letter.normalize('NFD');
  const mark = MARKS.exec(pieces)?.[0] ?? '';
  return { bare: pieces.replace(MARKS, '').normalize('NFC'), mark };
}

/**
 * Which letter bears the tone, in the widespread older style (hòa, thủy; not hoà, thuỷ); -1 where there is no vowel.
 * `from` is where the last run of vowels begins, so that a tone further ahead (in "càfe") is nobody's here.
 */
function bearerOf(bare: readonly string[]): { from: number; at: number } {
  let end = bare.length - 1;
  while (end >= 0 && !VOWELS.test(bare[end] ?? '')) end -= 1;
  let from = end;
  while (from > 0 && VOWELS.test(bare[from - 1] ?? '')) from -= 1;
  if (end < 0) return { from: -1, at: -1 };
  const onset = `${bare[from - 1] ?? ''}${bare[from]}`.toLowerCase();
  // The u of qu and the i of gi belong to the consonant wherever a vowel follows: quý, già, but gì and gìn.
  const start = (onset === 'qu' || onset === 'gi') && end > from ? from + 1 : from;
  const run = bare.slice(start, end + 1);
  const drawn = run.findLastIndex((letter) => DRAWING.test(letter));
  if (drawn >= 0) return { from, at: start + drawn };
  const isClosed = end < bare.length - 1;
  // One vowel bears it; of two the first (hòa, múa), before a consonant the second (hoàn, huýt); of three the middle one (ngoài).
  const inRun = run.length >= 3 || (run.length === 2 && isClosed) ? 1 : 0;
  return { from, at: start + inRun };
}

/** One word with that tone on the right vowel; the tone that it has already is taken away again. */
export function withTone(word: string, tone: SyllableTone): string {
  const mark = MARK[tone];
  return toned(word, (now) => (now === mark ? '' : mark));
}

/** A word that has grown by a letter: its tone moves to where it now belongs (hòa + n → hoàn). */
export const settled = (word: string): string => toned(word, (now) => now);

function toned(word: string, next: (now: string) => string): string {
  const letters = [...word.normalize('NFC')].map(parted);
  const { from, at } = bearerOf(letters.map(({ bare }) => bare));
  if (at < 0) return word;
  const now = letters.slice(from).find(({ mark }) => mark !== '')?.mark ?? '';
  const mark = next(now);
  return letters
    .map((letter, n) => (n < from ? letter.bare + letter.mark : letter.bare + (n === at ? mark : '')).normalize('NFC'))
    .join('');
}
