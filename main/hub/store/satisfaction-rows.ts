import type { Period } from '../../../shared/contract/satisfaction.ts';
import { addDays } from '../../../shared/domain/calendar-days.ts';
import type { OfficerId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { Levels, RatingLevel, RatingReason } from '../../../shared/domain/rating.ts';
import type { OutsideSource } from '../../../shared/domain/satisfaction.ts';
import { type BusinessDay, type Instant, minutes } from '../../../shared/domain/time.ts';
import type { LocalTime } from '../domain/facts.ts';
import type { DeclinedRow, RatingRow, ServedRow } from '../views/rating-figures.ts';
import type { ReadDb } from './db.ts';

/**
 * What the figures of satisfaction are counted from. After five years there are 2.5 million tickets: every query here
 * reaches its days over an index, which a test looks at in the query plan. The statements stand apart for that test.
 */
export const satisfactionSql = {
  // tickets: the index of UNIQUE (day, series, number); ratings and declined_ratings by their primary keys.
  served: `SELECT t.service_id AS serviceId, t.counter_id AS counterId, t.officer_id AS officerId, count(*) AS served,
      sum(t.rating_asked) AS asked,
      sum(t.rating_asked AND NOT EXISTS (SELECT 1 FROM ratings r WHERE r.ticket_id = t.id)
        AND NOT EXISTS (SELECT 1 FROM declined_ratings d WHERE d.ticket_id = t.id)) AS unanswered
    FROM tickets t WHERE t.day BETWEEN ? AND ? AND +t.status = 'done' GROUP BY 1, 2, 3`,
  // declined_ratings_by_day, tickets by their primary key.
  declined: `SELECT t.service_id AS serviceId, d.counter_id AS counterId, d.officer_id AS officerId, count(*) AS declined
    FROM declined_ratings d JOIN tickets t ON t.id = d.ticket_id WHERE d.day BETWEEN ? AND ? GROUP BY 1, 2, 3`,
  // ratings_by_day, tickets by their primary key.
  ratingsOfDay: `SELECT r.ticket_id AS ticketId, r.level, r.at, r.counter_id AS counterId, r.officer_id AS officerId,
      r.service_id AS serviceId, r.channel, r.after_ms AS afterMs, r.beside_officer AS besideOfficer, r.reasons,
      t.finished_at - t.started_at AS servedMs
    FROM ratings r JOIN tickets t ON t.id = r.ticket_id WHERE r.day = ? ORDER BY r.at, r.ticket_id`,
  // ratings_by_day.
  days: 'SELECT DISTINCT day FROM ratings WHERE day BETWEEN ? AND ? ORDER BY day',
  ratedByDay: 'SELECT day, level, count(*) AS n FROM ratings WHERE day BETWEEN ? AND ? GROUP BY day, level',
  // The index of UNIQUE (day, series, number).
  servedByDay: `SELECT day, count(*) AS n FROM tickets WHERE day BETWEEN ? AND ? AND +status = 'done' GROUP BY day`,
  // ratings_by_day, read from its end.
  comments: `SELECT r.day, r.level, r.service_id AS serviceId, r.counter_id AS counterId, r.channel, r.reasons,
      (SELECT text FROM words WHERE hash = r.comment_hash) AS text
    FROM ratings r WHERE r.day BETWEEN ? AND ? AND r.comment_hash IS NOT NULL ORDER BY r.day DESC, r.ticket_id DESC LIMIT ?`,
  commentCount: 'SELECT count(*) AS n FROM ratings WHERE day BETWEEN ? AND ? AND comment_hash IS NOT NULL',
  // ratings_by_day; the ticket's notes and visits by theirs.
  low: `SELECT r.ticket_id AS ticketId, t.label, r.service_id AS serviceId, r.counter_id AS counterId, r.level, r.at,
      max(0, coalesce(t.first_called_at, t.started_at) - t.issued_at) AS waitedMs,
      (SELECT coalesce(sum(max(0, ended_at - started_at)), 0) FROM servings WHERE ticket_id = t.id) AS servedMs,
      (SELECT count(*) FROM ticket_notes WHERE ticket_id = t.id AND kind = 'transfer') AS transfers, t.absences
    FROM ratings r JOIN tickets t ON t.id = r.ticket_id WHERE r.day = ? AND r.level <= 1 ORDER BY r.at DESC LIMIT ?`,
  // ratings_by_officer alone.
  ofOfficer: 'SELECT level FROM ratings WHERE officer_id = ? AND day BETWEEN ? AND ? ORDER BY day, at, ticket_id',
  declinedOfDay: 'SELECT count(*) AS n FROM declined_ratings WHERE day = ?',
} as const;

export const servedRows = (db: ReadDb, { from, to }: Period): ServedRow[] => db.all(satisfactionSql.served, from, to);

export const declinedRows = (db: ReadDb, { from, to }: Period): DeclinedRow[] =>
  db.all(satisfactionSql.declined, from, to);

/** The ratings of each day that has some, a day at a time. */
export function* ratingDays(
  db: ReadDb,
  { from, to }: Period,
  localTime: (at: Instant) => LocalTime,
): Generator<RatingRow[]> {
  // A wall clock costs more than the row; zones differ by quarters of an hour.
  const hours = new Map<number, number>();
  const hourOf = (at: Instant): number => {
    const quarter = Math.floor(at / minutes(15));
    const known = hours.get(quarter) ?? Math.floor(localTime(at).time / 60);
    hours.set(quarter, known);
    return known;
  };
  for (const { day } of db.all<{ day: BusinessDay }>(satisfactionSql.days, from, to))
    yield db
      .all<Stored<Omit<RatingRow, 'hour'>>>(satisfactionSql.ratingsOfDay, day)
      .map(({ besideOfficer, reasons, ...row }) => ({
        ...row,
        besideOfficer: besideOfficer === 1,
        reasons: JSON.parse(reasons) as RatingReason[],
        hour: hourOf(row.at),
      }));
}

type Stored<Row> = Omit<Row, 'reasons' | 'besideOfficer'> & { reasons: string; besideOfficer: number };

export const ratedByDay = (db: ReadDb, from: BusinessDay, to: BusinessDay) =>
  db.all<{ day: BusinessDay; level: RatingLevel; n: number }>(satisfactionSql.ratedByDay, from, to);

export const servedByDay = (db: ReadDb, from: BusinessDay, to: BusinessDay) =>
  db.all<{ day: BusinessDay; n: number }>(satisfactionSql.servedByDay, from, to);

export interface CommentRow extends Pick<RatingRow, 'level' | 'serviceId' | 'counterId' | 'channel' | 'reasons'> {
  day: BusinessDay;
  text: string | null;
}

/** The latest words of the period, newest first, and how many there are in all. */
export function commentRows(db: ReadDb, { from, to }: Period, most: number): { rows: CommentRow[]; n: number } {
  const rows = db.all<Omit<CommentRow, 'reasons'> & { reasons: string }>(satisfactionSql.comments, from, to, most);
  return {
    rows: rows.map((row) => ({ ...row, reasons: JSON.parse(row.reasons) as RatingReason[] })),
    n: db.get<{ n: number }>(satisfactionSql.commentCount, from, to)?.n ?? 0,
  };
}

export interface OutsideRow {
  source: OutsideSource;
  from: BusinessDay;
  to: BusinessDay;
  serviceId: ServiceId | null;
  levels: Levels;
}

/** What was counted elsewhere and touches the period; some dozens of rows in five years, so without an index. */
export const outsideRows = (db: ReadDb, { from, to }: Period): OutsideRow[] =>
  db
    .all<Omit<OutsideRow, 'levels'> & { counts: string }>(
      `SELECT source, from_day AS "from", to_day AS "to", service_id AS serviceId, counts FROM outside_ratings
        WHERE removed_at IS NULL AND from_day <= ? AND to_day >= ? ORDER BY from_day, id`,
      to,
      from,
    )
    .map(({ counts, ...row }) => ({ ...row, levels: { 4: 0, 3: 0, 2: 0, 1: 0, 0: 0, ...JSON.parse(counts) } }));

export interface LowRow {
  ticketId: TicketId;
  label: string;
  serviceId: ServiceId;
  counterId: RatingRow['counterId'];
  level: RatingLevel;
  at: Instant;
  waitedMs: number;
  servedMs: number;
  transfers: number;
  absences: number;
}

/** Those who were not satisfied that day, newest first. */
export const lowRatings = (db: ReadDb, day: BusinessDay, most: number): LowRow[] =>
  db.all(satisfactionSql.low, day, most);

export const declinedOfDay = (db: ReadDb, day: BusinessDay): number =>
  db.get<{ n: number }>(satisfactionSql.declinedOfDay, day)?.n ?? 0;

/** An officer's ratings of the week that began with `monday`, in the order in which they came. */
export const levelsOfOfficer = (db: ReadDb, officerId: OfficerId, monday: BusinessDay): RatingLevel[] =>
  db.all<{ level: RatingLevel }>(satisfactionSql.ofOfficer, officerId, monday, addDays(monday, 6)).map((r) => r.level);
