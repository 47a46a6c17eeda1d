import type { CounterId, OfficerId, ServiceId, TicketId, TicketToken } from './ids.ts';
import type { BusinessDay, Instant } from './time.ts';

/** The closed list of who may go first; `urgent` is set by staff only. The reason is never printed nor shown. */
export const priorityReasons = ['elder', 'disabled', 'pregnant', 'child', 'merit', 'urgent'] as const;
export type PriorityReason = (typeof priorityReasons)[number];

export interface TicketCore {
  id: TicketId;
  day: BusinessDay;
  series: string;
  number: number;
  /** What is printed, shown and spoken, e.g. "A005". It never changes in a visit. */
  label: string;
  token: TicketToken;
  serviceId: ServiceId;
  priority: PriorityReason | null;
  issuedAt: Instant;
  /** Place in the queue: smaller goes first. Rises with each ticket and with each return to the end of the queue. */
  queuePosition: number;
  /** Orders those who share a place: somebody who was put back stands right behind the ticket whose place they share; else 0. */
  queueStep: number;
  /** When it took its present place: at issue, and anew when it went to the end or was put back. */
  queuedAt: Instant;
  absences: number;
  channel: Channel;
  /** The first ticket of this person's visit, itself for most: nobody can be called to two counters at once. */
  visitId: TicketId;
  /** Came back with the missing papers, or from another counter: goes in the next-call slot (domain brief §4 "Supplement"). */
  returning: boolean;
  /** Put back after the next numbers when it had been missed (domain brief §4 "Late return"). */
  restored: boolean;
  /** Sent on to this counter alone, or to this officer wherever they sit. */
  forCounterId: CounterId | null;
  forOfficerId: OfficerId | null;
  /** Who sent it on and wants it back when the other counter is through. */
  returnTo: ReturnTo | null;
  /** The time of its appointment; null without one. */
  appointmentAt: Instant | null;
}

/** How a number was taken: by the citizen, by the guide for somebody, by an officer without any, with an appointment, on a phone. */
export const channels = ['kiosk', 'guide', 'counter', 'appointment', 'phone'] as const;
export type Channel = (typeof channels)[number];

export interface ReturnTo {
  counterId: CounterId;
  officerId: OfficerId;
  serviceId: ServiceId;
  /** Who had sent the person to that counter before, and wants them back after it. */
  next: ReturnTo | null;
}

interface AtCounter {
  counterId: CounterId;
  officerId: OfficerId;
  calledAt: Instant;
}

/** Each status with exactly the facts that it has. */
export type Ticket = TicketCore &
  (
    | { status: 'waiting' }
    /** Away for missing papers, back today ("chờ bổ sung hồ sơ"). */
    | { status: 'parked'; parkedAt: Instant }
    | ({ status: 'called' } & AtCounter)
    | ({ status: 'serving'; startedAt: Instant } & AtCounter)
    | ({ status: 'done'; startedAt: Instant; finishedAt: Instant } & AtCounter)
    | { status: 'cancelled'; finishedAt: Instant }
    | { status: 'expired'; finishedAt: Instant }
  );

export type TicketStatus = Ticket['status'];
export type TicketAt<Status extends TicketStatus> = Extract<Ticket, { status: Status }>;

/** What came of a visit, for the forms that the office files (domain brief §2, TT 03/2025 annex I). */
export const visitResults = ['received', 'returned', 'supplement', 'refused', 'guided', 'other'] as const;
export type VisitResult = (typeof visitResults)[number];

/** Who stands further ahead. */
export const byPlace = (a: Place, b: Place): number => a.queuePosition - b.queuePosition || a.queueStep - b.queueStep;
export type Place = Pick<TicketCore, 'queuePosition' | 'queueStep'>;

/** `A` and 5 → `A005`, `1` and 5 → `1005`; 1000 → `A1000`: the width grows, nothing wraps. */
export const ticketLabel = (series: string, number: number): string => `${series}${String(number).padStart(3, '0')}`;

/** What the QR code holds: the ticket's id, to find it by, and 122 random bits, so that nobody can guess another's. */
export const ticketToken = (id: TicketId, dice: string): TicketToken => `${id}-${dice}` as TicketToken;
