import type { Session } from '../../../shared/domain/office.ts';

/** The rows of one day as they stand in the main database. Times are epoch milliseconds. */
export interface TicketRow {
  id: number;
  serviceId: string;
  procedureId: string | null;
  status: string;
  priority: number;
  issuedAt: number;
  firstCalledAt: number | null;
  finishedAt: number | null;
  counterId: string | null;
  officerId: string | null;
  dossiers: number | null;
  asked: number;
  absences: number;
}
export interface ServingRow {
  ticketId: number;
  counterId: string;
  officerId: string;
  serviceId: string;
  calledAt: number;
  startedAt: number;
  endedAt: number | null;
  ending: string | null;
}
export interface CallRow {
  ticketId: number;
  counterId: string;
  officerId: string;
  at: number;
  recall: number;
  rule: string | null;
}
export interface RatingRow {
  level: 0 | 1 | 2 | 3 | 4;
  serviceId: string;
  procedureId: string | null;
  counterId: string;
  officerId: string;
  /** When its ticket was taken. */
  issuedAt: number;
  channel: string;
  comment: number;
}
export type DeclinedRow = Pick<RatingRow, 'serviceId' | 'procedureId' | 'counterId' | 'officerId' | 'issuedAt'>;
export interface NoteRow {
  ticketId: number;
  kind: string;
  at: number;
  officerId: string | null;
}
export interface CounterEventRow {
  type: 'counter-opened' | 'counter-paused' | 'counter-closed';
  at: number;
  counterId: string;
  officerId: string;
}

/** Everything that the figures of a day are drawn from. */
export interface DayRows {
  tickets: readonly TicketRow[];
  servings: readonly ServingRow[];
  calls: readonly CallRow[];
  ratings: readonly RatingRow[];
  declined: readonly DeclinedRow[];
  notes: readonly NoteRow[];
  counterEvents: readonly CounterEventRow[];
}

/** What held on that day. */
export interface DayFacts {
  /** Local midnight. */
  midnight: number;
  /** Where time ends: now on the day itself, else the next midnight. */
  until: number;
  sessions: readonly Session[];
  longWaitMinutes: number;
  longServingMinutes: number;
}
