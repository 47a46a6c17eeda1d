import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';
import { type EventRow, lastEvent } from './events.ts';

export type AuditEvent = Omit<EventRow, 'hash' | 'command_id'>;

/** Null: whatever it is. */
export interface AuditWish {
  types: readonly string[] | null;
  counterId: string | null;
  officerId: string | null;
  /** Tickets by their ids. */
  tickets: readonly number[] | null;
  from: BusinessDay;
  to: BusinessDay;
}

/** What fits, of the lines from `low` to below `before`, the newest first. Only what is asked for is looked at. */
export function auditEvents(
  db: ReadDb,
  { types, counterId, officerId, tickets, from, to }: AuditWish,
  { low, before }: { low: number; before: number },
  limit: number,
): AuditEvent[] {
  const wishes: [condition: string, value: string | null][] = [
    ['type IN (SELECT value FROM json_each(?))', types && JSON.stringify(types)],
    ["coalesce(data->>'counterId', actor->>'counterId') = ?", counterId],
    ["coalesce(data->>'officerId', actor->>'officerId') = ?", officerId],
    ["data->>'ticketId' IN (SELECT value FROM json_each(?))", tickets && JSON.stringify(tickets)],
  ];
  const asked = wishes.flatMap(([condition, value]) => (value === null ? [] : [{ condition, value }]));
  return db.all(
    `SELECT seq, at, day, type, actor, data FROM events WHERE seq >= ? AND seq < ? AND day BETWEEN ? AND ?
      ${asked.map(({ condition }) => `AND ${condition}`).join(' ')} ORDER BY seq DESC LIMIT ?`,
    low,
    before,
    from,
    to,
    ...asked.map(({ value }) => value),
    limit,
  );
}

/**
 * The tickets that carried a number in these days, by the index of their days and numbers: five years of days are looked up,
 * not five years of tickets. "A012" is number 12 of the series A, "1012" is 12 of the series 1.
 */
export function ticketsNumbered(db: ReadDb, label: string, from: BusinessDay, to: BusinessDay): number[] {
  const [, letter = '', digits = ''] = /^(\D?)(\d+)$/.exec(label) ?? [];
  if (digits === '') return [];
  const series = letter === '' ? digits.slice(0, 1) : letter;
  const number = Number(letter === '' ? digits.slice(1) : digits);
  return db
    .all<{ id: number }>(
      `WITH RECURSIVE days(day) AS (
          SELECT min(day) FROM tickets WHERE day >= ?
          UNION ALL SELECT (SELECT min(day) FROM tickets WHERE day > days.day) FROM days WHERE days.day <= ?)
        SELECT t.id FROM days CROSS JOIN tickets t ON t.day = days.day AND t.series = ? AND t.number = ?
          WHERE days.day <= ? AND t.label = ?`,
      from,
      to,
      series,
      number,
      to,
      label,
    )
    .map(({ id }) => id);
}

/**
 * The lines of some days: `low` included, `high` not. Found by halving, for the journal is written day by day; where a clock
 * was set back over midnight, the lines of that stretch stand with their neighbours.
 */
export function linesOfDays(db: ReadDb, from: BusinessDay, to: BusinessDay): { low: number; high: number } {
  const last = lastEvent(db).seq;
  const first = (isThere: (day: string) => boolean): number => {
    let [low, high] = [1, last + 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      const day = db.get<{ day: string }>('SELECT day FROM events WHERE seq = ?', middle)?.day ?? '';
      if (isThere(day)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return { low: first((day) => day >= from), high: first((day) => day > to) };
}

export const dayOfLine = (db: ReadDb, seq: number): BusinessDay | null =>
  db.get<{ day: BusinessDay }>('SELECT day FROM events WHERE seq = ?', seq)?.day ?? null;

/** Words typed by hand, by their hashes; what was erased is not among them. */
export const wordsOf = (db: ReadDb, hashes: readonly string[]): Map<string, string> =>
  new Map(
    db
      .all<{ hash: string; text: string }>(
        'SELECT hash, text FROM words WHERE hash IN (SELECT value FROM json_each(?))',
        JSON.stringify(hashes),
      )
      .map(({ hash, text }) => [hash, text]),
  );
