import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { CounterView, CurrentTicket } from '../../../shared/contract/views.ts';
import type { ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import { elapsed, type Instant, later, minutes, seconds } from '../../../shared/domain/time.ts';
import type { AtCounterTicket } from '../domain/state.ts';
import type { Board } from './board.ts';
import { officeName, placeOf, placesOf } from './names.ts';
import { paperCare } from './paper-care.ts';

export interface FinishedRow {
  ticketId: TicketId;
  label: string;
  serviceId: ServiceId;
  finishedAt: Instant;
  rated: boolean;
}

export interface CounterRows {
  counter: Counter;
  /** The head of this counter's queue, in queue order. */
  queue: readonly TicketAt<'waiting'>[];
  lastFinished: FinishedRow | null;
  recallsOfCurrent: number;
  servedToday: number;
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
  const officer = officers.find((o) => o.id === counter.state.officerId);
  return {
    kind: 'counter',
    office: officeName(office),
    counterId: counter.id,
    place: placeOf(counter),
    status: counter.state.status,
    officer: officer ? { id: officer.id, name: officer.name, post: officer.post } : null,
    officers: officers.filter((o) => o.active).map(({ id, name, post }) => ({ id, name, post })),
    current: current ? currentTicket(board, current, rows.recallsOfCurrent) : null,
    undo: canUndo ? { ticketId: lastFinished.ticketId, label: lastFinished.label, until } : null,
    waiting: rows.queue.map((ticket) => ({
      ticketId: ticket.id,
      label: ticket.label,
      serviceName: nameOf(board, ticket.serviceId),
      issuedAt: ticket.issuedAt,
      priority: ticket.priority,
      absences: ticket.absences,
    })),
    transferTo: services
      .filter((service) => service.active)
      .map(({ id, name }) => ({ serviceId: id, name, places: placesOf(counters, id) })),
    letters: current ? null : lettersFor(board, lastFinished),
    letterTexts: rows.letterTexts,
    servedToday: rows.servedToday,
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

const nameOf = (board: Board, id: ServiceId): string => board.services.find((service) => service.id === id)?.name ?? '';

function currentTicket(board: Board, ticket: AtCounterTicket, recalls: number): CurrentTicket {
  return {
    ticketId: ticket.id,
    label: ticket.label,
    serviceId: ticket.serviceId,
    serviceName: nameOf(board, ticket.serviceId),
    priority: ticket.priority,
    absences: ticket.absences,
    status: ticket.status,
    issuedAt: ticket.issuedAt,
    calledAt: ticket.calledAt,
    startedAt: ticket.status === 'serving' ? ticket.startedAt : null,
    recalls,
    normMinutes: board.services.find((service) => service.id === ticket.serviceId)?.minutes ?? 0,
  };
}
