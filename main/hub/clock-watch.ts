import { elapsed, type Instant } from '../../shared/domain/time.ts';
import type { Clock } from './ports.ts';
import { lastEvent } from './store/events.ts';
import type { Store } from './store/open.ts';

/** A minute is noise: time servers correct clocks by seconds. */
const NOISE_MS = 60_000;

/** How far this PC's clock stands before the last event of the journal, milliseconds; 0 when all is well. */
export function clockBehind(store: Store, clock: Clock): number {
  const behind = elapsed(clock.now(), lastEvent(store.read).at as Instant);
  return behind > NOISE_MS ? behind : 0;
}
