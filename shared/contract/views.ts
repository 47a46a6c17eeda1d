import type { BoardSlide } from '../domain/board.ts';
import type { CallReason } from '../domain/call-reason.ts';
import type { CallId, CounterId, OfficerId, ServiceId, TicketId } from '../domain/ids.ts';
import type { LetterKind, LetterTexts } from '../domain/letter.ts';
import type { PauseReason, PlaceWord, QueueRules, Tone, Week } from '../domain/office.ts';
import type { PrintJobStatus } from '../domain/print-job.ts';
import type { PrinterState } from '../domain/printer.ts';
import type { Procedure } from '../domain/procedure.ts';
import type { SatisfactionSettings, SurveyQuestion } from '../domain/satisfaction.ts';
import type { PriorityReason } from '../domain/ticket.ts';
import type { Instant } from '../domain/time.ts';
import type { VoiceSettings } from '../domain/voice.ts';
import type { VoicePack } from '../voice/pack.ts';
import type { AdminView, StationLine } from './admin-view.ts';
import type { BoardCounter, DisplayView } from './display-view.ts';
import type { WaitRange } from './outcomes.ts';
import type { PaperCare, PaperState } from './paper-views.ts';
import type {
  AppointmentLine,
  CounterLine,
  CounterStatus,
  HelpLine,
  MissedLine,
  ParkedLine,
  QueueLine,
  TicketNote,
  WaitingLine,
} from './queue-views.ts';
import type { Refusal } from './refusals.ts';
import type { VirtualPrinterView } from './virtual-printer.ts';

export type { AdminView, BoardCounter, DisplayView, StationLine };

/** A counter as people say it: "Quầy 3 – Hộ tịch". */
export interface Place {
  word: PlaceWord;
  number: number;
  name: string;
}

/** Where a screen fetches a voice pack. */
export interface PackAddress {
  id: string;
  /** A short name of exactly this pack: another one has another address. */
  version: string;
}

/** A voice as the administrator chooses it. */
export interface PackLine
  extends PackAddress,
    Pick<VoicePack, 'name' | 'voice' | 'region' | 'language' | 'licence' | 'madeBy'> {
  /** How long each clip sounds, milliseconds. */
  lengths: Readonly<Record<string, number>>;
}

/** The packs that speak now; null: none, the chime alone. */
export interface SpokenVoice {
  vi: PackAddress | null;
  en: PackAddress | null;
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
  /** The range that it stands for: eight of ten wait so long. */
  waitRange: WaitRange | null;
  places: readonly Place[];
  /** Somebody is at a counter for it now, or back in a moment. */
  staffed: boolean;
  /** False when the office has switched the service off. */
  active: boolean;
  /** Why no number of it is given now; null when one is. The hub says the same again at the touch. */
  shut: ServiceShut | null;
}

/** Reasons that hold until something changes, each with what the citizen may do. */
export type ServiceShut = Extract<
  Refusal,
  { code: 'service-off-today' | 'not-today' | 'service-closed' | 'quota-full' | 'too-late-today' }
>;

export interface KioskView {
  kind: 'kiosk';
  office: OfficeName;
  open: boolean;
  /** When the doors open next; null while open, or when the timetable has no opening at all. */
  nextOpening: Instant | null;
  /** "lunch" when today still has a session to come; a holiday with its name. */
  closedFor: 'lunch' | 'night' | 'holiday' | null;
  holiday: string | null;
  /** Somebody asked for help here, and nobody has answered yet. */
  helpAsked: boolean;
  /** Somebody is expected today: the kiosk asks for appointments. */
  appointments: boolean;
  /** The office lets the kiosk read an identity card's code; from this age on it offers priority. Nothing of it is sent. */
  scanIdCard: { elderAge: number } | null;
  /** "Góp ý, phản ánh" may be left here. */
  box: boolean;
  services: readonly ServiceCard[];
  /** The office's own; null: the shipped list. */
  procedures: readonly Procedure[] | null;
  /** Of the printer that this kiosk's tickets come out of now. */
  printer: PaperState;
  /** Where to take the paper when it does not come out of this kiosk, e.g. "bàn hướng dẫn"; null: here. */
  paperPlace: string | null;
  /** How it says a new number aloud; null: it does not. */
  reads: { settings: VoiceSettings; voice: SpokenVoice; percent: number } | null;
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

/** A call as a loudspeaker says it, in the hub's clock. */
export interface SpokenCall extends Pick<CallLine, 'label' | 'place' | 'recall'> {
  startsAt: Instant;
  endsAt: Instant;
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
  /** Why this number was called; null for somebody served without a call. */
  why: CallReason | null;
  notes: readonly TicketNote[];
  /** "Lý do chậm" was written for this visit. */
  slowExplained: boolean;
  /** The counter that sent the person here and gets them back at Finish. */
  returnsTo: Place | null;
  /** What the visit may have been about; empty where Finish only hands the person back. */
  procedures: readonly { id: string; name: string }[];
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
  /** The label that is rehearsed at this counter now. */
  rehearsal: string | null;
  /** The ticket finished last, as long as the officer may take it back. */
  undo: { ticketId: TicketId; label: string; until: Instant } | null;
  /** The letters that may be printed for the ticket finished last here; null when its service has none. */
  letters: { ticketId: TicketId; label: string; kinds: readonly LetterKind[] } | null;
  letterTexts: LetterTexts;
  /** The head of this counter's line in the order of places, and how many wait for it in all. */
  waiting: readonly WaitingLine[];
  waitingTotal: number;
  /** Who would be called next, if nobody joined. */
  next: { ticketId: TicketId; label: string; why: CallReason } | null;
  parked: readonly ParkedLine[];
  missed: readonly MissedLine[];
  /** Why the counter is paused; null when it is not, or nobody said. */
  pauseReason: PauseReason | null;
  rules: Pick<QueueRules, 'absentAfterSeconds' | 'recallsToAbsent' | 'longServingMinutes' | 'longWaitMinutes'>;
  /** Where a ticket may be transferred. */
  transferTo: readonly { serviceId: ServiceId; name: string; places: readonly Place[] }[];
  transferCounters: readonly { counterId: CounterId; place: Place; status: CounterStatus; officer: string | null }[];
  transferOfficers: readonly OfficerLine[];
  /** The services that somebody without a number may be served for here. */
  walkIn: readonly { serviceId: ServiceId; name: string }[];
  help: readonly HelpLine[];
  /** What the loudspeakers around it say now and next, in their order. */
  speaking: readonly SpokenCall[];
  servedToday: number;
  /** What citizens said of the officer's own work this week; null while there are too few to tell. */
  ownRatings: OwnRatings | null;
  paper: PaperCare;
  timeZone: string;
}

/** Whole groups of five, never the last few: no change of it tells what one citizen said. */
export interface OwnRatings {
  n: number;
  satisfied: number;
}

/** An officer, with the counter where they sit now and the number that is called to it or served there. */
export interface OfficerLine {
  officerId: OfficerId;
  name: string;
  place: Place | null;
  label: string | null;
}

export interface RatingView {
  kind: 'rating';
  office: OfficeName;
  place: Place;
  /** `photo`: a file under `/media/`. */
  officer: { name: string; post: string; photo: string | null } | null;
  /** The finished ticket that may be rated now; reasons are taken until `whyUntil`. */
  ask: {
    ticketId: TicketId;
    label: string;
    until: Instant;
    whyUntil: Instant;
    tone: Tone;
    /** The office's own questions at panels; which of them are asked depends on the answers. */
    survey: readonly SurveyQuestion[];
    /** Of a rehearsal, whose answer is kept nowhere; null: of a visit. */
    rehearsal: string | null;
  } | null;
  /** How this office asks. */
  asks: Pick<SatisfactionSettings, 'scale' | 'askReasons' | 'askComment' | 'boxAtPanel'>;
  slides: readonly BoardSlide[];
  week: Week;
  /** The services that slides name. */
  services: DisplayView['services'];
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
  services: readonly ServiceCard[];
  /** Every line of the office, with everybody in it, in order of their places. */
  queues: readonly QueueLine[];
  parked: readonly ParkedLine[];
  missed: readonly MissedLine[];
  counters: readonly CounterLine[];
  officers: readonly OfficerLine[];
  help: readonly HelpLine[];
  /** Today's and later ones, in the order of their times. */
  appointments: readonly AppointmentLine[];
  rules: Pick<QueueRules, 'queueYellow' | 'queueRed' | 'longWaitMinutes' | 'longServingMinutes'>;
  nextOpening: Instant | null;
  /** What is known of the paper of the number that this guide took last, as at a kiosk. */
  lastPaper: KioskView['lastPaper'];
  timeZone: string;
}

/** What came out of the virtual printer, newest last; `file` is a PNG under `/paper/`. */
export interface PaperView {
  kind: 'paper';
  papers: readonly { file: string; label: string; at: Instant }[];
  /** Null when this office has none. */
  printer: VirtualPrinterView | null;
}

/** The screen at the door whose code gives a number to a phone. */
export interface PosterView {
  kind: 'poster';
  office: OfficeName;
  /** What its code holds now; null while the office does not want it, or has not said where phones reach it. */
  address: string | null;
  /** The Wi-Fi on which they do; empty: not said. */
  wifi: string;
}

export type View = KioskView | DisplayView | CounterView | RatingView | GuideView | AdminView | PaperView | PosterView;
export type ViewKind = View['kind'];
export type ViewOf<Kind extends ViewKind> = Extract<View, { kind: Kind }>;
