import type { Timers } from '../../main/hub/printing/timers.ts';
import { settled } from './manual-timers.ts';

/** Time that passes only when a test says so: what it measures depends on no machine. */
export interface VirtualTime extends Timers {
  /** Lets so many milliseconds pass, with all that happens in them. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until this is over, a minute or two at most. */
  until<Value>(what: Promise<Value>): Promise<Value>;
}

export function virtualTime(): VirtualTime {
  let now = 0;
  let waits: { at: number; run: () => void }[] = [];
  /** Goes to the next thing that happens by `end`; false when there is none. */
  const step = (end: number): boolean => {
    const next = waits.reduce<(typeof waits)[number] | null>(
      (first, one) => (one.at <= end && (first === null || one.at < first.at) ? one : first),
      null,
    );
    if (next === null) return false;
    waits = waits.filter((one) => one !== next);
    now = next.at;
    next.run();
    return true;
  };
  const pass = async (ms: number): Promise<void> => {
    const end = now + ms;
    do await settled();
    while (step(end));
    now = end;
  };
  return {
    now: () => now,
    after: (ms, run) => {
      const wait = { at: now + Math.max(0, ms), run };
      waits.push(wait);
      return () => {
        waits = waits.filter((one) => one !== wait);
      };
    },
    pass,
    until: async (what) => {
      let over = false;
      const end = now + 120_000;
      const done = what.finally(() => {
        over = true;
      });
      do await settled();
      while (!over && step(end));
      return done;
    },
  };
}
