import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';
import { type LetterKind, letterKinds } from '../../../shared/domain/letter.ts';
import type { Officer, Service } from '../../../shared/domain/office.ts';
import type { CounterSetup, EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

type OfficeEvent = EventOf<
  | 'office-configured'
  | 'service-switched'
  | 'officer-added'
  | 'officer-pin-set'
  | 'station-paired'
  | 'station-unpaired'
  | 'day-closed'
>;

/** Office, services, officers, stations, days. */
export function applyOfficeEvent(db: WriteDb, event: OfficeEvent, { at }: Moment): void {
  switch (event.type) {
    case 'office-configured':
      db.run('INSERT OR REPLACE INTO office (id, setup) VALUES (1, ?)', canonicalJson(event.office));
      for (const service of event.services) putService(db, service);
      for (const officer of event.officers) putOfficer(db, officer);
      for (const counter of event.counters) putCounter(db, counter);
      return;
    case 'service-switched':
      return changeOne(db, 'UPDATE services SET active = ? WHERE id = ?', event.active ? 1 : 0, event.serviceId);
    case 'officer-added':
      return putOfficer(db, event.officer);
    case 'officer-pin-set':
      return; // the PIN's hash is a secret, not state
    case 'station-paired':
      db.run(
        'INSERT INTO stations (id, kind, counter_id, name, paired_at) VALUES (?, ?, ?, ?, ?)',
        event.stationId,
        event.kind,
        event.counterId,
        event.name,
        at,
      );
      return;
    case 'station-unpaired':
      return changeOne(db, 'DELETE FROM stations WHERE id = ?', event.stationId);
    case 'day-closed':
      db.run('INSERT OR REPLACE INTO closed_days (day, at) VALUES (?, ?)', event.day, at);
      return;
    default:
      return unreachable(event);
  }
}

/** Journals of the first version say nothing of letters: its catalogue had one service that ends with them. */
const lettersBefore = (id: ServiceId): readonly LetterKind[] => (id === 'ho-tich' ? letterKinds : []);

function putService(db: WriteDb, s: Omit<Service, 'letters'> & { letters?: readonly LetterKind[] }): void {
  db.run(
    `INSERT INTO services (id, series, name, name_en, detail, minutes, icon, tone, position, active, letters)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    s.id,
    s.series,
    s.name,
    s.nameEn,
    s.detail,
    s.minutes,
    s.icon,
    s.tone,
    s.position,
    s.active ? 1 : 0,
    JSON.stringify(s.letters ?? lettersBefore(s.id)),
  );
}

function putOfficer(db: WriteDb, officer: Officer): void {
  const { id, name, post, active } = officer;
  db.run('INSERT INTO officers (id, name, post, active) VALUES (?, ?, ?, ?)', id, name, post, active ? 1 : 0);
}

function putCounter(db: WriteDb, counter: CounterSetup): void {
  const { id, number, place, name, services } = counter;
  db.run('INSERT INTO counters (id, number, place, name) VALUES (?, ?, ?, ?)', id, number, place, name);
  for (const serviceId of services)
    db.run('INSERT INTO counter_services (counter_id, service_id) VALUES (?, ?)', id, serviceId);
}
