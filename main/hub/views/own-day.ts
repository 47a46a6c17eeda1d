import type { OwnDay, VisitEnding } from '../../../shared/contract/own-day.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import type { VisitResult } from '../../../shared/domain/ticket.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** A stay of somebody at a counter today, whoever sat there. */
export interface VisitRow {
  label: string;
  serviceId: ServiceId;
  officerId: OfficerId;
  calledAt: Instant;
  startedAt: Instant;
  endedAt: Instant | null;
  ending: VisitEnding | null;
  result: VisitResult | null;
}

/** What the journal says of a counter's door today, in order. */
export interface DoorRow {
  type: 'counter-opened' | 'counter-paused' | 'counter-closed';
  at: Instant;
  counterId: CounterId;
  officerId: OfficerId;
}

export interface OwnDayRows {
  officerId: OfficerId;
  visits: readonly VisitRow[];
  doors: readonly DoorRow[];
  waiting: OwnDay['waiting'];
  /** Empty for a service that is no longer in the catalogue. */
  nameOf(serviceId: ServiceId): string;
  now: Instant;
}

const MINUTE = 60_000;
const took = ({ startedAt, endedAt }: VisitRow): number => (endedAt === null ? 0 : Math.max(0, endedAt - startedAt));
const mean = (ms: readonly number[]): number | null =>
  ms.length === 0 ? null : ms.reduce((sum, one) => sum + one, 0) / ms.length / MINUTE;

/** What an officer sees of their own day. */
export function ownDay({ officerId, visits, doors, waiting, nameOf, now }: OwnDayRows): OwnDay {
  const isMine = (row: { officerId: OfficerId }): boolean => row.officerId === officerId;
  const over = visits.filter(({ endedAt, ending }) => endedAt !== null && ending !== 'expired');
  const mine = over.filter(isMine);
  const atDoor = timeAtDoor(doors, isMine, now);
  return {
    served: mine.filter(({ ending }) => ending === 'done').length,
    meanMinutes: mean(mine.map(took)),
    officeMeanMinutes: officeMean(mine, over),
    openMinutes: atDoor.open / MINUTE,
    pausedMinutes: atDoor.paused / MINUTE,
    waiting,
    visits: visits
      .filter(isMine)
      .map((visit) => ({
        label: visit.label,
        serviceName: nameOf(visit.serviceId),
        calledAt: visit.calledAt,
        finishedAt: visit.endedAt,
        minutes: visit.endedAt === null ? null : took(visit) / MINUTE,
        ending: visit.ending,
        result: visit.result,
      }))
      .reverse(),
  };
}

/** The office's mean of each service that was served here, weighed by how often it was: like is set beside like. */
function officeMean(mine: readonly VisitRow[], all: readonly VisitRow[]): number | null {
  const ofService = new Map<ServiceId, number>();
  for (const serviceId of new Set(mine.map((visit) => visit.serviceId)))
    ofService.set(serviceId, mean(all.filter((visit) => visit.serviceId === serviceId).map(took)) ?? 0);
  if (mine.length === 0) return null;
  return mine.reduce((sum, { serviceId }) => sum + (ofService.get(serviceId) ?? 0), 0) / mine.length;
}

/** Milliseconds for which an officer's counters stood open, and paused; a counter that still does counts until now. */
function timeAtDoor(
  doors: readonly DoorRow[],
  isMine: (row: DoorRow) => boolean,
  now: Instant,
): { open: number; paused: number } {
  const time = { open: 0, paused: 0 };
  for (const [i, door] of doors.entries()) {
    if (!isMine(door) || door.type === 'counter-closed') continue;
    const next = doors.slice(i + 1).find(({ counterId }) => counterId === door.counterId);
    time[door.type === 'counter-opened' ? 'open' : 'paused'] += Math.max(0, (next?.at ?? now) - door.at);
  }
  return time;
}
