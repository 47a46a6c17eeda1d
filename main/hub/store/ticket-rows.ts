import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import type { CallId } from '../../../shared/domain/ids.ts';
import type { EventOf } from '../domain/events.ts';
import { goesAhead } from '../domain/queue-order.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

/** Words typed by hand about a ticket; the journal and this table have their hash. */
export const note = (
  db: WriteDb,
  id: number,
  kind: string,
  hash: string,
  at: number,
  officerId: string | null,
): void => {
  db.run(
    'INSERT INTO ticket_notes (ticket_id, kind, hash, at, officer_id) VALUES (?, ?, ?, ?, ?)',
    id,
    kind,
    hash,
    at,
    officerId,
  );
};

export function insertTicket(db: WriteDb, e: EventOf<'ticket-issued'>, { at }: Moment): void {
  db.run(
    `INSERT INTO tickets (id, day, series, number, label, token, service_id, status, priority, issued_at, waiting_before,
      wait_minutes, work_minutes, wait_from, wait_to, queue_position, queued_at, channel, visit_id, appointment_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    e.workMinutes ?? null,
    e.waitFrom ?? null,
    e.waitTo ?? null,
    e.queuePosition,
    at,
    e.channel ?? 'kiosk',
    e.visitId ?? e.ticketId,
    e.appointmentAt ?? null,
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

type Called = EventOf<'ticket-called' | 'ticket-recalled'> | (EventOf<'ticket-moved'> & { callId: CallId });

/** Journals from before say nothing of why: then a priority ticket that was never absent went first. */
export function insertCall(db: WriteDb, e: Called, { at, day }: Moment): void {
  const why = e.type === 'ticket-called' ? e.why : undefined;
  db.run(
    `INSERT INTO calls (id, ticket_id, counter_id, officer_id, at, day, recall, why, priority, ahead)
      SELECT ?, id, ?, ?, ?, ?, ?, ?, priority IS NOT NULL AND absences = 0,
        coalesce(?, priority IS NOT NULL AND absences = 0) FROM tickets WHERE id = ?`,
    e.callId,
    e.counterId,
    e.officerId,
    at,
    day,
    e.type === 'ticket-called' ? 0 : 1,
    why ? canonicalJson(why) : null,
    why ? Number(why.rule !== 'chosen' && goesAhead(why)) : null,
    e.ticketId,
  );
}
