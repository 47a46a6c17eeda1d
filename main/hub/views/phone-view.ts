import type { PhoneState, PhoneView } from '../../../shared/contract/phone-view.ts';
import type { Place } from '../../../shared/contract/views.ts';
import type { CounterId } from '../../../shared/domain/ids.ts';
import { facesOf } from '../../../shared/domain/rating.ts';
import { byPlace, type Ticket, type TicketAt } from '../../../shared/domain/ticket.ts';
import { hours, later } from '../../../shared/domain/time.ts';
import { questionsAt } from '../../../shared/survey/next-question.ts';
import { isMissed } from '../domain/come-back.ts';
import { goesFirst } from '../domain/estimate-run.ts';
import { sessionsOn } from '../domain/opening-hours.ts';
import type { PhoneRatingState } from '../domain/state-slices.ts';
import type { OwnWaits } from '../domain/wait-estimate.ts';
import { throughBreaks } from '../domain/work-time.ts';
import type { Board } from './board.ts';
import { countOf, officeName, placeOf, placesOf, serviceOf } from './names.ts';
import { toneOf } from './tone-of.ts';

export interface PhoneRows {
  ticket: Ticket;
  rating: PhoneRatingState['rating'];
  /** What a finished one was about, if the officer said. */
  procedureId: string | null;
  /** How often it was called in all. */
  rings: number;
}

/** A ticket as its holder sees it; `waits` are those of everybody who waits. */
export function phoneView(board: Board, rows: PhoneRows, waits: OwnWaits): PhoneView {
  const { ticket } = rows;
  const service = serviceOf(board, ticket.serviceId);
  return {
    kind: 'phone',
    office: officeName(board.office),
    label: ticket.label,
    service: { vi: service?.name ?? '', en: service?.nameEn ?? '' },
    priority: ticket.priority !== null,
    state: stateOf(board, rows, waits),
    timeZone: board.office.timeZone,
  };
}

function stateOf(board: Board, { ticket, rating, procedureId, rings }: PhoneRows, waits: OwnWaits): PhoneState {
  switch (ticket.status) {
    case 'waiting':
      return waitingState(board, ticket, waits);
    case 'called':
      return { at: 'called', place: placeAt(board, ticket.counterId), since: ticket.calledAt, rings };
    case 'serving':
      return { at: 'serving', place: placeAt(board, ticket.counterId), since: ticket.startedAt };
    case 'parked':
      return { at: 'parked' };
    case 'done':
      return doneState(board, ticket, rating, procedureId);
    case 'cancelled':
      return { at: ticket.day === board.local.day ? 'cancelled' : 'over' };
    case 'expired':
      return { at: 'over' };
  }
}

function waitingState(board: Board, ticket: TicketAt<'waiting'>, waits: OwnWaits): PhoneState {
  const { office, local } = board;
  const sessions = sessionsOn(office.week, office.calendar, local.day);
  // What a citizen reads is time on the clock: noon is waited as well.
  const onClock = (work: number): number => Math.round(throughBreaks(sessions, local.time, work));
  const estimate = waits.get(ticket.id);
  const sentTo = placeAt(board, ticket.forCounterId);
  return {
    at: 'waiting',
    before: standAhead(board, ticket),
    waitMinutes: estimate ? onClock(estimate.minutes) : null,
    waitRange: estimate ? { from: onClock(estimate.from), to: onClock(estimate.to) } : null,
    places: sentTo ? [sentTo] : placesOf(board.counters, ticket.serviceId),
    missed: isMissed(ticket),
  };
}

/** As the paper counts: those of the same service who stand ahead or go first. */
function standAhead(board: Board, own: TicketAt<'waiting'>): number {
  const line = board.waiting.filter(({ serviceId }) => serviceId === own.serviceId);
  // On a bad day the board holds the head of a line alone: whoever is not in it has nearly everybody before them.
  if (!line.some(({ id }) => id === own.id)) return Math.max(line.length, countOf(board, own.serviceId) - 1);
  const ahead = (one: TicketAt<'waiting'>): boolean =>
    goesFirst(one) === goesFirst(own) ? byPlace(one, own) < 0 : goesFirst(one);
  return line.filter((one) => one.id !== own.id && ahead(one)).length;
}

function doneState(board: Board, ticket: TicketAt<'done'>, rating: PhoneRows['rating'], procedureId: string | null) {
  const { office, now, local } = board;
  const { phones, satisfaction } = office;
  const until = later(ticket.finishedAt, hours(phones.ratingHours));
  const isAsked = phones.rating && now <= until;
  if (!isAsked && ticket.day !== local.day) return { at: 'over' } as const;
  const { scale, askReasons, askComment } = satisfaction;
  return {
    at: 'done',
    sober: toneOf(serviceOf(board, ticket.serviceId), procedureId) === 'condolence',
    ask: isAsked && !rating ? { faces: facesOf(scale), until } : null,
    rated: rating?.channel ?? null,
    more:
      isAsked && rating?.channel === 'phone'
        ? { ticketId: ticket.id, asks: { scale, askReasons, askComment }, survey: questionsAt(office.survey, 'phone') }
        : null,
  } as const;
}

function placeAt({ counters }: Board, id: CounterId | null): Place | null {
  const counter = counters.find((one) => one.id === id);
  return counter ? placeOf(counter) : null;
}
