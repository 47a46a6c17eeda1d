import type { Timers } from '../timers.ts';

/**
 * So much longer than they print: until trouble with the last rows was asked for and told, by a head that is a little
 * slower than the slowest. Milliseconds.
 */
const noticed = 1000;

/**
 * Jobs that ended as `sent`, as long as they may still be printed and a little longer: trouble by then may have come in
 * the middle of one.
 */
export interface UnderHead {
  /** All its bytes are there; it prints for `ms` at most, after those before it. */
  add(jobId: number, ms: number): void;
  isEmpty(): boolean;
  /** All that may not be on paper yet; they are under the head no longer. */
  takeAll(): number[];
}

export function createUnderHead({ now }: Timers): UnderHead {
  let jobs: { jobId: number; end: number }[] = [];
  const still = () => {
    jobs = jobs.filter(({ end }) => end + noticed > now());
    return jobs;
  };
  return {
    add: (jobId, ms) => {
      const before = still().at(-1)?.end ?? 0;
      jobs.push({ jobId, end: Math.max(before, now()) + ms });
    },
    isEmpty: () => still().length === 0,
    takeAll: () => {
      const all = still().map(({ jobId }) => jobId);
      jobs = [];
      return all;
    },
  };
}
