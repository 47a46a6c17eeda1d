import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

type TicketEvent = EventOf<
  | 'ticket-issued'
  | 'ticket-called'
  | 'ticket-recalled'
  | 'serving-started'
  | 'ticket-finished'
  | 'finish-undone'
  | 'ticket-absent'
  | 'ticket-transferred'
  | 'ticket-cancelled'
  | 'ticket-expired'
  | 'service-rated'
>;

/** Sends a ticket back among those who wait. */
const BACK_TO_QUEUE = "status = 'waiting', counter_id = NULL, officer_id = NULL, called_at = NULL, started_at = NULL";

/** Tickets, calls, ratings. Each statement names the status it comes from: an event that does not fit stops the hub. */
export function applyTicketEvent(db: WriteDb, event: TicketEvent, moment: Moment): void {
  const { at, day } = moment;
  const id = event.ticketId;
  switch (event.type) {
    case 'ticket-issued':
      return insertTicket(db, event, moment);
    case 'ticket-called':
      changeOne(
        db,
        `UPDATE tickets SET status = 'called', called_at = ?, first_called_at = coalesce(first_called_at, ?), counter_id = ?,
          officer_id = ? WHERE id = ? AND status = 'waiting'`,
        at,
        at,
        event.counterId,
        event.officerId,
        id,
      );
      return insertCall(db, event, moment);
    case 'ticket-recalled':
      return insertCall(db, event, moment);
    case 'serving-started':
      return changeOne(
        db,
        "UPDATE tickets SET status = 'serving', started_at = ? WHERE id = ? AND status = 'called'",
        at,
        id,
      );
    case 'ticket-finished':
      return changeOne(
        db,
        "UPDATE tickets SET status = 'done', finished_at = ?, dossiers = ? WHERE id = ? AND status = 'serving'",
        at,
        event.dossiers,
        id,
      );
    case 'finish-undone':
      return changeOne(
        db,
        "UPDATE tickets SET status = 'serving', finished_at = NULL, dossiers = NULL WHERE id = ? AND status = 'done'",
        id,
      );
    case 'ticket-absent':
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, absences = absences + 1, queue_position = ? WHERE id = ? AND status = 'called'`,
        event.queuePosition,
        id,
      );
    case 'ticket-transferred':
      return changeOne(
        db,
        `UPDATE tickets SET ${BACK_TO_QUEUE}, service_id = ? WHERE id = ? AND status IN ('called', 'serving')`,
        event.to,
        id,
      );
    case 'ticket-cancelled':
      return endTicket(db, 'cancelled', id, at);
    case 'ticket-expired':
      return endTicket(db, 'expired', id, at);
    case 'service-rated':
      db.run(
        'INSERT INTO ratings (ticket_id, level, at, day, counter_id, officer_id) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        event.level,
        at,
        day,
        event.counterId,
        event.officerId,
      );
      return;
    default:
      return unreachable(event);
  }
}

function endTicket(db: WriteDb, status: 'cancelled' | 'expired', id: number, at: number): void {
  const from = "('waiting', 'called', 'serving')";
  changeOne(db, `UPDATE tickets SET status = ?, finished_at = ? WHERE id = ? AND status IN ${from}`, status, at, id);
}

function insertTicket(db: WriteDb, e: EventOf<'ticket-issued'>, { at }: Moment): void {
  db.run(
    `INSERT INTO tickets (id, day, series, number, label, token, service_id, status, priority, issued_at, waiting_before,
      wait_minutes, queue_position) VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?)`,
    e.ticketId,
    e.day,
    e.series,
    e.number,
    e.label,
    e.token,
    e.serviceId,
    e.priority,
    at,
    e.waitingBefore,
    e.waitMinutes,
    e.queuePosition,
  );
  if (e.printJobId === null) return;
  db.run(
    "INSERT INTO print_jobs (id, ticket_id, status, queued_at, station_id, large) VALUES (?, ?, 'queued', ?, ?, ?)",
    e.printJobId,
    e.ticketId,
    at,
    e.stationId ?? null,
    e.large ? 1 : 0,
  );
}

function insertCall(db: WriteDb, e: EventOf<'ticket-called' | 'ticket-recalled'>, { at, day }: Moment): void {
  db.run(
    `INSERT INTO calls (id, ticket_id, counter_id, officer_id, at, day, recall, priority)
      VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT priority IS NOT NULL AND absences = 0 FROM tickets WHERE id = ?))`,
    e.callId,
    e.ticketId,
    e.counterId,
    e.officerId,
    at,
    day,
    e.type === 'ticket-recalled' ? 1 : 0,
    e.ticketId,
  );
}
