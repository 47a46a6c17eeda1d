import type { Booking } from '../../../shared/domain/appointment.ts';
import type { AppointmentCode } from '../../../shared/domain/ids.ts';
import { timeOfDay } from '../../../shared/domain/time.ts';
import type { CommandOf } from './commands.ts';
import { isOver } from './day-of-ticket.ts';
import { accept, answer, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import { whyNot } from './issue-ticket.ts';
import { newTicket } from './new-ticket.ts';
import { instantOf, serviceSessionsOn, sessionAt } from './opening-hours.ts';
import type { StateOf } from './state.ts';

/** Six digits are told over the telephone and typed at a kiosk. */
const CODE_DIGITS = 6;

/** As many codes as are needed, from one roll of the dice; different from each other. */
export function codesFrom(dice: string, count: number): AppointmentCode[] {
  const first = Number.parseInt(dice.slice(0, 8) || '0', 16);
  // A step that shares no factor with a million walks through all of it before it meets itself.
  const step = 2 * (Number.parseInt(dice.slice(8, 14) || '0', 16) % 49_999) * 5 + 1;
  const all = 10 ** CODE_DIGITS;
  return Array.from(
    { length: count },
    (_, n) => String((first + n * step) % all).padStart(CODE_DIGITS, '0') as AppointmentCode,
  );
}

/** Enters times that were promised; a whole file is entered, or nothing of it. */
export function bookAppointments(
  { appointments }: CommandOf<'book-appointments'>,
  state: StateOf<'book-appointments'>,
  facts: Facts,
): Decision {
  const { office, services, codes, taken } = state;
  const known = new Set(services.map(({ id }) => id));
  const free = codes.filter((code) => !taken.includes(code) && !appointments.some((one) => one.code === code));
  const booked = appointments.map((booking): Booking & { code: AppointmentCode } => ({
    ...booking,
    code: booking.code ?? (free.shift() as AppointmentCode),
  }));
  for (const [index, { serviceId, day, code }] of booked.entries()) {
    const line = index + 1;
    if (!known.has(serviceId)) return refuse({ code: 'bad-booking', line, why: 'service' });
    const service = services.find(({ id }) => id === serviceId);
    const isOpen = service && sessionAt(serviceSessionsOn(office, service, day), booked[index]?.time ?? timeOfDay(0));
    if (!isOpen && day >= facts.local.day) return refuse({ code: 'bad-booking', line, why: 'closed' });
    if (day < facts.local.day) return refuse({ code: 'bad-booking', line, why: 'past' });
    const twice = booked.findIndex((one) => one.code === code) !== index;
    if (twice || taken.includes(code)) return refuse({ code: 'bad-booking', line, why: 'code' });
  }
  return answer(
    { kind: 'booked', codes: booked.map(({ code }) => code) },
    { type: 'appointments-booked', appointments: booked },
  );
}

export function cancelAppointment(
  _command: CommandOf<'cancel-appointment'>,
  { appointment }: StateOf<'cancel-appointment'>,
): Decision {
  if (!appointment) return refuse({ code: 'unknown-appointment' });
  if (appointment.state.status === 'kept') return refuse({ code: 'appointment-kept', label: appointment.state.label });
  if (appointment.state.status === 'cancelled') return accept();
  return accept({ type: 'appointment-cancelled', code: appointment.code });
}

/**
 * Somebody with an appointment is here: they get a number of their service, past quota and cut-off, since the time was
 * promised. It goes first from that time on, unless they came too late: then it waits like the others (`classOf`).
 */
export function checkIn(command: CommandOf<'check-in'>, state: StateOf<'check-in'>, facts: Facts): Decision {
  const { appointment, issue } = state;
  if (!appointment || appointment.state.status === 'cancelled') return refuse({ code: 'unknown-appointment' });
  if (appointment.state.status === 'kept') return refuse({ code: 'appointment-kept', label: appointment.state.label });
  const { day, time, code } = appointment;
  if (day !== facts.local.day) return refuse({ code: 'appointment-of-another-day', day });
  if (!issue?.service) return refuse({ code: 'unknown-service' });
  const refusal = whyNot(issue, facts, { acceptLater: true, byStaff: true });
  if (refusal) return refusal;
  const visit = issue.visitOf;
  if (visit && isOver(visit, facts)) return refuse({ code: 'ticket-of-another-day' });
  const at = instantOf(facts.local, facts.now, 0, time);
  const wish = { priority: null, large: command.large, channel: 'appointment' as const };
  const { event, ticket } = newTicket(wish, issue, facts);
  return answer(
    { kind: 'issued', ticket },
    { ...event, ...(visit && { visitId: visit.visitId }), appointmentAt: at },
    { type: 'appointment-kept', code, ticketId: event.ticketId },
  );
}
