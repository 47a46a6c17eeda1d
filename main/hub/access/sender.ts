import type { Role } from '../../../shared/contract/roles.ts';
import type { StationId, TicketId } from '../../../shared/domain/ids.ts';
import { type Actor, systemActor } from '../domain/actor.ts';
import { findCounter } from '../store/counters.ts';
import type { ReadDb } from '../store/db.ts';
import { findStation } from '../store/stations.ts';

/**
 * Who holds a connection: the answer that its token got. A phone's is that of its ticket; null: it has none yet, and has read
 * the poster's code.
 */
export type Sender =
  | { kind: 'station'; stationId: StationId }
  | { kind: 'admin' }
  | { kind: 'system' }
  | { kind: 'phone'; ticketId: TicketId | null };

/** How a sender is called in the table of outcomes. */
export function senderName(sender: Sender): string {
  if (sender.kind === 'phone') return sender.ticketId === null ? 'phone' : `phone ${sender.ticketId}`;
  return sender.kind === 'station' ? sender.stationId : sender.kind;
}

/**
 * What a sender is at this moment; null for a station that was unpaired meanwhile. Read in the command's own
 * transaction: a counter station is an officer exactly as long as one is signed in there.
 */
export function actorOf(db: ReadDb, sender: Sender): Actor | null {
  if (sender.kind === 'system') return systemActor;
  if (sender.kind === 'admin') return { role: 'admin', stationId: null, counterId: null, officerId: null };
  if (sender.kind === 'phone')
    return { role: 'phone', stationId: null, counterId: null, officerId: null, ticketId: sender.ticketId };
  const station = findStation(db, sender.stationId);
  if (!station) return null;
  const { id, kind, counterId } = station;
  const counter = kind === 'counter' && counterId ? findCounter(db, counterId) : null;
  const officerId = counter?.state.officerId ?? null;
  const role: Role = officerId ? 'officer' : kind;
  return { role, stationId: id, counterId, officerId };
}
