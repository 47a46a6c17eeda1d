import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import { backSoon, type Counter, type Service } from '../../../shared/domain/office.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import { elapsed, type Instant, minutes } from '../../../shared/domain/time.ts';

/** A counter as the estimate sees it. */
export interface Place {
  counterId: CounterId;
  officerId: OfficerId | null;
  /** Minutes from now until it can call. */
  freeIn: number;
  /** What it calls in its turn; `helps` only when there is nothing of its own. */
  own: readonly ServiceId[];
  helps: readonly ServiceId[];
}

type AtCounter = TicketAt<'called'> | TicketAt<'serving'>;

const PAUSE_MINUTES = 15;
/** Of a visit that has lasted its usual time, this share is still to come: the long ones are those that still last. */
const STILL_TO_COME = 0.4;

/**
 * Who will call, and from when on: open counters when their visit is over, paused ones after a quarter of an hour. For a
 * service that none of them serves, as before opening, the counters that are assigned to it are taken as if they were there.
 */
export function placesNow(
  counters: readonly Counter[],
  atCounters: readonly AtCounter[],
  services: ReadonlyMap<ServiceId, Service>,
  now: Instant,
  turnMinutes: (service: Service) => number,
): readonly Place[] {
  const held = new Map(atCounters.map((ticket) => [ticket.counterId, ticket]));
  const there = counters.filter(isThere);
  const served = new Set(there.flatMap((counter) => counter.services));
  const reach = (counter: Counter): readonly ServiceId[] =>
    there.includes(counter) ? counter.services : counter.services.filter((id) => !served.has(id));
  const working = counters.filter((counter) => reach(counter).length > 0);
  const withOwn = new Set(working.flatMap((counter) => reach(counter).filter((id) => !counter.backups.includes(id))));
  return working.map((counter) => {
    const visit = held.get(counter.id);
    const service = visit && services.get(visit.serviceId);
    const left = visit && service ? leftOf(turnMinutes(service), elapsed(beganAt(visit), now)) : 0;
    const isHelp = (id: ServiceId): boolean => counter.backups.includes(id) && withOwn.has(id);
    return {
      counterId: counter.id,
      officerId: counter.state.officerId,
      freeIn: counter.state.status === 'paused' ? Math.max(left, PAUSE_MINUTES) : left,
      own: reach(counter).filter((id) => !isHelp(id)),
      helps: reach(counter).filter(isHelp),
    };
  });
}

const isThere = ({ state }: Counter): boolean =>
  state.status === 'open' || (state.status === 'paused' && backSoon.includes(state.reason));

/** Learned visits count from the call; so does the one that lasts. */
const beganAt = (visit: AtCounter): Instant => visit.calledAt;

const leftOf = (usual: number, elapsedMs: number): number =>
  Math.max(usual - elapsedMs / minutes(1), usual * STILL_TO_COME);
