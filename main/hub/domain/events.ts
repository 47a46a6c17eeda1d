import type { LastRestore } from '../../../shared/contract/keeping.ts';
import type { StationKind } from '../../../shared/contract/roles.ts';
import type { Booking } from '../../../shared/domain/appointment.ts';
import type { BoardProfile } from '../../../shared/domain/board.ts';
import type { CallReason } from '../../../shared/domain/call-reason.ts';
import type { SignedDigest } from '../../../shared/domain/digest.ts';
import type { DossierColumns, DossierEntry, DossierOrigin } from '../../../shared/domain/dossiers.ts';
import type {
  AppointmentCode,
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
import type { KeepingSettings } from '../../../shared/domain/keeping.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import type {
  Calendar,
  Office,
  OfficeFacts,
  Officer,
  PauseReason,
  PlaceWord,
  QueueRules,
  Service,
  ServiceTerms,
  Week,
} from '../../../shared/domain/office.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { PrinterSetup, PrinterState } from '../../../shared/domain/printer.ts';
import type { Procedure } from '../../../shared/domain/procedure.ts';
import type { RatingChannel, RatingLevel, RatingReason } from '../../../shared/domain/rating.ts';
import type { Rehearsal, RehearsalEnd, RehearsalResult, RehearsalStep } from '../../../shared/domain/rehearsal.ts';
import type { PhoneSettings, SatisfactionSettings, SurveyQuestion } from '../../../shared/domain/satisfaction.ts';
import type { SetUp } from '../../../shared/domain/set-up.ts';
import type { Channel, PriorityReason, ReturnTo, VisitResult } from '../../../shared/domain/ticket.ts';
import type { Logo, TicketDesign } from '../../../shared/domain/ticket-design.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { VoiceSettings } from '../../../shared/domain/voice.ts';
import type { VoiceLanguage } from '../../../shared/voice/clips.ts';
import type { ChannelEvent } from './channel-events.ts';

/** A counter as it is set up, without what happens at it. */
export interface CounterSetup {
  id: CounterId;
  number: number;
  place: PlaceWord;
  name: string;
  services: readonly ServiceId[];
  /** Those that it only helps with; absent in journals from before. */
  backups?: readonly ServiceId[];
}

/** A service as it is set up, without what is said of one day. */
export type ServiceSetup = Omit<Service, 'offToday'>;

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
  /** Off for `day` alone, with the words that the kiosk shows; null: on again. */
  | { type: 'service-switched-today'; serviceId: ServiceId; day: BusinessDay | null; reasonHash: string | null }
  | { type: 'service-terms-changed'; serviceId: ServiceId; minutes: number; terms: ServiceTerms }
  | ({ type: 'office-changed' } & OfficeFacts)
  /** Added, changed, or brought back after it was retired: the whole of it as it is from now on. */
  | { type: 'service-put'; service: ServiceSetup }
  | { type: 'services-ordered'; order: readonly ServiceId[] }
  /** The office offers it no more; what was done of it stays. */
  | { type: 'service-retired'; serviceId: ServiceId }
  | { type: 'procedures-changed'; procedures: readonly Procedure[] | null }
  | { type: 'rules-changed'; rules: QueueRules }
  | { type: 'voice-changed'; voice: VoiceSettings }
  /** Its files lie in the data folder; `manifestHash` is of its `pack.json`, which has the speaker's name: the journal has not. */
  | {
      type: 'voice-pack-added';
      packId: string;
      how: 'imported' | 'recorded';
      language: VoiceLanguage;
      clips: number;
      manifestHash: string;
    }
  | { type: 'voice-pack-removed'; packId: string }
  | { type: 'timetable-changed'; week: Week }
  | { type: 'calendar-changed'; calendar: Calendar }
  | { type: 'boards-changed'; boards: readonly BoardProfile[] }
  /** Every question, those that are asked no more and were answered included: results keep their words. */
  | { type: 'survey-changed'; survey: readonly SurveyQuestion[] }
  | { type: 'satisfaction-changed'; satisfaction: SatisfactionSettings }
  | { type: 'phones-changed'; phones: PhoneSettings }
  | { type: 'keeping-changed'; keeping: KeepingSettings }
  /** So many words typed by hand, all of them last said before that moment. */
  | { type: 'words-erased'; before: Instant; count: number }
  /** What stood here until then lies in the backup `before`. */
  | ({ type: 'data-restored' } & LastRestore)
  | { type: 'setup-progressed'; setUp: SetUp }
  /** A citizen who is played: of these no table of the queue knows (decision 16). */
  | { type: 'rehearsal-begun'; rehearsal: Rehearsal }
  | { type: 'rehearsal-stepped'; step: RehearsalStep; result: RehearsalResult }
  | { type: 'rehearsal-ended'; how: RehearsalEnd }
  | { type: 'counter-assigned'; counterId: CounterId; services: readonly ServiceId[]; backups: readonly ServiceId[] }
  | { type: 'counter-set-up'; counter: Pick<CounterSetup, 'id' | 'number' | 'place' | 'name'> }
  | { type: 'counter-retired'; counterId: CounterId }
  | { type: 'officer-added'; officer: Officer }
  | { type: 'officer-changed'; officerId: OfficerId; name: string; post: string; active: boolean }
  | { type: 'officer-pin-set'; officerId: OfficerId }
  | { type: 'officer-photo-set'; officerId: OfficerId; mediaId: string | null }
  | { type: 'station-paired'; stationId: StationId; kind: StationKind; counterId: CounterId | null; name: string }
  | { type: 'station-unpaired'; stationId: StationId }
  | ({ type: 'officer-signed-in' } & AtCounter)
  | ({ type: 'officer-signed-out' } & AtCounter)
  | ({ type: 'counter-opened' } & AtCounter)
  | ({ type: 'counter-paused'; reason?: PauseReason | null } & AtCounter)
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
      /** Absent in journals from before: a ticket taken at a kiosk, alone. */
      channel?: Channel;
      visitId?: TicketId;
      appointmentAt?: Instant | null;
      /** The estimate without the breaks that lie in between. */
      workMinutes?: number | null;
      waitFrom?: number | null;
      waitTo?: number | null;
    }
  /** `why` is absent in journals from before; `reasonHash` belongs to a number called out of turn. */
  | ({ type: 'ticket-called'; ticketId: TicketId; callId: CallId; why?: CallReason; reasonHash?: string } & AtCounter)
  /** Served without having been called: somebody who came without a number. */
  | ({ type: 'ticket-seated'; ticketId: TicketId } & AtCounter)
  | ({ type: 'ticket-recalled'; ticketId: TicketId; callId: CallId } & AtCounter)
  /** Their officer went on at another counter. `callId`: the call to the new one; null when they sat already. */
  | ({ type: 'ticket-moved'; ticketId: TicketId; from: CounterId; callId: CallId | null } & AtCounter)
  | ({ type: 'serving-started'; ticketId: TicketId } & AtCounter)
  /** `asked`: a panel of the counter was there to ask how it was. It and `procedureId` are absent in journals from before. */
  | ({
      type: 'ticket-finished';
      ticketId: TicketId;
      dossiers: number | null;
      result?: VisitResult | null;
      asked?: boolean;
      procedureId?: string | null;
    } & AtCounter)
  /** This counter is through, and the one that sent the person on wants them back. */
  | ({
      type: 'ticket-handed-back';
      ticketId: TicketId;
      dossiers: number | null;
      result: VisitResult | null;
      to: ReturnTo;
      queuePosition: number;
    } & AtCounter)
  | ({ type: 'finish-undone'; ticketId: TicketId } & AtCounter)
  | ({ type: 'ticket-absent'; ticketId: TicketId; queuePosition: number } & AtCounter)
  /** By an officer from their counter, or by the guide while it waits: then without a counter. */
  | {
      type: 'ticket-transferred';
      ticketId: TicketId;
      from: ServiceId;
      to: ServiceId;
      reasonHash: string;
      counterId: CounterId | null;
      officerId: OfficerId | null;
      forCounterId?: CounterId | null;
      forOfficerId?: OfficerId | null;
      returnTo?: ReturnTo | null;
    }
  | ({ type: 'ticket-parked'; ticketId: TicketId; reasonHash: string | null } & AtCounter)
  /** Back with the missing papers: goes in the next-call slot. */
  | { type: 'ticket-returned'; ticketId: TicketId; queuePosition: number }
  /** A missed number is in line again, behind the next numbers; by the citizen at the kiosk or by staff. */
  | { type: 'ticket-restored'; ticketId: TicketId; queuePosition: number; queueStep: number; bySelf: boolean }
  | { type: 'priority-set'; ticketId: TicketId; priority: PriorityReason | null; reasonHash: string | null }
  | { type: 'service-changed'; ticketId: TicketId; from: ServiceId; to: ServiceId }
  | { type: 'ticket-noted'; ticketId: TicketId; reasonHash: string; officerId: OfficerId | null }
  | ({ type: 'slowness-explained'; ticketId: TicketId; reasonHash: string } & AtCounter)
  | { type: 'appointments-booked'; appointments: readonly (Booking & { code: AppointmentCode })[] }
  | { type: 'appointment-cancelled'; code: AppointmentCode }
  | { type: 'appointment-kept'; code: AppointmentCode; ticketId: TicketId }
  | { type: 'help-asked'; helpId: number; stationId: StationId }
  | { type: 'help-answered'; helpId: number }
  | { type: 'ticket-cancelled'; ticketId: TicketId; cause: 'by-staff' | 'absent-too-often'; reasonHash: string | null }
  | { type: 'ticket-expired'; ticketId: TicketId }
  /** The closing that ended it was a mistake: it is where it was; `goesNext` to who had been called and not served. */
  | { type: 'expiry-undone'; ticketId: TicketId; to: 'waiting' | 'parked'; goesNext: boolean }
  | {
      type: 'survey-answered';
      ticketId: TicketId;
      questionId: string;
      options: readonly string[];
      /** Of words typed by hand, kept like those behind a `reasonHash`. */
      textHash: string | null;
      channel: RatingChannel;
    }
  /** `besideOfficer`: the panel is the PC that the officer works at. Both are absent in journals from before. */
  | ({
      type: 'service-rated';
      ticketId: TicketId;
      level: RatingLevel;
      channel?: RatingChannel;
      besideOfficer?: boolean;
    } & AtCounter)
  | { type: 'rating-explained'; ticketId: TicketId; reasons: readonly RatingReason[]; commentHash: string | null }
  | ({ type: 'rating-declined'; ticketId: TicketId } & AtCounter)
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
  | ChannelEvent
  /** `replaced`: what stood for the same field and period until now. */
  | {
      type: 'dossiers-entered';
      origin: DossierOrigin;
      entries: readonly (DossierEntry & { id: number })[];
      columns: DossierColumns | null;
      replaced: readonly number[];
    }
  | { type: 'dossiers-removed'; id: number; reasonHash: string | null }
  | { type: 'day-closed'; day: BusinessDay }
  | { type: 'day-reopened'; day: BusinessDay }
  /** What the hub signed of all events before this one; its table is for the head's page. */
  | ({ type: 'digest-signed' } & SignedDigest);

export type EventType = DomainEvent['type'];
export type EventOf<Type extends EventType> = Extract<DomainEvent, { type: Type }>;
