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

/** Narrow ones in two columns, each below the shorter one so far; then the others, as wide as the page. */
export function sideBySide(width: number, blocks: readonly Block[]): Content[] {
  const half = (width - GAP) / 2;
  const left = { stack: [] as Content[], weight: 0 };
  const right = { stack: [] as Content[], weight: 0 };
  for (const block of blocks.filter(({ isNarrow }) => isNarrow)) {
    const shorter = right.weight < left.weight ? right : left;
    shorter.stack.push(...block.of(half));
    shorter.weight += block.weight;
  }
  const wide = oneByOne(
    width,
    blocks.filter(({ isNarrow }) => !isNarrow),
  );
  if (left.weight === 0) return wide;
  const columns = [left, right].map(({ stack }) => ({ width: half, stack }));
  return [{ columns, columnGap: GAP }, ...wide];
}
