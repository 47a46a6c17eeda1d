import type { CallLine } from '../../shared/contract/views.ts';
import { elapsed, type Instant } from '../../shared/domain/time.ts';
import { type Announcements, advance, nothingAnnounced, receive, type Timing, waitMs } from './announcements.ts';

/** What the announcer needs of the world. */
export interface AnnouncerRim {
  now(): Instant;
  /** Calls back once after so many milliseconds; the answer takes it back. */
  after(ms: number, then: () => void): () => void;
  /** Lets the loudspeaker say this call; must not throw. */
  speak(call: CallLine): void;
  timing: Timing;
}

export interface Announcer {
  receive(calls: readonly CallLine[]): void;
  state(): Announcements;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/** Longer than any announcement: a clock that jumped must not hold the queue back for an hour. */
const LONGEST_WAIT_MS = 15_000;

/** Runs the queue of `announcements.ts` against a clock and a loudspeaker: one announcement at a time. */
export function createAnnouncer(rim: AnnouncerRim): Announcer {
  let state = nothingAnnounced;
  let forget = () => {};
  const listeners = new Set<() => void>();

  function become(next: Announcements): void {
    if (next === state) return;
    const begun = next.showing !== state.showing ? next.showing : null;
    state = next;
    if (begun) rim.speak(begun.call);
    for (const listener of listeners) listener();
  }

  function step(): void {
    forget();
    const now = rim.now();
    const turned = state.showing && clockWasSetBack(state.showing, now) ? { ...state, showing: null } : state;
    become(advance(turned, now, rim.timing));
    const wait = waitMs(state, now, rim.timing);
    if (wait !== null) forget = rim.after(Math.min(wait, LONGEST_WAIT_MS), step);
  }

  return {
    receive(calls) {
      become(receive(state, calls, rim.now()));
      step();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => forget(),
  };
}

/** The hub's clock was corrected: the turn that seems to lie in the future is over. */
const clockWasSetBack = (showing: { since: Instant }, now: Instant): boolean =>
  elapsed(now, showing.since) > LONGEST_WAIT_MS;
