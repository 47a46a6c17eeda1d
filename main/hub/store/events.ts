import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { Actor } from '../domain/actor.ts';
import type { DomainEvent } from '../domain/events.ts';
import { COUNT } from './bound.ts';
import type { ReadDb, WriteDb } from './db.ts';

/** One line of the journal as it is stored. */
export interface EventRow {
  seq: number;
  at: number;
  day: string;
  type: string;
  actor: string;
  data: string;
  command_id: string;
  hash: string;
}

/** When and by whom; the same for all events of one command. */
export interface EventContext {
  at: Instant;
  /** The office's local date at that moment. */
  day: BusinessDay;
  actor: Actor;
  commandId: string;
}

/** When an event happened: all that a state table may know beside the event itself. */
export type Moment = Pick<EventContext, 'at' | 'day'>;

/** The hash before the first event. */
const GENESIS = '';

/** Writes events at the end of the journal, each chained to the one before it. */
export function appendEvents(db: WriteDb, events: readonly DomainEvent[], context: EventContext): void {
  let { seq, hash } = lastEvent(db);
  const actor = canonicalJson(context.actor);
  for (const event of events) {
    seq += 1;
    const row = {
      seq,
      at: context.at,
      day: context.day,
      type: event.type,
      actor,
      data: canonicalJson(event),
      command_id: context.commandId,
    };
    hash = chainHash(hash, row);
    db.run(
      'INSERT INTO events (seq, at, day, type, actor, data, command_id, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      row.seq,
      row.at,
      row.day,
      row.type,
      row.actor,
      row.data,
      row.command_id,
      hash,
    );
  }
}

/** SHA-256(previous hash ‖ canonical event), hex. Every column of the row takes part. */
export function chainHash(previous: string, row: Omit<EventRow, 'hash'>): string {
  const { seq, at, day, type, actor, data, command_id } = row;
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([seq, at, day, type, actor, data, command_id]))
    .digest('hex');
}

export function lastEvent(db: ReadDb): { seq: number; at: Instant; hash: string } {
  const row = db.get<{ seq: number; at: Instant; hash: string }>(
    'SELECT seq, at, hash FROM events ORDER BY seq DESC LIMIT 1',
  );
  return row ?? { seq: 0, at: 0 as Instant, hash: GENESIS };
}

/** Enough to find the time before a clock was set back, and quick after five years. */
const LOOKED_BACK = 20_000;

/** The latest time among the journal's last rows: not always the last row's, since clocks are set back. */
export const latestTime = (db: ReadDb): Instant =>
  db.get<{ at: Instant | null }>(
    `SELECT max(at) AS at FROM (SELECT at FROM events ORDER BY seq DESC LIMIT ${COUNT})`,
    LOOKED_BACK,
  )?.at ?? (0 as Instant);

/** The journal from `afterSeq` on, oldest first, at most `limit` rows. */
export const eventsAfter = (db: ReadDb, afterSeq: number, limit: number): EventRow[] =>
  db.all<EventRow>(`SELECT * FROM events WHERE seq > ? ORDER BY seq LIMIT ${COUNT}`, afterSeq, limit);
