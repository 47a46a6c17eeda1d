import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { CounterId, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { byPlace, type PriorityReason, type Ticket } from '../../../shared/domain/ticket.ts';
import { codesFrom } from '../domain/appointments.ts';
import type { Command, CommandOf } from '../domain/commands.ts';
import type { Facts } from '../domain/facts.ts';
import { hasQuota, quotaSince } from '../domain/may-issue.ts';
import { seriesOf } from '../domain/numbering.ts';
import type {
  CallState,
  ClosingState,
  CounterStateSlice,
  DayState,
  HelpState,
  IssueState,
  ReturnState,
  SignInState,
  StateOf,
  TicketState,
  Work,
} from '../domain/state.ts';
import { findAppointment, takenCodes } from './appointments.ts';
import { aheadRun, nextCallId, recallsOf } from './calls.ts';
import { expiredByClosing, latestClosing } from './closings.ts';
import { allCounters, counterOfOfficer, countersOfService, findCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { nextHelpId, openHelp, openHelpOf } from './help.ts';
import { isDayClosed, officeOf } from './office.ts';
import { allOfficers, findOfficer } from './officers.ts';
import { letterTextsOf, ticketDesignOf } from './paper-design.ts';
import { jobToBegin, latestPaper, nextPrintJobId, printJobStatus } from './print-jobs.ts';
import { allPrinters, isPrinterKnown, isPrinterSetUp, printerMemory } from './printers.ts';
import { isRated } from './ratings.ts';
import { allServices, findService } from './services.ts';
import { allStations, findStation } from './stations.ts';
import {
  countFirst,
  countWaiting,
  findByNumber,
  findByToken,
  findTicket,
  givenNumbers,
  headOfLine,
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

/** Reads the part of the office that a command may look at, in the command's own transaction. */
export function loadSlice(db: ReadDb, command: Command, facts: Facts, waits: Waits): Work {
  const at = facts.actor.counterId;
  switch (command.type) {
    case 'issue-ticket':
      return { type: command.type, command, state: issueState(db, command, facts, waits) };
    case 'call-next':
      return { type: command.type, command, state: callState(db, counterOf(at), facts, null) };
    case 'call-ticket':
      return { type: command.type, command, state: callState(db, counterOf(at), facts, command.ticketId) };
    case 'serve-walk-in': {
      const state = { ...counterState(db, counterOf(at)), issue: issueState(db, command, facts, waits) };
      return { type: command.type, command, state };
    }
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
    case 'transfer-ticket': {
      const state = {
        ...ticketState(db, command.ticketId, at),
        counters: allCounters(db),
        officers: allOfficers(db),
      };
      return { type: command.type, command, state };
    }
    case 'park-ticket':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'return-ticket':
      return { type: command.type, command, state: returnState(db, findTicket(db, command.ticketId)) };
    case 'restore-ticket':
      return { type: command.type, command, state: returnState(db, findTicket(db, command.ticketId)) };
    case 'come-back':
      return { type: command.type, command, state: returnState(db, findByToken(db, command.token)) };
    case 'set-priority':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'change-service':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'note-ticket':
      return { type: command.type, command, state: ticketState(db, command.ticketId, at) };
    case 'explain-slow':
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
      return { type: command.type, command, state: dayState(db, facts) };
    case 'reopen-day':
      return { type: command.type, command, state: closingState(db, facts) };
    case 'roll-day':
      return { type: command.type, command, state: dayState(db, facts) };
    case 'switch-service':
      return { type: command.type, command, state: { service: findService(db, command.serviceId) } };
    case 'book-appointments': {
      // Some more than are needed: one or the other may have been given before.
      const codes = codesFrom(facts.dice, command.appointments.length * 2 + 20);
      const wished = command.appointments.flatMap(({ code }) => code ?? []);
      const state = {
        office: officeOf(db),
        services: allServices(db),
        codes,
        taken: takenCodes(db, [...codes, ...wished]),
      };
      return { type: command.type, command, state };
    }
    case 'cancel-appointment':
      return { type: command.type, command, state: { appointment: findAppointment(db, command.code) } };
    case 'check-in': {
      const appointment = findAppointment(db, command.code);
      const { visitOf } = command;
      const wish = appointment && { serviceId: appointment.serviceId, priority: null, visitOf };
      return { type: command.type, command, state: { appointment, issue: wish && issueState(db, wish, facts, waits) } };
    }
    case 'ask-for-help':
      return { type: command.type, command, state: helpState(db, openHelpOf(db, facts.actor.stationId)) };
    case 'answer-help':
      return { type: command.type, command, state: helpState(db, openHelp(db, command.helpId)) };
    case 'switch-service-today':
      return { type: command.type, command, state: { service: findService(db, command.serviceId) } };
    case 'set-rules':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'set-voice':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'add-voice-pack':
      return { type: command.type, command, state: {} };
    case 'remove-voice-pack':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'set-timetable':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'set-calendar':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'set-boards': {
      const state = {
        office: officeOf(db),
        services: allServices(db).map(({ id }) => id),
        counters: allCounters(db).map(({ id }) => id),
        stations: allStations(db),
      };
      return { type: command.type, command, state };
    }
    case 'set-service-terms': {
      const state = { service: findService(db, command.serviceId), services: allServices(db) };
      return { type: command.type, command, state };
    }
    case 'assign-counter': {
      const state = { counter: findCounter(db, command.counterId), services: allServices(db) };
      return { type: command.type, command, state };
    }
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

function issueState(db: ReadDb, command: Issuing, { local, now }: Facts, waits: Waits): IssueState {
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

function counterState(db: ReadDb, id: CounterId): CounterStateSlice {
  const counter = findCounter(db, id);
  if (!counter) throw new Error(`Counter ${id} is not set up`);
  return { counter, current: ticketAtCounter(db, id) };
}

function callState(db: ReadDb, id: CounterId, { local }: Facts, chosen: TicketId | null): CallState {
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

function ticketState(db: ReadDb, ticketId: TicketId, counterId: CounterId | null): TicketState {
  return ticketStateOf(db, findTicket(db, ticketId), counterId);
}

function ticketStateOf(db: ReadDb, ticket: Ticket | null, counterId: CounterId | null): TicketState {
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

function returnState(db: ReadDb, ticket: Ticket | null): ReturnState {
  return {
    ...ticketStateOf(db, ticket, null),
    line: ticket ? headOfLine(db, [ticket.serviceId]).filter((one) => one.serviceId === ticket.serviceId) : [],
    selfReturns: ticket ? selfReturnsOf(db, ticket.id) : 0,
    nextQueueStep: nextQueueStep(db),
  };
}

const helpState = (db: ReadDb, open: HelpState['open']): HelpState => ({ open, nextHelpId: nextHelpId(db) });

function signInState(db: ReadDb, command: CommandOf<'sign-in'>, counterId: CounterId): SignInState {
  const here = counterState(db, counterId);
  const other = counterOfOfficer(db, command.officerId);
  const elsewhere = other && other.id !== counterId ? { counter: other, current: ticketAtCounter(db, other.id) } : null;
  return { ...here, officer: findOfficer(db, command.officerId), elsewhere, nextCallId: nextCallId(db) };
}

function reprintState(db: ReadDb, tickets: readonly (Ticket | null)[]): StateOf<'reprint-tickets'> {
  return {
    tickets: tickets.filter((ticket) => ticket !== null).map((ticket) => ({ ticket, ...latestPaper(db, ticket.id) })),
    nextPrintJobId: nextPrintJobId(db),
  };
}

const dayState = (db: ReadDb, { local }: Facts): DayState => ({
  open: openTickets(db),
  counters: allCounters(db),
  dayClosed: isDayClosed(db, local.day),
});

function closingState(db: ReadDb, { local }: Facts): ClosingState {
  const closing = latestClosing(db, local.day);
  return { dayClosed: closing?.isClosed ?? false, expired: closing ? expiredByClosing(db, local.day, closing.at) : [] };
}
