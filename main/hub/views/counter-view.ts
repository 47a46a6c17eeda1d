import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { CounterView, CurrentTicket, SpokenCall } from '../../../shared/contract/views.ts';
import type { CallReason } from '../../../shared/domain/call-reason.ts';
import type { ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import { elapsed, type Instant, later, minutes, seconds } from '../../../shared/domain/time.ts';
import { deskOf } from '../domain/desk-of.ts';
import { handsBackTo } from '../domain/finish-ticket.ts';
import { proceduresNamed } from '../domain/procedures-named.ts';
import { chooseNext } from '../domain/queue-order.ts';
import type { AtCounterTicket } from '../domain/state-slices.ts';
import type { Board } from './board.ts';
import { counterLines, helpLines, lineOfBoard, missedLines, notesOf, parkedLines, ticketLine } from './lines.ts';
import { countOf, nameOfService, officeName, officersNow, placeOf, placesOf } from './names.ts';
import { ownTotals } from './own-totals.ts';
import { paperCare } from './paper-care.ts';
import { rehearsalHere } from './rehearsal-at.ts';

export interface FinishedRow {
  ticketId: TicketId;
  label: string;
  serviceId: ServiceId;
  finishedAt: Instant;
  rated: boolean;
}

export interface CounterRows {
  counter: Counter;
  /** How many who go first it called in a row just before. */
  run: number;
  lastFinished: FinishedRow | null;
  recallsOfCurrent: number;
  whyOfCurrent: CallReason | null;
  spoken: readonly SpokenCall[];
  servedToday: number;
  /** Of the officer who sits here, this week, in the order in which they came. */
  ownLevels: readonly RatingLevel[];
  paperless: readonly PaperlessLine[];
  letterTexts: LetterTexts;
}

/** What an officer works with. */
export function counterView(board: Board, rows: CounterRows): CounterView {
  const { office, services, counters, officers, now } = board;
  const { counter, lastFinished } = rows;
  const current = board.atCounters.find((ticket) => ticket.counterId === counter.id);
  const until = lastFinished ? later(lastFinished.finishedAt, seconds(office.rules.undoFinishSeconds)) : null;
  const canUndo = lastFinished && until && until > now && !lastFinished.rated && !current;
  const { absentAfterSeconds, recallsToAbsent, longServingMinutes, longWaitMinutes } = office.rules;
  const officer = officers.find((o) => o.id === counter.state.officerId);
  return {
    kind: 'counter',
    office: officeName(office),
    counterId: counter.id,
    place: placeOf(counter),
    status: counter.state.status,
    officer: officer ? { id: officer.id, name: officer.name, post: officer.post } : null,
    officers: officers.filter((o) => o.active).map(({ id, name, post }) => ({ id, name, post })),
    current: current ? currentTicket(board, current, rows) : null,
    rehearsal: rehearsalHere(board, counter),
    undo: canUndo ? { ticketId: lastFinished.ticketId, label: lastFinished.label, until } : null,
    ...lineAt(board, counter, rows.run),
    parked: parkedLines(board),
    missed: missedLines(board),
    pauseReason: counter.state.status === 'paused' ? counter.state.reason : null,
    rules: { absentAfterSeconds, recallsToAbsent, longServingMinutes, longWaitMinutes },
    transferTo: services
      .filter((service) => service.active)
      .map(({ id, name }) => ({ serviceId: id, name, places: placesOf(counters, id) })),
    transferCounters: counterLines(board)
      .filter(({ counterId }) => counterId !== counter.id)
      .map(({ counterId, place, status, officer: name }) => ({ counterId, place, status, officer: name })),
    transferOfficers: officersNow(board).filter(({ officerId }) => officerId !== counter.state.officerId),
    walkIn: services
      .filter((service) => service.active && counter.services.includes(service.id))
      .map(({ id, name }) => ({ serviceId: id, name })),
    help: helpLines(board),
    speaking: rows.spoken,
    letters: current ? null : lettersFor(board, lastFinished),
    letterTexts: rows.letterTexts,
    servedToday: rows.servedToday,
    ownRatings: ownTotals(rows.ownLevels),
    paper: paperCare(board, rows.paperless),
    timeZone: office.timeZone,
  };
}

/** Nobody stands at the counter for a letter longer than this. */
const OFFERED_MS = minutes(30);

/** The letters of who was served last: offered until the next one is called. */
function lettersFor({ services, now }: Board, finished: FinishedRow | null): CounterView['letters'] {
  const kinds = services.find((service) => service.id === finished?.serviceId)?.letters ?? [];
  if (!finished || kinds.length === 0 || elapsed(finished.finishedAt, now) > OFFERED_MS) return null;
  return { ticketId: finished.ticketId, label: finished.label, kinds };
}

/** Lines of the waiting list that an officer sees. */
const SHOWN = 60;

/** Who waits for this counter, and who would be next. */
function lineAt(board: Board, counter: Counter, run: number): Pick<CounterView, 'waiting' | 'waitingTotal' | 'next'> {
  const mine = board.waiting.filter(
    ({ serviceId, forCounterId, forOfficerId }) =>
      counter.services.includes(serviceId) ||
      forCounterId === counter.id ||
      (forOfficerId !== null && forOfficerId === counter.state.officerId),
  );
  const desk = deskOf({ counter });
  const next = desk && chooseNext(desk, lineOfBoard(board, run));
  return {
    waiting: mine.slice(0, SHOWN).map((ticket) => ({
      ...ticketLine(board, ticket),
      ownWork: !counter.backups.includes(ticket.serviceId),
    })),
    waitingTotal: Math.max(
      mine.length,
      counter.services.reduce((sum, id) => sum + countOf(board, id), 0),
    ),
    next: next && { ticketId: next.ticket.id, label: next.ticket.label, why: next.why },
  };
}

function currentTicket(board: Board, ticket: AtCounterTicket, rows: CounterRows): CurrentTicket {
  const notes = notesOf(board, ticket.id);
  const back = board.counters.find(({ id }) => id === ticket.returnTo?.counterId);
  const goesBack = handsBackTo(ticket, ticket.officerId) !== null;
  return {
    ticketId: ticket.id,
    label: ticket.label,
    serviceId: ticket.serviceId,
    serviceName: nameOfService(board, ticket.serviceId),
    priority: ticket.priority,
    absences: ticket.absences,
    status: ticket.status,
    issuedAt: ticket.issuedAt,
    calledAt: ticket.calledAt,
    startedAt: ticket.status === 'serving' ? ticket.startedAt : null,
    recalls: rows.recallsOfCurrent,
    normMinutes: board.services.find((service) => service.id === ticket.serviceId)?.minutes ?? 0,
    why: rows.whyOfCurrent,
    notes,
    slowExplained: notes.some((note) => note.kind === 'slow' && note.at >= ticket.calledAt),
    returnsTo: back && back.id !== ticket.counterId ? placeOf(back) : null,
    procedures: goesBack ? [] : proceduresNamed(board.office, ticket.serviceId),
  };
}
