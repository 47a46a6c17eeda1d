import type { Erasable, WordsKind } from '../../../shared/contract/keeping.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import { type BusinessDay, type Instant, instant } from '../../../shared/domain/time.ts';
import type { ReadDb, WriteDb } from './db.ts';

/** The beginning of the hash of the journal's first row, as backups are named by it; '' before it has one. */
export const journalKey = (db: ReadDb): string =>
  db.get<{ hash: string }>('SELECT hash FROM events ORDER BY seq LIMIT 1')?.hash.slice(0, 6) ?? '';

/** When the journal began; null before it did. */
export const journalBegan = (db: ReadDb): { at: Instant; day: BusinessDay } | null =>
  db.get<{ at: Instant; day: BusinessDay }>('SELECT at, day FROM events ORDER BY seq LIMIT 1') ?? null;

/** The hash of a row of the journal; null when it is not that long. */
export const hashAt = (db: ReadDb, seq: number): string | null =>
  seq === 0 ? '' : (db.get<{ hash: string }>('SELECT hash FROM events WHERE seq = ?', seq)?.hash ?? null);

/** Numbers that were taken after one. */
export const ticketsAfter = (db: ReadDb, id: number): number =>
  db.get<{ n: number }>('SELECT count(*) AS n FROM tickets WHERE id > ?', id as TicketId)?.n ?? 0;

/** Numbers that somebody in the room still holds, whatever their day. */
export const openTickets = (db: ReadDb): number =>
  db.get<{ n: number }>("SELECT count(*) AS n FROM tickets WHERE status IN ('waiting', 'called', 'serving', 'parked')")
    ?.n ?? 0;

/** Words of a message that nobody has answered are still needed. */
const DUE = `said_at < ? AND hash NOT IN (SELECT text_hash FROM feedback WHERE state <> 'answered')`;
/** In one transaction of the hub: a kiosk waits for it. */
export const ERASED_AT_ONCE = 1_000;

/** How many words are due now, at most those that go at once. */
export const wordsDue = (db: ReadDb, before: Instant): number =>
  db.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM words WHERE ${DUE} LIMIT ${ERASED_AT_ONCE})`, before)
    ?.n ?? 0;

/** Off the disk too: SQLite would leave the bytes of a deleted row where they are. A replay has no words, and erases none. */
export function eraseWords(db: WriteDb, before: Instant): void {
  db.get('PRAGMA secure_delete = ON');
  db.run(`DELETE FROM words WHERE hash IN (SELECT hash FROM words WHERE ${DUE} LIMIT ${ERASED_AT_ONCE})`, before);
}

/** Rows of the journal's end among which a restore would stand that was noted before the plug was pulled. */
const LATELY = 1_000;
export const isRestoreNoted = (db: ReadDb, at: Instant): boolean =>
  db.get(
    `SELECT 1 FROM events WHERE seq > (SELECT max(seq) FROM events) - ${LATELY} AND type = 'data-restored'
      AND data->>'at' = ?`,
    at,
  ) !== undefined;

/** Where words are said of what: the same words in two places count in both. */
const saidIn: Record<Exclude<WordsKind, 'other'>, string> = {
  comments: 'SELECT comment_hash FROM ratings WHERE comment_hash IS NOT NULL',
  answers: 'SELECT text_hash FROM survey_answers WHERE text_hash IS NOT NULL',
  box: 'SELECT text_hash FROM feedback UNION SELECT answer_hash FROM feedback WHERE answer_hash IS NOT NULL',
  notes: 'SELECT hash FROM ticket_notes',
};

/** What is due, by kind; looks through all that was ever said, so not on the hub's own thread. */
export function erasableWords(db: ReadDb, before: Instant): Pick<Erasable, 'words' | 'oldest' | 'kinds'> {
  const all = db.get<{ n: number; oldest: number | null }>(
    `SELECT count(*) AS n, min(said_at) AS oldest FROM words WHERE ${DUE}`,
    before,
  );
  const count = (where: string): number =>
    db.get<{ n: number }>(`SELECT count(*) AS n FROM words WHERE ${DUE} AND ${where}`, before)?.n ?? 0;
  const within = (said: string): number => count(`hash IN (${said})`);
  const everything = Object.values(saidIn).join(' UNION ');
  return {
    words: all?.n ?? 0,
    oldest: all?.oldest == null ? null : instant(all.oldest),
    kinds: {
      comments: within(saidIn.comments),
      answers: within(saidIn.answers),
      box: within(saidIn.box),
      notes: within(saidIn.notes),
      other: count(`hash NOT IN (${everything})`),
    },
  };
}
