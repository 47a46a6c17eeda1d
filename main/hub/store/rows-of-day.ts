import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { CounterEventRow, DayRows } from '../reports/day-of-figures.ts';
import type { ReadDb } from './db.ts';
import { INDEXED_TYPES } from './settings-then.ts';

/** Everything that the reports count of a day. Each statement walks an index: of millions of rows it reads one day's. */
export const rowsOfDay = (db: ReadDb, day: BusinessDay): DayRows => ({
  tickets: db.all(
    `SELECT id, service_id AS serviceId, procedure_id AS procedureId, status, priority IS NOT NULL AS priority,
        issued_at AS issuedAt, first_called_at AS firstCalledAt, finished_at AS finishedAt, counter_id AS counterId,
        officer_id AS officerId, dossiers, rating_asked AS asked, absences
      FROM tickets WHERE day = ?`,
    day,
  ),
  servings: db.all(
    `SELECT ticket_id AS ticketId, counter_id AS counterId, officer_id AS officerId, service_id AS serviceId,
        called_at AS calledAt, started_at AS startedAt, ended_at AS endedAt, ending
      FROM servings WHERE service_id IN (SELECT id FROM services) AND day = ? ORDER BY id`,
    day,
  ),
  calls: db.all(
    `SELECT ticket_id AS ticketId, counter_id AS counterId, officer_id AS officerId, at, recall, why->>'rule' AS rule
      FROM calls WHERE day = ? ORDER BY id`,
    day,
  ),
  ratings: db.all(
    `SELECT r.level, r.service_id AS serviceId, t.procedure_id AS procedureId, r.counter_id AS counterId,
        r.officer_id AS officerId, t.issued_at AS issuedAt, r.channel, r.comment_hash IS NOT NULL AS comment
      FROM ratings r JOIN tickets t ON t.id = r.ticket_id WHERE r.day = ?`,
    day,
  ),
  declined: db.all(
    `SELECT t.service_id AS serviceId, t.procedure_id AS procedureId, d.counter_id AS counterId,
        d.officer_id AS officerId, t.issued_at AS issuedAt
      FROM declined_ratings d JOIN tickets t ON t.id = d.ticket_id WHERE d.day = ?`,
    day,
  ),
  notes: db.all(
    `SELECT n.ticket_id AS ticketId, n.kind, n.at, n.officer_id AS officerId
      FROM tickets t JOIN ticket_notes n ON n.ticket_id = t.id WHERE t.day = ? ORDER BY n.id`,
    day,
  ),
  counterEvents: db.all<CounterEventRow>(
    `SELECT type, at, data->>'counterId' AS counterId, data->>'officerId' AS officerId FROM events
      WHERE ${INDEXED_TYPES} AND type IN ('counter-opened', 'counter-paused', 'counter-closed') AND day = ? ORDER BY seq`,
    day,
  ),
});

/** Every day on which a number was taken or somebody answered, from `after` on, in order. A leap for each, not a walk. */
export function daysAfter(db: ReadDb, after: string): BusinessDay[] {
  const days: BusinessDay[] = [];
  const next = (table: string, day: string): BusinessDay | null =>
    db.get<{ day: BusinessDay | null }>(`SELECT min(day) AS day FROM ${table} WHERE day > ?`, day)?.day ?? null;
  for (let day = after; ; ) {
    const found = ['tickets', 'ratings', 'calls'].map((table) => next(table, day)).filter((one) => one !== null);
    const first = found.sort()[0];
    if (!first) return days;
    days.push(first);
    day = first;
  }
}

/** The days that events after `seq` have touched: their own, and those of the tickets that they speak of. */
export function touchedAfter(db: ReadDb, seq: number): BusinessDay[] {
  return db
    .all<{ day: BusinessDay }>(
      `SELECT DISTINCT day FROM events WHERE seq > ?
        UNION SELECT DISTINCT tickets.day FROM events JOIN tickets ON tickets.id = events.data->>'ticketId'
          WHERE seq > ?`,
      seq,
      seq,
    )
    .map(({ day }) => day);
}
