import type { OfficerId } from '../../../shared/domain/ids.ts';
import type { Officer } from '../../../shared/domain/office.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';

interface OfficerRow {
  id: OfficerId;
  name: string;
  post: string;
  active: number;
  photo: string | null;
}

const COLUMNS = 'id, name, post, active, photo';
const toOfficer = (row: OfficerRow): Officer => ({ ...row, active: row.active === 1 });

export const allOfficers = (db: ReadDb): readonly Officer[] =>
  db.kept('officers', ['officers'], () =>
    db.all<OfficerRow>(`SELECT ${COLUMNS} FROM officers ORDER BY rowid`).map(toOfficer),
  );

export const findOfficer = (db: ReadDb, id: OfficerId): Officer | null =>
  allOfficers(db).find((officer) => officer.id === id) ?? null;

/** When each signed in last; who never did is not among them. */
export const lastSignIns = (db: ReadDb): ReadonlyMap<OfficerId, Instant> =>
  db.kept('sign-ins', ['officers'], () => {
    const rows = db.all<{ id: OfficerId; at: Instant }>(
      'SELECT id, signed_in_at AS at FROM officers WHERE signed_in_at IS NOT NULL',
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  });
