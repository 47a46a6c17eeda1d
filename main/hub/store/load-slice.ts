import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { CounterId, TicketId } from '../../../shared/domain/ids.ts';
import type { Ticket } from '../../../shared/domain/ticket.ts';
import type { Command, CommandOf } from '../domain/commands.ts';
import type { Facts } from '../domain/facts.ts';
import type {
  CallState,
  CounterStateSlice,
  DayState,
  IssueState,
  SignInState,
  StateOf,
  TicketState,
  Work,
} from '../domain/state.ts';
import { nextCallId, priorityRun } from './calls.ts';
import { allCounters, counterOfOfficer, countersOfService, findCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { isDayClosed, officeOf } from './office.ts';
import { findOfficer } from './officers.ts';
import { letterTextsOf, ticketDesignOf } from './paper-design.ts';
import { jobToBegin, latestPaper, nextPrintJobId, printJobStatus } from './print-jobs.ts';
import { allPrinters, isPrinterKnown, isPrinterSetUp, printerMemory } from './printers.ts';
import { isRated } from './ratings.ts';
import { allServices, findService } from './services.ts';
import { findStation } from './stations.ts';
import {
  countWaiting,
  findByNumber,
  findTicket,
  nextQueuePosition,
  nextTicketId,
  openTickets,
  queueHead,
  seriesState,
  ticketAtCounter,
} from './tickets.ts';

/** Reads the part of the office that a command may look at, in the command's own transaction. */
export function loadSlice(db: ReadDb, command: Command, facts: Facts): Work {
  const at = facts.actor.counterId;
  switch (command.type) {
    case 'issue-ticket':
      return { type: command.type, command, state: issueState(db, command, facts) };
    case 'call-next':
      return { type: command.type, command, state: callState(db, counterOf(at), facts) };
    case 'recall-ticket':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'start-serving':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'finish-ticket':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'undo-finish':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'mark-absent':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'transfer-ticket':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'cancel-ticket':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'rate-service':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'sign-in':
      return { type: command.type, command, state: signInState(db, command, counterOf(at)) };
    case 'sign-out':
      return { type: command.type, command, state: counterState(db, counterOf(at)) };
    case 'open-counter':
      return { type: command.type, command, state: counterState(db, counterOf(at)) };
    case 'pause-counter':
      return { type: command.type, command, state: counterState(db, counterOf(at)) };
    case 'close-counter':
      return { type: command.type, command, state: counterState(db, counterOf(at)) };
    case 'close-day':
      return { type: command.type, command, state: dayState(db) };
    case 'roll-day':
      return { type: command.type, command, state: dayState(db) };
    case 'switch-service':
      return { type: command.type, command, state: { service: findService(db, command.serviceId) } };
    case 'set-officer-pin':
      return { type: command.type, command, state: { officer: findOfficer(db, command.officerId) } };
    case 'unpair-station': {
      const { stationId } = command;
      return { type: command.type, command, state: { stationId, known: findStation(db, stationId) !== null } };
    }
    case 'begin-print':
      return { type: command.type, command, state: jobToBegin(db, command.printJobId) };
    case 'settle-print':
      return { type: command.type, command, state: { status: printJobStatus(db, command.printJobId) } };
    case 'postpone-print':
      return { type: command.type, command, state: { status: printJobStatus(db, command.printJobId) } };
    case 'add-officer':
      return { type: command.type, command, state: {} };
    case 'configure-office':
      return { type: command.type, command, state: {} };
    case 'pair-station':
      return { type: command.type, command, state: {} };
    case 'reprint-tickets': {
      const tickets = command.ticketIds.map((id) => findTicket(db, id));
      return { type: command.type, command, state: reprintState(db, tickets) };
    }
    case 'reprint-number':
      return {
        type: command.type,
        command,
        state: reprintState(db, [findByNumber(db, command.label, facts.local.day)]),
      };
    case 'set-up-printer':
      return { type: command.type, command, state: { printers: allPrinters(db) } };
    case 'remove-printer':
      return { type: command.type, command, state: { known: isPrinterSetUp(db, command.printerId) } };
    case 'change-roll':
      return { type: command.type, command, state: { known: isPrinterKnown(db, command.printerId) } };
    case 'report-printer':
      return { type: command.type, command, state: printerMemory(db, command.printerId) };
    case 'set-ticket-design':
      return { type: command.type, command, state: { design: ticketDesignOf(db) } };
    case 'set-logo':
      return { type: command.type, command, state: {} };
    case 'set-letter-texts':
      return { type: command.type, command, state: { texts: letterTextsOf(db) } };
    default:
      return unreachable(command);
  }
}

/** A command of a counter comes from a counter's station; that it does is checked with its role. */
function counterOf(id: CounterId | null): CounterId {
  if (id === null) throw new Error('A counter command without a counter');
  return id;
}

const NO_SERIES = { lastOfDay: 0, lastOpen: 0, latest: null };

function issueState(db: ReadDb, command: CommandOf<'issue-ticket'>, { local }: Facts): IssueState {
  const service = findService(db, command.serviceId);
  return {
    office: officeOf(db),
    dayClosed: isDayClosed(db, local.day),
    service,
    counters: service ? countersOfService(db, service.id) : [],
    series: service ? seriesState(db, service.series, local.day) : NO_SERIES,
    waitingBefore: countWaiting(db, command.serviceId),
    nextTicketId: nextTicketId(db),
    nextPrintJobId: nextPrintJobId(db),
    nextQueuePosition: nextQueuePosition(db),
  };
}

function counterState(db: ReadDb, id: CounterId): CounterStateSlice {
  const counter = findCounter(db, id);
  if (!counter) throw new Error(`Counter ${id} is not set up`);
  return { counter, current: ticketAtCounter(db, id) };
}

function callState(db: ReadDb, id: CounterId, { local }: Facts): CallState {
  const office = officeOf(db);
  const run = priorityRun(db, id, local.day, office.rules.priorityInARow);
  const here = counterState(db, id);
  return {
    ...here,
    office,
    queue: queueHead(db, here.counter.services, 1),
    priorityRun: run,
    nextCallId: nextCallId(db),
  };
}

function ticketState(db: ReadDb, ticketId: TicketId, counterId: CounterId | null): TicketState {
  return {
    office: officeOf(db),
    current: counterId ? ticketAtCounter(db, counterId) : null,
    ticket: findTicket(db, ticketId),
    services: allServices(db),
    rated: isRated(db, ticketId),
    nextCallId: nextCallId(db),
    nextQueuePosition: nextQueuePosition(db),
  };
}

function signInState(db: ReadDb, command: CommandOf<'sign-in'>, counterId: CounterId): SignInState {
  const here = counterState(db, counterId);
  const other = counterOfOfficer(db, command.officerId);
  const elsewhere = other && other.id !== counterId ? { counter: other, current: ticketAtCounter(db, other.id) } : null;
  return { ...here, officer: findOfficer(db, command.officerId), elsewhere };
}

function reprintState(db: ReadDb, tickets: readonly (Ticket | null)[]): StateOf<'reprint-tickets'> {
  return {
    tickets: tickets.filter((ticket) => ticket !== null).map((ticket) => ({ ticket, ...latestPaper(db, ticket.id) })),
    nextPrintJobId: nextPrintJobId(db),
  };
}

const dayState = (db: ReadDb): DayState => ({ open: openTickets(db), counters: allCounters(db) });
