import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { AppointmentCode, ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import type { BusinessDay, TimeOfDay } from '../../../shared/domain/time.ts';
import { COUNT, TEXT } from './bound.ts';
import type { ReadDb } from './db.ts';

interface Row {
  code: AppointmentCode;
  day: BusinessDay;
  time: TimeOfDay;
  serviceId: ServiceId;
  status: 'booked' | 'cancelled' | 'kept';
  ticketId: TicketId | null;
  label: string | null;
}

const SELECT = `SELECT code, appointments.day, time, appointments.service_id AS serviceId, appointments.status,
    ticket_id AS ticketId, label FROM appointments LEFT JOIN tickets ON tickets.id = ticket_id`;

const toAppointment = ({ status, ticketId, label, ...row }: Row): Appointment => ({
  ...row,
  state:
    status === 'kept' && ticketId !== null
      ? { status, ticketId, label: label ?? '' }
      : { status: status === 'cancelled' ? status : 'booked' },
});

export function findAppointment(db: ReadDb, code: AppointmentCode): Appointment | null {
  const row = db.get<Row>(`${SELECT} WHERE code = ?`, code);
  return row ? toAppointment(row) : null;
}

/** From a day on, in the order of their times, at most `count`. */
export const appointmentsFrom = (db: ReadDb, day: BusinessDay, count: number): Appointment[] =>
  db
    .all<Row>(
      `${SELECT} WHERE appointments.day >= ${TEXT} ORDER BY appointments.day, time, code LIMIT ${COUNT}`,
      day,
      count,
    )
    .map(toAppointment);

/** Those of these codes that were ever given. */
export const takenCodes = (db: ReadDb, codes: readonly AppointmentCode[]): AppointmentCode[] =>
  db
    .all<{ code: AppointmentCode }>(
      'SELECT code FROM appointments WHERE code IN (SELECT value FROM json_each(?))',
      JSON.stringify(codes),
    )
    .map(({ code }) => code);

/** How many are promised for a service, from a day on. */
export const countBooked = (db: ReadDb, serviceId: ServiceId, day: BusinessDay): number =>
  db.get<{ n: number }>(
    `SELECT count(*) AS n FROM appointments WHERE day >= ${TEXT} AND service_id = ${TEXT} AND status = 'booked'`,
    day,
    serviceId,
  )?.n ?? 0;
