import type { StationKind } from '../../../shared/contract/roles.ts';
import type {
  CallId,
  CounterId,
  PrinterId,
  PrintJobId,
  ServiceId,
  StationId,
  TicketId,
} from '../../../shared/domain/ids.ts';
import type { Counter, Office, Officer, Service } from '../../../shared/domain/office.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { PrinterState } from '../../../shared/domain/printer.ts';
import type { RatingChannel, RatingLevel } from '../../../shared/domain/rating.ts';
import type { SlipsPeriod } from '../../../shared/domain/satisfaction.ts';
import type { Ticket, TicketAt } from '../../../shared/domain/ticket.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { SurveyAnswer } from '../../../shared/survey/next-question.ts';
import type { WaitEstimate } from './wait-estimate.ts';

/** Parts of the office that commands look at; `state.ts` says which command sees which. */

/** A ticket in the hands of a counter. */
export type AtCounterTicket = TicketAt<'called'> | TicketAt<'serving'>;
export type OpenTicket = TicketAt<'waiting'> | TicketAt<'parked'> | AtCounterTicket;

/** What numbering looks at; see `numbering.ts` for why it is more than the day's last number. */
export interface SeriesState {
  lastOfDay: number;
  /** The largest number of the series that an open ticket of another day still carries. */
  lastOpen: number;
  /** The ticket of the series that was issued last, whatever day it carries; null when there was none lately. */
  latest: {
    at: Instant;
    /** It carries another day, although today had begun before it: the clock was wrong in between. */
    outOfDay: boolean;
    /** The series' last number on the day that it carries. */
    lastOfItsDay: number;
  } | null;
}

/** What a ticket says of a counter that serves it. */
export type ServingCounter = Pick<Counter, 'place' | 'number' | 'state'>;

/** For who takes a number. */
export interface IssueState {
  office: Office;
  /** The office has ended this day by hand. */
  dayClosed: boolean;
  service: Service | null;
  /** The counters assigned to the service, with their state. */
  counters: readonly ServingCounter[];
  series: SeriesState;
  waitingBefore: number;
  /** Numbers of the service that were given today, and since this session began; cancelled ones too. */
  given: { today: number; session: number };
  /** The estimate for a ticket taken now; null when nobody serves it. */
  estimate: WaitEstimate | null;
  /** The other ticket of the same person, when the command names one. */
  visitOf: Ticket | null;
  nextTicketId: TicketId;
  nextPrintJobId: PrintJobId;
  nextQueuePosition: number;
}

/** A walk-in is issued and seated at once. */
export interface WalkInState extends CounterStateSlice {
  issue: IssueState;
}

export interface CounterStateSlice {
  counter: Counter;
  current: AtCounterTicket | null;
}

export interface CallState extends CounterStateSlice {
  office: Office;
  /** Everybody who waits, in order of their places, for whatever service. */
  waiting: readonly TicketAt<'waiting'>[];
  counters: readonly Counter[];
  /** Tickets in the hands of counters. */
  atCounters: readonly AtCounterTicket[];
  /** How many who go first this counter called in a row just before. */
  run: number;
  nextCallId: CallId;
}

export interface TicketState {
  office: Office;
  /** The ticket at that counter, whichever it is. */
  current: AtCounterTicket | null;
  ticket: Ticket | null;
  services: readonly Service[];
  rated: boolean;
  /** The label of another ticket of the same visit that is at a counter now. */
  visitAt: string | null;
  /** How often it was called again since it was called to its counter. */
  recalls: number;
  nextCallId: CallId;
  nextQueuePosition: number;
}

/** What somebody has said of their visit so far. */
export interface SurveyState extends TicketState {
  rating: { level: RatingLevel; channel: RatingChannel; at: Instant } | null;
  answers: readonly SurveyAnswer[];
}

/** … with the screens of its counter that would ask how it was. */
export interface FinishState extends TicketState {
  panels: readonly StationId[];
}

/** A finished ticket, and what its citizen has said of it. */
export interface RatingState extends TicketState {
  /** Null: not rated. */
  rating: { level: RatingLevel; channel: RatingChannel; explained: boolean } | null;
  declined: boolean;
  /** The screens at which the counter's officer works. */
  officerScreens: readonly StationId[];
}

/** A finished ticket, and what its citizen has said of it; without a ticket for a phone that has none. */
export interface PhoneRatingState extends OfficeState {
  ticket: Ticket | null;
  /** Null: not rated. */
  rating: { level: RatingLevel; channel: RatingChannel; explained: boolean } | null;
}

/** For who is sent on to a counter or an officer. */
export interface TransferState extends TicketState {
  counters: readonly Counter[];
  officers: readonly Officer[];
}

/** For who comes back: where in line, and how often they put themselves back before. */
export interface ReturnState extends TicketState {
  /** Who waits for the ticket's service, in order of their places. */
  line: readonly TicketAt<'waiting'>[];
  selfReturns: number;
  nextQueueStep: number;
}

export interface SignInState {
  counter: Counter;
  current: AtCounterTicket | null;
  officer: Officer | null;
  /** Where the officer is signed in now, if anywhere. */
  elsewhere: CounterStateSlice | null;
  nextCallId: CallId;
}

export interface DayState {
  /** Every ticket that is not done, cancelled or expired, of any day. */
  open: readonly OpenTicket[];
  counters: readonly Counter[];
  /** The office has ended this day by hand. */
  dayClosed: boolean;
}

/** What the latest closing of today did. */
export interface ClosingState {
  dayClosed: boolean;
  /** The numbers of today that it ended, in order of their places, each with what it was until then. */
  expired: readonly { ticketId: TicketId; was: 'waiting' | 'parked' | 'called' }[];
}

/** What the office has decided so far. */
export interface OfficeState {
  office: Office;
}

/** What the boards of the waiting room may name. */
export interface BoardsState extends OfficeState {
  services: readonly ServiceId[];
  counters: readonly CounterId[];
  stations: readonly { id: StationId; kind: StationKind }[];
}

/** Calls for a person's help at a kiosk. */
export interface HelpState {
  /** Of this kiosk, or the one that is answered; null when there is none. */
  open: { helpId: number } | null;
  nextHelpId: number;
}

/** Tickets that a second paper is wished for, each with what is known of its latest one. */
export interface ReprintState {
  tickets: readonly { ticket: Ticket; paper: PrintJobStatus | null; large: boolean }[];
  nextPrintJobId: PrintJobId;
}

/** What the journal knows of a printer. */
export interface PrinterMemory {
  printerId: PrinterId;
  /** Null: never heard of. */
  state: PrinterState | null;
  /** Its paper has ended, and no new roll was seen since. */
  paperEnded: boolean;
}

/** What the box has had from one screen, and where its numbers stand. */
export interface BoxState extends OfficeState {
  recent: { latest: Instant | null; inTheHour: number };
  nextFeedbackId: number;
}

/** Slips that count: what was removed is not among them. */
export interface SlipsState {
  entries: readonly (SlipsPeriod & { id: number })[];
  nextId: number;
}
