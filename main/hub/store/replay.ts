import Database from 'better-sqlite3';
import { businessDay, instant } from '../../../shared/domain/time.ts';
import type { DomainEvent } from '../domain/events.ts';
import { applyEvent } from './apply-event.ts';
import { connect, type ReadDb, type WriteDb } from './db.ts';
import { chainHash, type EventRow, eventsAfter } from './events.ts';
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
} as const;

/** Where the journal stops being true; `seq` is null when a table, not a row of the journal, is wrong. */
export interface Flaw {
  seq: number | null;
  what: string;
}

const PAGE = 5_000;

/**
 * Walks the journal from its first row: each row's hash, and each event into an empty database; then compares the state
 * tables. Gives the first flaw, or null with the number of events when chain and replay hold.
 */
export function verifyJournal(db: ReadDb): { flaw: Flaw | null; events: number } {
  const empty = new Database(':memory:');
  try {
    for (const sql of migrations) empty.exec(sql);
    const replayed = connect(empty);
    let previous = '';
    let events = 0;
    for (;;) {
      const page = eventsAfter(db, events, PAGE);
      if (page.length === 0) break;
      for (const row of page) {
        const flaw = checkRow(row, events + 1, previous) ?? apply(replayed, row);
        if (flaw) return { flaw, events };
        previous = row.hash;
        events = row.seq;
      }
    }
    return { flaw: compareTables(db, replayed) ?? checkWords(db), events };
  } finally {
    empty.close();
  }
}

function checkRow(row: EventRow, expectedSeq: number, previous: string): Flaw | null {
  if (row.seq !== expectedSeq) return { seq: expectedSeq, what: `the row is missing (next is ${row.seq})` };
  const { hash, ...rest } = row;
  return chainHash(previous, rest) === hash
    ? null
    : { seq: row.seq, what: 'the row was changed: its hash does not fit' };
}

function apply(db: WriteDb, row: EventRow): Flaw | null {
  try {
    applyEvent(db, JSON.parse(row.data) as DomainEvent, { at: instant(row.at), day: businessDay(row.day) });
    return null;
  } catch (error) {
    return { seq: row.seq, what: `the event does not fit what came before: ${error}` };
  }
}

/** Words typed by hand may have been erased, but never rewritten. */
function checkWords(db: ReadDb): Flaw | null {
  const changed = db
    .all<{ hash: string; text: string }>('SELECT hash, text FROM words')
    .find(({ hash, text }) => hashWords(text) !== hash);
  return changed ? { seq: null, what: `table words: the text of ${changed.hash} was rewritten` } : null;
}

function compareTables(db: ReadDb, replayed: ReadDb): Flaw | null {
  for (const [table, order] of Object.entries(stateTables)) {
    const sql = `SELECT * FROM ${table} ORDER BY ${order}`;
    const stored = db.all<object>(sql);
    const expected = replayed.all<object>(sql);
    const rows = Math.max(stored.length, expected.length);
    for (let i = 0; i < rows; i++) {
      const [is, should] = [JSON.stringify(stored[i]), JSON.stringify(expected[i])];
      if (is !== should) return { seq: null, what: `table ${table}: stored ${is}, the journal says ${should}` };
    }
  }
  return null;
}
