import type { OfficerId } from '../../../shared/domain/ids.ts';
import type { Officer } from '../../../shared/domain/office.ts';
import type { ReadDb } from './db.ts';

interface OfficerRow {
  id: string;
  name: string;
  post: string;
  active: number;
  photo: string | null;
}

const toOfficer = (row: OfficerRow): Officer => ({ ...row, id: row.id as OfficerId, active: row.active === 1 });

export const allOfficers = (db: ReadDb): readonly Officer[] =>
  db.kept('officers', ['officers'], () => db.all<OfficerRow>('SELECT * FROM officers ORDER BY rowid').map(toOfficer));

export const findOfficer = (db: ReadDb, id: OfficerId): Officer | null =>
  allOfficers(db).find((officer) => officer.id === id) ?? null;
