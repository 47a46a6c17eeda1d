import type { StationId } from '../../shared/domain/ids.ts';
import { type Announcement, FRESH_MS, SETTLED_MS, type Speech } from '../../shared/domain/speech.ts';
import { elapsed, type Instant, later } from '../../shared/domain/time.ts';

/** What this board says next. */
export interface ToSay {
  announcement: Announcement;
  at: Instant;
  /** It does not end in its own time: it gives way as soon as another screen is to speak in the room. */
  isLate: boolean;
}

/** So late a view may come, or a page wake up: an announcement makes that good in its pauses, see `hurried`. Milliseconds. */
const PROMPT_MS = 400;
/** So late if no other screen is to speak at once: another is asked only after more than that, see `FRESH_MS` and `LINKED_MS`. */
export const SLOW_MS = 3_000;
/** Who has not heard of the hub for so long begins nothing more: the hub asks another screen after `FRESH_MS`. */
export const LINKED_MS = 15_000;

/**
 * The next announcement of this board that it has not begun, and when: on time, or, if it was away, when nothing else is
 * said in the room for as long as it takes. Null: nothing is known to be said.
 * @param begun ids of what this board has begun
 * @param now when it may begin at the soonest: its own last sound keeps the gap too
 */
export function whatToSay(
  speech: Speech,
  me: StationId | null,
  begun: ReadonlySet<string>,
  now: Instant,
): ToSay | null {
  const mine = speech.announcements.filter(
    ({ id, speaker, parts }) => me !== null && speaker === me && parts.length > 0 && !begun.has(id),
  );
  const onTime = mine.find((one) => isOnTime(speech, one, now));
  const late = mine.find((one) => one.startsAt < now && one !== onTime && elapsed(one.endsAt, now) <= FRESH_MS);
  const lateAt = late ? silenceFor(speech, late, now) : null;
  if (late && lateAt !== null && (!onTime || lateAt < onTime.startsAt))
    return { announcement: late, at: lateAt, isLate: true };
  if (!onTime) return null;
  const isLate = now > later(onTime.startsAt, PROMPT_MS);
  return { announcement: onTime, at: Math.max(onTime.startsAt, now) as Instant, isLate };
}

/** When another screen is to speak in the room next; null: not as far as is known. What this one says itself waits for its end. */
export const nextOther = ({ announcements }: Speech, me: StationId | null, from: Instant): Instant | null =>
  announcements.find(({ speaker, parts, startsAt }) => speaker !== me && parts.length > 0 && startsAt >= from)
    ?.startsAt ?? null;

/** Until when other screens of the room are heard, the silence after them too; null: none is now. */
export function othersHeardUntil({ announcements, gapMs }: Speech, me: StationId | null, now: Instant): Instant | null {
  const ends = announcements.flatMap(({ speaker, parts, startsAt, endsAt }) =>
    speaker !== null && speaker !== me && parts.length > 0 && later(startsAt, -SETTLED_MS) <= now
      ? [later(endsAt, gapMs)]
      : [],
  );
  return ends.length === 0 ? null : (Math.max(...ends) as Instant);
}

function isOnTime(speech: Speech, one: Announcement, now: Instant): boolean {
  if (now <= later(one.startsAt, PROMPT_MS)) return true;
  const other = nextOther(speech, one.speaker, one.startsAt);
  const end = later(now, one.endsAt - one.startsAt + speech.gapMs);
  return now <= later(one.startsAt, SLOW_MS) && (other === null || end <= other);
}

/** The first moment from which on nobody speaks for as long as this takes; null: not while it is fresh. */
function silenceFor({ announcements, gapMs }: Speech, late: Announcement, now: Instant): Instant | null {
  const ms = late.endsAt - late.startsAt;
  // Its own time counts too: another screen may have begun it before this one was asked to.
  const heard = announcements.filter(({ parts, endsAt }) => parts.length > 0 && later(endsAt, gapMs) > now);
  let at = now;
  for (const { startsAt, endsAt } of heard)
    if (startsAt < later(at, ms + gapMs) && later(endsAt, gapMs) > at) at = later(endsAt, gapMs);
  return elapsed(late.endsAt, at) <= FRESH_MS ? at : null;
}
