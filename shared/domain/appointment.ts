import type { AppointmentCode, ServiceId, TicketId } from './ids.ts';
import type { BusinessDay, Instant, TimeOfDay } from './time.ts';

/** A time that was promised to somebody. Nobody's name is kept: the code is all they need (domain brief §6). */
export interface Appointment {
  code: AppointmentCode;
  day: BusinessDay;
  time: TimeOfDay;
  serviceId: ServiceId;
  state: { status: 'booked' } | { status: 'cancelled' } | { status: 'kept'; ticketId: TicketId; label: string };
}

/** One line of a booking or an import; without a code the hub makes one. */
export interface Booking {
  day: BusinessDay;
  time: TimeOfDay;
  serviceId: ServiceId;
  code: AppointmentCode | null;
}

/** From its time and the office's grace on, nobody waits for who has not come. */
export const isMissed = ({ state }: Appointment, at: Instant, now: Instant, graceMinutes: number): boolean =>
  state.status === 'booked' && now > at + graceMinutes * 60_000;
