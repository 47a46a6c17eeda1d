/** The registrations after which an office hands over a letter: two congratulations and a condolence. */
export const letterKinds = ['birth', 'marriage', 'death'] as const;
export type LetterKind = (typeof letterKinds)[number];

/**
 * The office's own words for each letter: paragraphs, one a line, with placeholders in braces ("{coQuan}"). A text of
 * null is the product's own.
 */
export type LetterTexts = Readonly<Record<LetterKind, string | null>>;

export const defaultLetterTexts: LetterTexts = { birth: null, marriage: null, death: null };

/** What is written into each letter; in Vietnamese without marks, since those who edit the texts read Vietnamese. */
export const letterPlaceholders = {
  birth: ['coQuan', 'ongBa', 'chau'],
  marriage: ['coQuan', 'anh', 'chi'],
  death: ['coQuan', 'ongBa'],
} as const satisfies Record<LetterKind, readonly string[]>;
export type LetterPlaceholder = (typeof letterPlaceholders)[LetterKind][number];

/**
 * Characters of one text (UTF-16 units, as a text field counts them), its paragraphs, how often one placeholder may stand in
 * it, and characters of one typed name: even the widest letters at all of these limits fit one A4 page.
 */
export const letterLimits = { text: 1000, paragraphs: 10, uses: 2, name: 80 } as const;

/** What goes into the braces. Typed at the counter, printed, and forgotten: it never leaves the page. */
export interface LetterNames {
  /** Who writes, e.g. "Ủy ban nhân dân phường Hoa Mai". */
  coQuan: string;
  /** The form of address before `ongBa`, e.g. "ông/bà". */
  address: string;
  /** Birth: the parents. Death: who represents the family. */
  ongBa: string;
  chau: string;
  anh: string;
  chi: string;
}

/** A stretch of a paragraph; a `blank` is a name that nobody typed: dots, to be written by hand. */
export type LetterRun = { type: 'text' | 'name'; text: string } | { type: 'blank' };
export type LetterParagraph = readonly LetterRun[];

/** Latin letters of any country, digits, and what stands in names and numbers of documents. */
const inNames = /[\p{Script=Latin}\d '’.,/()–-]/u;

/**
 * A typed name as it is printed: NFC, one line, at most `letterLimits.name` characters. Emoji, controls, direction marks
 * and letters of other scripts are left out, for civil registration writes every name in Latin letters.
 */
export function cleanName(typed: string): string {
  const line = typed.normalize('NFC').replace(/\s+/gu, ' ');
  const letters = Array.from(line).filter((letter) => inNames.test(letter));
  return letters.join('').replace(/ +/g, ' ').trim().slice(0, letterLimits.name).trimEnd();
}

/** A text without what no paper can show; empty lines and whatever is over the limits are cut off. Cleaning twice changes nothing. */
export function cleanLetterText(text: string): string {
  const lines = text
    .normalize('NFC')
    .replace(/[^\P{C}\r\n\t]|\p{Extended_Pictographic}/gu, '')
    .split(/[\r\n\u2028\u2029]+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .slice(0, letterLimits.paragraphs);
  // A cut through a character of two units leaves half of one, which is none.
  return lines
    .join('\n')
    .slice(0, letterLimits.text)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}

/** Why an edited text can't be saved. */
export type LetterTextProblem =
  /** Braces that this letter has nothing for, e.g. a typing error; they would be printed as they stand. */
  | { code: 'unknown-placeholders'; names: readonly string[] }
  /** Braces without their counterpart, or doubled. */
  | { code: 'stray-braces'; names: readonly string[] }
  | { code: 'repeated-placeholders'; names: readonly string[] }
  | { code: 'too-many-paragraphs' };

/** "{chau}", "{{chau}}", "{chau" or "chau}": each as far as it seems to belong together. */
const pieceWithBraces = /\{+[^{}\n]*\}+|\{+[^{}\s]*|[^{}\s]*\}+/g;

/** Null when all is well; so it is with an empty text, which stands for the product's own. */
export function letterTextProblem(kind: LetterKind, text: string): LetterTextProblem | null {
  const known: readonly string[] = letterPlaceholders[kind].map(inBraces);
  const found = text.match(pieceWithBraces) ?? [];
  const stray = found.filter((piece) => !/^\{[^{}]*\}$/.test(piece));
  if (stray.length > 0) return { code: 'stray-braces', names: [...new Set(stray)] };
  const unknown = found.filter((brace) => !known.includes(brace));
  if (unknown.length > 0) return { code: 'unknown-placeholders', names: [...new Set(unknown)] };
  const repeated = known.filter((brace) => found.filter((other) => other === brace).length > letterLimits.uses);
  if (repeated.length > 0) return { code: 'repeated-placeholders', names: repeated };
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  return paragraphs.length > letterLimits.paragraphs ? { code: 'too-many-paragraphs' } : null;
}

/** The paragraphs of one letter with its names in them; a name of nothing printable becomes a blank. */
export function fillLetter(kind: LetterKind, text: string, names: LetterNames): readonly LetterParagraph[] {
  const known = new Map<string, LetterPlaceholder>(letterPlaceholders[kind].map((name) => [inBraces(name), name]));
  const uses = new Map<string, number>();
  return cleanLetterText(text)
    .split('\n')
    .map((paragraph) =>
      paragraph.split(/(\{\w+\})/).flatMap((part): LetterParagraph => {
        if (part === '') return [];
        const placeholder = known.get(part);
        const use = (uses.get(part) ?? 0) + 1;
        uses.set(part, use);
        // What `letterTextProblem` would not let pass stays to be seen.
        if (placeholder === undefined || use > letterLimits.uses) return [{ type: 'text', text: part }];
        return runsOf(placeholder, names);
      }),
    );
}

const inBraces = (name: string): string => `{${name}}`;

function runsOf(placeholder: LetterPlaceholder, names: LetterNames): LetterParagraph {
  if (placeholder === 'coQuan') return [{ type: 'text', text: names.coQuan }];
  const name = cleanName(names[placeholder]);
  const run: LetterRun = name === '' ? { type: 'blank' } : { type: 'name', text: name };
  return placeholder === 'ongBa' ? [{ type: 'text', text: `${names.address} ` }, run] : [run];
}
