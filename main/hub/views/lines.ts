import type {
  AppointmentLine,
  CounterLine,
  HelpLine,
  MissedLine,
  ParkedLine,
  QueueLine,
  TicketLine,
  TicketNote,
} from '../../../shared/contract/queue-views.ts';
import { isMissed as isMissedAppointment } from '../../../shared/domain/appointment.ts';
import type { OfficerId, TicketId } from '../../../shared/domain/ids.ts';
import type { Ticket } from '../../../shared/domain/ticket.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { isMissed } from '../domain/come-back.ts';
import { instantOf } from '../domain/opening-hours.ts';
import { classOf, type Line } from '../domain/queue-order.ts';
import type { Board, Hall } from './board.ts';
import { countOf, nameOfService, placeOf } from './names.ts';

/** What was written about a ticket. */
export type NoteRow = Omit<TicketNote, 'officer'> & { ticketId: TicketId; officerId: OfficerId | null };

/** A number as staff see it in a list. */
export function ticketLine(board: Board, ticket: Ticket): TicketLine {
  const { id, label, serviceId, issuedAt, priority, absences, restored, appointmentAt } = ticket;
  const other = board.atCounters.find((one) => one.visitId === ticket.visitId && one.id !== id);
  return {
    ticketId: id,
    label,
    serviceId,
    serviceName: nameOfService(board, serviceId),
    issuedAt,
    priority,
    absences,
    lastChance: absences > 0 && absences + 1 >= board.office.rules.absencesToCancel,
    turn: ticket.status === 'waiting' ? classOf(ticket, board.now, board.office.rules) : 'normal',
    restored,
    appointmentAt,
    sentTo: sentTo(board, ticket),
    busyWith: other?.label ?? null,
    notes: notesOf(board, id),
  };
}

function sentTo({ counters, officers }: Board, { forCounterId, forOfficerId }: Ticket): TicketLine['sentTo'] {
  const counter = counters.find(({ id }) => id === forCounterId);
  const officer = officers.find(({ id }) => id === forOfficerId);
  return counter || officer ? { place: counter ? placeOf(counter) : null, officer: officer?.name ?? null } : null;
}

export const notesOf = ({ notes, officers }: Board, id: TicketId): TicketNote[] =>
  notes
    .filter((note) => note.ticketId === id)
    .map(({ kind, text, at, officerId }) => ({
      kind,
      text,
      at,
      officer: officers.find((one) => one.id === officerId)?.name ?? null,
    }));

export const parkedLines = (board: Board): ParkedLine[] =>
  board.parked.map((ticket) => ({ ...ticketLine(board, ticket), parkedAt: ticket.parkedAt }));

/** Who was missed: still in line at the end, or cancelled today. */
export const missedLines = (board: Board): MissedLine[] => [
  ...board.waiting.filter(isMissed).map((ticket) => ({ ...ticketLine(board, ticket), cancelled: false })),
  ...board.cancelled.map((ticket) => ({ ...ticketLine(board, ticket), cancelled: true })),
];

/** Every line of the office that has somebody, or that is open. */
export const queueLines = (board: Board): QueueLine[] =>
  board.services.flatMap((service) => {
    const waiting = board.waiting.filter((ticket) => ticket.serviceId === service.id);
    if (waiting.length === 0 && !service.active) return [];
    return {
      serviceId: service.id,
      name: service.name,
      total: countOf(board, service.id),
      waiting: waiting.map((ticket) => ticketLine(board, ticket)),
      longestSince: waiting.reduce<Instant | null>(
        (since, ticket) => (since === null || ticket.issuedAt < since ? ticket.issuedAt : since),
        null,
      ),
    };
  });

export const counterLines = (board: Board): CounterLine[] =>
  board.counters.map((counter) => {
    const { id, state, services, backups } = counter;
    const ticket = board.atCounters.find((one) => one.counterId === id);
    return {
      counterId: id,
      place: placeOf(counter),
      status: state.status,
      pauseReason: state.status === 'paused' ? state.reason : null,
      officer: board.officers.find((one) => one.id === state.officerId)?.name ?? null,
      label: ticket?.label ?? null,
      serving: ticket?.status === 'serving',
      since: ticket ? (ticket.status === 'serving' ? ticket.startedAt : ticket.calledAt) : null,
      services,
      backups,
    };
  });

/** Promised times; who has not come is not waited for any more. */
export const appointmentLines = (board: Board): AppointmentLine[] =>
  board.appointments.map((appointment) => {
    const { code, day, time, serviceId, state } = appointment;
    const at = instantOf(board.local, board.now, day === board.local.day ? 0 : 1, time);
    const missed = isMissedAppointment(appointment, at, board.now, board.office.rules.appointmentGraceMinutes);
    return {
      code,
      day,
      time,
      serviceId,
      serviceName: nameOfService(board, serviceId),
      status: missed ? 'missed' : state.status,
      label: state.status === 'kept' ? state.label : null,
    };
  });

export const helpLines = ({ help }: Board): HelpLine[] =>
  help.map(({ helpId, stationName, at }) => ({ helpId, stationName, at }));

/** What the choice of the next ticket looks at. */
export const lineOfBoard = ({ now, office, waiting, counters, atCounters }: Hall, run: number): Line => ({
  now,
  rules: office.rules,
  waiting,
  counters,
  busyVisits: new Set(atCounters.map((ticket) => ticket.visitId)),
  run,
});
