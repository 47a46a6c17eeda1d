import type { AtCounter } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

/** Somebody sits down at a counter. */
export function beginServing(db: WriteDb, id: number, { counterId, officerId }: AtCounter, { at, day }: Moment): void {
  db.run(
    `INSERT INTO servings (ticket_id, counter_id, officer_id, service_id, day, called_at, started_at)
      SELECT id, ?, ?, service_id, ?, called_at, ? FROM tickets WHERE id = ?`,
    counterId,
    officerId,
    day,
    at,
    id,
  );
}

/** The same visit goes on at another counter, with the same officer: one visit, one row, which ends where it ends. */
export const moveServing = (db: WriteDb, id: number, counterId: string): void => {
  db.run('UPDATE servings SET counter_id = ? WHERE ticket_id = ? AND ended_at IS NULL', counterId, id);
};

type Ending = 'done' | 'handed-back' | 'transferred' | 'parked' | 'cancelled' | 'expired';
interface Brought {
  dossiers: number | null;
  result?: string | null;
}

/** The visit at a counter is over, if one goes on. */
export const endServing = (db: WriteDb, id: number, ending: Ending, at: number, brought?: Brought): void => {
  db.run(
    'UPDATE servings SET ended_at = ?, ending = ?, dossiers = ?, result = ? WHERE ticket_id = ? AND ended_at IS NULL',
    at,
    ending,
    brought?.dossiers ?? null,
    brought?.result ?? null,
    id,
  );
};

/** A ticket has what all its visits brought. */
export const countDossiers = (db: WriteDb, id: number): void =>
  changeOne(
    db,
    'UPDATE tickets SET dossiers = (SELECT sum(dossiers) FROM servings WHERE ticket_id = tickets.id) WHERE id = ?',
    id,
  );
