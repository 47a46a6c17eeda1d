import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import type { TicketStatus } from '../../../shared/domain/ticket.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';

/** The day's tickets, counted by service, status and priority (1 or 0). */
export const countByStatus = (
  db: ReadDb,
  day: BusinessDay,
): { serviceId: ServiceId; status: TicketStatus; priority: number; n: number }[] =>
  db.all(
    `SELECT service_id AS serviceId, status, priority IS NOT NULL AS priority, count(*) AS n
      FROM tickets WHERE day = ? GROUP BY 1, 2, 3`,
    day,
  );

/** Asked for by the screen of each counter. */
export const servedByCounter = (db: ReadDb, day: BusinessDay): readonly { counterId: CounterId; n: number }[] =>
  db.kept(`served ${day}`, ['tickets'], () =>
    db.all(
      "SELECT counter_id AS counterId, count(*) AS n FROM tickets WHERE day = ? AND status = 'done' GROUP BY counter_id",
      day,
    ),
  );

/** From issue to first call, milliseconds; never negative, whatever the clock did. */
export const waitsOfDay = (db: ReadDb, day: BusinessDay): { mean: number | null; longest: number | null } =>
  db.get(
    `SELECT avg(max(0, first_called_at - issued_at)) AS mean, max(max(0, first_called_at - issued_at)) AS longest
      FROM tickets WHERE day = ? AND first_called_at IS NOT NULL`,
    day,
  ) ?? { mean: null, longest: null };
