import Database from 'better-sqlite3';
import type { BackupManifest } from '../../../shared/contract/keeping.ts';
import { instant } from '../../../shared/domain/time.ts';
import { connect, type ReadDb } from '../store/db.ts';
import { chainHash, eventsAfter } from '../store/events.ts';
import { migrations } from '../store/migrations/index.ts';
import { findOffice } from '../store/office.ts';
import { KeepingTrouble } from './trouble.ts';

/** What a copy of a database says of itself. */
export type Checked = Pick<BackupManifest, 'schema' | 'office' | 'sample' | 'journal' | 'tickets'> & { key: string };

/** Rows that are read at once. */
const PAGE = 2_000;

/**
 * Looks through a copy of a database, whose file may be changed: every page of it, and the journal's chain from its first row.
 * Afterwards the file stands alone, without a log beside it. Throws KeepingTrouble.
 */
export function checkDatabase(file: string): Checked {
  const raw = new Database(file);
  try {
    raw.pragma('journal_mode = DELETE');
    const schema = Number(raw.pragma('user_version', { simple: true }));
    if (schema > migrations.length) throw new KeepingTrouble('too-new');
    const found = String(raw.pragma('integrity_check(1)', { simple: true }));
    if (found !== 'ok') throw new KeepingTrouble('copy-damaged', found);
    const db = connect(raw);
    const chain = walkChain(db);
    const office = findOffice(db);
    if (!office) throw new KeepingTrouble('not-a-backup');
    const { authority, name, sample } = office;
    return { schema, office: { authority, name }, sample, ...chain, tickets: ticketsOf(db) };
  } finally {
    raw.close();
  }
}

function walkChain(db: ReadDb): Pick<Checked, 'journal' | 'key'> {
  let [seq, hash, at, first] = [0, '', 0, ''];
  for (;;) {
    const page = eventsAfter(db, seq, PAGE);
    if (page.length === 0) return { journal: { seq, hash, at: instant(at) }, key: first.slice(0, 6) };
    for (const { hash: told, ...row } of page) {
      if (row.seq !== seq + 1 || chainHash(hash, row) !== told)
        throw new KeepingTrouble('copy-damaged', `the journal's row ${seq + 1}`);
      [seq, hash, at] = [row.seq, told, row.at];
      if (first === '') first = told;
    }
  }
}

function ticketsOf(db: ReadDb): BackupManifest['tickets'] {
  const count = db.get<{ n: number }>('SELECT count(*) AS n FROM tickets')?.n ?? 0;
  const last = db.get<{ id: number; label: string; at: number }>(
    'SELECT id, label, issued_at AS at FROM tickets ORDER BY id DESC LIMIT 1',
  );
  if (!last) return { count, lastId: 0, last: null };
  return { count, lastId: last.id, last: { label: last.label, issuedAt: instant(last.at) } };
}
