import type { TicketId, TicketToken } from '../../shared/domain/ids.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import type { BusinessDay, Instant } from '../../shared/domain/time.ts';
import type { Dice } from './dice.ts';
import type { SimulatedOffice, SimulatedService } from './simulated-office.ts';

/** Somebody on the way to the office. */
export interface Arrival {
  /** Minutes since midnight. */
  time: number;
  service: SimulatedService;
  priority: boolean;
}

/** Share of the day's tickets in each half hour from 07:30 and from 13:30 on: 23 % in the busiest hour (domain brief §5). */
const PROFILE: readonly { from: number; halves: readonly number[] }[] = [
  { from: 450, halves: [7, 11.5, 11.5, 10, 8, 7, 5, 3] },
  { from: 810, halves: [9, 8.5, 7, 5.5, 4, 2.5, 0.5] },
];
const PRIORITY = 0.1;

/** Everybody who comes that day, earliest first; one day is fuller than another, by 15 % at most. */
export function arrivalsOf(office: SimulatedOffice, dice: Dice): Arrival[] {
  const people = Math.round(office.ticketsADay * (0.85 + 0.3 * dice.roll()));
  return Array.from({ length: people }, () => ({
    time: pickTime(dice),
    service: pickService(office.services, dice),
    priority: dice.roll() < PRIORITY,
  })).sort((a, b) => a.time - b.time);
}

function pickTime(dice: Dice): number {
  const halves = PROFILE.flatMap(({ from, halves }) => halves.map((share, n) => ({ from: from + n * 30, share })));
  let left = dice.roll() * 100;
  for (const { from, share } of halves) {
    if (left < share) return from + (30 * left) / share;
    left -= share;
  }
  throw new Error('The profile is not a whole day');
}

function pickService(services: readonly SimulatedService[], dice: Dice): SimulatedService {
  let left = dice.roll();
  for (const service of services) {
    if (left < service.share) return service;
    left -= service.share;
  }
  throw new Error('The services are not a whole day');
}

/** The `n`-th ticket of the day. */
export const ticketOf = (
  n: number,
  day: BusinessDay,
  { service, priority }: Arrival,
  now: Instant,
): TicketAt<'waiting'> => ({
  id: n as TicketId,
  day,
  series: service.series,
  number: n,
  label: `${service.series}${n}`,
  token: `${n}` as TicketToken,
  serviceId: service.id,
  priority: priority ? 'elder' : null,
  issuedAt: now,
  queuedAt: now,
  queuePosition: n,
  queueStep: 0,
  absences: 0,
  channel: 'kiosk',
  visitId: n as TicketId,
  returning: false,
  restored: false,
  forCounterId: null,
  forOfficerId: null,
  returnTo: null,
  appointmentAt: null,
  status: 'waiting',
});
