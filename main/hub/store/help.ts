import type { StationId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';

export interface HelpCall {
  helpId: number;
  stationId: StationId;
  at: Instant;
}

const SELECT = 'SELECT id AS helpId, station_id AS stationId, at FROM help_calls WHERE answered_at IS NULL';

/** Calls for help that nobody has answered, the oldest first. */
export const openHelpCalls = (db: ReadDb): HelpCall[] => db.all(`${SELECT} ORDER BY id`);

export const openHelp = (db: ReadDb, helpId: number): HelpCall | null =>
  db.get<HelpCall>(`${SELECT} AND id = ?`, helpId) ?? null;

export const openHelpOf = (db: ReadDb, stationId: StationId | null): HelpCall | null =>
  stationId === null ? null : (db.get<HelpCall>(`${SELECT} AND station_id = ? LIMIT 1`, stationId) ?? null);

export const nextHelpId = (db: ReadDb): number =>
  (db.get<{ n: number | null }>('SELECT max(id) AS n FROM help_calls')?.n ?? 0) + 1;
