import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { VisitRow, WaitRow } from '../domain/estimate-history.ts';
import type { ReadDb } from './db.ts';

/**
 * Both look at the `latest` rows at most, found by their ids: five years of history cost as much as a month, and a clock
 * that stands wrong can't widen the range.
 */
interface Days {
  /** Both days are included. */
  from: BusinessDay;
  to: BusinessDay;
  latest: number;
}

/** The visits of these days that have come to their end, in the order in which they began. */
export const visitsIn = (db: ReadDb, { from, to, latest }: Days): VisitRow[] =>
  db
    .all<Omit<VisitRow, 'first'> & { first: number }>(
      `SELECT servings.service_id AS serviceId, servings.counter_id AS counterId, servings.day,
          servings.called_at AS calledAt, ended_at AS endedAt, issued_at AS issuedAt,
          (priority IS NOT NULL AND absences = 0) AS first
        FROM servings JOIN tickets ON tickets.id = servings.ticket_id
        WHERE servings.id > (SELECT max(id) FROM servings) - ? AND servings.day BETWEEN ? AND ?
          AND ended_at IS NOT NULL AND ending IN ('done', 'handed-back', 'transferred', 'parked')
        ORDER BY servings.id`,
      latest,
      from,
      to,
    )
    .map((row) => ({ ...row, first: row.first === 1 }));

/**
 * The promises of these days that were kept or broken: of those who took a number and stood in line. Who had priority or an
 * appointment, or came to a counter without a number, waited by other rules.
 */
export const waitsIn = (db: ReadDb, { from, to, latest }: Days): WaitRow[] =>
  db.all(
    `SELECT day, issued_at AS issuedAt, first_called_at AS firstCalledAt, coalesce(work_minutes, wait_minutes) AS promised
      FROM tickets WHERE id > (SELECT max(id) FROM tickets) - ? AND day BETWEEN ? AND ?
        AND first_called_at IS NOT NULL AND wait_minutes IS NOT NULL AND priority IS NULL AND channel IN ('kiosk', 'guide', 'phone')`,
    latest,
    from,
    to,
  );
