import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { RatingChannel, RatingLevel } from '../../../shared/domain/rating.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import { TEXT } from './bound.ts';
import type { ReadDb } from './db.ts';

export const isRated = (db: ReadDb, ticketId: TicketId): boolean =>
  db.get('SELECT 1 FROM ratings WHERE ticket_id = ?', ticketId) !== undefined;

export interface GivenRating {
  level: RatingLevel;
  channel: RatingChannel;
  /** Reasons or words were given with it. */
  explained: boolean;
}

/** What a ticket's citizen said of the visit; null: nothing. */
export function findRating(db: ReadDb, ticketId: TicketId): GivenRating | null {
  const row = db.get<Omit<GivenRating, 'explained'> & { explained: number }>(
    `SELECT level, channel, reasons <> '[]' OR comment_hash IS NOT NULL AS explained FROM ratings WHERE ticket_id = ?`,
    ticketId,
  );
  return row ? { ...row, explained: row.explained === 1 } : null;
}

export const isDeclined = (db: ReadDb, ticketId: TicketId): boolean =>
  db.get('SELECT 1 FROM declined_ratings WHERE ticket_id = ?', ticketId) !== undefined;

export const ratingCounts = (db: ReadDb, day: BusinessDay): { level: RatingLevel; n: number }[] =>
  db.all('SELECT level, count(*) AS n FROM ratings WHERE day = ? GROUP BY level', day);

export interface FinishedTicket {
  ticketId: TicketId;
  label: string;
  serviceId: ServiceId;
  finishedAt: Instant;
  procedureId: string | null;
  rated: boolean;
  declined: boolean;
}

/** The ticket that was finished last at a counter: the one that may be taken back, or rated. */
export function lastFinished(db: ReadDb, counterId: CounterId): FinishedTicket | null {
  const row = db.get<Omit<FinishedTicket, 'rated' | 'declined'>>(
    `SELECT id AS ticketId, label, service_id AS serviceId, finished_at AS finishedAt,
        procedure_id AS procedureId FROM tickets
      WHERE status = 'done' AND counter_id = ${TEXT} ORDER BY finished_at DESC, id DESC LIMIT 1`,
    counterId,
  );
  return row ? { ...row, rated: isRated(db, row.ticketId), declined: isDeclined(db, row.ticketId) } : null;
}
