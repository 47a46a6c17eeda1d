import { processId } from '../escpos.ts';
import { processTimers, type Timers } from '../timers.ts';

/** So long a process id is waited for after its job ended as unknown. Milliseconds. */
const atMost = 10 * 60_000;

/** Jobs whose fate is unknown while the printer may still tell it. */
export interface Outstanding {
  add(jobId: number): void;
  /** The job with this process id, which is outstanding no longer; null when there is none. */
  settle(id: string): number | null;
  isEmpty(): boolean;
}

/** `jobs`: those that a run before this one left unknown. */
export function createOutstanding(jobs: readonly number[], { now }: Timers = processTimers): Outstanding {
  const until = new Map<string, { jobId: number; end: number }>();
  const add = (jobId: number): void => {
    until.set(processId(jobId), { jobId, end: now() + atMost });
  };
  for (const jobId of jobs) add(jobId);
  return {
    add,
    settle: (id) => {
      const found = until.get(id);
      until.delete(id);
      return found !== undefined && found.end > now() ? found.jobId : null;
    },
    isEmpty: () => {
      for (const [id, { end }] of until) if (end <= now()) until.delete(id);
      return until.size === 0;
    },
  };
}
