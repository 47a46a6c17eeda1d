import type { CallId, CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { PlaceWord } from '../../../shared/domain/office.ts';
import type { Announcement } from '../../../shared/domain/speech.ts';
import { SETTLED_MS } from '../../../shared/domain/speech.ts';
import { type BusinessDay, type Instant, later } from '../../../shared/domain/time.ts';

/** A call as loudspeakers need it. */
export interface CallToSay {
  callId: CallId;
  label: string;
  counterId: CounterId;
  serviceId: ServiceId;
  place: { word: PlaceWord; number: number };
  at: Instant;
  priority: boolean;
  /** `last`: the next press marks the person absent. */
  kind: 'call' | 'recall' | 'last';
}

/** Something that waits to be said. */
export type Saying =
  | { kind: 'call'; call: CallToSay; callIds: readonly CallId[] }
  | { kind: 'closing'; day: BusinessDay; at: Instant };

/** An announcement before anybody is chosen to say it. */
export type Said = Omit<Announcement, 'speaker'> & { saying: Saying };

/** How something sounds when it begins at `startsAt` while `behind` others wait. */
export type Sounds = (
  saying: Saying,
  startsAt: Instant,
  behind: number,
) => { parts: Announcement['parts']; percent: number; ms: number };

/**
 * The announcements of one room, one after the other: a fold over the day's calls. Each call changes only what is not settled
 * yet (`SETTLED_MS`), so that the same calls give the same times, however often somebody looks in between.
 */
export interface Timeline {
  /** The latest moment that it has seen. */
  clock: Instant;
  /** Settled ones, oldest first; the last always, others as long as they may matter. */
  settled: readonly Said[];
  /** In the order in which they will be said. */
  waiting: readonly Saying[];
}

/** Settled announcements that are over since so long are forgotten, milliseconds; longer than any board may say them late. */
const KEPT_MS = 60_000;

export const startTimeline = (at: Instant): Timeline => ({ clock: at, settled: [], waiting: [] });

/** Time has passed: whatever begins in the next moment is settled as it stands. */
export function passTime(timeline: Timeline, now: Instant, gapMs: number, sounds: Sounds): Timeline {
  if (now < timeline.clock) return timeline;
  const settled = [...timeline.settled];
  let { waiting } = timeline;
  for (;;) {
    const next = nextOf(settled.at(-1), waiting, gapMs, sounds);
    if (!next || next.startsAt > later(now, SETTLED_MS)) break;
    settled.push(next);
    waiting = waiting.slice(1);
  }
  const young = settled.filter(({ endsAt }, i) => i === settled.length - 1 || later(endsAt, KEPT_MS) > now);
  return { clock: now, settled: young, waiting };
}

/**
 * Somebody pressed. A recall of a number that was not heard yet adds nothing but the words of a last call; a number that was
 * called elsewhere before it was heard is said for the new counter alone, at its new turn; anything else goes to the end.
 */
export function takeCall(before: Timeline, call: CallToSay, gapMs: number, sounds: Sounds): Timeline {
  // The clock was set back since the call before: as if no time had passed between the two.
  const steady = call.at < before.clock ? moveClock(before, call.at - before.clock) : before;
  const timeline = passTime(steady, call.at, gapMs, sounds);
  const unheard = timeline.waiting.find((saying) => isOf(saying, call.label));
  const saying: Saying = { kind: 'call', call, callIds: [call.callId] };
  if (unheard?.kind !== 'call') return { ...timeline, waiting: [...timeline.waiting, saying] };
  const others = timeline.waiting.filter((one) => one !== unheard);
  if (unheard.call.counterId !== call.counterId) return { ...timeline, waiting: [...others, saying] };
  // The next press marks the person absent: then nothing else may be heard than that.
  const kind = call.kind === 'last' ? 'last' : unheard.call.kind;
  const merged: Saying = { ...unheard, call: { ...unheard.call, kind }, callIds: [...unheard.callIds, call.callId] };
  return { ...timeline, waiting: timeline.waiting.map((one) => (one === unheard ? merged : one)) };
}

/** The office closes soon: said when its turn comes, like a call. */
export function takeClosing(before: Timeline, day: BusinessDay, at: Instant, gapMs: number, sounds: Sounds): Timeline {
  const timeline = passTime(before, at, gapMs, sounds);
  return { ...timeline, waiting: [...timeline.waiting, { kind: 'closing', day, at }] };
}

/** The hub's clock was set by so many milliseconds, back or forward, while nothing else happened. */
export function moveClock(timeline: Timeline, by: number): Timeline {
  const moved = (at: Instant): Instant => later(at, by);
  return {
    clock: moved(timeline.clock),
    settled: timeline.settled.map((said) => ({ ...said, startsAt: moved(said.startsAt), endsAt: moved(said.endsAt) })),
    waiting: timeline.waiting.map((saying) =>
      saying.kind === 'closing'
        ? { ...saying, at: moved(saying.at) }
        : { ...saying, call: { ...saying.call, at: moved(saying.call.at) } },
    ),
  };
}

/** Everything settled, and what will be said if nobody presses any more; of that at most `ahead`. */
export function planOf(timeline: Timeline, ahead: number, gapMs: number, sounds: Sounds): readonly Said[] {
  const plan = [...timeline.settled];
  for (let n = 0; n < Math.min(ahead, timeline.waiting.length); n += 1) {
    const next = nextOf(plan.at(-1), timeline.waiting.slice(n), gapMs, sounds);
    if (next) plan.push(next);
  }
  return plan;
}

function nextOf(last: Said | undefined, waiting: readonly Saying[], gapMs: number, sounds: Sounds): Said | null {
  const [saying] = waiting;
  if (!saying) return null;
  const soonest = later(cameAt(saying), SETTLED_MS);
  const startsAt = last ? (Math.max(soonest, later(last.endsAt, gapMs)) as Instant) : soonest;
  const { parts, percent, ms } = sounds(saying, startsAt, waiting.length - 1);
  return { id: idOf(saying), callIds: idsOf(saying), startsAt, endsAt: later(startsAt, ms), parts, percent, saying };
}

const cameAt = (saying: Saying): Instant => (saying.kind === 'call' ? saying.call.at : saying.at);
export const idsOf = (saying: Saying): readonly CallId[] => (saying.kind === 'call' ? saying.callIds : []);
const idOf = (saying: Saying): string =>
  saying.kind === 'call' ? `call-${saying.call.callId}` : `closing-${saying.day}`;
const isOf = (saying: Saying, label: string): boolean => saying.kind === 'call' && saying.call.label === label;
