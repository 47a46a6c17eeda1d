import type { Role } from '../../../shared/contract/roles.ts';
import type { CounterId, OfficerId, StationId, TicketId } from '../../../shared/domain/ids.ts';

/** Who sends a command, as the hub knows it from the connection's token; a screen can't choose it. */
export interface Actor {
  role: Role | 'system';
  stationId: StationId | null;
  counterId: CounterId | null;
  officerId: OfficerId | null;
  /** The ticket that a citizen's phone has opened; null before it has one. Nobody else has this field. */
  ticketId?: TicketId | null;
  /** The PC that the administrator sat at (`Facts.machine`); nobody else has this field, nor journals from before. */
  machine?: string | null;
}

/** The hub itself: day change, print outcomes, set-up. */
export const systemActor: Actor = { role: 'system', stationId: null, counterId: null, officerId: null };
