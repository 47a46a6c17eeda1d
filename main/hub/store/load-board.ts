import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { BoardProfile } from '../../../shared/domain/board.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { LocalTime } from '../domain/facts.ts';
import { hasQuota, quotaSince } from '../domain/may-issue.ts';
import { openingAt } from '../domain/opening-hours.ts';
import type { AdminRows } from '../views/admin-view.ts';
import type { Board, Hall } from '../views/board.ts';
import { scopeOfCalls } from '../views/board-scope.ts';
import type { BoardCall } from '../views/call-line.ts';
import type { CounterRows } from '../views/counter-view.ts';
import type { DisplayRows } from '../views/display-view.ts';
import { nonePrints, type PrinterNow } from '../views/paper-care.ts';
import { mondayOf } from '../views/rating-weeks.ts';
import { appointmentsFrom } from './appointments.ts';
import { aheadRun, recallsOf, recentCalls, whyOfTicket } from './calls.ts';
import { countExpiredByClosing, latestClosing } from './closings.ts';
import { allCounters } from './counters.ts';
import type { ReadDb } from './db.ts';
import { boxNow } from './feedback.ts';
import { headOfLine } from './head-of-line.ts';
import { openHelpCalls } from './help.ts';
import { loadLowRatings } from './load-satisfaction.ts';
import { notesAbout } from './notes.ts';
import { isDayClosed, officeOf } from './office.ts';
import { allOfficers, lastSignIns } from './officers.ts';
import { hasLogo, letterTextsOf, logoOf, ticketDesignOf } from './paper-design.ts';
import { countJobs, paperless, queuedJobs } from './print-jobs.ts';
import { allPrinterRecords, allPrinters } from './printers.ts';
import { lastFinished, ratingCounts } from './ratings.ts';
import { declinedOfDay, levelsOfOfficer } from './satisfaction-rows.ts';
import { allServices, formerServices } from './services.ts';
import { allStations } from './stations.ts';
import { answeredQuestions } from './survey-answers.ts';
import { cancelledTickets, givenNumbers, parkedTickets, ticketsAtCounters, waitingCounts } from './tickets.ts';
import { countByStatus, servedByCounter, waitsOfDay } from './today.ts';
import type { Waits } from './waits.ts';

/** So many of the latest calls hold the numbers that a board has room for, also on a day when half of them are recalls. */
const CALLS = 40;
/** More than twelve counters press while the loudspeakers are behind. */
const MOST_CALLS = 120;
/** Some weeks of an office that works by appointment. */
const APPOINTMENTS_SHOWN = 500;
/** Cancelled numbers that staff are shown: further back nobody comes any more, and any number can be found by its label. */
const CANCELLED_SHOWN = 40;
/** A heap larger than this is printed in two touches. */
const PAPERLESS_SHOWN = 300;

/** What each publication reads. */
export function loadHall(db: ReadDb, now: Instant, local: LocalTime): Hall {
  const services = allServices(db);
  return {
    now,
    local,
    dayClosed: isDayClosed(db, local.day),
    office: officeOf(db),
    services,
    formerServices: formerServices(db),
    counters: allCounters(db),
    officers: allOfficers(db),
    counts: new Map(waitingCounts(db).map(({ serviceId, n }) => [serviceId, n])),
    waiting: headOfLine(
      db,
      services.map(({ id }) => id),
    ),
    atCounters: ticketsAtCounters(db),
  };
}

/** What a publication reads beside it for more than boards. */
export function loadBoard(db: ReadDb, hall: Hall, fleet: readonly PrinterAtWork[], waits: Waits): Board {
  const { now, local, office, dayClosed, services, waiting, atCounters } = hall;
  const parked = parkedTickets(db);
  const cancelled = cancelledTickets(db, local.day, CANCELLED_SHOWN);
  const stations = allStations(db);
  const shown = [...waiting, ...atCounters, ...parked, ...cancelled].map(({ id }) => id);
  const printers = printersNow(db, fleet);
  return {
    ...hall,
    opening: openingAt(office, local, now, dayClosed),
    appointments: appointmentsFrom(db, local.day, APPOINTMENTS_SHOWN),
    parked,
    cancelled,
    estimates: waits.now(db, now, local).usual,
    given: new Map(
      services.map((service) => [
        service.id,
        // Counted only where it matters.
        hasQuota(service)
          ? givenNumbers(db, service, local.day, quotaSince(office, service, local, now))
          : { today: 0, session: 0 },
      ]),
    ),
    notes: notesAbout(db, shown),
    help: openHelpCalls(db).map((call) => ({
      ...call,
      stationName: stations.find(({ id }) => id === call.stationId)?.name ?? '',
    })),
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

export const loadPaperless = (db: ReadDb): readonly PaperlessLine[] => paperless(db, PAPERLESS_SHOWN);

/** @param waiting how many calls still have their turn in the room: while the loudspeakers are behind, they are shown too */
export const loadDisplayRows = (
  db: ReadDb,
  hall: Hall,
  profile: BoardProfile,
  waiting: number,
): Pick<DisplayRows, 'calls' | 'logo'> => ({
  calls: recentCalls(db, hall.local.day, Math.min(MOST_CALLS, CALLS + waiting), scopeOfCalls(profile, hall)).map(
    ({ ticketId: _, ...call }) => call,
  ),
  logo: profile.shows.logo ? logoOf(db) : null,
});

/** The calls of everybody that a loudspeaker may still have to say. */
export const loadCalls = (db: ReadDb, hall: Hall): BoardCall[] => recentCalls(db, hall.local.day, MOST_CALLS);

/** What is said around it is no row: the plan of the loudspeakers knows. */
export function loadCounterRows(db: ReadDb, board: Board, counter: Counter): Omit<CounterRows, 'spoken'> {
  const current = board.atCounters.find((ticket) => ticket.counterId === counter.id);
  const { officerId } = counter.state;
  return {
    counter,
    run: aheadRun(db, counter.id, board.local.day, board.office.rules.priorityInARow),
    lastFinished: lastFinished(db, counter.id),
    recallsOfCurrent: current ? recallsOf(db, current.id, current.calledAt) : 0,
    whyOfCurrent: current ? whyOfTicket(db, current.id) : null,
    paperless: loadPaperless(db),
    letterTexts: letterTextsOf(db),
    ownLevels: officerId === null ? [] : levelsOfOfficer(db, officerId, mondayOf(board.local.day)),
    servedToday: servedByCounter(db, board.local.day).find((row) => row.counterId === counter.id)?.n ?? 0,
  };
}

export const loadLastFinished = (db: ReadDb, counterId: CounterId) => lastFinished(db, counterId);

/** Everything of the administrator's page that the database knows. */
export function loadToday(
  db: ReadDb,
  day: BusinessDay,
): Omit<AdminRows, 'stations' | 'media' | 'clockBehindMs' | 'packs' | 'phoneReach'> {
  const closing = latestClosing(db, day);
  return {
    closing: closing && { ...closing, expired: countExpiredByClosing(db, day, closing.at) },
    tickets: countByStatus(db, day),
    served: servedByCounter(db, day),
    signIns: lastSignIns(db),
    waits: waitsOfDay(db, day),
    ratings: ratingCounts(db, day),
    box: boxNow(db),
    declined: declinedOfDay(db, day),
    lowRatings: loadLowRatings(db, day),
    jobs: countJobs(db, day),
    paperless: loadPaperless(db),
    printerSetups: allPrinters(db),
    ticketDesign: ticketDesignOf(db),
    hasLogo: hasLogo(db),
    letterTexts: letterTextsOf(db),
    surveyAnswered: answeredQuestions(db),
  };
}
