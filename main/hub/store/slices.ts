import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { byPlace, type PriorityReason, type Ticket } from '../../../shared/domain/ticket.ts';
import type { CommandOf } from '../domain/commands.ts';
import type { Facts } from '../domain/facts.ts';
import { hasQuota, quotaSince } from '../domain/may-issue.ts';
import { seriesOf } from '../domain/numbering.ts';
import type { StateOf } from '../domain/state.ts';
import type {
  BoardsState,
  CallState,
  ClosingState,
  CounterStateSlice,
  DayState,
  FinishState,
  HelpState,
  IssueState,
  PhoneRatingState,
  RatingState,
  ReturnState,
  SignInState,
  TicketState,
} from '../domain/state-slices.ts';
import { aheadRun, nextCallId, recallsOf } from './calls.ts';
import { expiredByClosing, latestClosing } from './closings.ts';
import { allCounters, counterOfOfficer, countersOfService, findCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { headOfLine } from './head-of-line.ts';
import { nextHelpId } from './help.ts';
import { isDayClosed, officeOf } from './office.ts';
import { findOfficer } from './officers.ts';
import { latestPaper, nextPrintJobId } from './print-jobs.ts';
import { findRating, isDeclined, isRated } from './ratings.ts';
import { allServices, findService } from './services.ts';
import { allStations, stationsAt } from './stations.ts';
import {
  countFirst,
  countWaiting,
  findTicket,
  givenNumbers,
  nextQueuePosition,
  nextQueueStep,
  nextTicketId,
  openTickets,
  selfReturnsOf,
  seriesState,
  ticketAtCounter,
  ticketsAtCounters,
} from './tickets.ts';
import type { Waits } from './waits.ts';

/** What the rules of each kind of command look at, read from the tables. */

const NO_SERIES = { lastOfDay: 0, lastOpen: 0, latest: null };

export function issueState(db: ReadDb, command: Issuing, { local, now }: Facts, waits: Waits): IssueState {
  const office = officeOf(db);
  const service = findService(db, command.serviceId);
  const series = service ? seriesOf(service, office) : '';
  const { usual, first } = waits.now(db, now, local);
  const estimates = command.priority === null ? usual : first;
  const since = service ? quotaSince(office, service, local, now) : null;
  return {
    office,
    dayClosed: isDayClosed(db, local.day),
    service,
    counters: service ? countersOfService(db, service.id) : [],
    series: service ? seriesState(db, series, local.day) : NO_SERIES,
    // Counted only where it matters: on a long day it costs as much as all the rest.
    given: service && hasQuota(service) ? givenNumbers(db, service, local.day, since) : { today: 0, session: 0 },
    estimate: service ? (estimates.get(service.id) ?? null) : null,
    visitOf: command.visitOf ? findTicket(db, command.visitOf) : null,
    waitingBefore: command.priority === null ? countWaiting(db, command.serviceId) : countFirst(db, command.serviceId),
    nextTicketId: nextTicketId(db),
    nextPrintJobId: nextPrintJobId(db),
    nextQueuePosition: nextQueuePosition(db),
  };
}

type Issuing = { serviceId: ServiceId; priority: PriorityReason | null; visitOf?: TicketId | null };

export function counterState(db: ReadDb, id: CounterId): CounterStateSlice {
  const counter = findCounter(db, id);
  if (!counter) throw new Error(`Counter ${id} is not set up`);
  return { counter, current: ticketAtCounter(db, id) };
}

export function callState(db: ReadDb, id: CounterId, { local }: Facts, chosen: TicketId | null): CallState {
  const office = officeOf(db);
  const here = counterState(db, id);
  const head = headOfLine(db, here.counter.services);
  // Whoever is called by name may stand further back, and for another service.
  const named = chosen === null || head.some((ticket) => ticket.id === chosen) ? null : findTicket(db, chosen);
  return {
    ...here,
    office,
    waiting: named?.status === 'waiting' ? [...head, named].sort(byPlace) : head,
    counters: allCounters(db),
    atCounters: ticketsAtCounters(db),
    run: aheadRun(db, id, local.day, office.rules.priorityInARow),
    nextCallId: nextCallId(db),
  };
}

export function ticketState(db: ReadDb, ticketId: TicketId, counterId: CounterId | null): TicketState {
  return ticketStateOf(db, findTicket(db, ticketId), counterId);
}

export function ticketStateOf(db: ReadDb, ticket: Ticket | null, counterId: CounterId | null): TicketState {
  return {
    office: officeOf(db),
    current: counterId ? ticketAtCounter(db, counterId) : null,
    ticket,
    services: allServices(db),
    rated: ticket !== null && isRated(db, ticket.id),
    visitAt:
      ticketsAtCounters(db).find((one) => one.visitId === ticket?.visitId && one.id !== ticket.id)?.label ?? null,
    recalls: ticket?.status === 'called' ? recallsOf(db, ticket.id, ticket.calledAt) : 0,
    nextCallId: nextCallId(db),
    nextQueuePosition: nextQueuePosition(db),
  };
}

export const finishState = (db: ReadDb, ticketId: TicketId, counterId: CounterId): FinishState => ({
  ...ticketState(db, ticketId, counterId),
  panels: stationsAt(db, counterId, 'rating'),
});

export const ratingState = (db: ReadDb, ticketId: TicketId, counterId: CounterId | null): RatingState => ({
  ...ticketState(db, ticketId, counterId),
  rating: findRating(db, ticketId),
  declined: isDeclined(db, ticketId),
  officerScreens: counterId ? stationsAt(db, counterId, 'counter') : [],
});

export const boardsState = (db: ReadDb): BoardsState => ({
  office: officeOf(db),
  services: allServices(db).map(({ id }) => id),
  counters: allCounters(db).map(({ id }) => id),
  stations: allStations(db),
});

/** Of the phone's own ticket. */
export const phoneRatingState = (db: ReadDb, ticketId: TicketId | null): PhoneRatingState => ({
  office: officeOf(db),
  ticket: ticketId === null ? null : findTicket(db, ticketId),
  rating: ticketId === null ? null : findRating(db, ticketId),
});

export function returnState(db: ReadDb, ticket: Ticket | null): ReturnState {
  return {
    ...ticketStateOf(db, ticket, null),
    line: ticket ? headOfLine(db, [ticket.serviceId]).filter((one) => one.serviceId === ticket.serviceId) : [],
    selfReturns: ticket ? selfReturnsOf(db, ticket.id) : 0,
    nextQueueStep: nextQueueStep(db),
  };
}

export const helpState = (db: ReadDb, open: HelpState['open']): HelpState => ({ open, nextHelpId: nextHelpId(db) });

export function signInState(db: ReadDb, command: CommandOf<'sign-in'>, counterId: CounterId): SignInState {
  const here = counterState(db, counterId);
  const other = counterOfOfficer(db, command.officerId);
  const elsewhere = other && other.id !== counterId ? { counter: other, current: ticketAtCounter(db, other.id) } : null;
  return { ...here, officer: findOfficer(db, command.officerId), elsewhere, nextCallId: nextCallId(db) };
}

export function reprintState(db: ReadDb, tickets: readonly (Ticket | null)[]): StateOf<'reprint-tickets'> {
  return {
    tickets: tickets.filter((ticket) => ticket !== null).map((ticket) => ({ ticket, ...latestPaper(db, ticket.id) })),
    nextPrintJobId: nextPrintJobId(db),
  };
}

export const dayState = (db: ReadDb, { local }: Facts): DayState => ({
  open: openTickets(db),
  counters: allCounters(db),
  dayClosed: isDayClosed(db, local.day),
});

export function closingState(db: ReadDb, { local }: Facts): ClosingState {
  const closing = latestClosing(db, local.day);
  return { dayClosed: closing?.isClosed ?? false, expired: closing ? expiredByClosing(db, local.day, closing.at) : [] };
}
