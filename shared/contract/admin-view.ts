import type { CounterId, OfficerId, PrinterId, ServiceId, StationId } from '../domain/ids.ts';
import type { LetterTexts } from '../domain/letter.ts';
import type { PrinterSetup } from '../domain/printer.ts';
import type { RatingLevel } from '../domain/rating.ts';
import type { Rehearsal } from '../domain/rehearsal.ts';
import type { SetUp } from '../domain/set-up.ts';
import type { TicketDesign } from '../domain/ticket-design.ts';
import type { BusinessDay, Instant } from '../domain/time.ts';
import type { MediaFile } from './media.ts';
import type { PaperCare } from './paper-views.ts';
import type { CounterLine, HelpLine, OfficeSettings, QueueLine } from './queue-views.ts';
import type { StationKind } from './roles.ts';
import type { LowRating } from './satisfaction.ts';
import type { OfficeName, PackLine, Place } from './views.ts';

export interface StationLine {
  id: StationId;
  kind: StationKind;
  name: string;
  place: Place | null;
  online: boolean;
  pairedAt: Instant;
}

/** Where phones may find the hub: the PC's addresses in the office's network. */
export interface PhoneReach {
  /** It listens on this PC alone: no phone can come, whatever the address. */
  loopbackOnly: boolean;
  addresses: readonly string[];
}

export interface AdminView {
  kind: 'admin';
  office: OfficeName;
  day: BusinessDay;
  open: boolean;
  /** The latest closing of today, while it can be taken back; null when there is none. */
  closing: {
    at: Instant;
    /** False: a counter has opened since, and the day goes on without the numbers that the closing ended. */
    isClosed: boolean;
    /** How many numbers it ended. */
    expired: number;
  } | null;
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
    /** Touched "Không đánh giá". */
    declined: number;
  };
  /** Words in the box that nobody has looked at, and when the box changed last: its page reads it again then. */
  box: { fresh: number; changedAt: Instant };
  /** Today's visits that somebody was not satisfied with, newest first; empty where the office wants no alert. */
  lowRatings: readonly LowRating[];
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
  officers: readonly {
    id: OfficerId;
    name: string;
    post: string;
    active: boolean;
    photo: string | null;
    /** Where they are signed in now. */
    at: Place | null;
    /** When they signed in last; null: never. */
    lastSignIn: Instant | null;
  }[];
  /** What became of today's papers. */
  papers: { queued: number; printed: number; sent: number; unknown: number; failed: number };
  paper: PaperCare;
  /** How each printer of `paper.printers` is set up; one that only the command line names has no entry. */
  printerSetups: readonly PrinterSetup[];
  ticketDesign: TicketDesign;
  hasLogo: boolean;
  letterTexts: LetterTexts;
  /** Of what is edited here (`revisionOf`): goes back with the command that changes it. */
  revisions: {
    printers: Readonly<Record<PrinterId, string>>;
    ticketDesign: string;
    /** Who the office is (`officeFacts`). */
    office: string;
    /** Of what the office says of a service (`serviceFacts`), and of the order of all. */
    serviceFacts: Readonly<Record<ServiceId, string>>;
    serviceOrder: string;
    procedures: string;
    letterTexts: string;
    rules: string;
    voice: string;
    week: string;
    calendar: string;
    /** Of a service's minutes and terms. */
    services: Readonly<Record<ServiceId, string>>;
    /** Of a counter's sign (`signOf`), and of an officer's entry (`staffEntry`). */
    signs: Readonly<Record<CounterId, string>>;
    officers: Readonly<Record<OfficerId, string>>;
    /** Of what a counter calls (`sortedWork`). */
    counters: Readonly<Record<CounterId, string>>;
    boards: string;
    survey: string;
    satisfaction: string;
    phones: string;
    keeping: string;
    setUp: string;
  };
  /** The days of the last backup and of the journal's first row; null: none yet. */
  backup: { last: BusinessDay | null; first: BusinessDay | null };
  /** Pictures and videos that the hub keeps for its boards, the newest first. */
  media: readonly MediaFile[];
  /** The voices that the office may choose from. */
  packs: readonly PackLine[];
  /** Who would be called next if a counter pressed now; null: nobody. */
  nextCall: { label: string; place: Place; priority: boolean } | null;
  stations: readonly StationLine[];
  /** Every line and every counter as they stand, for the head of the office. */
  live: { queues: readonly QueueLine[]; counters: readonly CounterLine[]; parked: number; help: readonly HelpLine[] };
  /** What the office has decided about its queue and its days. */
  settings: OfficeSettings;
  setUp: SetUp;
  /** The last one, also while it is played. */
  rehearsal: Rehearsal | null;
  phoneReach: PhoneReach;
  /** The clock of this PC stands before the last event of the journal by so many minutes; 0 when all is well. */
  clockBehindMinutes: number;
  timeZone: string;
}
