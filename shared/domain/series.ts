/** The letters that numbers may begin with: I and O look like 1 and 0 (domain brief §3). */
export const seriesLetters = [...'ABCDEFGHJKLMNPQRSTUVWXYZ'] as const;

/** Letters that are hard to tell apart by ear: at most one of each group (domain brief §3). */
const alike = ['BCDGPTV', 'MN', 'LN', 'SX'] as const;

/** The letters in use that sound like this one over a loudspeaker, in the order of `inUse`. */
export const soundsLike = (letter: string, inUse: readonly string[]): string[] =>
  inUse.filter((other) => other !== letter && alike.some((group) => group.includes(letter) && group.includes(other)));

/** The first letter that nobody uses and that is heard apart; the first free one where none is; null: all are in use. */
export function freeSeries(inUse: readonly string[]): string | null {
  const free = seriesLetters.filter((letter) => !inUse.includes(letter));
  return free.find((letter) => soundsLike(letter, inUse).length === 0) ?? free[0] ?? null;
}
