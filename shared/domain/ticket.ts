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
  absences: number;
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
    | ({ status: 'called' } & AtCounter)
    | ({ status: 'serving'; startedAt: Instant } & AtCounter)
    | ({ status: 'done'; startedAt: Instant; finishedAt: Instant } & AtCounter)
    | { status: 'cancelled'; finishedAt: Instant }
    | { status: 'expired'; finishedAt: Instant }
  );

export type TicketStatus = Ticket['status'];
export type TicketAt<Status extends TicketStatus> = Extract<Ticket, { status: Status }>;

/** `A` and 5 → `A005`; 1000 → `A1000`: the width grows, nothing wraps. */
export const ticketLabel = (series: string, number: number): string => `${series}${String(number).padStart(3, '0')}`;

/** What the QR code holds: the ticket's id, to find it by, and 122 random bits, so that nobody can guess another's. */
export const ticketToken = (id: TicketId, dice: string): TicketToken => `${id}-${dice}` as TicketToken;
