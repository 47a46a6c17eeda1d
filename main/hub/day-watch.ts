import { type BusinessDay, later } from '../../shared/domain/time.ts';
import type { LocalTime } from './domain/facts.ts';
import type { Clock } from './ports.ts';
import type { Store } from './store/open.ts';
import { forgetOutcomesBefore } from './store/outcomes.ts';

export interface DayWatchDeps {
  store: Store;
  clock: Clock;
  localTime(at: number): LocalTime;
  roll(): void;
}

const EVERY_MS = 1_000;
/** See `FORGOTTEN_MS` in domain/close-day.ts: what is at a counter is looked at again after so long. */
const FORGOTTEN_MS = 3 * 3_600_000;

/** A screen that slept over a long weekend may still ask for its answer. */
const OUTCOMES_KEPT_MS = 7 * 24 * 3_600_000;

/** Notices that a business day is over, also after nights and weeks in which the hub was off, and asks for it to be rolled. */
export function startDayWatch({ store, clock, localTime, roll }: DayWatchDeps): { stop(): void } {
  let day: BusinessDay | null = null;
  const look = (): void => {
    const now = clock.now();
    if (localTime(now).day !== day) {
      day = localTime(now).day;
      store.write((db) => forgetOutcomesBefore(db, later(now, -OUTCOMES_KEPT_MS)));
    }
    const left = store.read.get(
      // The statuses stand first and whole, so that this walks the index of open tickets, not five years of days.
      `SELECT 1 FROM tickets WHERE status IN ('waiting', 'called', 'serving') AND day < ?
        AND (status = 'waiting' OR called_at < ?) LIMIT 1`,
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
