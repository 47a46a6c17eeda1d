import type { Timers } from '../../main/hub/printing/timers.ts';

/** Timers that ring only when a test says so. */
export interface ManualTimers extends Timers {
  /** The waits that are under way, milliseconds. */
  waiting(): number[];
  /** Rings all that are under way. */
  ring(): void;
}

export function manualTimers(): ManualTimers {
  const waits = new Map<symbol, { ms: number; run: () => void }>();
  return {
    now: () => performance.now(),
    after: (ms, run) => {
      const key = Symbol();
      waits.set(key, { ms, run });
      return () => waits.delete(key);
    },
    waiting: () => [...waits.values()].map(({ ms }) => ms),
    ring: () => {
      const due = [...waits.values()];
      waits.clear();
      for (const { run } of due) run();
    },
  };
}

/** Lets everything that can go on go on, until nothing moves any more. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
