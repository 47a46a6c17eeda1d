import type { Appointment } from '../../../shared/domain/appointment.ts';
import type { SignedDigest } from '../../../shared/domain/digest.ts';
import type { StandingDossiers } from '../../../shared/domain/dossiers.ts';
import type { AppointmentCode, ServiceId, StationId } from '../../../shared/domain/ids.ts';
import type { LetterTexts } from '../../../shared/domain/letter.ts';
import type { Counter, Office, Officer, Service } from '../../../shared/domain/office.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { PrinterSetup } from '../../../shared/domain/printer.ts';
import type { FeedbackState } from '../../../shared/domain/satisfaction.ts';
import type { TicketStatus } from '../../../shared/domain/ticket.ts';
import type { TicketDesign } from '../../../shared/domain/ticket-design.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Command, CommandOf } from './commands.ts';
import type {
  AtCounterTicket,
  BoardsState,
  BoxState,
  CallState,
  ClosingState,
  CounterStateSlice,
  DayState,
  FinishState,
  HelpState,
  IssueState,
  OfficeState,
  OpenTicket,
  PhoneRatingState,
  PrinterMemory,
  RatingState,
  ReprintState,
  ReturnState,
  SignInState,
  SlipsState,
  SurveyState,
  TicketState,
  TransferState,
  WalkInState,
} from './state-slices.ts';

/** The slice of the office that each command may look at. `store/load-slice.ts` reads it, in the command's transaction. */
interface States {
  'issue-ticket': IssueState;
  'call-next': CallState;
  'call-ticket': CallState;
  'serve-walk-in': WalkInState;
  'recall-ticket': TicketState;
  'start-serving': TicketState;
  'finish-ticket': FinishState;
  'undo-finish': TicketState;
  'mark-absent': TicketState;
  'transfer-ticket': TransferState;
  'park-ticket': TicketState;
  'return-ticket': ReturnState;
  'restore-ticket': ReturnState;
  'come-back': ReturnState;
  'set-priority': TicketState;
  'change-service': TicketState;
  'note-ticket': TicketState;
  'explain-slow': TicketState;
  'cancel-ticket': TicketState;
  'answer-survey': SurveyState;
  'rate-service': RatingState;
  'explain-rating': RatingState;
  'decline-rating': RatingState;
  'rate-by-token': PhoneRatingState;
  'explain-by-token': PhoneRatingState;
  'join-queue': IssueState;
  'sign-in': SignInState;
  'sign-out': CounterStateSlice;
  'open-counter': CounterStateSlice;
  'pause-counter': CounterStateSlice;
  'close-counter': CounterStateSlice;
  'close-day': DayState;
  'reopen-day': ClosingState;
  'roll-day': DayState;
  'sign-digest': { digest: SignedDigest | null };
  'book-appointments': {
    office: Office;
    services: readonly Service[];
    /** Codes to give, and those of them, and of the wished ones, that were given before. */
    codes: readonly AppointmentCode[];
    taken: readonly AppointmentCode[];
  };
  'cancel-appointment': { appointment: Appointment | null };
  'check-in': { appointment: Appointment | null; issue: IssueState | null };
  'ask-for-help': HelpState;
  'answer-help': HelpState;
  'switch-service-today': { service: Service | null };
  'set-office': OfficeState;
  /** `former`: the named one, retired. `usedToday`: the letters and digits of today's numbers. */
  'put-service': { services: readonly Service[]; former: Service | null; usedToday: readonly string[] };
  'order-services': { services: readonly Service[] };
  /** `appointments`: promised for the service, from today on. */
  'retire-service': OfficeState & {
    services: readonly Service[];
    counters: readonly Counter[];
    open: readonly OpenTicket[];
    appointments: number;
  };
  /** `known`: the services that the list which holds now, and the shipped one, tell of. */
  'set-procedures': OfficeState & { services: readonly Service[]; known: readonly ServiceId[] };
  'set-rules': OfficeState;
  'set-voice': OfficeState;
  'add-voice-pack': Record<never, never>;
  'remove-voice-pack': OfficeState;
  'set-timetable': OfficeState;
  'set-calendar': OfficeState;
  'set-boards': BoardsState;
  /** `answered`: which of the office's questions somebody has answered. */
  'set-survey': OfficeState & { answered: readonly string[] };
  'set-satisfaction': BoardsState;
  'set-phones': OfficeState;
  'set-keeping': OfficeState;
  /** `before` null: the office keeps its words for ever. */
  'erase-words': { before: Instant | null; count: number };
  'note-restore': { known: boolean };
  'set-setup-progress': OfficeState;
  'begin-rehearsal': OfficeState & { counter: Counter | null; services: readonly Service[] };
  'record-rehearsal': OfficeState;
  'answer-rehearsal': OfficeState;
  'rate-rehearsal': OfficeState;
  'stop-rehearsal': OfficeState;
  'set-service-terms': { service: Service | null; services: readonly Service[] };
  'assign-counter': { counter: Counter | null; services: readonly Service[] };
  'leave-feedback': BoxState;
  'handle-feedback': { feedback: { state: FeedbackState; answerHash: string | null } | null };
  'enter-outside-ratings': SlipsState & { serviceKnown: boolean };
  'remove-outside-ratings': SlipsState;
  'switch-service': { service: Service | null };
  'set-officer-pin': { officer: Officer | null };
  'put-officer': { officer: Officer | null; at: Pick<Counter, 'place' | 'number'> | null };
  'change-own-pin': Record<never, never>;
  'put-counter': {
    /** Those in use. */
    counters: readonly Counter[];
    retired: readonly Counter[];
    /** Who is at the counter that changes. */
    current: AtCounterTicket | null;
  };
  'retire-counter': OfficeState & {
    counter: Counter | null;
    current: AtCounterTicket | null;
    /** Who is signed in there. */
    officer: Officer | null;
    /** Its screens. */
    stations: readonly StationId[];
  };
  'set-officer-photo': { officer: Officer | null };
  'add-officer': Record<never, never>;
  'configure-office': Record<never, never>;
  'pair-station': Record<never, never>;
  'unpair-station': { known: boolean; stationId: StationId };
  'enter-dossiers': { standing: readonly StandingDossiers[]; nextId: number };
  'remove-dossiers': { standing: readonly StandingDossiers[] };
  /** The job, and its ticket's status: what was called or ended meanwhile needs no paper. */
  'begin-print': { status: PrintJobStatus | null; ticketStatus: TicketStatus | null; reprint: boolean };
  'settle-print': { status: PrintJobStatus | null };
  'postpone-print': { status: PrintJobStatus | null };
  'reprint-tickets': ReprintState;
  'reprint-number': ReprintState;
  'set-up-printer': { printers: readonly PrinterSetup[] };
  'remove-printer': { known: boolean };
  'change-roll': { known: boolean };
  'report-printer': PrinterMemory;
  'set-ticket-design': { design: TicketDesign };
  'set-logo': Record<never, never>;
  'set-letter-texts': { texts: LetterTexts };
}

/** A command together with the slice it needs: one `switch` narrows both. */
export type Work = {
  [Type in Command['type']]: { type: Type; command: CommandOf<Type>; state: States[Type] };
}[Command['type']];
export type StateOf<Type extends Command['type']> = States[Type];
