import { type Instant, instant } from '../../shared/domain/time.ts';

/**
 * The hub's clock, seen from this screen: clocks on a LAN differ, and people set them.
 * It runs on the monotonic clock between two pushes, so that setting this PC's clock changes nothing.
 */
export function createHubClock(monotonic: () => number, wall: () => number) {
  let anchor: { hubTime: number; at: number } | null = null;
  return {
    /** Each push brings the hub's time. */
    set(hubTime: Instant): void {
      anchor = { hubTime, at: monotonic() };
    },
    now(): Instant {
      return instant(Math.round(anchor ? anchor.hubTime + (monotonic() - anchor.at) : wall()));
    },
  };
}
