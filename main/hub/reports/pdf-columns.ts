import type { Content } from 'pdfmake/interfaces.js';

/** Something on a page that takes the room it is given, points. */
export interface Block {
  isNarrow: boolean;
  /** How high it is, roughly, in rows. */
  weight: number;
  of(room: number): Content[];
}

/** Points between two columns. */
const GAP = 14;

export const oneByOne = (width: number, blocks: readonly Block[]): Content[] => blocks.flatMap(({ of }) => of(width));

/** Narrow ones in two columns of nearly the same height, in their order; then the others, as wide as the page. */
export function sideBySide(width: number, blocks: readonly Block[]): Content[] {
  const half = (width - GAP) / 2;
  const narrow = blocks.filter(({ isNarrow }) => isNarrow);
  const wide = oneByOne(
    width,
    blocks.filter(({ isNarrow }) => !isNarrow),
  );
  if (narrow.length === 0) return wide;
  const isLeft = evenly(narrow.map(({ weight }) => weight));
  const columns = [true, false].map((left) => ({
    width: half,
    stack: narrow.filter((_, i) => isLeft[i] === left).flatMap(({ of }) => of(half)),
  }));
  return [{ columns, columnGap: GAP }, ...wide];
}

/** Which of a few weights go to the left, so that both sides are as even as can be; the first always does. */
function evenly(weights: readonly number[]): boolean[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let best = { off: Number.POSITIVE_INFINITY, sides: 0 };
  // Each number's bits are one way to share them out. Odd ones have the first on the left.
  for (let sides = 1; sides < 2 ** weights.length; sides += 2) {
    const left = weights.reduce((sum, weight, i) => sum + (sides & (2 ** i) ? weight : 0), 0);
    const off = Math.abs(all - 2 * left);
    if (off < best.off) best = { off, sides };
  }
  return weights.map((_, i) => (best.sides & (2 ** i)) !== 0);
}
