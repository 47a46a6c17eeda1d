import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import { proceduresIn, shippedProcedures } from '../../../shared/procedures/shipped.ts';
import { codesFrom } from '../domain/appointments.ts';
import type { Command } from '../domain/commands.ts';
import type { Facts } from '../domain/facts.ts';
import { olderThan } from '../domain/keep-data.ts';
import type { Work } from '../domain/state.ts';
import { countBooked, findAppointment, takenCodes } from './appointments.ts';
import { allCounters, counterOfOfficer, everyCounter, findCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { newDigest } from './digests.ts';
import { nextDossiersId, standingDossiers } from './dossiers.ts';
import { boxState, findFeedback } from './feedback.ts';
import { openHelp, openHelpOf } from './help.ts';
import { isRestoreNoted, wordsDue } from './keeping.ts';
import { officeOf } from './office.ts';
import { allOfficers, findOfficer } from './officers.ts';
import { slipsState } from './outside-ratings.ts';
import { letterTextsOf, ticketDesignOf } from './paper-design.ts';
import { jobToBegin, printJobStatus } from './print-jobs.ts';
import { allPrinters, isPrinterKnown, isPrinterSetUp, printerMemory } from './printers.ts';
import { allServices, findService, formerServices } from './services.ts';
import {
  boardsState,
  callState,
  closingState,
  counterState,
  dayState,
  finishState,
  helpState,
  issueState,
  phoneRatingState,
  ratingState,
  reprintState,
  returnState,
  signInState,
  ticketState,
} from './slices.ts';
import { findStation, stationsOf } from './stations.ts';
import { answeredQuestions, surveyOf } from './survey-answers.ts';
import { findByNumber, findByToken, findTicket, openTickets, seriesUsedOn, ticketAtCounter } from './tickets.ts';
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
      return { type: command.type, command, state: finishState(db, command.ticketId, counterOf(at)) };
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
      return { type: command.type, command, state: ratingState(db, command.ticketId, at) };
    case 'explain-rating':
      return { type: command.type, command, state: ratingState(db, command.ticketId, at) };
    case 'decline-rating':
      return { type: command.type, command, state: ratingState(db, command.ticketId, at) };
    case 'answer-survey': {
      const state = { ...ticketState(db, command.ticketId, at), ...surveyOf(db, command.ticketId) };
      return { type: command.type, command, state };
    }
    case 'rate-by-token':
      return { type: command.type, command, state: phoneRatingState(db, facts.actor.ticketId ?? null) };
    case 'explain-by-token':
      return { type: command.type, command, state: phoneRatingState(db, facts.actor.ticketId ?? null) };
    case 'join-queue': {
      const wish = { serviceId: command.serviceId, priority: null };
      return { type: command.type, command, state: issueState(db, wish, facts, waits) };
    }
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
    case 'leave-feedback':
      return { type: command.type, command, state: boxState(db, facts) };
    case 'handle-feedback':
      return { type: command.type, command, state: { feedback: findFeedback(db, command.feedbackId) } };
    case 'enter-outside-ratings': {
      const serviceKnown = command.serviceId === null || findService(db, command.serviceId) !== null;
      return { type: command.type, command, state: { ...slipsState(db), serviceKnown } };
    }
    case 'remove-outside-ratings':
      return { type: command.type, command, state: slipsState(db) };
    case 'sign-digest':
      return { type: command.type, command, state: { digest: newDigest(db) } };
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
    case 'set-office':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'put-service': {
      const { serviceId } = command;
      const state = {
        services: allServices(db),
        former: formerServices(db).find(({ id }) => id === serviceId) ?? null,
        usedToday: seriesUsedOn(db, facts.local.day),
      };
      return { type: command.type, command, state };
    }
    case 'order-services':
      return { type: command.type, command, state: { services: allServices(db) } };
    case 'retire-service': {
      const state = {
        office: officeOf(db),
        services: allServices(db),
        counters: allCounters(db),
        open: openTickets(db),
        appointments: countBooked(db, command.serviceId, facts.local.day),
      };
      return { type: command.type, command, state };
    }
    case 'set-procedures': {
      const office = officeOf(db);
      const known = [...shippedProcedures, ...proceduresIn(office)].map(({ service }) => service);
      return { type: command.type, command, state: { office, services: allServices(db), known } };
    }
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
    case 'set-phones':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'set-keeping':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'erase-words': {
      const before = olderThan(officeOf(db).keeping.wordsMonths, facts.local.day, facts.now);
      return { type: command.type, command, state: { before, count: before === null ? 0 : wordsDue(db, before) } };
    }
    case 'note-restore':
      return { type: command.type, command, state: { known: isRestoreNoted(db, command.restore.at) } };
    case 'set-boards':
      return { type: command.type, command, state: boardsState(db) };
    case 'set-satisfaction':
      return { type: command.type, command, state: boardsState(db) };
    case 'set-survey': {
      const state = { office: officeOf(db), answered: answeredQuestions(db) };
      return { type: command.type, command, state };
    }
    case 'set-setup-progress':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'begin-rehearsal': {
      const counter = findCounter(db, command.counterId);
      return { type: command.type, command, state: { office: officeOf(db), counter, services: allServices(db) } };
    }
    case 'record-rehearsal':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'answer-rehearsal':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'rate-rehearsal':
      return { type: command.type, command, state: { office: officeOf(db) } };
    case 'stop-rehearsal':
      return { type: command.type, command, state: { office: officeOf(db) } };
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
    case 'put-officer': {
      const { officerId } = command;
      const state = { officer: findOfficer(db, officerId), at: counterOfOfficer(db, officerId) };
      return { type: command.type, command, state };
    }
    case 'change-own-pin':
      return { type: command.type, command, state: {} };
    case 'put-counter': {
      const { counterId } = command;
      const retired = everyCounter(db).filter(({ isRetired }) => isRetired);
      const current = counterId && ticketAtCounter(db, counterId);
      return { type: command.type, command, state: { counters: allCounters(db), retired, current } };
    }
    case 'retire-counter': {
      const { counterId } = command;
      const counter = findCounter(db, counterId);
      const at = counter?.state.officerId;
      const state = {
        office: officeOf(db),
        counter,
        current: ticketAtCounter(db, counterId),
        officer: at ? findOfficer(db, at) : null,
        stations: stationsOf(db, counterId),
      };
      return { type: command.type, command, state };
    }
    case 'set-officer-photo':
      return { type: command.type, command, state: { officer: findOfficer(db, command.officerId) } };
    case 'unpair-station': {
      const { stationId } = command;
      return { type: command.type, command, state: { stationId, known: findStation(db, stationId) !== null } };
    }
    case 'enter-dossiers':
      return { type: command.type, command, state: { standing: standingDossiers(db), nextId: nextDossiersId(db) } };
    case 'remove-dossiers':
      return { type: command.type, command, state: { standing: standingDossiers(db) } };
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
