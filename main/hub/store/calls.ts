import type { CallReason } from '../../../shared/domain/call-reason.ts';
import type { CallId, CounterId, OfficerId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import { COUNT, TEXT } from './bound.ts';
import type { ReadDb } from './db.ts';

export const nextCallId = (db: ReadDb): CallId =>
  ((db.get<{ n: number | null }>('SELECT max(id) AS n FROM calls')?.n ?? 0) + 1) as CallId;

/** How many who go first this counter called in a row just before, today; `cap` is enough. Chosen numbers don't count. */
export function aheadRun(db: ReadDb, counterId: CounterId, day: BusinessDay, cap: number): number {
  const last = db.all<{ ahead: number }>(
    `SELECT ahead FROM calls WHERE counter_id = ${TEXT} AND recall = 0 AND day = ${TEXT} AND coalesce(why->>'rule', '') <> 'chosen'
      ORDER BY id DESC LIMIT ${COUNT}`,
    counterId,
    day,
    cap,
  );
  const firstNormal = last.findIndex((call) => call.ahead === 0);
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

/** A number's last call tells where its holder is now, also when they were taken along to another counter. */
const IS_LAST = 'calls.id = (SELECT max(id) FROM calls AS own WHERE own.ticket_id = calls.ticket_id)';
/** Which calls are wished for; null: all. */
export interface CallScope {
  counters: readonly CounterId[] | null;
  /** The services that their tickets are for now. */
  services: readonly ServiceId[] | null;
}
const everyCall: CallScope = { counters: null, services: null };

/** The day's last calls and recalls, newest first. */
export function recentCalls(db: ReadDb, day: BusinessDay, limit: number, scope = everyCall): RecentCall[] {
  const [counters, services] = [asList(scope.counters), asList(scope.services)];
  return db
    .all<Omit<RecentCall, 'recall' | 'priority' | 'current'> & { recall: number; priority: number; current: number }>(
      `SELECT calls.id AS callId, ticket_id AS ticketId, label, at, recall, calls.priority,
          CASE WHEN ${IS_LAST} THEN coalesce(tickets.counter_id, calls.counter_id) ELSE calls.counter_id END AS counterId,
          (status IN ('called', 'serving') AND (tickets.counter_id = calls.counter_id OR ${IS_LAST})) AS current
        FROM calls JOIN tickets ON tickets.id = calls.ticket_id
        WHERE calls.day = ${TEXT} AND (? IS NULL OR calls.counter_id IN (SELECT value FROM json_each(?)))
          AND (? IS NULL OR tickets.service_id IN (SELECT value FROM json_each(?)))
        ORDER BY calls.id DESC LIMIT ${COUNT}`,
      day,
      counters,
      counters,
      services,
      services,
      limit,
    )
    .map((row) => ({ ...row, recall: row.recall === 1, priority: row.priority === 1, current: row.current === 1 }));
}

const asList = (ids: readonly string[] | null): string | null => (ids === null ? null : JSON.stringify(ids));

/** How often a ticket was called again since it was called to its counter. */
export const recallsOf = (db: ReadDb, ticketId: TicketId, since: Instant): number =>
  db.get<{ n: number }>(
    'SELECT count(*) AS n FROM calls WHERE ticket_id = ? AND recall = 1 AND at >= ?',
    ticketId,
    since,
  )?.n ?? 0;

/** How often a ticket was called in all, recalls too. */
export const callsOf = (db: ReadDb, ticketId: TicketId): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM calls WHERE ticket_id = ?', ticketId)?.n ?? 0;

/** Why a ticket was called last; null when nobody said. */
export function whyOfTicket(db: ReadDb, ticketId: TicketId): CallReason | null {
  const row = db.get<{ why: string | null }>(
    'SELECT why FROM calls WHERE ticket_id = ? AND recall = 0 ORDER BY id DESC LIMIT 1',
    ticketId,
  );
  return row?.why ? (JSON.parse(row.why) as CallReason) : null;
}

export interface StoryRow {
  callId: CallId;
  label: string;
  serviceId: ServiceId;
  counterId: CounterId;
  officerId: OfficerId;
  at: Instant;
  why: CallReason | null;
  reason: string | null;
}

/** The day's calls with why, newest first; recalls tell nothing new. */
export const storiesOf = (db: ReadDb, day: BusinessDay, limit: number): StoryRow[] =>
  db
    .all<Omit<StoryRow, 'why'> & { why: string | null }>(
      `SELECT calls.id AS callId, label, service_id AS serviceId, calls.counter_id AS counterId,
          calls.officer_id AS officerId, calls.at, why,
          CASE why->>'rule' WHEN 'chosen' THEN (SELECT text FROM ticket_notes JOIN words ON words.hash = ticket_notes.hash
            WHERE ticket_notes.ticket_id = calls.ticket_id AND kind = 'chosen' AND ticket_notes.at = calls.at) END AS reason
        FROM calls JOIN tickets ON tickets.id = calls.ticket_id
        WHERE calls.day = ${TEXT} AND recall = 0 ORDER BY calls.id DESC LIMIT ${COUNT}`,
      day,
      limit,
    )
    .map((row) => ({ ...row, why: row.why === null ? null : (JSON.parse(row.why) as CallReason) }));

/**
 * The day's calls that came after one, oldest first: what the loudspeakers have not been told yet. Each for the service that its
 * ticket had then, as far as that still matters: who was sent on since was called by the board of the first.
 */
export function callsAfter(db: ReadDb, day: BusinessDay, after: CallId): CallRow[] {
  const rows = db.all<CountedRow>(
    `SELECT calls.id AS callId, ticket_id AS ticketId, label, service_id AS serviceId, calls.counter_id AS counterId, at, recall, calls.priority
        FROM calls JOIN tickets ON tickets.id = calls.ticket_id WHERE calls.day = ${TEXT} AND calls.id > ? ORDER BY calls.id`,
    day,
    after,
  );
  const sent = rows.length > 0 ? lateTransfers(db) : [];
  return rows.map(({ ticketId, ...row }) => ({
    ...row,
    serviceId: sent.find((one) => one.ticketId === ticketId && one.at > row.at)?.serviceId ?? row.serviceId,
    recall: row.recall === 1,
    priority: row.priority === 1,
  }));
}

export type CallRow = Omit<RecentCall, 'ticketId' | 'current'> & { serviceId: ServiceId };
type CountedRow = Omit<CallRow, 'recall' | 'priority'> & { ticketId: TicketId; recall: number; priority: number };

/** What happened so many events ago is older than anything that is still to be said. */
const LATE_EVENTS = 500;

/** Who was sent on lately, and from which service, oldest first. */
const lateTransfers = (db: ReadDb): { ticketId: TicketId; serviceId: ServiceId; at: Instant }[] =>
  db.all(
    `SELECT data->>'ticketId' AS ticketId, data->>'from' AS serviceId, at FROM events
      WHERE seq > (SELECT max(seq) FROM events) - ? AND type = 'ticket-transferred' ORDER BY seq`,
    LATE_EVENTS,
  );
