import type { StationId } from '../../shared/domain/ids.ts';
import { type Announcement, noSpeech, SETTLED_MS, type Speech } from '../../shared/domain/speech.ts';
import { elapsed, type Instant, later } from '../../shared/domain/time.ts';
import { hurried } from '../../shared/voice/hurried.ts';
import { type Announcements, announcementsAt, nextTurn, nothingAnnounced } from './announcements.ts';
import { nextOther, othersHeardUntil, SLOW_MS, whatToSay } from './what-to-say.ts';

/** Something that sounds, or will in a moment. */
export interface Sounding {
  /** When it is over, in the hub's clock. */
  endsAt: Instant;
  stop(): void;
}

/** What the announcer needs of the world. */
export interface AnnouncerRim {
  /** Now, in the hub's clock. */
  now(): Instant;
  /** Calls back once after so many milliseconds; the answer takes it back. */
  after(ms: number, then: () => void): () => void;
  /** Lets the loudspeaker say it at `at`, which is now or in a moment, and `gapMs` after what it has said before; must not throw. */
  say(announcement: Announcement, at: Instant, gapMs: number): Sounding;
  /** Whether the loudspeaker is on, its clips are there and the hub was heard lately: who is cut off leaves the word to others. */
  mayBegin(): boolean;
  /** Somebody is heard in the room now, from this board or from another one; or nobody any more. */
  onSpeaking(is: boolean): void;
  /** Ids of what this board has said to the end before this page was loaded; and one more. */
  saidBefore: readonly string[];
  onSaid(id: string): void;
}

export interface Announcer {
  receive(speech: Speech, me: StationId | null): void;
  state(): Announcements;
  subscribe(listener: () => void): () => void;
  close(): void;
}

/**
 * So long before its time an announcement is handed to the sound card, which begins it to the millisecond. Nothing of it changes
 * any more; and a page behind another one, whose timers sleep up to a minute, does it with the view that tells of the call.
 */
const AHEAD_MS = SETTLED_MS;
/** Asks so soon again whether it may begin, milliseconds. */
const AGAIN_MS = 100;
/** Looks at the clock at least so often: it may have been set. Milliseconds. */
const LOOK_MS = 3_000;

/** Runs the hub's plan against its clock: shows whose turn it is, and says what this board is to say, one at a time. */
export function createAnnouncer(rim: AnnouncerRim): Announcer {
  let speech = noSpeech;
  let me: StationId | null = null;
  let state = nothingAnnounced;
  let begun = new Set(rim.saidBefore);
  let sounding: (Sounding & { id: string; isLate: boolean }) | null = null;
  /** When this board's last sound was over. */
  let silentSince: Instant | null = null;
  let isHeard = false;
  let forget = () => {};
  const listeners = new Set<() => void>();

  function step(): void {
    forget();
    const now = rim.now();
    turn(now);
    hush(now);
    const next = sounding ? null : whatToSay(speech, me, begun, soonest(now));
    const isDue = next !== null && next.at <= later(now, AHEAD_MS);
    if (isDue && rim.mayBegin()) begin(next.announcement, next.at, next.isLate);
    const until = heardUntil(now);
    tellHeard(until !== null);
    const look = next && (isDue ? later(now, AGAIN_MS) : later(next.at, -AHEAD_MS));
    const moments = [nextTurn(speech, now), look, sounding && endOf(sounding, now), until];
    const waits = moments.flatMap((at) => (at === null ? [] : [Math.max(1, elapsed(now, at))]));
    forget = rim.after(Math.min(LOOK_MS, ...waits), step);
  }

  function begin(announcement: Announcement, at: Instant, isLate: boolean): void {
    const { id, startsAt } = announcement;
    begun.add(id);
    const late = elapsed(startsAt, at);
    const parts = hurried(announcement.parts, late <= SLOW_MS ? late : 0);
    sounding = { ...rim.say({ ...announcement, parts }, at, speech.gapMs), id, isLate };
  }

  /** Its own last sound may have begun late: the next keeps its distance from where that has ended. */
  function soonest(now: Instant): Instant {
    const free = silentSince === null ? now : later(silentSince, speech.gapMs);
    // A clock that was set back must not keep this board silent.
    return free > now && elapsed(now, free) <= LOOK_MS ? free : now;
  }

  function hush(now: Instant): void {
    if (!sounding || endOf(sounding, now) > now) return;
    // What is over stops by itself; what is late is cut short.
    if (sounding.isLate && sounding.endsAt > now) sounding.stop();
    else rim.onSaid(sounding.id);
    silentSince = Math.min(sounding.endsAt, now) as Instant;
    sounding = null;
  }

  /** Until the silence after it too: what is quiet meanwhile does not come up between two calls. Null: nobody is heard now. */
  function heardUntil(now: Instant): Instant | null {
    const mine = sounding ? endOf(sounding, now) : silentSince !== null && silentSince <= now ? silentSince : null;
    const others = othersHeardUntil(speech, me, now);
    const until = Math.max(mine === null ? 0 : later(mine, speech.gapMs), others ?? 0) as Instant;
    return until > now ? until : null;
  }

  function tellHeard(is: boolean): void {
    if (is === isHeard) return;
    isHeard = is;
    rim.onSpeaking(is);
  }

  /** A late one ends when another screen is due in the room. */
  function endOf({ isLate, endsAt }: Sounding & { isLate: boolean }, now: Instant): Instant {
    // A clock that was set back must not keep this board silent.
    if (elapsed(now, endsAt) > LONGEST_MS) return now;
    const other = isLate ? nextOther(speech, me, later(now, -LOOK_MS)) : null;
    return other === null ? endsAt : (Math.min(endsAt, other) as Instant);
  }

  function turn(now: Instant): void {
    const next = announcementsAt(speech, now);
    if (isSame(state, next)) return;
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    receive(next, station) {
      speech = next;
      me = station;
      begun = new Set(speech.announcements.flatMap(({ id }) => (begun.has(id) ? [id] : [])));
      step();
    },
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      forget();
      sounding?.stop();
      sounding = null;
      tellHeard(false);
    },
  };
}

/** Longer than any announcement, in two languages and read three times. */
const LONGEST_MS = 90_000;

const isSame = (a: Announcements, b: Announcements): boolean =>
  a.waiting.size === b.waiting.size &&
  [...a.waiting].every((id) => b.waiting.has(id)) &&
  a.showing.length === b.showing.length &&
  a.showing.every((id, i) => id === b.showing[i]);
