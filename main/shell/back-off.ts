/** Milliseconds to wait before try number `attempt` (0, 1, 2 …): half a second, doubling up to half a minute. */
export function backOff(attempt: number): number {
  return Math.min(30_000, 500 * 2 ** Math.min(attempt, 10));
}
