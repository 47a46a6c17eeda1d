/** Below it one citizen would be ten per cent. */
const ENOUGH = 10;

export const hasShares = (n: number): boolean => n >= ENOUGH;
