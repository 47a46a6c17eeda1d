import type { CallId, CounterId, TicketId } from '../../../shared/domain/ids.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';

export const nextCallId = (db: ReadDb): CallId =>
  ((db.get<{ n: number | null }>('SELECT max(id) AS n FROM calls')?.n ?? 0) + 1) as CallId;

/** How many priority tickets were called in a row just before, today, among this counter's services; `cap` is enough. */
export function priorityRun(db: ReadDb, counterId: CounterId, day: BusinessDay, cap: number): number {
  const last = db.all<{ priority: number }>(
    `SELECT calls.priority FROM calls JOIN tickets ON tickets.id = calls.ticket_id
      WHERE calls.recall = 0 AND calls.day = ?
        AND tickets.service_id IN (SELECT service_id FROM counter_services WHERE counter_id = ?)
      ORDER BY calls.id DESC LIMIT ?`,
    day,
    counterId,
    cap,
  );
  const firstNormal = last.findIndex((call) => call.priority === 0);
  return firstNormal < 0 ? last.length : firstNormal;
}

export interface RecentCall {
  callId: CallId;
  ticketId: TicketId;
  label: string;
  counterId: CounterId;
  at: Instant;
  recall: boolean;
  priority: boolean;
  /** The ticket is still called or served at the counter of this call. */
  current: boolean;
}

/** The day's last calls and recalls, newest first. */
export const recentCalls = (db: ReadDb, day: BusinessDay, limit: number): RecentCall[] =>
  db
    .all<Omit<RecentCall, 'recall' | 'priority' | 'current'> & { recall: number; priority: number; current: number }>(
      `SELECT calls.id AS callId, ticket_id AS ticketId, label, calls.counter_id AS counterId, at, recall, calls.priority,
          (status IN ('called', 'serving') AND tickets.counter_id = calls.counter_id) AS current
        FROM calls JOIN tickets ON tickets.id = calls.ticket_id WHERE calls.day = ? ORDER BY calls.id DESC LIMIT ?`,
      day,
      limit,
    )
    .map((row) => ({ ...row, recall: row.recall === 1, priority: row.priority === 1, current: row.current === 1 }));

/** How often a ticket was called again since it was called to its counter. */
export const recallsOf = (db: ReadDb, ticketId: TicketId, since: Instant): number =>
  db.get<{ n: number }>(
    'SELECT count(*) AS n FROM calls WHERE ticket_id = ? AND recall = 1 AND at >= ?',
    ticketId,
    since,
  )?.n ?? 0;
