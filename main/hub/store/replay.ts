import Database from 'better-sqlite3';
import type { Flaw, FlawRow, JournalProof } from '../../../shared/contract/integrity.ts';
import type { DigestMark } from '../../../shared/domain/digest.ts';
import { businessDay, type Instant, instant } from '../../../shared/domain/time.ts';
import type { DomainEvent } from '../domain/events.ts';
import { applyEvent } from './apply-event.ts';
import { compareTable, differences } from './compare-tables.ts';
import { connect, type ReadDb, type Row, type WriteDb } from './db.ts';
import { isSigned } from './digests.ts';
import { chainHash, type EventRow, eventsAfter, lastEvent } from './events.ts';
import { migrations } from './migrations/index.ts';
import { hashWords } from './words.ts';

/** The tables that a replay must give again, with what their rows are ordered by. */
export const stateTables = {
  office: 'id',
  services: 'id',
  officers: 'id',
  counters: 'id',
  counter_services: 'counter_id, service_id',
  stations: 'id',
  tickets: 'id',
  calls: 'id',
  servings: 'id',
  ticket_notes: 'id',
  help_calls: 'id',
  appointments: 'code',
  ratings: 'ticket_id',
  declined_ratings: 'ticket_id',
  survey_answers: 'ticket_id, question_id',
  feedback: 'id',
  outside_ratings: 'id',
  dossier_counts: 'id',
  print_jobs: 'id',
  printers: 'id',
  printer_states: 'printer_id',
  paper_design: 'id',
  closed_days: 'day',
  digests: 'seq',
} as const;

export interface Verifying {
  /** A paper that the journal must still agree with. */
  mark?: DigestMark | null;
  /** Told every few thousand rows. */
  onProgress?: (done: number, total: number) => void;
}

const PAGE = 5_000;

/**
 * Walks the journal from its first row: each row's hash, each signed digest, and each event into an empty database; then
 * compares the state tables. Gives the first flaw, or null when chain and replay hold.
 */
export function verifyJournal(db: ReadDb, { mark = null, onProgress }: Verifying = {}): JournalProof {
  // A file of SQLite's own, gone with its connection: five years of tables do not fit into an office PC's memory.
  const empty = new Database('');
  try {
    for (const sql of migrations) empty.exec(sql);
    empty.pragma('journal_mode = OFF');
    empty.exec('BEGIN');
    const replayed = connect(empty);
    const walked = walk(db, replayed, onProgress ?? (() => {}));
    const flaw = walked.flaw ?? compareTables(db, replayed) ?? checkWords(db);
    return { ...walked, flaw, paper: mark && comparePaper(db, mark) };
  } finally {
    empty.close();
  }
}

type Walked = Omit<JournalProof, 'paper'>;

function walk(db: ReadDb, replayed: WriteDb, onProgress: (done: number, total: number) => void): Walked {
  const total = lastEvent(db).seq;
  const so: Walked = { flaw: null, events: 0, firstAt: null, lastAt: null, hash: '', digests: 0 };
  for (;;) {
    const page = eventsAfter(db, so.events, PAGE);
    if (page.length === 0) return so;
    for (const row of page) {
      const flaw = checkRow(db, row, so) ?? checkDigest(row, so.hash) ?? apply(replayed, row);
      if (flaw) return { ...so, flaw };
      so.firstAt ??= row.at as Instant;
      so.lastAt = row.at as Instant;
      so.hash = row.hash;
      so.events = row.seq;
      if (row.type === 'digest-signed') so.digests += 1;
    }
    onProgress(so.events, total);
  }
}

function checkRow(db: ReadDb, row: EventRow, { events, hash: previous }: Walked): Flaw | null {
  const expected = events + 1;
  if (row.seq !== expected) return { kind: 'missing', seq: expected, what: `the row is missing (next is ${row.seq})` };
  const { hash, ...rest } = row;
  if (chainHash(previous, rest) === hash) return null;
  const [next] = eventsAfter(db, row.seq, 1);
  return {
    kind: 'changed',
    seq: row.seq,
    row: told(row),
    alone: next === undefined || chainHash(hash, next) === next.hash,
    differs: againstTables(db, row),
    what: `the row was changed: its hash does not fit (${row.type}, ${new Date(row.at).toISOString()})`,
  };
}

/** What the table says of a rating whose event was edited: whoever forgot the table left the truth there. */
function againstTables(db: ReadDb, row: EventRow): ReturnType<typeof differences> {
  if (row.type !== 'service-rated') return [];
  try {
    const event = JSON.parse(row.data) as Extract<DomainEvent, { type: 'service-rated' }>;
    const stored = db.get<Row>(
      'SELECT level, at, counter_id, officer_id FROM ratings WHERE ticket_id = ?',
      event.ticketId,
    );
    const { level, counterId: counter_id, officerId: officer_id } = event;
    return stored ? differences(stored, { level, at: row.at, counter_id, officer_id }) : [];
  } catch {
    return []; // not even JSON any more: the hash has told it
  }
}

/** A digest that was signed must be of the row before it: a chain that was made anew would have to sign it again. */
function checkDigest(row: EventRow, previous: string): Flaw | null {
  if (row.type !== 'digest-signed') return null;
  const { digest, signature } = JSON.parse(row.data) as Extract<DomainEvent, { type: 'digest-signed' }>;
  const what =
    digest.seq !== row.seq - 1 || digest.hash !== previous
      ? 'the signed digest is of another journal'
      : isSigned({ digest, signature })
        ? null
        : 'the digest’s signature is not of its key';
  return what === null ? null : { kind: 'digest', seq: row.seq, row: told(row), what };
}

function apply(db: WriteDb, row: EventRow): Flaw | null {
  try {
    applyEvent(db, JSON.parse(row.data) as DomainEvent, { at: instant(row.at), day: businessDay(row.day) });
    return null;
  } catch (error) {
    const what = `the event does not fit what came before: ${error}`;
    return { kind: 'does-not-fit', seq: row.seq, row: told(row), what };
  }
}

const told = ({ seq, type, at, day }: EventRow): FlawRow => ({ seq, type, at: instant(at), day: businessDay(day) });

/** Words typed by hand may have been erased, but never rewritten. */
function checkWords(db: ReadDb): Flaw | null {
  for (const { hash, text } of db.each<{ hash: string; text: string }>('SELECT hash, text FROM words'))
    if (hashWords(text) !== hash)
      return { kind: 'words', seq: null, what: `table words: the text of ${hash} was rewritten` };
  return null;
}

function compareTables(db: ReadDb, replayed: ReadDb): Flaw | null {
  for (const [table, order] of Object.entries(stateTables)) {
    const flaw = compareTable(db, replayed, table, order);
    if (flaw) return flaw;
  }
  return null;
}

/** A chain that was written anew from some row on holds in itself; only a paper from before still knows the old one. */
function comparePaper(db: ReadDb, { seq, hashStart }: DigestMark): NonNullable<JournalProof['paper']> {
  const row = db.get<{ hash: string }>('SELECT hash FROM events WHERE seq = ?', seq);
  if (!row) return 'beyond';
  return row.hash.startsWith(hashStart) ? 'same' : 'different';
}
