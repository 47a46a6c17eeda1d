import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { Ticket, TicketAt } from '../../../shared/domain/ticket.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { OpenTicket, SeriesState } from '../domain/state.ts';
import type { ReadDb } from './db.ts';

/**
 * A bound text in a condition on `tickets`. Plain `?` would make SQLite plan the statement anew at each call, in case its
 * value implies the WHERE of a partial index; an expression is not looked into (measured: 14 µs → 4 µs).
 */
const TEXT = "(? || '')";

/** A row of `tickets` under the names of the domain. The schema sees to it that each status has its columns. */
const COLUMNS = `id, day, series, number, label, token, service_id AS serviceId, status, priority, issued_at AS issuedAt,
  queue_position AS queuePosition, absences, called_at AS calledAt, started_at AS startedAt, finished_at AS finishedAt,
  counter_id AS counterId, officer_id AS officerId`;

export const findTicket = (db: ReadDb, id: TicketId): Ticket | null =>
  db.get<Ticket>(`SELECT ${COLUMNS} FROM tickets WHERE id = ?`, id) ?? null;

/**
 * The day's ticket as a person says its number: "A012", "a12"; digits alone when only one series has that number.
 * The label of a ticket is its series and its number (`shared/domain/ticket.ts`).
 */
export function findByNumber(db: ReadDb, said: string, day: BusinessDay): Ticket | null {
  const [, series, digits] = /^(\D*)(\d+)$/.exec(said.trim().toUpperCase()) ?? [];
  if (digits === undefined) return null;
  const found = db
    .all<Ticket>(`SELECT ${COLUMNS} FROM tickets WHERE day = ${TEXT} AND number = ? LIMIT 40`, day, Number(digits))
    .filter((ticket) => series === '' || ticket.series === series);
  const [first] = found;
  return first && found.length === 1 ? first : null;
}

/** The ticket that is called to, or served at, this counter. */
export const ticketAtCounter = (db: ReadDb, counterId: CounterId): TicketAt<'called' | 'serving'> | null =>
  db.get<TicketAt<'called' | 'serving'>>(
    `SELECT ${COLUMNS} FROM tickets WHERE counter_id = ${TEXT} AND status IN ('called', 'serving')`,
    counterId,
  ) ?? null;

/** Every ticket that is not done, cancelled or expired, in queue order. */
export const openTickets = (db: ReadDb): OpenTicket[] => [
  ...waitingTickets(db),
  ...db.all<OpenTicket>(
    `SELECT ${COLUMNS} FROM tickets WHERE status IN ('called', 'serving') AND counter_id IS NOT NULL`,
  ),
];

/** Everybody who waits, in queue order. */
export const waitingTickets = (db: ReadDb): TicketAt<'waiting'>[] =>
  db
    .all<TicketAt<'waiting'>>(`SELECT ${COLUMNS} FROM tickets WHERE status = 'waiting'`)
    .sort((a, b) => a.queuePosition - b.queuePosition);

/**
 * The head of these services' queue, in queue order: the first `count` of each service of those who go first, and of
 * the others. Bounded, since on a bad day hundreds wait and only the head matters for who is next.
 */
export function queueHead(db: ReadDb, serviceIds: readonly ServiceId[], count: number): TicketAt<'waiting'>[] {
  const classes = ['priority IS NOT NULL AND absences = 0', 'NOT (priority IS NOT NULL AND absences = 0)'];
  return serviceIds
    .flatMap((serviceId) =>
      classes.flatMap((condition) =>
        db.all<TicketAt<'waiting'>>(
          `SELECT ${COLUMNS} FROM tickets WHERE status = 'waiting' AND service_id = ${TEXT} AND ${condition}
            ORDER BY queue_position LIMIT ?`,
          serviceId,
          count,
        ),
      ),
    )
    .sort((a, b) => a.queuePosition - b.queuePosition);
}

/** How many wait for each service that somebody waits for. */
export const waitingCounts = (db: ReadDb): { serviceId: ServiceId; n: number }[] =>
  db.all("SELECT service_id AS serviceId, count(*) AS n FROM tickets WHERE status = 'waiting' GROUP BY service_id");

/** Tickets in the hands of counters. */
export const ticketsAtCounters = (db: ReadDb): TicketAt<'called' | 'serving'>[] =>
  db.all(`SELECT ${COLUMNS} FROM tickets WHERE status IN ('called', 'serving') AND counter_id IS NOT NULL`);

/** Called without success, still waiting: at most `count`, the latest first. */
export const missedTickets = (db: ReadDb, count: number): TicketAt<'waiting'>[] =>
  db.all(
    `SELECT ${COLUMNS} FROM tickets WHERE status = 'waiting' AND absences > 0 ORDER BY queue_position DESC LIMIT ?`,
    count,
  );

export const countWaiting = (db: ReadDb, serviceId: ServiceId): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM tickets WHERE status = 'waiting' AND service_id = ${TEXT}`,
    serviceId,
  )?.n ?? 0;

/** More than any office gives out in a day: further back no number can still be in somebody's hand. */
const LATELY = 3_000;

/** What numbering needs to know of a series; see `domain/numbering.ts`. */
export function seriesState(db: ReadDb, series: string, day: BusinessDay): SeriesState {
  const ofDay = lastOfDay(db, series, day);
  // Two ranges instead of "another day than", so that both walk the index of open tickets only.
  const open = (range: '<' | '>') =>
    number(
      db,
      `SELECT max(number) AS n FROM tickets WHERE status IN ${OPEN} AND series = ${TEXT} AND day ${range} ${TEXT}`,
      series,
      day,
    );
  return { lastOfDay: ofDay, lastOpen: Math.max(open('<'), open('>')), latest: latestOf(db, series, day, ofDay) };
}

function latestOf(db: ReadDb, series: string, day: BusinessDay, ofDay: number): SeriesState['latest'] {
  const latest = db.get<{ id: number; day: BusinessDay; at: Instant }>(
    `SELECT id, day, issued_at AS at FROM tickets
      WHERE id > (SELECT max(id) FROM tickets) - ${LATELY} AND series = ${TEXT} ORDER BY id DESC LIMIT 1`,
    series,
  );
  if (!latest) return null;
  if (latest.day === day) return { at: latest.at, outOfDay: false, lastOfItsDay: ofDay };
  // Ids rise with every ticket, whatever the clock says.
  const before = db.get(`SELECT 1 FROM tickets WHERE day = ${TEXT} AND id < ? LIMIT 1`, day, latest.id);
  return { at: latest.at, outOfDay: before !== undefined, lastOfItsDay: lastOfDay(db, series, latest.day) };
}

const OPEN = "('waiting', 'called', 'serving')";

const lastOfDay = (db: ReadDb, series: string, day: BusinessDay): number =>
  number(
    db,
    `SELECT number AS n FROM tickets WHERE day = ${TEXT} AND series = ${TEXT} ORDER BY number DESC LIMIT 1`,
    day,
    series,
  );

const number = (db: ReadDb, sql: string, ...values: (string | number)[]): number =>
  db.get<{ n: number | null }>(sql, ...values)?.n ?? 0;

export const nextTicketId = (db: ReadDb): TicketId =>
  ((db.get<{ n: number | null }>('SELECT max(id) AS n FROM tickets')?.n ?? 0) + 1) as TicketId;

/** One more than any position ever given, so that who comes later, or comes back, stands behind. */
export const nextQueuePosition = (db: ReadDb): number =>
  (db.get<{ n: number | null }>('SELECT max(queue_position) AS n FROM tickets')?.n ?? 0) + 1;
