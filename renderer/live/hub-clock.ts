import { type Instant, instant } from '../../shared/domain/time.ts';

/** So many pushes are compared: a minute of ticks, in which two clocks run apart by less than a millisecond or two. */
const COMPARED = 20;
/** A push that says so much else than the ones before tells that somebody has set the hub's clock, milliseconds. */
const SET_MS = 1_000;

/**
 * The hub's clock, seen from this screen: clocks on a LAN differ, and people set them.
 * It runs on the monotonic clock between two pushes, so that setting this PC's clock changes nothing.
 */
export function createHubClock(monotonic: () => number, wall: () => number) {
  /** Hub time less our own, by the last pushes. */
  let ahead: readonly number[] = [];
  return {
    /** Each push brings the hub's time, as old as it was on its way: the one that was fastest is the nearest. */
    set(hubTime: Instant): void {
      const now = hubTime - monotonic();
      const isSet = Math.abs(now - Math.max(...ahead)) > SET_MS;
      ahead = isSet ? [now] : [...ahead, now].slice(-COMPARED);
    },
    now(): Instant {
      return instant(Math.round(ahead.length > 0 ? monotonic() + Math.max(...ahead) : wall()));
    },
  };
}
