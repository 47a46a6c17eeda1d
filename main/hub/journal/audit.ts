import type { AuditPage, AuditRow } from '../../../shared/contract/journal.ts';
import type { AuditRequest } from '../../../shared/contract/journal-schemas.ts';
import { type BusinessDay, instant } from '../../../shared/domain/time.ts';
import { words as allWords } from '../../../shared/text/index.ts';
import type { Actor } from '../domain/actor.ts';
import type { DomainEvent } from '../domain/events.ts';
import {
  type AuditEvent,
  auditEvents,
  dayOfLine,
  linesOfDays,
  ticketsNumbered,
  wordsOf,
} from '../store/audit-events.ts';
import type { ReadDb } from '../store/db.ts';
import { eventsOfKind } from './event-kinds.ts';
import { type Names, namesOf } from './names.ts';
import { sentenceOf } from './sentences.ts';

/** Lines that are looked at in one go: some ten milliseconds of the thread. */
const STRIDE = 20_000;

interface Effort {
  /** At most so many rows. */
  limit: number;
  /** Asked after each stride: what was found so far is given then. */
  isOver(): boolean;
}

/**
 * The next rows that fit, the newest first. A rare thing in a long journal is looked for piece by piece: each answer says how
 * far it has come, so that nobody waits in front of an empty page.
 */
export function auditPage(db: ReadDb, request: AuditRequest, { limit, isOver }: Effort): AuditPage {
  const { from, to, kind, number } = request;
  const tickets = number === '' ? null : ticketsNumbered(db, number, from, to);
  const over: AuditPage = { rows: [], next: null, lookedTo: null };
  if (tickets?.length === 0) return over;
  const { low, high } = linesOfDays(db, from, to);
  const wish = { ...request, types: kind === null ? null : eventsOfKind(kind), tickets };
  const found: AuditEvent[] = [];
  let before = Math.min(request.before ?? high, high);
  while (before > low && found.length < limit) {
    const stride = { low: Math.max(low, before - STRIDE), before };
    const room = limit - found.length;
    const events = auditEvents(db, wish, stride, room);
    found.push(...events);
    before = events.length === room ? (events.at(-1)?.seq ?? stride.low) : stride.low;
    if (isOver()) break;
  }
  const rows = inWords(db, found, request.language);
  return before > low ? { rows, next: before, lookedTo: dayOfLine(db, before) } : { ...over, rows };
}

function inWords(db: ReadDb, events: readonly AuditEvent[], language: AuditRequest['language']): AuditRow[] {
  const words = allWords[language];
  const names: Names = namesOf(db, words);
  const parsed = events.map((row) => ({ row, event: JSON.parse(row.data) as DomainEvent }));
  const typed = wordsOf(
    db,
    parsed.flatMap(({ event }) => hashesIn(event)),
  );
  return parsed.map(({ row, event }) => ({
    seq: row.seq,
    at: instant(row.at),
    day: row.day as BusinessDay,
    type: row.type,
    who: names.actor(JSON.parse(row.actor) as Actor),
    text: sentenceOf(event, { names, words }),
    words: hashesIn(event)
      .map((hash) => typed.get(hash) ?? words.audit.erased)
      .join(' / '),
  }));
}

/** The journal keeps what was typed by hand as hashes, under these names. */
const hashFields = ['reasonHash', 'textHash', 'commentHash', 'noteHash', 'answerHash'] as const;

const hashesIn = (event: DomainEvent): string[] =>
  hashFields.flatMap((field) => {
    const hash = (event as Partial<Record<string, unknown>>)[field];
    return typeof hash === 'string' ? [hash] : [];
  });
