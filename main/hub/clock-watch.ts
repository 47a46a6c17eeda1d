import { elapsed, type Instant } from '../../shared/domain/time.ts';
import type { Clock } from './ports.ts';
import { lastEvent, latestTime } from './store/events.ts';
import type { Store } from './store/open.ts';

/** A minute is noise: time servers correct clocks by seconds. */
const NOISE_MS = 60_000;

/**
 * How far this PC's clock stands before the latest time in the journal, milliseconds; 0 when all is well. It goes on
 * saying so while more is written under the wrong time, until the clock is right again.
 */
export function createClockWatch(store: Store, clock: Clock): () => number {
  let latest = latestTime(store.read);
  return () => {
    latest = Math.max(latest, lastEvent(store.read).at) as Instant;
    const gap = elapsed(clock.now(), latest);
    return gap > NOISE_MS ? gap : 0;
  };
}
