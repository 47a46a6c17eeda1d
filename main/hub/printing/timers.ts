/** Waiting, so that a test need not. */
export interface Timers {
  /** Milliseconds since some moment: only for how long something takes. */
  now(): number;
  /** Runs `run` after `ms` milliseconds; the result cancels it. */
  after(ms: number, run: () => void): () => void;
}

/** The timers of this process. */
export const processTimers: Timers = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** A rest that can be cut short. */
export interface Alarm {
  /** Resolves after `ms`, or at once when `ring` was called since the last rest ended. True when it was rung. */
  rest(ms: number): Promise<boolean>;
  ring(): void;
}

/** For one sleeper. */
export function createAlarm(timers: Timers): Alarm {
  let rung = false;
  let wake: (() => void) | null = null;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    rest: (ms) =>
      new Promise((resolve) => {
        const up = (): void => {
          cancel();
          wake = null;
          const byBell = rung;
          rung = false;
          resolve(byBell);
        };
        const cancel = rung ? () => {} : timers.after(ms, up);
        wake = up;
        if (rung) up();
      }),
  };
}

/** Resolves after `ms`. */
export const pause = (timers: Timers, ms: number): Promise<void> =>
  new Promise((resolve) => {
    timers.after(ms, resolve);
  });
