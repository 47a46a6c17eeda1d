/**
 * What the shipped font can draw and a Vietnamese office has reason to print: Vietnamese and western letters, digits,
 * punctuation. Emoji, other scripts, controls and direction marks would come out as empty boxes or turn a line around.
 */
const printable =
  /[\u0020-\u007e\u00a1-\u00ac\u00ae-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u20ab\u20ac]/u;

/**
 * Text that is safe to lay out: NFC, one line, only what the font has, at most `maxLength` characters (then "…").
 * Never throws; a text of nothing printable becomes ''.
 */
export function cleanText(text: string, maxLength: number): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ');
  const letters = Array.from(line, drawable).join('').replace(/ +/g, ' ').trim();
  return letters.length <= maxLength ? letters : `${letters.slice(0, maxLength - 1).trimEnd()}…`;
}

/** The character itself, or its letter without foreign marks ("č" → "c"), or nothing. All of them are one unit long. */
function drawable(character: string): string {
  if (printable.test(character)) return character;
  const letter = character.normalize('NFD').charAt(0);
  return printable.test(letter) ? letter : '';
}

/** A ticket's label: capital letters, digits and hyphens, at most 6 of them. */
export function cleanLabel(label: string): string {
  return label
    .toUpperCase()
    .replace(/[^A-Z0-9-]/g, '')
    .slice(0, 6);
}

/** A whole number that a ticket can show: 0…9999. */
export function cleanCount(count: number): number {
  return Number.isFinite(count) ? Math.min(9999, Math.max(0, Math.round(count))) : 0;
}
