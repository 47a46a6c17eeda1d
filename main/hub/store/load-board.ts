import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { LocalTime } from '../domain/facts.ts';
import { openingAt } from '../domain/opening-hours.ts';
import type { AdminRows } from '../views/admin-view.ts';
import type { Board } from '../views/board.ts';
import type { CounterRows } from '../views/counter-view.ts';
import type { DisplayRows } from '../views/display-view.ts';
import { nonePrints, type PrinterNow } from '../views/paper-care.ts';
import { recallsOf, recentCalls } from './calls.ts';
import { allCounters } from './counters.ts';
import type { ReadDb } from './db.ts';
import { isDayClosed, officeOf } from './office.ts';
import { allOfficers } from './officers.ts';
import { hasLogo, letterTextsOf, ticketDesignOf } from './paper-design.ts';
import { countJobs, paperless, queuedJobs } from './print-jobs.ts';
import { allPrinterRecords, allPrinters } from './printers.ts';
import { lastFinished, ratingCounts } from './ratings.ts';
import { allServices } from './services.ts';
import { missedTickets, queueHead, ticketsAtCounters, waitingCounts } from './tickets.ts';
import { countByStatus, servedByCounter, waitsOfDay } from './today.ts';

/** Calls in one view of a board: more than 12 counters can press in two minutes. */
const CALLS = 60;
const MISSED = 8;
const HEAD = 6;
/** A heap larger than this is printed in two touches. */
const PAPERLESS_SHOWN = 300;
/** Lines of the waiting list that an officer sees. */
const QUEUE_SHOWN = 60;

/** The office as it stands now: what each publication reads once. */
export function loadBoard(db: ReadDb, now: Instant, local: LocalTime, fleet: readonly PrinterAtWork[]): Board {
  const office = officeOf(db);
  const printers = printersNow(db, fleet);
  return {
    now,
    local,
    opening: openingAt(office, local, now, isDayClosed(db, local.day)),
    office,
    services: allServices(db),
    counters: allCounters(db),
    officers: allOfficers(db),
    waiting: new Map(waitingCounts(db).map((row) => [row.serviceId, row.n])),
    atCounters: ticketsAtCounters(db),
    printers,
    queuedPapers: nonePrints(printers) ? queuedJobs(db, PAPERLESS_SHOWN) : [],
  };
}

/** A printer that is set up, and what it says of itself; null before its first word. */
export type PrinterAtWork = Omit<PrinterNow, 'since' | 'roll'>;

/** The printers at work with what the journal knows of each. */
export function printersNow(db: ReadDb, fleet: readonly PrinterAtWork[]): PrinterNow[] {
  const records = allPrinterRecords(db);
  return fleet.map((printer) => {
    const record = records.find((one) => one.printerId === printer.id);
    const { rollTickets: tickets = 0, rollMm: used = 0, rollChangedAt: changedAt = null, since = null } = record ?? {};
    return { ...printer, since, roll: { tickets, used, changedAt } };
  });
}

export const loadPaperless = (db: ReadDb): PaperlessLine[] => paperless(db, PAPERLESS_SHOWN);

export function loadDisplayRows(db: ReadDb, board: Board): DisplayRows {
  const services = board.services.map((service) => service.id);
  return {
    calls: recentCalls(db, board.local.day, CALLS).map(({ ticketId: _, ...call }) => call),
    missed: missedTickets(db, MISSED).map((ticket) => ticket.label),
    head: queueHead(db, services, HEAD),
  };
}

export function loadCounterRows(db: ReadDb, board: Board, counter: Counter): CounterRows {
  const current = board.atCounters.find((ticket) => ticket.counterId === counter.id);
  return {
    counter,
    queue: queueHead(db, counter.services, QUEUE_SHOWN).slice(0, QUEUE_SHOWN),
    lastFinished: lastFinished(db, counter.id),
    recallsOfCurrent: current ? recallsOf(db, current.id, current.calledAt) : 0,
    paperless: loadPaperless(db),
    letterTexts: letterTextsOf(db),
    servedToday: servedByCounter(db, board.local.day).find((row) => row.counterId === counter.id)?.n ?? 0,
  };
}

export const loadLastFinished = (db: ReadDb, counterId: CounterId) => lastFinished(db, counterId);

/** Everything of the administrator's page that the database knows. */
export function loadToday(db: ReadDb, day: BusinessDay): Omit<AdminRows, 'stations' | 'clockBehindMs'> {
  return {
    tickets: countByStatus(db, day),
    served: servedByCounter(db, day),
    waits: waitsOfDay(db, day),
    ratings: ratingCounts(db, day),
    jobs: countJobs(db, day),
    paperless: loadPaperless(db),
    printerSetups: allPrinters(db),
    ticketDesign: ticketDesignOf(db),
    hasLogo: hasLogo(db),
    letterTexts: letterTextsOf(db),
  };
}
