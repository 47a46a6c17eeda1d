import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { CounterId, ServiceId } from '../../../shared/domain/ids.ts';
import { type LetterKind, letterKinds } from '../../../shared/domain/letter.ts';
import { noTerms, type Office, type Officer, officeFacts, type Service } from '../../../shared/domain/office.ts';
import type { CounterSetup, EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import { putDossiers, takeDossiers } from './dossiers.ts';
import type { Moment } from './events.ts';
import { eraseWords } from './keeping.ts';
import { findOffice } from './office.ts';
import { rehearsalAfter } from './rehearsal-after.ts';

type OfficeEvent = EventOf<
  | 'office-configured'
  | 'service-switched'
  | 'officer-added'
  | 'officer-changed'
  | 'officer-pin-set'
  | 'officer-photo-set'
  | 'station-paired'
  | 'station-unpaired'
  | 'dossiers-entered'
  | 'dossiers-removed'
  | 'day-closed'
  | 'day-reopened'
  | 'office-changed'
  | 'service-put'
  | 'services-ordered'
  | 'service-retired'
  | 'procedures-changed'
  | 'rules-changed'
  | 'voice-changed'
  | 'voice-pack-added'
  | 'voice-pack-removed'
  | 'timetable-changed'
  | 'calendar-changed'
  | 'boards-changed'
  | 'survey-changed'
  | 'satisfaction-changed'
  | 'phones-changed'
  | 'keeping-changed'
  | 'words-erased'
  | 'data-restored'
  | 'setup-progressed'
  | 'rehearsal-begun'
  | 'rehearsal-stepped'
  | 'rehearsal-ended'
  | 'service-terms-changed'
  | 'service-switched-today'
  | 'counter-assigned'
  | 'counter-set-up'
  | 'counter-retired'
  | 'appointments-booked'
  | 'appointment-cancelled'
  | 'appointment-kept'
  | 'help-asked'
  | 'help-answered'
  | 'digest-signed'
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
    case 'officer-changed': {
      const { name, post, active, officerId } = event;
      const changes = 'UPDATE officers SET name = ?, post = ?, active = ? WHERE id = ?';
      return changeOne(db, changes, name, post, active ? 1 : 0, officerId);
    }
    case 'officer-pin-set':
      return; // the PIN's hash is a secret, not state
    case 'officer-photo-set':
      return changeOne(db, 'UPDATE officers SET photo = ? WHERE id = ?', event.mediaId, event.officerId);
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
    case 'dossiers-entered':
      return putDossiers(db, event, at);
    case 'dossiers-removed':
      return takeDossiers(db, event.id, at);
    case 'day-closed':
      db.run('INSERT OR REPLACE INTO closed_days (day, at) VALUES (?, ?)', event.day, at);
      return;
    case 'day-reopened':
      db.run('DELETE FROM closed_days WHERE day = ?', event.day);
      return;
    case 'office-changed':
      return changeOffice(db, officeFacts(event));
    case 'service-put':
      return putService(db, event.service);
    case 'services-ordered':
      for (const [position, id] of event.order.entries())
        changeOne(db, 'UPDATE services SET position = ? WHERE id = ?', position, id);
      return;
    case 'service-retired':
      return changeOne(db, 'UPDATE services SET retired = 1 WHERE id = ?', event.serviceId);
    case 'procedures-changed':
      return changeOffice(db, { procedures: event.procedures });
    case 'rules-changed':
      return changeOffice(db, { rules: event.rules });
    case 'voice-pack-added':
    case 'voice-pack-removed':
      return; // its files are what there is of it
    case 'voice-changed':
      return changeOffice(db, { voice: event.voice });
    case 'timetable-changed':
      return changeOffice(db, { week: event.week });
    case 'calendar-changed':
      return changeOffice(db, { calendar: event.calendar });
    case 'boards-changed':
      return changeOffice(db, { boards: event.boards });
    case 'survey-changed':
      return changeOffice(db, { survey: event.survey });
    case 'satisfaction-changed':
      return changeOffice(db, { satisfaction: event.satisfaction });
    case 'phones-changed':
      return changeOffice(db, { phones: event.phones });
    case 'keeping-changed':
      return changeOffice(db, { keeping: event.keeping });
    case 'words-erased':
      return eraseWords(db, event.before);
    case 'data-restored':
      return; // the tables are what the backup held
    case 'setup-progressed':
      return changeOffice(db, { setUp: event.setUp });
    case 'rehearsal-begun':
      return changeOffice(db, { rehearsal: event.rehearsal });
    case 'rehearsal-stepped':
    case 'rehearsal-ended':
      return changeOffice(db, { rehearsal: rehearsalAfter(findOffice(db)?.rehearsal ?? null, event, at) });
    case 'service-terms-changed':
      return changeOne(
        db,
        'UPDATE services SET terms = ?, minutes = ? WHERE id = ?',
        canonicalJson(event.terms),
        event.minutes,
        event.serviceId,
      );
    case 'service-switched-today':
      return changeOne(
        db,
        'UPDATE services SET off_day = ?, off_reason = ? WHERE id = ?',
        event.day,
        event.reasonHash,
        event.serviceId,
      );
    case 'counter-assigned':
      return assign(db, event.counterId, event.services, event.backups);
    case 'counter-set-up': {
      const { id, number, place, name } = event.counter;
      db.run(
        `INSERT INTO counters (id, number, place, name) VALUES (?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET number = excluded.number, place = excluded.place, name = excluded.name, is_retired = 0`,
        id,
        number,
        place,
        name,
      );
      return;
    }
    case 'counter-retired':
      assign(db, event.counterId, [], []);
      return changeOne(db, 'UPDATE counters SET is_retired = 1 WHERE id = ?', event.counterId);
    case 'appointments-booked':
      for (const { code, day, time, serviceId } of event.appointments)
        db.run(
          "INSERT INTO appointments (code, day, time, service_id, status) VALUES (?, ?, ?, ?, 'booked')",
          code,
          day,
          time,
          serviceId,
        );
      return;
    case 'appointment-cancelled':
      return changeOne(
        db,
        "UPDATE appointments SET status = 'cancelled' WHERE code = ? AND status = 'booked'",
        event.code,
      );
    case 'appointment-kept':
      return changeOne(
        db,
        "UPDATE appointments SET status = 'kept', ticket_id = ? WHERE code = ? AND status = 'booked'",
        event.ticketId,
        event.code,
      );
    case 'help-asked':
      db.run('INSERT INTO help_calls (id, station_id, at) VALUES (?, ?, ?)', event.helpId, event.stationId, at);
      return;
    case 'help-answered':
      return changeOne(db, 'UPDATE help_calls SET answered_at = ? WHERE id = ?', at, event.helpId);
    case 'digest-signed':
      db.run(
        'INSERT INTO digests (seq, day, signed_at, body, signature) VALUES (?, ?, ?, ?, ?)',
        event.digest.seq,
        event.digest.day,
        at,
        canonicalJson(event.digest),
        event.signature,
      );
      return;
    default:
      return unreachable(event);
  }
}

/** One decision of the office, the others stay as they were. */
function changeOffice(db: WriteDb, changes: Partial<Office>): void {
  const row = db.get<{ setup: string }>('SELECT setup FROM office WHERE id = 1');
  if (!row) throw new Error('A decision of an office that was never set up');
  changeOne(db, 'UPDATE office SET setup = ? WHERE id = 1', canonicalJson({ ...JSON.parse(row.setup), ...changes }));
}

function assign(db: WriteDb, id: CounterId, services: readonly ServiceId[], backups: readonly ServiceId[]): void {
  db.run('DELETE FROM counter_services WHERE counter_id = ?', id);
  for (const serviceId of services)
    db.run(
      'INSERT INTO counter_services (counter_id, service_id, backup) VALUES (?, ?, ?)',
      id,
      serviceId,
      backups.includes(serviceId) ? 1 : 0,
    );
}

/** Journals of the first version say nothing of letters: its catalogue had one service that ends with them. */
const lettersBefore = (id: ServiceId): readonly LetterKind[] => (id === 'ho-tich' ? letterKinds : []);

/** A service as journals of all versions tell of it. */
type ServiceTold = Omit<Service, 'letters' | 'terms' | 'offToday'> & Partial<Pick<Service, 'letters' | 'terms'>>;

function putService(db: WriteDb, s: ServiceTold): void {
  db.run(
    `INSERT INTO services (id, series, name, name_en, detail, minutes, icon, tone, position, active, letters, terms)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET series = excluded.series, name = excluded.name, name_en = excluded.name_en,
        detail = excluded.detail, minutes = excluded.minutes, icon = excluded.icon, tone = excluded.tone,
        position = excluded.position, active = excluded.active, letters = excluded.letters, terms = excluded.terms,
        retired = 0`,
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
    canonicalJson(s.terms ?? noTerms),
  );
}

function putOfficer(db: WriteDb, officer: Officer): void {
  const { id, name, post, active } = officer;
  db.run('INSERT INTO officers (id, name, post, active) VALUES (?, ?, ?, ?)', id, name, post, active ? 1 : 0);
}

function putCounter(db: WriteDb, counter: CounterSetup): void {
  const { id, number, place, name, services, backups = [] } = counter;
  db.run('INSERT INTO counters (id, number, place, name) VALUES (?, ?, ?, ?)', id, number, place, name);
  assign(db, id, services, backups);
}
