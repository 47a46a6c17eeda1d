import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { Service } from '../../../shared/domain/office.ts';
import type { Ticket, TicketAt } from '../../../shared/domain/ticket.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { OpenTicket, SeriesState } from '../domain/state-slices.ts';
import { COUNT, TEXT } from './bound.ts';
import type { ReadDb } from './db.ts';
import { lineOf, lines } from './kept.ts';

const OPEN = "('waiting', 'called', 'serving', 'parked')";

/** A row of `tickets` under the names of the domain. The schema sees to it that each status has its columns. */
const COLUMNS = `id, day, series, number, label, token, service_id AS serviceId, status, priority, issued_at AS issuedAt,
  queue_position AS queuePosition, queue_step AS queueStep, queued_at AS queuedAt, absences, called_at AS calledAt,
  started_at AS startedAt, parked_at AS parkedAt, finished_at AS finishedAt, counter_id AS counterId,
  officer_id AS officerId, channel, visit_id AS visitId, is_returning AS isReturning, is_restored AS isRestored, for_counter_id AS forCounterId,
  for_officer_id AS forOfficerId, return_to AS returnTo, appointment_at AS appointmentAt`;

type Row = Omit<Ticket, 'returning' | 'restored' | 'returnTo'> & {
  isReturning: number;
  isRestored: number;
  returnTo: string | null;
};

const toTicket = <T extends Ticket>({ isReturning, isRestored, returnTo, ...row }: Row): T =>
  ({
    ...row,
    returning: isReturning === 1,
    restored: isRestored === 1,
    returnTo: returnTo === null ? null : JSON.parse(returnTo),
  }) as T;

function one<T extends Ticket = Ticket>(db: ReadDb, where: string, ...values: (string | number)[]): T | null {
  const row = db.get<Row>(`SELECT ${COLUMNS} FROM tickets WHERE ${where}`, ...values);
  return row ? toTicket<T>(row) : null;
}

const many = <T extends Ticket = Ticket>(db: ReadDb, where: string, ...values: (string | number)[]): T[] =>
  ticketsOf<T>(db, `tickets WHERE ${where}`, ...values);

/** @param source what follows FROM */
export const ticketsOf = <T extends Ticket>(db: ReadDb, source: string, ...values: (string | number)[]): T[] =>
  db.all<Row>(`SELECT ${COLUMNS} FROM ${source}`, ...values).map((row) => toTicket<T>(row));

export const findTicket = (db: ReadDb, id: TicketId): Ticket | null => one(db, 'id = ?', id);

/** What a finished ticket was about; null: nobody said. */
export const procedureOf = (db: ReadDb, id: TicketId): string | null =>
  db.get<{ procedureId: string | null }>('SELECT procedure_id AS procedureId FROM tickets WHERE id = ?', id)
    ?.procedureId ?? null;

/** The ticket that a QR code holds; null for any other text. */
export function findByToken(db: ReadDb, token: string): Ticket | null {
  const ticket = /^\d{1,9}-/.test(token) ? findTicket(db, Number.parseInt(token, 10) as TicketId) : null;
  return ticket?.token === token ? ticket : null;
}

/**
 * The day's ticket as a person says its number: "A012", "a12", "1012"; digits alone also when only one series has that
 * number. The label of a ticket is its series and its number (`shared/domain/ticket.ts`).
 */
export function findByNumber(db: ReadDb, said: string, day: BusinessDay): Ticket | null {
  const [, series, digits] = /^(\D*)(\d+)$/.exec(said.trim().toUpperCase()) ?? [];
  if (digits === undefined) return null;
  // "1012" is number 12 of the series "1" where the office numbers that way.
  const ofDigits = digits.length > 3 ? Number(digits.slice(1)) : -1;
  const found = many(db, `day = ${TEXT} AND number IN (?, ?) LIMIT 40`, day, Number(digits), ofDigits);
  const exact = found.find((ticket) => ticket.label === said.trim().toUpperCase());
  if (exact) return exact;
  const fits = found.filter(({ series: own, number: n }) => n === Number(digits) && (series === '' || own === series));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

/** The ticket that is called to, or served at, this counter. */
export const ticketAtCounter = (db: ReadDb, counterId: CounterId): TicketAt<'called' | 'serving'> | null =>
  one(db, `counter_id = ${TEXT} AND status IN ('called', 'serving')`, counterId);

/** Every ticket that is not done, cancelled or expired: who waits in order of their places, then the others. */
export const openTickets = (db: ReadDb): OpenTicket[] => [
  ...waitingTickets(db),
  ...many<OpenTicket>(db, "status IN ('called', 'serving') AND counter_id IS NOT NULL"),
  ...parkedTickets(db),
];

/** Everybody who waits, in order of their places. */
export const waitingTickets = (db: ReadDb): TicketAt<'waiting'>[] =>
  many<TicketAt<'waiting'>>(db, "status = 'waiting' ORDER BY queue_position, queue_step");

/** Away for missing papers. */
export const parkedTickets = (db: ReadDb): TicketAt<'parked'>[] =>
  many(db, `status = 'parked' AND status IN ${OPEN} ORDER BY parked_at`);

/** The day's cancelled ones, the latest first, at most `count`: they can be put back. */
export const cancelledTickets = (db: ReadDb, day: BusinessDay, count: number): TicketAt<'cancelled'>[] =>
  many(db, `status = 'cancelled' AND day = ${TEXT} ORDER BY finished_at DESC LIMIT ${COUNT}`, day, count);

/** How many wait for a service who go first: those before somebody with priority. */
export const countFirst = (db: ReadDb, serviceId: ServiceId): number =>
  number(
    db,
    `SELECT count(*) AS n FROM tickets WHERE status = 'waiting'
      AND (is_returning = 1 OR priority IS NOT NULL OR appointment_at IS NOT NULL)
      AND (is_returning = 1 OR absences = 0) AND service_id = ${TEXT}`,
    serviceId,
  );

/** What the numbers of a day begin with. */
export const seriesUsedOn = (db: ReadDb, day: BusinessDay): string[] =>
  db
    .all<{ series: string }>(`SELECT DISTINCT series FROM tickets WHERE day = ${TEXT}`, day)
    .map(({ series }) => series);

/** How many wait for each service that somebody waits for. */
export const waitingCounts = (db: ReadDb): readonly { serviceId: ServiceId; n: number }[] =>
  db.kept('waiting counts', [lines], () =>
    db.all("SELECT service_id AS serviceId, count(*) AS n FROM tickets WHERE status = 'waiting' GROUP BY service_id"),
  );

/** Tickets in the hands of counters. */
export const ticketsAtCounters = (db: ReadDb): TicketAt<'called' | 'serving'>[] =>
  many(db, "status IN ('called', 'serving') AND counter_id IS NOT NULL");

export const countWaiting = (db: ReadDb, serviceId: ServiceId): number =>
  db.kept(`waiting ${serviceId}`, [lineOf(serviceId)], () =>
    number(db, `SELECT count(*) AS n FROM tickets WHERE status = 'waiting' AND service_id = ${TEXT}`, serviceId),
  );

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

/** Larger than every step that was ever given; see `domain/place-in-line.ts`. */
export const nextQueueStep = (db: ReadDb): number =>
  (db.get<{ n: number | null }>('SELECT max(queue_step) AS n FROM tickets WHERE queue_step > 0')?.n ?? 0) + 1;

/** How often its holder put it back at the kiosk. */
export const selfReturnsOf = (db: ReadDb, id: TicketId): number =>
  db.get<{ n: number }>('SELECT self_returns AS n FROM tickets WHERE id = ?', id)?.n ?? 0;

/** Numbers of a service given on a day, and of those since a moment; cancelled ones too. */
export const givenNumbers = (
  db: ReadDb,
  { id, series, terms }: Service,
  day: BusinessDay,
  since: Instant | null,
): { today: number; session: number } =>
  db.get(
    `SELECT count(*) AS today, coalesce(sum(issued_at >= ?), 0) AS session FROM tickets
      WHERE day = ${TEXT} AND series IN (?, ?) AND service_id = ${TEXT}`,
    since ?? 0,
    day,
    series,
    terms.digit ?? series,
    id,
  ) ?? { today: 0, session: 0 };
