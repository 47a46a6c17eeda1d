/** Width of a week in the picture's units; its height is 100. */
const WEEK = 100;

/** SVG points of the line, in as many pieces as gaps leave: nothing is drawn through a week of which nobody knows. */
export function lineOfWeeks(shares: readonly (number | null)[]): string[] {
  const pieces: string[][] = [[]];
  for (const [i, share] of shares.entries()) {
    if (share === null) pieces.push([]);
    else pieces.at(-1)?.push(`${WEEK * (i + 0.5)},${Math.round(1000 * (1 - share)) / 10}`);
  }
  return pieces.filter((piece) => piece.length > 1).map((piece) => piece.join(' '));
}
