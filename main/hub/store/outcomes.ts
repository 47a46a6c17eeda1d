import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { CommandId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ReadDb, WriteDb } from './db.ts';

/** The remembered answer to a command, and which station had sent it. */
export function findOutcome(db: ReadDb, id: CommandId): { station: string; outcome: Outcome } | null {
  const row = db.get<{ station: string; outcome: string }>(
    'SELECT station, outcome FROM outcomes WHERE command_id = ?',
    id,
  );
  return row ? { station: row.station, outcome: JSON.parse(row.outcome) as Outcome } : null;
}

export function rememberOutcome(db: WriteDb, id: CommandId, station: string, at: Instant, outcome: Outcome): void {
  const text = JSON.stringify(outcome);
  db.run('INSERT INTO outcomes (command_id, station, at, outcome) VALUES (?, ?, ?, ?)', id, station, at, text);
}

/** A command lives for seconds; its answer is kept for days, in case a screen sleeps over a weekend. */
export const forgetOutcomesBefore = (db: WriteDb, at: Instant): number =>
  db.run('DELETE FROM outcomes WHERE at < ?', at);
