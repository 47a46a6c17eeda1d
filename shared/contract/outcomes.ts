import type { AppointmentCode, TicketId, TicketToken } from '../domain/ids.ts';
import type { PlaceWord } from '../domain/office.ts';
import type { Instant } from '../domain/time.ts';
import type { Refusal } from './refusals.ts';

/** What the kiosk shows after the touch. */
export interface IssuedTicket {
  ticketId: TicketId;
  label: string;
  token: TicketToken;
  /** What the code on its paper holds: the token, or the address of its page. */
  code: string;
  serviceName: string;
  serviceNameEn: string;
  /** "Quầy 1 hoặc 2" is made from these by the screen. */
  counters: readonly { place: PlaceWord; number: number }[];
  priority: boolean;
  waitingBefore: number;
  /** Estimated minutes until the call; null when no counter serves it yet. */
  waitMinutes: number | null;
  /** The range that the estimate stands for, minutes; null with it. */
  waitRange: WaitRange | null;
  issuedAt: Instant;
  /** False when the office has no printer: the citizen is asked to remember the number. */
  onPaper: boolean;
}

/** Minutes, `from` before `to`. */
export interface WaitRange {
  from: number;
  to: number;
}

export type Done =
  | { kind: 'issued'; ticket: IssuedTicket }
  | { kind: 'called'; ticketId: TicketId; label: string }
  /** A missed or returning number is in line again, with so many people before it. */
  | { kind: 'back-in-line'; ticketId: TicketId; label: string; waitingBefore: number }
  | { kind: 'booked'; codes: readonly AppointmentCode[] }
  /** The last recall was one too many: the ticket was marked absent instead. */
  | { kind: 'marked-absent'; label: string }
  /** The code by which the answer can be asked for. */
  | { kind: 'feedback-left'; code: string }
  | { kind: 'done' };

/** The hub's answer to a command: the same id gets the same answer, for ever. */
export type Outcome = { ok: true; done: Done } | { ok: false; refusal: Refusal };
