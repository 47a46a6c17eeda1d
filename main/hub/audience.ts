import { type BoardId, boardOf } from '../../shared/domain/board.ts';
import type { CounterId, StationId } from '../../shared/domain/ids.ts';
import type { Sender } from './access/sender.ts';
import type { ReadDb } from './store/db.ts';
import { officeOf } from './store/office.ts';
import { findStation } from './store/stations.ts';

/**
 * Who sees the same view: the boards of one profile, the screens of one counter; each kiosk and guide alone, for the fate of
 * its papers.
 */
export type Audience =
  | { kind: 'paper' | 'poster' | 'admin'; counterId: null }
  | { kind: 'display'; counterId: null; boardId: BoardId }
  | { kind: 'kiosk' | 'guide'; counterId: null; stationId: StationId }
  | { kind: 'counter' | 'rating'; counterId: CounterId };

/** What a sender's screen shows; null when it has nothing to show any more. */
export function audienceOf(db: ReadDb, sender: Sender): Audience | null {
  if (sender.kind === 'admin') return { kind: 'admin', counterId: null };
  if (sender.kind !== 'station') return null;
  const station = findStation(db, sender.stationId);
  if (!station) return null;
  if (station.kind === 'kiosk' || station.kind === 'guide')
    return { kind: station.kind, counterId: null, stationId: station.id };
  if (station.kind === 'display')
    return { kind: 'display', counterId: null, boardId: boardOf(officeOf(db).boards, station.id).id };
  if (station.kind !== 'counter' && station.kind !== 'rating') return { kind: station.kind, counterId: null };
  return station.counterId ? { kind: station.kind, counterId: station.counterId } : null;
}
