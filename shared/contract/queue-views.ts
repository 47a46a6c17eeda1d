import type { BoardProfile } from '../domain/board.ts';
import type { CallReason, TurnClass } from '../domain/call-reason.ts';
import type { AppointmentCode, CallId, CounterId, ServiceId, TicketId } from '../domain/ids.ts';
import type {
  Calendar,
  OfficeFacts,
  PauseReason,
  QueueRules,
  ServiceFacts,
  ServiceTerms,
  ShippedService,
  Week,
} from '../domain/office.ts';
import type { Procedure } from '../domain/procedure.ts';
import type { PhoneSettings, SatisfactionSettings, SurveyQuestion } from '../domain/satisfaction.ts';
import type { PriorityReason } from '../domain/ticket.ts';
import type { BusinessDay, Instant, TimeOfDay } from '../domain/time.ts';
import type { VoiceSettings } from '../domain/voice.ts';
import type { Place } from './views.ts';

/** The line, the counters and the office's decisions, as staff see them in several views. */

/** One number that waits, is away, or was missed, as staff see it. */
export interface TicketLine {
  ticketId: TicketId;
  label: string;
  serviceId: ServiceId;
  serviceName: string;
  issuedAt: Instant;
  priority: PriorityReason | null;
  absences: number;
  /** It was absent so often that the next absence cancels it. */
  lastChance: boolean;
  /** As what it stands in line. */
  turn: TurnClass;
  /** Put back behind the next numbers. */
  restored: boolean;
  appointmentAt: Instant | null;
  /** Sent to this counter, or to this officer, alone. */
  sentTo: { place: Place | null; officer: string | null } | null;
  /** Its holder is at a counter now with another ticket of the same visit. */
  busyWith: string | null;
  /** What officers and the guide wrote about it, oldest first. */
  notes: readonly TicketNote[];
}

export interface WaitingLine extends TicketLine {
  /** False for what this counter only helps with. */
  ownWork: boolean;
}

/** Words typed by hand; `text` is null when they were erased. */
export interface TicketNote {
  kind: 'note' | 'slow' | 'transfer' | 'cancel' | 'chosen' | 'park' | 'priority';
  text: string | null;
  at: Instant;
  officer: string | null;
}

/** Away for missing papers since `parkedAt`. */
export interface ParkedLine extends TicketLine {
  parkedAt: Instant;
}

/** Missed, and may be put back: still in line at the end, or cancelled today. */
export interface MissedLine extends TicketLine {
  cancelled: boolean;
}

/** A promised time. `missed`: the time and the office's grace are over. */
export interface AppointmentLine {
  code: AppointmentCode;
  day: BusinessDay;
  time: TimeOfDay;
  serviceId: ServiceId;
  serviceName: string;
  status: 'booked' | 'kept' | 'missed' | 'cancelled';
  /** The number that its holder got. */
  label: string | null;
}

/** Somebody at a kiosk asks for a person. */
export interface HelpLine {
  helpId: number;
  stationName: string;
  at: Instant;
}

export type CounterStatus = 'open' | 'paused' | 'closed';

/** The line of one service. */
export interface QueueLine {
  serviceId: ServiceId;
  name: string;
  /** How many wait; `waiting` has the head of the line, on a bad day not everybody. */
  total: number;
  waiting: readonly TicketLine[];
  /** Since when the one who has waited longest waits; null when nobody does. */
  longestSince: Instant | null;
}

/** A counter as the guide and the head of the office watch it. */
export interface CounterLine {
  counterId: CounterId;
  place: Place;
  status: CounterStatus;
  pauseReason: PauseReason | null;
  officer: string | null;
  /** The ticket that is called or served there. */
  label: string | null;
  serving: boolean;
  /** Since when it is called, or served. */
  since: Instant | null;
  services: readonly ServiceId[];
  backups: readonly ServiceId[];
}

/** One call of the day, with why: "Vì sao số này được gọi?". */
export interface CallStory {
  callId: CallId;
  label: string;
  serviceName: string;
  place: Place;
  officer: string;
  at: Instant;
  /** Null for a call of a version that did not say. */
  why: CallReason | null;
  /** What the officer wrote for a number called out of turn. */
  reason: string | null;
}

export interface OfficeSettings {
  /** Who the office is. */
  facts: OfficeFacts;
  /** Null: the shipped list. */
  procedures: readonly Procedure[] | null;
  /** Retired services: they may be brought back. */
  formerServices: readonly ShippedService[];
  rules: QueueRules;
  voice: VoiceSettings;
  week: Week;
  calendar: Calendar;
  boards: readonly BoardProfile[];
  satisfaction: SatisfactionSettings;
  /** The office's own questions, those that rest included. */
  survey: readonly SurveyQuestion[];
  /** Those that somebody has answered: only their words can still be others. */
  surveyAnswered: readonly string[];
  phones: PhoneSettings;
  services: readonly {
    id: ServiceId;
    name: string;
    series: string;
    minutes: number;
    /** All that `put-service` changes. */
    facts: ServiceFacts;
    terms: ServiceTerms;
    offToday: string | null;
  }[];
  counters: readonly { id: CounterId; place: Place; services: readonly ServiceId[]; backups: readonly ServiceId[] }[];
}
