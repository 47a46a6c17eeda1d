import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import { elapsed, type Instant, minutes } from '../../../shared/domain/time.ts';
import type { Place } from './estimate-places.ts';

type Waiting = TicketAt<'waiting'>;

export interface RunInput {
  now: Instant;
  /** Whoever helps with a service does so in turn when somebody there has waited so many minutes. */
  backupAfterMinutes: number;
  places: readonly Place[];
  /** In the order of their places. */
  waiting: readonly Waiting[];
  /** How long a ticket of this service keeps its counter, minutes. */
  turnMinutes(serviceId: ServiceId): number;
  /** Told of each who waits when their turn comes, minutes from now. */
  onTurn?(ticket: Waiting, minutes: number): void;
}

/** What somebody who takes a number now has before them: people, and minutes until the call. */
export interface Reached {
  people: number;
  minutes: number;
}

/** Whether a ticket goes before those of its service that came earlier; see `classOf` in queue-order.ts. */
export const goesFirst = (ticket: Waiting): boolean =>
  ticket.returning || (ticket.absences === 0 && (ticket.priority !== null || ticket.appointmentAt !== null));

/**
 * Plays the line to its end as if nobody else came: whichever counter is free first takes who is next for it. A newcomer of
 * a service, who takes no time, is reached when a counter that serves it finds nobody of its own before them: one run does
 * for all services. Close to `chooseNext`, not equal: those who go first all go before the others, whatever the mixing,
 * because a newcomer stands behind nearly all of them either way.
 */
export function playLine(input: RunInput): ReadonlyMap<ServiceId, Reached> {
  const line = standInLine(input);
  const free = input.places.map((place) => ({ place, at: place.freeIn }));
  const open = new Set(input.places.flatMap(({ own, helps }) => [...own, ...helps]));
  const taken: { serviceId: ServiceId; by: Place }[] = [];
  const reached = new Map<ServiceId, Reached>();
  const reach = (ids: readonly ServiceId[], at: number): void => {
    for (const id of ids) {
      if (!open.delete(id)) continue;
      const before = taken.filter(({ serviceId, by }) => serviceId === id || by.own.includes(id));
      reached.set(id, { people: before.length, minutes: at });
    }
  };
  while (open.size > 0) {
    const next = soonest(free);
    if (!next) break;
    const { place, at } = next;
    const isOverdue = (since: Instant): boolean =>
      elapsed(since, input.now) / minutes(1) + at >= input.backupAfterMinutes;
    const ownTicket = line.take(place, isOverdue);
    // A newcomer who has stood here for so long is overdue as well.
    if (!ownTicket) reach(at >= input.backupAfterMinutes ? [...place.own, ...place.helps] : place.own, at);
    const ticket = ownTicket ?? line.takeHelp(place);
    if (!ticket) {
      reach(place.helps, at);
      free.splice(free.indexOf(next), 1);
      continue;
    }
    next.at = at + input.turnMinutes(ticket.serviceId);
    taken.push({ serviceId: ticket.serviceId, by: place });
    input.onTurn?.(ticket, at);
  }
  return reached;
}

/** Of those that are free at the same time the first one, so that the same line always gives the same answer. */
function soonest<Free extends { at: number }>(free: readonly Free[]): Free | undefined {
  let found = free[0];
  for (const one of free) if (found && one.at < found.at) found = one;
  return found;
}

/** Tickets with their places in the whole line, and how many are gone. */
interface Queue {
  tickets: { ticket: Waiting; place: number }[];
  taken: number;
}

/** Everybody who waits, in queues from which each counter takes the head that is due to it. */
function standInLine({ places, waiting }: RunInput) {
  const queues = { first: new Map<string, Queue>(), after: new Map<string, Queue>() };
  for (const [place, ticket] of waiting.entries()) {
    const into = goesFirst(ticket) ? queues.first : queues.after;
    const meant = awaitedPlace(places, ticket);
    const key = meant ? sentTo(meant) : ticket.serviceId;
    const queue = into.get(key);
    if (queue) queue.tickets.push({ ticket, place });
    else into.set(key, { tickets: [{ ticket, place }], taken: 0 });
  }
  const head = (queue: Queue | undefined) => queue?.tickets[queue.taken];
  const takeOf = (some: ReadonlyMap<string, Queue>, keys: readonly string[]): Waiting | null => {
    let best: Queue | undefined;
    let nearest = Number.POSITIVE_INFINITY;
    for (const key of keys) {
      const queue = some.get(key);
      const place = head(queue)?.place ?? Number.POSITIVE_INFINITY;
      if (place >= nearest) continue;
      nearest = place;
      best = queue;
    }
    const taken = head(best)?.ticket ?? null;
    if (best) best.taken += 1;
    return taken;
  };
  const takeIn = (keys: readonly string[]): Waiting | null => takeOf(queues.first, keys) ?? takeOf(queues.after, keys);
  return {
    take(place: Place, isOverdue: (since: Instant) => boolean): Waiting | null {
      const isHeadDue = (queue: Queue | undefined): boolean => {
        const next = head(queue);
        return next !== undefined && isOverdue(next.ticket.queuedAt);
      };
      const isDue = (id: ServiceId): boolean => isHeadDue(queues.first.get(id)) || isHeadDue(queues.after.get(id));
      return takeIn([sentTo(place.counterId), ...place.own, ...place.helps.filter(isDue)]);
    },
    takeHelp: (place: Place): Waiting | null => takeIn(place.helps),
  };
}

/** The queue of those who were sent to one counter. */
const sentTo = (counterId: CounterId): string => `to ${counterId}`;

function awaitedPlace(places: readonly Place[], ticket: Waiting): CounterId | null {
  const { forCounterId, forOfficerId } = ticket;
  const isMeant = (counterId: CounterId, officerId: OfficerId | null): boolean =>
    forOfficerId === null ? counterId === forCounterId : officerId === forOfficerId;
  if (forCounterId === null && forOfficerId === null) return null;
  return places.find(({ counterId, officerId }) => isMeant(counterId, officerId))?.counterId ?? null;
}
