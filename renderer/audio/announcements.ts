import type { CallLine } from '../../shared/contract/views.ts';
import type { CallId } from '../../shared/domain/ids.ts';
import { elapsed, type Instant, later } from '../../shared/domain/time.ts';

/**
 * The queue of the waiting room's attention, as a value: one call at a time, in the order of their ids, none twice and none lost,
 * even when several counters press together. What is shown and what is heard both come from `showing`.
 */
export interface Announcements {
  /** The newest call that was taken in: whatever is not newer has had its turn or waits for it. */
  newest: { callId: CallId; at: Instant } | null;
  /** Calls that wait for their turn, oldest first. */
  waiting: readonly CallLine[];
  showing: { call: CallLine; since: Instant } | null;
}

export interface Timing {
  /** How long the loudspeaker needs for this call, milliseconds. */
  soundMs(call: CallLine): number;
  /** Silence between two announcements, milliseconds. */
  gapMs: number;
  /** How long a call keeps its turn when one other waits behind it, milliseconds; with more it is shorter. */
  dwellMs: number;
}

/** A call that reaches a board later than this was made before the board (or its link) was there: it is not replayed. */
export const FRESH_MS = 20_000;

export const nothingAnnounced: Announcements = { newest: null, waiting: [], showing: null };

/** Takes in the calls of a whole view, in whatever order; calls known already change nothing. */
export function receive(state: Announcements, calls: readonly CallLine[], now: Instant): Announcements {
  const ascending = [...calls].sort((a, b) => a.callId - b.callId);
  const last = ascending.at(-1);
  if (!last) return state;
  const known = isAnotherHistory(state, last) ? null : state.newest;
  const unknown = ascending.filter((call) => known === null || call.callId > known.callId);
  if (unknown.length === 0) return state;
  const fresh = unknown.filter((call) => elapsed(call.at, now) <= FRESH_MS);
  return {
    newest: { callId: last.callId, at: last.at },
    waiting: known === null ? fresh : [...state.waiting, ...fresh],
    showing: known === null ? null : state.showing,
  };
}

/** A later call with a smaller id: the hub works on other data (a restored backup, a new office). Its ids start afresh. */
function isAnotherHistory(state: Announcements, last: CallLine): boolean {
  return state.newest !== null && last.callId < state.newest.callId && last.at > state.newest.at;
}

/** Begins the next announcement when the one before has had its time; changes nothing while it has not. */
export function advance(state: Announcements, now: Instant, timing: Timing): Announcements {
  const [next, ...rest] = state.waiting;
  if (!next || waitMs(state, now, timing) !== 0) return state;
  return { ...state, waiting: rest, showing: { call: next, since: now } };
}

/** Milliseconds until `advance` has something to do; null when nothing waits. */
export function waitMs(state: Announcements, now: Instant, timing: Timing): number | null {
  if (state.waiting.length === 0) return null;
  if (state.showing === null) return 0;
  return elapsed(now, later(state.showing.since, turnMs(state.showing.call, state.waiting.length, timing)));
}

/** Each call behind shortens the turn of the one that is shown, but never into its sound or the gap after it. */
const turnMs = (call: CallLine, behind: number, timing: Timing): number =>
  Math.max(timing.soundMs(call) + timing.gapMs, timing.dwellMs / behind);

/** Whether the board may show this call already: those that wait for their turn are kept back. */
export function isAnnounced(state: Announcements, call: CallLine): boolean {
  const [next] = state.waiting;
  return next === undefined || call.callId < next.callId;
}
