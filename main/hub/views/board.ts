import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { ServiceId, StationId } from '../../../shared/domain/ids.ts';
import type { Counter, Office, Officer, Service } from '../../../shared/domain/office.ts';
import type { TicketAt } from '../../../shared/domain/ticket.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { LocalTime } from '../domain/facts.ts';
import type { Opening } from '../domain/opening-hours.ts';
import type { AtCounterTicket } from '../domain/state-slices.ts';
import type { WaitEstimates } from '../domain/wait-estimate.ts';
import type { NoteRow } from './lines.ts';
import type { PrinterNow, QueuedPaper } from './paper-care.ts';

/** The office as it stands at one moment, as far as the waiting room sees it: read with every push. */
export interface Hall {
  now: Instant;
  local: LocalTime;
  dayClosed: boolean;
  office: Office;
  services: readonly Service[];
  /** Retired ones: numbers of before still say their names. */
  formerServices: readonly Service[];
  counters: readonly Counter[];
  officers: readonly Officer[];
  /** How many wait; a service without an entry has nobody. */
  counts: ReadonlyMap<ServiceId, number>;
  /** Who waits, in order of their places: of each service the head of its line, on a bad day not everybody. */
  waiting: readonly TicketAt<'waiting'>[];
  atCounters: readonly AtCounterTicket[];
}

/** The rest of it, for who works with it: read when one of their screens is there. */
export interface Board extends Hall {
  opening: Opening;
  parked: readonly TicketAt<'parked'>[];
  /** The day's cancelled numbers that can be put back, the latest first; some dozens at most. */
  cancelled: readonly TicketAt<'cancelled'>[];
  /** The wait of somebody who would take a number now. */
  estimates: WaitEstimates;
  /** Numbers given today and in this session, by service. */
  given: ReadonlyMap<ServiceId, { today: number; session: number }>;
  /** Today's and later ones, in the order of their times. */
  appointments: readonly Appointment[];
  /** Words about the tickets that wait, are away, were missed or stand at a counter. */
  notes: readonly NoteRow[];
  help: readonly { helpId: number; stationId: StationId; stationName: string; at: Instant }[];
  printers: readonly PrinterNow[];
  /** Papers that no printer has begun, oldest first; read only while none can print, else they are gone in a moment. */
  queuedPapers: readonly QueuedPaper[];
}
