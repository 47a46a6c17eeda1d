import type { StationKind } from '../../../shared/contract/roles.ts';
import type { CounterId, StationId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';

/** A paired screen. Its token's hash is a secret, kept apart. */
export interface Station {
  id: StationId;
  kind: StationKind;
  counterId: CounterId | null;
  name: string;
  pairedAt: Instant;
}

const COLUMNS = 'id, kind, counter_id AS counterId, name, paired_at AS pairedAt';

export const allStations = (db: ReadDb): readonly Station[] =>
  db.kept('stations', ['stations'], () => db.all<Station>(`SELECT ${COLUMNS} FROM stations ORDER BY paired_at, id`));

/** The screens at a counter. */
export const stationsOf = (db: ReadDb, counterId: CounterId): StationId[] =>
  allStations(db)
    .filter((station) => station.counterId === counterId)
    .map(({ id }) => id);

/** … those of a kind. */
export const stationsAt = (db: ReadDb, counterId: CounterId, kind: StationKind): StationId[] =>
  allStations(db)
    .filter((station) => station.kind === kind && station.counterId === counterId)
    .map(({ id }) => id);

export const stationsOfKind = (db: ReadDb, kind: StationKind): StationId[] =>
  allStations(db)
    .filter((station) => station.kind === kind)
    .map(({ id }) => id);

export const findStation = (db: ReadDb, id: StationId): Station | null =>
  allStations(db).find((station) => station.id === id) ?? null;
