/** Advance widths of Be Vietnam Pro Bold in thousandths of the font size (its `hmtx` table). */
const advances: Readonly<Record<string, number>> = {
  0: 700,
  1: 431,
  2: 664,
  3: 680,
  4: 720,
  5: 682,
  6: 700,
  7: 598,
  8: 668,
  9: 700,
  A: 769,
  B: 709,
  C: 780,
  D: 751,
  E: 642,
  F: 644,
  G: 790,
  H: 732,
  I: 290,
  J: 491,
  K: 716,
  L: 643,
  M: 888,
  N: 749,
  O: 828,
  P: 679,
  Q: 826,
  R: 712,
  S: 666,
  T: 686,
  U: 738,
  V: 745,
  W: 1057,
  X: 769,
  Y: 718,
  Z: 667,
  '-': 607,
};

/** The height of its capitals and digits, thousandths of the font size (`OS/2.sCapHeight`). */
export const capHeight = 740;

/** The width of a label set in one line of the number's font, thousandths of the font size. */
export function numberWidth(label: string): number {
  return Array.from(label).reduce((width, character) => width + (advances[character] ?? 1070), 0);
}
