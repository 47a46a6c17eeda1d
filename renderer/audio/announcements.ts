import type { CallLine } from '../../shared/contract/views.ts';
import type { CallId } from '../../shared/domain/ids.ts';
import { type Announcement, SETTLED_MS, type Speech } from '../../shared/domain/speech.ts';
import { type Instant, later } from '../../shared/domain/time.ts';

/** Whose turn it is in the waiting room's attention: what fills half of a board is what is heard (decision 12). */
export interface Announcements {
  /** Calls whose turn is still to come: they stand in the table already. */
  waiting: ReadonlySet<CallId>;
  /** The calls of the announcement whose turn it is, or was last; empty before the first. */
  showing: readonly CallId[];
}

export const nothingAnnounced: Announcements = { waiting: new Set(), showing: [] };

/** From the hub's plan and its clock to the turn of this moment. */
export function announcementsAt({ announcements, later: beyond }: Speech, now: Instant): Announcements {
  const begun = announcements.filter((one) => turnOf(one) <= now);
  const toCome = announcements.filter((one) => turnOf(one) > now);
  return {
    waiting: new Set([...toCome.flatMap(({ callIds }) => callIds), ...beyond]),
    showing: begun.findLast(({ callIds }) => callIds.length > 0)?.callIds ?? [],
  };
}

/** When the next turn begins; null when everybody has had theirs. */
export const nextTurn = ({ announcements }: Speech, now: Instant): Instant | null =>
  announcements.map(turnOf).find((at) => at > now) ?? null;

/** As soon as it is settled, so that on a quiet morning a number is shown in the moment of the press. */
const turnOf = ({ startsAt }: Announcement): Instant => later(startsAt, -SETTLED_MS);

export const isWaiting = ({ waiting }: Announcements, { callId }: Pick<CallLine, 'callId'>): boolean =>
  waiting.has(callId);
