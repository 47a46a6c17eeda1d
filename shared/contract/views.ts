import type { CallId, CounterId, OfficerId, PrinterId, ServiceId, StationId, TicketId } from '../domain/ids.ts';
import type { LetterKind, LetterTexts } from '../domain/letter.ts';
import type { PlaceWord, Tone } from '../domain/office.ts';
import type { PrintJobStatus } from '../domain/print-job.ts';
import type { PrinterSetup, PrinterState } from '../domain/printer.ts';
import type { RatingLevel } from '../domain/rating.ts';
import type { PriorityReason } from '../domain/ticket.ts';
import type { TicketDesign } from '../domain/ticket-design.ts';
import type { BusinessDay, Instant } from '../domain/time.ts';
import type { PaperCare, PaperState } from './paper-views.ts';
import type { StationKind } from './roles.ts';
import type { VirtualPrinterView } from './virtual-printer.ts';

/** A counter as people say it: "Quầy 3 – Hộ tịch". */
export interface Place {
  word: PlaceWord;
  number: number;
  name: string;
}

export interface OfficeName {
  authority: string;
  name: string;
}

export interface ServiceCard {
  id: ServiceId;
  series: string;
  name: string;
  nameEn: string;
  detail: string;
  icon: string;
  waiting: number;
  /** Estimated minutes until a ticket taken now is called; null when no counter is assigned. */
  waitMinutes: number | null;
  places: readonly Place[];
  /** False when the office has switched the service off. */
  active: boolean;
}

export interface KioskView {
  kind: 'kiosk';
  office: OfficeName;
  open: boolean;
  /** When the doors open next; null while open, or when the timetable has no opening at all. */
  nextOpening: Instant | null;
  /** "lunch" when today still has a session to come. */
  closedFor: 'lunch' | 'night' | null;
  services: readonly ServiceCard[];
  /** Of the printer that this kiosk's tickets come out of now. */
  printer: PaperState;
  /** Where to take the paper when it does not come out of this kiosk, e.g. "bàn hướng dẫn"; null: here. */
  paperPlace: string | null;
  /** What is known of the paper of the ticket that was taken here last; null before the first. */
  lastPaper: {
    ticketId: TicketId;
    status: PrintJobStatus;
    place: string | null;
    /** Of the printer that has it; null while none has. */
    printer: PrinterState | null;
  } | null;
  timeZone: string;
}

export interface CallLine {
  /** Rises with each call and recall: a board announces each id once, in order. */
  callId: CallId;
  label: string;
  place: Place;
  at: Instant;
  recall: boolean;
  priority: boolean;
  /** The ticket is still called or in service at that counter. */
  current: boolean;
}

export interface DisplayView {
  kind: 'display';
  office: OfficeName;
  /** Newest first: every call and recall of the last two minutes, and eight older ones. */
  calls: readonly CallLine[];
  /** Labels called without success that still wait. */
  missed: readonly string[];
  /** The next numbers in the order in which they would be called, at most 6. */
  next: readonly string[];
  waiting: number;
  counters: readonly { place: Place; status: 'open' | 'paused' | 'closed'; label: string | null }[];
  timeZone: string;
}

export interface WaitingLine {
  ticketId: TicketId;
  label: string;
  serviceName: string;
  issuedAt: Instant;
  priority: PriorityReason | null;
  absences: number;
}

export interface CurrentTicket {
  ticketId: TicketId;
  label: string;
  serviceId: ServiceId;
  serviceName: string;
  priority: PriorityReason | null;
  absences: number;
  status: 'called' | 'serving';
  issuedAt: Instant;
  calledAt: Instant;
  startedAt: Instant | null;
  recalls: number;
  /** Typical minutes of this service: the timer ring's full turn. */
  normMinutes: number;
}

export interface CounterView {
  kind: 'counter';
  office: OfficeName;
  counterId: CounterId;
  place: Place;
  status: 'open' | 'paused' | 'closed';
  officer: { id: OfficerId; name: string; post: string } | null;
  /** Who may sign in here. */
  officers: readonly { id: OfficerId; name: string; post: string }[];
  current: CurrentTicket | null;
  /** The ticket finished last, as long as the officer may take it back. */
  undo: { ticketId: TicketId; label: string; until: Instant } | null;
  /** The letters that may be printed for the ticket finished last here; null when its service has none. */
  letters: { ticketId: TicketId; label: string; kinds: readonly LetterKind[] } | null;
  letterTexts: LetterTexts;
  waiting: readonly WaitingLine[];
  /** Where a ticket may be transferred. */
  transferTo: readonly { serviceId: ServiceId; name: string; places: readonly Place[] }[];
  servedToday: number;
  paper: PaperCare;
  timeZone: string;
}

export interface RatingView {
  kind: 'rating';
  office: OfficeName;
  place: Place;
  officer: { name: string; post: string } | null;
  /** The finished ticket that may be rated now. */
  ask: { ticketId: TicketId; label: string; until: Instant; tone: Tone } | null;
}

export interface StationLine {
  id: StationId;
  kind: StationKind;
  name: string;
  place: Place | null;
  online: boolean;
  pairedAt: Instant;
}

export interface AdminView {
  kind: 'admin';
  office: OfficeName;
  day: BusinessDay;
  open: boolean;
  today: {
    issued: number;
    waiting: number;
    called: number;
    serving: number;
    done: number;
    cancelled: number;
    expired: number;
    priority: number;
    /** Average and longest wait from issue to first call, minutes; null without a call. */
    meanWaitMinutes: number | null;
    longestWaitMinutes: number | null;
    ratings: Record<RatingLevel, number>;
  };
  services: readonly {
    id: ServiceId;
    series: string;
    name: string;
    active: boolean;
    issued: number;
    waiting: number;
    done: number;
  }[];
  counters: readonly {
    id: CounterId;
    place: Place;
    status: 'open' | 'paused' | 'closed';
    officer: string | null;
    label: string | null;
    served: number;
  }[];
  officers: readonly { id: OfficerId; name: string; post: string; active: boolean }[];
  /** What became of today's papers. */
  papers: { queued: number; printed: number; sent: number; unknown: number; failed: number };
  paper: PaperCare;
  /** How each printer of `paper.printers` is set up; one that only the command line names has no entry. */
  printerSetups: readonly PrinterSetup[];
  ticketDesign: TicketDesign;
  hasLogo: boolean;
  letterTexts: LetterTexts;
  /** Of what is edited here (`revisionOf`): goes back with the command that changes it. */
  revisions: { printers: Readonly<Record<PrinterId, string>>; ticketDesign: string; letterTexts: string };
  stations: readonly StationLine[];
  /** The clock of this PC stands before the last event of the journal by so many minutes; 0 when all is well. */
  clockBehindMinutes: number;
  timeZone: string;
}

/** What the guide at the entrance works with. */
export interface GuideView {
  kind: 'guide';
  office: OfficeName;
  open: boolean;
  paper: PaperCare;
  /** The letters that this office's numbers begin with, in the order of its services: keys to type a number with. */
  series: readonly string[];
  waiting: number;
  timeZone: string;
}

/** What came out of the virtual printer, newest last; `file` is a PNG under `/paper/`. */
export interface PaperView {
  kind: 'paper';
  papers: readonly { file: string; label: string; at: Instant }[];
  /** Null when this office has none. */
  printer: VirtualPrinterView | null;
}

export type View = KioskView | DisplayView | CounterView | RatingView | GuideView | AdminView | PaperView;
export type ViewKind = View['kind'];
export type ViewOf<Kind extends ViewKind> = Extract<View, { kind: Kind }>;
