import type { TicketStatus } from '../domain/ticket.ts';
import type { Instant } from '../domain/time.ts';

/** Everything that the hub may politely refuse; `shared/text` has a sentence for each code. */
export type Refusal =
  | { code: 'forbidden' }
  | { code: 'wrong-version' }
  | { code: 'expired' }
  | { code: 'command-id-reused' }
  | { code: 'cannot-save' }
  | { code: 'closed'; nextOpening: Instant | null }
  | { code: 'service-off' }
  | { code: 'priority-by-staff-only' }
  | { code: 'unknown-service' }
  | { code: 'unknown-ticket' }
  | { code: 'unknown-officer' }
  | { code: 'unknown-station' }
  | { code: 'nobody-waiting' }
  | { code: 'counter-not-open' }
  | { code: 'ticket-at-counter'; label: string }
  | { code: 'not-at-this-counter'; label: string }
  | { code: 'wrong-status'; label: string; status: TicketStatus }
  | { code: 'undo-too-late'; label: string }
  | { code: 'rating-closed' }
  | { code: 'already-rated' }
  | { code: 'same-service' }
  | { code: 'wrong-pin'; waitSeconds: number }
  | { code: 'too-many-tries'; waitSeconds: number }
  | { code: 'officer-busy-elsewhere'; counterNumber: number; label: string }
  | { code: 'day-still-open'; label: string }
  | { code: 'unknown-number'; label: string }
  /** There is no printer that could do it, or nothing left to print. */
  | { code: 'no-printer' }
  | { code: 'nothing-to-reprint' }
  /** Its paper is on the way already. */
  | { code: 'paper-under-way'; label: string }
  | { code: 'unknown-printer' }
  /** Another printer of the office has this connection. */
  | { code: 'printer-in-use'; name: string }
  | { code: 'bad-logo' }
  /** Somebody else has saved what was being edited. */
  | { code: 'changed-meanwhile' };

export type RefusalCode = Refusal['code'];
