import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import type { DossierCounts, DossierOrigin, StandingDossiers } from '../../../shared/domain/dossiers.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { ReadDb, WriteDb } from './db.ts';

interface Row {
  id: number;
  from_day: BusinessDay;
  to_day: BusinessDay;
  field: string;
  procedure: string | null;
  counts: string;
  origin: DossierOrigin;
}

/** What was entered and neither replaced nor removed since, oldest period first. */
export const standingDossiers = (db: ReadDb): StandingDossiers[] =>
  db
    .all<Row>('SELECT * FROM dossier_counts WHERE removed_at IS NULL ORDER BY from_day, to_day, id')
    .map(({ id, from_day, to_day, field, procedure, counts, origin }) => ({
      id,
      from: from_day,
      to: to_day,
      field,
      procedure,
      counts: JSON.parse(counts) as DossierCounts,
      origin,
    }));

export const nextDossiersId = (db: ReadDb): number =>
  (db.get<{ n: number | null }>('SELECT max(id) AS n FROM dossier_counts')?.n ?? 0) + 1;

export function putDossiers(db: WriteDb, { entries, origin, replaced }: EventOf<'dossiers-entered'>, at: number): void {
  for (const id of replaced) takeDossiers(db, id, at);
  for (const { id, from, to, field, procedure, counts } of entries)
    db.run(
      `INSERT INTO dossier_counts (id, from_day, to_day, field, procedure, counts, origin, entered_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      from,
      to,
      field,
      procedure,
      canonicalJson(counts),
      origin,
      at,
    );
}

/** It stays, with the moment at which it stopped to count. */
export const takeDossiers = (db: WriteDb, id: number, at: number): void =>
  changeOne(db, 'UPDATE dossier_counts SET removed_at = ? WHERE id = ? AND removed_at IS NULL', at, id);
