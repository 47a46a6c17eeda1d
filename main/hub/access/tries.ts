import type { Clock } from '../ports.ts';

const FREE_TRIES = 3;
const LONGEST_WAIT_S = 60;

export interface Tries {
  /** Seconds to wait before the next try; 0 when one may be made now, and then it counts as made. */
  begin(key: string): number;
  /** Seconds to wait after the try that just failed. */
  waitAfterFailure(key: string): number;
  succeeded(key: string): void;
}

/**
 * Wrong PINs and codes cost time: three are free, then 2, 4, 8 … 60 s. A try counts when it begins, so that many at
 * once are no way around.
 */
export function createTries(clock: Clock): Tries {
  const failed = new Map<string, { count: number; until: number }>();
  const secondsLeft = (key: string): number => {
    const entry = failed.get(key);
    const left = entry ? Math.max(0, Math.ceil((entry.until - clock.now()) / 1000)) : 0;
    // Longer than the longest wait: the clock was set back. Nobody is locked out for that.
    return left > LONGEST_WAIT_S ? 0 : left;
  };
  return {
    begin: (key) => {
      const left = secondsLeft(key);
      if (left > 0) return left;
      const count = (failed.get(key)?.count ?? 0) + 1;
      const wait = count < FREE_TRIES ? 0 : Math.min(LONGEST_WAIT_S, 2 ** (count - FREE_TRIES + 1));
      failed.set(key, { count, until: clock.now() + wait * 1000 });
      return 0;
    },
    waitAfterFailure: secondsLeft,
    succeeded: (key) => void failed.delete(key),
  };
}
