import type { Clock } from '../../main/hub/ports.ts';
import { type Instant, instant } from '../../shared/domain/time.ts';

/** A clock that stands until a test moves it. */
export interface TestClock extends Clock {
  /** Somebody sets the wall clock: no time passes. */
  set(at: number): void;
  /** Time passes. */
  advance(ms: number): void;
}

/** Vietnam's wall clock, which no summer time ever moves, as an instant. */
export const vietnam = (day: string, time: string): Instant => instant(Date.parse(`${day}T${time}:00+07:00`));

/** Monday 2 March 2026, 08:12 in Vietnam: an ordinary morning. */
export const ordinaryMorning = vietnam('2026-03-02', '08:12');

export function createTestClock(at: number = ordinaryMorning): TestClock {
  let now = at;
  let steady = 0;
  return {
    now: () => instant(now),
    monotonic: () => steady,
    set: (next) => {
      now = next;
    },
    advance: (ms) => {
      now += ms;
      steady += ms;
    },
  };
}
