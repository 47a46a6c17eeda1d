import type { StationId } from '../../shared/domain/ids.ts';
import { type Announcement, FRESH_MS, type Speech } from '../../shared/domain/speech.ts';
import { elapsed, type Instant, later } from '../../shared/domain/time.ts';

/** What this board says next. */
export interface ToSay {
  announcement: Announcement;
  at: Instant;
  /** Its time is over: it gives way as soon as the room needs the silence. */
  isLate: boolean;
}

/** So late a view may come, or a page wake up, and the gap to the next announcement still lies behind it, milliseconds. */
const PROMPT_MS = 400;
/** So late if nothing else follows at once: another screen is asked only after more than that, see `FRESH_MS` and `LINKED_MS`. */
const SLOW_MS = 3_000;
/** Two sounds of one room keep at least so far apart, milliseconds. */
const APART_MS = 300;
/** Who has not heard of the hub for so long begins nothing more: the hub asks another screen after `FRESH_MS`. */
export const LINKED_MS = 15_000;

/**
 * The next announcement of this board that it has not begun, and when: on time, or, if it was away, when nothing else is
 * said in the room for as long as it takes. Null: nothing is known to be said.
 * @param begun ids of what this board has begun
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
  const late = mine.find((one) => one.startsAt < now && one !== onTime && elapsed(one.startsAt, now) <= FRESH_MS);
  const lateAt = late ? silenceFor(speech, late, now) : null;
  if (late && lateAt !== null && (!onTime || lateAt < onTime.startsAt))
    return { announcement: late, at: lateAt, isLate: true };
  return onTime ? { announcement: onTime, at: Math.max(onTime.startsAt, now) as Instant, isLate: false } : null;
}

/** When the room needs the silence for another announcement next; null: not as far as is known. */
export const nextOther = ({ announcements }: Speech, id: string, from: Instant): Instant | null =>
  announcements.find((one) => one.id !== id && one.parts.length > 0 && one.startsAt >= from)?.startsAt ?? null;

function isOnTime(speech: Speech, one: Announcement, now: Instant): boolean {
  if (now <= later(one.startsAt, PROMPT_MS)) return true;
  const other = nextOther(speech, one.id, one.startsAt);
  const end = later(now, one.endsAt - one.startsAt + APART_MS);
  return now <= later(one.startsAt, SLOW_MS) && (other === null || end <= other);
}

/** The first moment from which on nobody speaks for as long as this takes; null: not while it is fresh. */
function silenceFor({ announcements }: Speech, late: Announcement, now: Instant): Instant | null {
  const ms = late.endsAt - late.startsAt;
  // Its own time counts too: another screen may have begun it before this one was asked to.
  const heard = announcements.filter(({ parts, endsAt }) => parts.length > 0 && endsAt > now);
  let at = now;
  for (const { startsAt, endsAt } of heard)
    if (startsAt < later(at, ms + APART_MS) && later(endsAt, APART_MS) > at) at = later(endsAt, APART_MS);
  return elapsed(late.startsAt, at) <= FRESH_MS ? at : null;
}
