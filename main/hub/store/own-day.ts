import type { OfficerId } from '../../../shared/domain/ids.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import { nameOfService } from '../views/names.ts';
import type { DoorRow, OwnDayRows, VisitRow } from '../views/own-day.ts';
import { counterOfOfficer } from './counters.ts';
import type { ReadDb } from './db.ts';
import { allServices } from './services.ts';
import { INDEXED_TYPES } from './settings-then.ts';
import { waitingCounts } from './tickets.ts';

/** What an officer's own page is drawn from. Each statement reads one day over an index, however long the office is at work. */
export function ownDayRows(db: ReadDb, officerId: OfficerId, day: BusinessDay, now: Instant): OwnDayRows {
  const services = allServices(db);
  const nameOf: OwnDayRows['nameOf'] = (id) => nameOfService({ services }, id);
  const counter = counterOfOfficer(db, officerId);
  const counts = new Map(waitingCounts(db).map(({ serviceId, n }) => [serviceId, n]));
  const called = services.filter(({ id }) => counter?.services.includes(id));
  return {
    officerId,
    now,
    nameOf,
    waiting: called.map(({ id, name }) => ({
      serviceName: name,
      waiting: counts.get(id) ?? 0,
      backup: counter?.backups.includes(id) ?? false,
    })),
    visits: db.all<VisitRow>(
      `SELECT label, servings.service_id AS serviceId, servings.officer_id AS officerId, servings.called_at AS calledAt,
          servings.started_at AS startedAt, ended_at AS endedAt, ending, servings.result
        FROM servings JOIN tickets ON tickets.id = ticket_id
        WHERE servings.service_id IN (SELECT id FROM services) AND servings.day = ? ORDER BY servings.id`,
      day,
    ),
    doors: db.all<DoorRow>(
      `SELECT type, at, data->>'counterId' AS counterId, data->>'officerId' AS officerId FROM events
        WHERE ${INDEXED_TYPES} AND type IN ('counter-opened', 'counter-paused', 'counter-closed') AND day = ? ORDER BY seq`,
      day,
    ),
  };
}
