import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { ClosingState } from '../domain/state-slices.ts';
import type { ReadDb } from './db.ts';

/** A closing of the day that can be taken back. */
export interface Closing {
  at: Instant;
  /** False: a counter has opened since, and the day goes on without the numbers that the closing ended. */
  isClosed: boolean;
}

/** Today's numbers expire by closing the day and by nothing else: midnight ends those of another day. */
const EXPIRED = "day = (? || '') AND status = 'expired'";

/** A number of a service that was retired since has nobody who would call it. */
const OFFERED = 'service_id IN (SELECT id FROM services WHERE retired = 0)';

/** The day's latest closing; null when there was none, or none that ended a number and was gone on from. */
export function latestClosing(db: ReadDb, day: BusinessDay): Closing | null {
  const closed = db.get<{ at: Instant }>('SELECT at FROM closed_days WHERE day = ?', day);
  if (closed) return { at: closed.at, isClosed: true };
  const last = db.get<{ at: Instant | null }>(`SELECT max(finished_at) AS at FROM tickets WHERE ${EXPIRED}`, day)?.at;
  return last == null ? null : { at: last, isClosed: false };
}

/** The numbers of the day that were ended at that closing, and while the day was closed. Times tell what each was. */
export const expiredByClosing = (db: ReadDb, day: BusinessDay, at: Instant): ClosingState['expired'] =>
  db.all(
    `SELECT id AS ticketId, CASE WHEN parked_at IS NOT NULL THEN 'parked' WHEN called_at IS NOT NULL THEN 'called'
        ELSE 'waiting' END AS was
      FROM tickets WHERE ${EXPIRED} AND finished_at >= ? AND ${OFFERED} ORDER BY queue_position, queue_step`,
    day,
    at,
  );

export const countExpiredByClosing = (db: ReadDb, day: BusinessDay, at: Instant): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM tickets WHERE ${EXPIRED} AND finished_at >= ? AND ${OFFERED}`,
    day,
    at,
  )?.n ?? 0;
