/** Vietnamese syllables are short: below so many letters one slip makes another word. */
const FORGIVING = 4;
const MORE_FORGIVING = 8;

/** True when a slip of the finger (a letter wrong, missing, doubled, or two swapped) may have made one of the other. */
export function isAlmost(typed: string, meant: string): boolean {
  const length = Math.min(typed.length, meant.length);
  if (length < FORGIVING) return false;
  const allowed = length < MORE_FORGIVING ? 1 : 2;
  return Math.abs(typed.length - meant.length) <= allowed && slips(typed, meant) <= allowed;
}

/** The least number of slips between two words (Damerau–Levenshtein, neighbours swapped once). */
export function slips(a: string, b: string): number {
  let earlier: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(above, j) + 1,
        at(row, j - 1) + 1,
        at(above, j - 1) + (same ? 0 : 1),
        swapped ? at(earlier, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    earlier = above;
    above = row;
  }
  return at(above, b.length);
}

const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;
