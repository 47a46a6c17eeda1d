import { revisionOf } from '../../../shared/basics/revision.ts';
import type { MediaFile } from '../../../shared/contract/media.ts';
import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { LowRating } from '../../../shared/contract/satisfaction.ts';
import type { AdminView, StationLine } from '../../../shared/contract/views.ts';
import type { CounterId, OfficerId, ServiceId } from '../../../shared/domain/ids.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import { officeFacts, serviceFacts, signOf, sortedWork, staffEntry } from '../../../shared/domain/office.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { PrinterSetup } from '../../../shared/domain/printer.ts';
import { type RatingLevel, ratingLevels } from '../../../shared/domain/rating.ts';
import type { TicketStatus } from '../../../shared/domain/ticket.ts';
import type { TicketDesign } from '../../../shared/domain/ticket-design.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { deskOf } from '../domain/desk-of.ts';
import { chooseNext } from '../domain/queue-order.ts';
import type { Board } from './board.ts';
import { counterLines, helpLines, lineOfBoard, queueLines } from './lines.ts';
import { countOf, officeName, placeOf } from './names.ts';
import { paperCare } from './paper-care.ts';

export interface AdminRows {
  /** The day's tickets, counted by service and status. */
  tickets: readonly { serviceId: ServiceId; status: TicketStatus; priority: number; n: number }[];
  served: readonly { counterId: CounterId; n: number }[];
  /** When each officer signed in last. */
  signIns: ReadonlyMap<OfficerId, Instant>;
  /** Waits from issue to first call, milliseconds. */
  waits: { mean: number | null; longest: number | null };
  closing: AdminView['closing'];
  ratings: readonly { level: RatingLevel; n: number }[];
  box: AdminView['box'];
  declined: number;
  lowRatings: readonly LowRating[];
  jobs: readonly { status: PrintJobStatus; n: number }[];
  paperless: readonly PaperlessLine[];
  printerSetups: readonly PrinterSetup[];
  ticketDesign: TicketDesign;
  hasLogo: boolean;
  letterTexts: LetterTexts;
  stations: readonly StationLine[];
  media: readonly MediaFile[];
  clockBehindMs: number;
  packs: AdminView['packs'];
  backup: AdminView['backup'];
  surveyAnswered: readonly string[];
  phoneReach: AdminView['phoneReach'];
}

/** Today in numbers, and the state of everything that stands in the room. */
export function adminView(board: Board, rows: AdminRows): AdminView {
  const { office, services, counters, officers, atCounters } = board;
  const count = (pick: (row: AdminRows['tickets'][number]) => boolean): number =>
    rows.tickets.filter(pick).reduce((sum, row) => sum + row.n, 0);
  const jobs = (status: PrintJobStatus): number => rows.jobs.find((row) => row.status === status)?.n ?? 0;
  return {
    kind: 'admin',
    office: officeName(office),
    day: board.local.day,
    open: board.opening.open,
    closing: rows.closing,
    today: {
      issued: count(() => true),
      waiting: count((row) => row.status === 'waiting'),
      called: count((row) => row.status === 'called'),
      serving: count((row) => row.status === 'serving'),
      done: count((row) => row.status === 'done'),
      cancelled: count((row) => row.status === 'cancelled'),
      expired: count((row) => row.status === 'expired'),
      priority: count((row) => row.priority === 1),
      meanWaitMinutes: inMinutes(rows.waits.mean),
      longestWaitMinutes: inMinutes(rows.waits.longest),
      ratings: Object.fromEntries(
        ratingLevels.map((level) => [level, rows.ratings.find((row) => row.level === level)?.n ?? 0]),
      ) as Record<RatingLevel, number>,
      declined: rows.declined,
    },
    box: rows.box,
    lowRatings: office.satisfaction.alertLow ? rows.lowRatings : [],
    services: services.map(({ id, series, name, active }) => ({
      id,
      series,
      name,
      active,
      issued: count((row) => row.serviceId === id),
      waiting: countOf(board, id),
      done: count((row) => row.serviceId === id && row.status === 'done'),
    })),
    counters: counters.map((counter) => ({
      id: counter.id,
      place: placeOf(counter),
      status: counter.state.status,
      officer: officers.find((o) => o.id === counter.state.officerId)?.name ?? null,
      label: atCounters.find((ticket) => ticket.counterId === counter.id)?.label ?? null,
      served: rows.served.find((row) => row.counterId === counter.id)?.n ?? 0,
    })),
    officers: officers.map(({ id, name, post, active, photo = null }) => {
      const counter = counters.find(({ state }) => state.officerId === id);
      const lastSignIn = rows.signIns.get(id) ?? null;
      return { id, name, post, active, photo, at: counter ? placeOf(counter) : null, lastSignIn };
    }),
    papers: {
      queued: jobs('queued') + jobs('printing'),
      printed: jobs('printed'),
      sent: jobs('sent'),
      unknown: jobs('unknown'),
      failed: jobs('failed'),
    },
    paper: paperCare(board, rows.paperless),
    printerSetups: rows.printerSetups,
    ticketDesign: rows.ticketDesign,
    hasLogo: rows.hasLogo,
    letterTexts: rows.letterTexts,
    live: {
      queues: queueLines(board),
      counters: counterLines(board),
      parked: board.parked.length,
      help: helpLines(board),
    },
    setUp: office.setUp,
    rehearsal: office.rehearsal,
    settings: settingsOf(board, rows.surveyAnswered),
    revisions: {
      printers: Object.fromEntries(rows.printerSetups.map((setup) => [setup.id, revisionOf(setup)])),
      ticketDesign: revisionOf(rows.ticketDesign),
      letterTexts: revisionOf(rows.letterTexts),
      office: revisionOf(officeFacts(office)),
      serviceFacts: Object.fromEntries(services.map((service) => [service.id, revisionOf(serviceFacts(service))])),
      serviceOrder: revisionOf(services.map(({ id }) => id)),
      procedures: revisionOf(office.procedures),
      rules: revisionOf(office.rules),
      voice: revisionOf(office.voice),
      week: revisionOf(office.week),
      calendar: revisionOf(office.calendar),
      services: Object.fromEntries(services.map(({ id, minutes, terms }) => [id, revisionOf({ minutes, terms })])),
      signs: Object.fromEntries(counters.map((counter) => [counter.id, revisionOf(signOf(counter))])),
      officers: Object.fromEntries(officers.map((officer) => [officer.id, revisionOf(staffEntry(officer))])),
      counters: Object.fromEntries(counters.map((counter) => [counter.id, revisionOf(sortedWork(counter))])),
      boards: revisionOf(office.boards),
      survey: revisionOf(office.survey),
      satisfaction: revisionOf(office.satisfaction),
      phones: revisionOf(office.phones),
      keeping: revisionOf(office.keeping),
      setUp: revisionOf(office.setUp),
    },
    backup: rows.backup,
    media: rows.media,
    packs: rows.packs,
    phoneReach: rows.phoneReach,
    nextCall: nextCall(board),
    stations: rows.stations,
    clockBehindMinutes: Math.ceil(rows.clockBehindMs / 60_000),
    timeZone: office.timeZone,
  };
}

/** The first counter, in the office's order, that has somebody to call. */
function nextCall(board: Board): AdminView['nextCall'] {
  const line = lineOfBoard(board, 0);
  for (const counter of board.counters) {
    const desk = deskOf({ counter });
    const next = desk && chooseNext(desk, line);
    if (next) return { label: next.ticket.label, place: placeOf(counter), priority: next.ticket.priority !== null };
  }
  return null;
}

const settingsOf = (
  { office, services, formerServices, counters, local }: Board,
  surveyAnswered: readonly string[],
): AdminView['settings'] => ({
  facts: officeFacts(office),
  procedures: office.procedures,
  formerServices: formerServices.map((service) => ({ id: service.id, ...serviceFacts(service) })),
  rules: office.rules,
  voice: office.voice,
  week: office.week,
  calendar: office.calendar,
  boards: office.boards,
  satisfaction: office.satisfaction,
  survey: office.survey,
  surveyAnswered,
  phones: office.phones,
  keeping: office.keeping,
  services: services.map((service) => ({
    id: service.id,
    name: service.name,
    series: service.series,
    minutes: service.minutes,
    facts: serviceFacts(service),
    terms: service.terms,
    offToday: service.offToday?.day === local.day ? service.offToday.reason : null,
  })),
  counters: counters.map((counter) => ({
    id: counter.id,
    place: placeOf(counter),
    services: counter.services,
    backups: counter.backups,
  })),
});

const inMinutes = (ms: number | null): number | null => (ms === null ? null : Math.round(Math.max(0, ms) / 60_000));
