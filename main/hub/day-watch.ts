import type { LocalTime } from './domain/facts.ts';
import type { Clock } from './ports.ts';
import type { Store } from './store/open.ts';

export interface DayWatchDeps {
  store: Store;
  clock: Clock;
  localTime(at: number): LocalTime;
  roll(): void;
}

const EVERY_MS = 5_000;
/** See `FORGOTTEN_MS` in domain/close-day.ts: what is at a counter is looked at again after so long. */
const FORGOTTEN_MS = 3 * 3_600_000;

/** Notices that a business day is over, also after nights and weeks in which the hub was off, and asks for it to be rolled. */
export function startDayWatch({ store, clock, localTime, roll }: DayWatchDeps): { stop(): void } {
  const look = (): void => {
    const now = clock.now();
    const left = store.read.get(
      `SELECT 1 FROM tickets WHERE day < ?
        AND (status = 'waiting' OR (status IN ('called', 'serving') AND called_at < ?)) LIMIT 1`,
      localTime(now).day,
      now - FORGOTTEN_MS,
    );
    if (left) roll();
  };
  look();
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
