/** Randomness that is the same in every run. */
export interface Dice {
  /** From 0 to just under 1. */
  roll(): number;
  /** Skewed as visits are: many short, a few long. */
  logNormal(mean: number, sigma: number): number;
}

/** Mulberry32: 32 bits of state, good enough for a simulation. */
export function createDice(seed: number): Dice {
  let state = seed;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - roll())) * Math.cos(2 * Math.PI * roll());
  return { roll, logNormal: (mean, sigma) => mean * Math.exp(sigma * normal() - (sigma * sigma) / 2) };
}
