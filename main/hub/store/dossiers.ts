import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import type {
  DossierColumns,
  DossierCounts,
  DossierOrigin,
  StandingDossiers,
} from '../../../shared/domain/dossiers.ts';
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

/** How the last imported file was understood; null before the first one. */
export function lastDossierColumns(db: ReadDb): DossierColumns | null {
  const columns = db.get<{ columns: string }>(
    'SELECT columns FROM dossier_counts WHERE columns IS NOT NULL ORDER BY id DESC LIMIT 1',
  )?.columns;
  return columns === undefined ? null : (JSON.parse(columns) as DossierColumns);
}

export const nextDossiersId = (db: ReadDb): number =>
  (db.get<{ n: number | null }>('SELECT max(id) AS n FROM dossier_counts')?.n ?? 0) + 1;

export function putDossiers(
  db: WriteDb,
  { entries, origin, columns, replaced }: EventOf<'dossiers-entered'>,
  at: number,
): void {
  for (const id of replaced) takeDossiers(db, id, at);
  for (const [index, { id, from, to, field, procedure, counts }] of entries.entries())
    db.run(
      `INSERT INTO dossier_counts (id, from_day, to_day, field, procedure, counts, origin, entered_at, columns)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      from,
      to,
      field,
      procedure,
      canonicalJson(counts),
      origin,
      at,
      index === 0 && columns !== null ? canonicalJson(columns) : null,
    );
}

/** It stays, with the moment at which it stopped to count. */
export const takeDossiers = (db: WriteDb, id: number, at: number): void =>
  changeOne(db, 'UPDATE dossier_counts SET removed_at = ? WHERE id = ? AND removed_at IS NULL', at, id);
