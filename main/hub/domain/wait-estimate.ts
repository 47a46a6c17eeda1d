import type { ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { Counter, QueueRules, Service } from '../../../shared/domain/office.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { LearnedTimes } from './estimate-learned.ts';
import { placesNow } from './estimate-places.ts';
import { goesFirst, playLine, type RunInput } from './estimate-run.ts';

/** The office at one moment, as far as waiting goes. */
export interface LineNow {
  now: Instant;
  /** Of the office's wall clock at `now`, 0–23. */
  hour: number;
  rules: Pick<QueueRules, 'backupAfterMinutes'>;
  services: readonly Service[];
  counters: readonly Counter[];
  /** In the order of their places. */
  waiting: readonly TicketAt<'waiting'>[];
  atCounters: readonly (TicketAt<'called'> | TicketAt<'serving'>)[];
}

/** What somebody hears who takes a number now. Minutes of work: a break that comes in between is not in them. */
export interface WaitEstimate {
  /** Waiting numbers that are called before, by the counters of this service. */
  people: number;
  /** The likeliest wait; in steps of 5 above ten. */
  minutes: number;
  /** Eight of ten wait between `from` and `to`; `from` ≤ `minutes` ≤ `to`, `from` < `to`. */
  from: number;
  to: number;
}

export type WaitEstimates = ReadonlyMap<ServiceId, WaitEstimate | null>;

/** The wait of a new normal ticket of each service; null where no counter is assigned. */
export const estimateWaits = (line: LineNow, learned: LearnedTimes): WaitEstimates =>
  estimate(line, learned, 1 / (1 - learned.overtaking));

/** The same for a new ticket that goes first: it stands behind its like alone, and nobody overtakes it. */
export const estimateWaitsFirst = (line: LineNow, learned: LearnedTimes): WaitEstimates =>
  estimate({ ...line, waiting: line.waiting.filter(goesFirst) }, learned, 1);

/** How long somebody who waits already still waits. Nobody has an entry whom no counter would call as things stand. */
export type OwnWaits = ReadonlyMap<TicketId, Omit<WaitEstimate, 'people'>>;

/** The rest of the wait of everybody in line, from one run of the line. */
export function estimateTurns(line: LineNow, learned: LearnedTimes): OwnWaits {
  const turns = new Map<TicketId, Omit<WaitEstimate, 'people'>>();
  const stretch = 1 / (1 - learned.overtaking);
  playOffice(line, learned, (ticket, minutes) => {
    turns.set(ticket.id, inRoundMinutes(minutes * (goesFirst(ticket) ? 1 : stretch), learned));
  });
  return turns;
}

/** @param stretch how much longer the line gets by those who will come and go first */
function estimate(line: LineNow, learned: LearnedTimes, stretch: number): WaitEstimates {
  const reached = playOffice(line, learned);
  return new Map(
    line.services.map(({ id }) => {
      const found = reached.get(id);
      return [id, found ? { people: found.people, ...inRoundMinutes(found.minutes * stretch, learned) } : null];
    }),
  );
}

function playOffice(line: LineNow, learned: LearnedTimes, onTurn?: RunInput['onTurn']) {
  const { now, hour, rules, counters, waiting, atCounters } = line;
  const services = new Map(line.services.map((service) => [service.id, service]));
  const turns = new Map(line.services.map((service) => [service.id, learned.servingMinutes(service, hour)]));
  const turnMinutes = (id: ServiceId): number => (turns.get(id) ?? 0) + learned.changeMinutes;
  const places = placesNow(counters, atCounters, services, now, ({ id }) => turnMinutes(id));
  return playLine({ now, ...rules, places, waiting, turnMinutes, ...(onTurn && { onTurn }) });
}

/** As a citizen reads it: "about 20 minutes", "15 to 30 minutes". Less than five minutes between the ends says nothing. */
function inRoundMinutes(exact: number, learned: LearnedTimes): Omit<WaitEstimate, 'people'> {
  const minutes = inSteps(exact);
  const { low, high } = learned.spread(minutes);
  const from = inSteps(Math.max(0, Math.min(low, minutes)));
  return { minutes, from, to: inSteps(Math.max(high, minutes, from + STEP)) };
}

/** Whole minutes up to ten, above that to the nearest five: finer is not known. */
const FINE = 10;
const STEP = 5;

const inSteps = (minutes: number): number =>
  minutes <= FINE ? Math.round(minutes) : Math.max(FINE, Math.round(minutes / STEP) * STEP);
