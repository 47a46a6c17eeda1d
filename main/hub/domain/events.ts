import type { StationKind } from '../../../shared/contract/roles.ts';
import type {
  CallId,
  CounterId,
  OfficerId,
  PrinterId,
  PrintJobId,
  ServiceId,
  StationId,
  TicketId,
  TicketToken,
} from '../../../shared/domain/ids.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import type { Office, Officer, PlaceWord, Service } from '../../../shared/domain/office.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { PrinterSetup, PrinterState } from '../../../shared/domain/printer.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import type { PriorityReason } from '../../../shared/domain/ticket.ts';
import type { Logo, TicketDesign } from '../../../shared/domain/ticket-design.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';

/** A counter as it is set up, without what happens at it. */
export interface CounterSetup {
  id: CounterId;
  number: number;
  place: PlaceWord;
  name: string;
  services: readonly ServiceId[];
}

/** The officer at the counter who acts. */
export interface AtCounter {
  counterId: CounterId;
  officerId: OfficerId;
}

/**
 * Everything that ever happens, in the past tense. The journal keeps them for ever; `store/apply-event.ts` turns each
 * into rows. Words typed by hand stand in a table of their own: the event carries their SHA-256 (`reasonHash`).
 */
export type DomainEvent =
  | {
      type: 'office-configured';
      office: Office;
      services: readonly Service[];
      counters: readonly CounterSetup[];
      officers: readonly Officer[];
    }
  | { type: 'service-switched'; serviceId: ServiceId; active: boolean }
  | { type: 'officer-added'; officer: Officer }
  | { type: 'officer-pin-set'; officerId: OfficerId }
  | { type: 'station-paired'; stationId: StationId; kind: StationKind; counterId: CounterId | null; name: string }
  | { type: 'station-unpaired'; stationId: StationId }
  | ({ type: 'officer-signed-in' } & AtCounter)
  | ({ type: 'officer-signed-out' } & AtCounter)
  | ({ type: 'counter-opened' } & AtCounter)
  | ({ type: 'counter-paused' } & AtCounter)
  | ({ type: 'counter-closed' } & AtCounter)
  | {
      type: 'ticket-issued';
      ticketId: TicketId;
      day: BusinessDay;
      series: string;
      number: number;
      label: string;
      token: TicketToken;
      serviceId: ServiceId;
      priority: PriorityReason | null;
      queuePosition: number;
      /** How many waited before it, and the estimate in minutes: what its paper says. */
      waitingBefore: number;
      waitMinutes: number | null;
      /** Null when the office has no printer. */
      printJobId: PrintJobId | null;
      /** The kiosk that it was taken at, and the size of its letters; absent in journals from before. */
      stationId?: StationId | null;
      large?: boolean;
    }
  | ({ type: 'ticket-called'; ticketId: TicketId; callId: CallId } & AtCounter)
  | ({ type: 'ticket-recalled'; ticketId: TicketId; callId: CallId } & AtCounter)
  | ({ type: 'serving-started'; ticketId: TicketId } & AtCounter)
  | ({ type: 'ticket-finished'; ticketId: TicketId; dossiers: number | null } & AtCounter)
  | ({ type: 'finish-undone'; ticketId: TicketId } & AtCounter)
  | ({ type: 'ticket-absent'; ticketId: TicketId; queuePosition: number } & AtCounter)
  | ({ type: 'ticket-transferred'; ticketId: TicketId; from: ServiceId; to: ServiceId; reasonHash: string } & AtCounter)
  | { type: 'ticket-cancelled'; ticketId: TicketId; cause: 'by-staff' | 'absent-too-often'; reasonHash: string | null }
  | { type: 'ticket-expired'; ticketId: TicketId }
  | { type: 'service-rated'; ticketId: TicketId; level: RatingLevel; counterId: CounterId; officerId: OfficerId }
  /** A second paper of a ticket, marked as such. */
  | { type: 'reprint-queued'; printJobId: PrintJobId; ticketId: TicketId; stationId: StationId | null; large: boolean }
  | { type: 'print-begun'; printJobId: PrintJobId; printerId?: PrinterId }
  | {
      type: 'print-settled';
      printJobId: PrintJobId;
      status: Extract<PrintJobStatus, 'printed' | 'sent' | 'unknown' | 'failed'>;
      evidence: string;
      /** Paper that it took off the roll, millimetres. */
      paperMm?: number;
    }
  | { type: 'print-postponed'; printJobId: PrintJobId; evidence: string }
  | { type: 'printer-set-up'; printer: PrinterSetup }
  | { type: 'printer-removed'; printerId: PrinterId }
  | { type: 'printer-state-changed'; printerId: PrinterId; state: PrinterState }
  | { type: 'roll-changed'; printerId: PrinterId }
  | { type: 'ticket-design-changed'; design: TicketDesign }
  | { type: 'logo-changed'; logo: Logo | null }
  | { type: 'letter-texts-changed'; texts: LetterTexts }
  | { type: 'day-closed'; day: BusinessDay };

export type EventType = DomainEvent['type'];
export type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;
