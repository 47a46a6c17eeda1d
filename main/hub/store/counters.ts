import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import { byDoor, type Counter, type CounterState, type PlaceWord } from '../../../shared/domain/office.ts';
import type { ServingCounter } from '../domain/state-slices.ts';
import type { ReadDb } from './db.ts';

interface CounterRow {
  id: string;
  number: number;
  place: string;
  name: string;
  status: string;
  officer_id: string | null;
  /** Service ids, separated by spaces. */
  services: string | null;
  /** Those it only helps with. */
  backups: string | null;
  pause_reason: string | null;
  is_retired: number;
}

const SELECT = `SELECT c.*, (SELECT group_concat(service_id, ' ') FROM counter_services WHERE counter_id = c.id) AS services,
    (SELECT group_concat(service_id, ' ') FROM counter_services WHERE counter_id = c.id AND backup = 1) AS backups
  FROM counters c`;

const toCounter = (row: CounterRow): Counter => ({
  id: row.id as CounterId,
  number: row.number,
  place: row.place as PlaceWord,
  name: row.name,
  services: (row.services?.split(' ') ?? []) as ServiceId[],
  backups: (row.backups?.split(' ') ?? []) as ServiceId[],
  state: toState(row),
  ...(row.is_retired === 1 && { isRetired: true }),
});

const toState = ({
  status,
  officer_id: officerId,
  pause_reason,
}: Pick<CounterRow, 'status' | 'officer_id' | 'pause_reason'>) =>
  (status === 'paused' ? { status, officerId, reason: pause_reason } : { status, officerId }) as CounterState;

/** Those out of use too, for the names in what has been; in the order of their places. */
export const everyCounter = (db: ReadDb): readonly Counter[] =>
  db.kept('every counter', ['counters', 'counter_services'], () =>
    db.all<CounterRow>(`${SELECT} ORDER BY c.id`).map(toCounter).sort(inOrder),
  );

/** The office's counters, in the order of their places. */
export const allCounters = (db: ReadDb): readonly Counter[] =>
  db.kept('counters', ['counters', 'counter_services'], () => everyCounter(db).filter(({ isRetired }) => !isRetired));

const inOrder = (a: Counter, b: Counter): number =>
  byDoor({ word: a.place, number: a.number }, { word: b.place, number: b.number });

export const findCounter = (db: ReadDb, id: CounterId): Counter | null =>
  allCounters(db).find((counter) => counter.id === id) ?? null;

/** The counters that serve a service, in the order of their places. */
export const countersOfService = (db: ReadDb, serviceId: ServiceId): ServingCounter[] =>
  allCounters(db).filter(({ services }) => services.includes(serviceId));

export const counterOfOfficer = (db: ReadDb, officerId: OfficerId): Counter | null =>
  allCounters(db).find(({ state }) => state.officerId === officerId) ?? null;
