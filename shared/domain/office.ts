import type { BoardProfile } from './board.ts';
import type { CounterId, OfficerId, ServiceId } from './ids.ts';
import type { KeepingSettings } from './keeping.ts';
import type { LetterKind } from './letter.ts';
import type { Procedure } from './procedure.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { PhoneSettings, SatisfactionSettings, SurveyQuestion } from './satisfaction.ts';
import type { SetUp } from './set-up.ts';
import type { BusinessDay, TimeOfDay } from './time.ts';
import type { VoiceSettings } from './voice.ts';

/** One stretch of opening hours; `to` is not included. */
export interface Session {
  from: TimeOfDay;
  to: TimeOfDay;
}

/** How those who go first and the others are mixed (domain brief §4 "Priority"). */
export const mixings = ['mixed', 'strict', 'boost'] as const;
export type Mixing = (typeof mixings)[number];

/** What the office decides about its queue. Defaults: domain brief §4 "Rules to implement". */
export interface QueueRules {
  /** `mixed`: some who go first, then one normal; `strict`: all who go first; `boost`: as if they had come earlier. */
  mixing: Mixing;
  /** At most this many who go first in a row, then one normal (`mixed`; also for those who came back, in `boost`). */
  priorityInARow: number;
  /** `strict`: a normal number that has waited so many minutes goes first, so that nobody waits for ever. */
  overdueMinutes: number;
  /** `boost`: a priority number counts as having come so many minutes earlier. */
  boostMinutes: number;
  /** A counter helps with a backup service after somebody there has waited so many minutes; at once when it has nobody else. */
  backupAfterMinutes: number;
  /** Nobody is marked absent sooner after the call, seconds (30–120). */
  absentAfterSeconds: number;
  /** After this many absences the ticket is cancelled ("gọi 3 lần"). */
  absencesToCancel: number;
  /** After so many recalls the next one marks the person absent; 0: never. */
  recallsToAbsent: number;
  /** A missed number that is put back goes after the next so many numbers of its service. */
  restoreAfter: number;
  /** How often somebody may put their own missed number back at the kiosk. */
  selfReturns: number;
  /** Who has an appointment goes first when its time has come; else they wait like everybody. */
  appointmentsFirst: boolean;
  /** … at most so many minutes late. */
  appointmentGraceMinutes: number;
  undoFinishSeconds: number;
  /** The kiosk may read the code on an identity card, for the birth year alone (domain brief §6); off by default. */
  scanIdCard: boolean;
  /** From this age on somebody is offered priority. */
  elderAge: number;
  /** How long the rating panel listens after Finish, seconds. */
  ratingSeconds: number;
  /** `letters`: A001; `digits`: 1001, the first digit being the service's. */
  numbering: 'letters' | 'digits';
  /** From so many waiting on a queue is yellow, and red (domain brief §4 "Alerts"). */
  queueYellow: number;
  queueRed: number;
  /** A wait, and a visit, longer than this is shown in red, minutes. */
  longWaitMinutes: number;
  longServingMinutes: number;
}

/** A day on which the timetable does not hold. */
export interface SpecialDay {
  day: BusinessDay;
  /** As people say it: "Giỗ Tổ Hùng Vương", "Làm bù cho ngày 2/1". */
  name: string;
}

/** Days off and make-up days as they are decreed each year (domain brief §3 "Holidays"). */
export interface Calendar {
  holidays: readonly SpecialDay[];
  /** Worked like that weekday, 1 = Monday … */
  makeUps: readonly (SpecialDay & { like: number })[];
}

/** Index 0 = Sunday … 6 = Saturday; an empty list is a day off. */
export type Week = readonly (readonly Session[])[];

export interface Office {
  /** A sample to try things with: its PINs are public, so it is served to this PC only. */
  sample: boolean;
  /** The authority above, e.g. "UBND phường Hoa Mai". */
  authority: string;
  /** The office itself, e.g. "Trung tâm Phục vụ hành chính công". */
  name: string;
  address: string;
  phone: string;
  /** IANA name; "Asia/Ho_Chi_Minh" unless the office says otherwise. */
  timeZone: string;
  week: Week;
  calendar: Calendar;
  rules: QueueRules;
  voice: VoiceSettings;
  /** What the screens of the waiting room show; at least one, the first for a screen that is on no list. */
  boards: readonly BoardProfile[];
  satisfaction: SatisfactionSettings;
  phones: PhoneSettings;
  /** The office's own questions, in the order in which they are asked. */
  survey: readonly SurveyQuestion[];
  keeping: KeepingSettings;
  /** How far it has been set up. */
  setUp: SetUp;
  /** The last rehearsal, also while it is played; null: none yet. */
  rehearsal: Rehearsal | null;
  /** What people come for and what they bring; null: the list that is shipped. */
  procedures: readonly Procedure[] | null;
}

/** Who the office is, as every screen and paper says it. */
export type OfficeFacts = Pick<Office, 'authority' | 'name' | 'address' | 'phone'>;
export const officeFacts = ({ authority, name, address, phone }: OfficeFacts): OfficeFacts => ({
  authority,
  name,
  address,
  phone,
});

/** How the screens speak after this service: never cheerful after a death registration. */
export type Tone = 'neutral' | 'congratulation' | 'condolence';

/** When a service gives numbers, and how many. */
export interface ServiceTerms {
  /** Its own timetable inside the office's; null: whenever the office is open. */
  week: Week | null;
  /** Numbers a session and a day; null: no limit. */
  quotaSession: number | null;
  quotaDay: number | null;
  /** The first digit of its numbers where the office numbers 1001, 1002 …; null keeps the letter. */
  digit: string | null;
}

export interface Service {
  id: ServiceId;
  /** The letter that its numbers begin with; two services never share one. */
  series: string;
  name: string;
  nameEn: string;
  /** The everyday words below the name on a card. */
  detail: string;
  /** Typical minutes at the counter, the prior of every estimate. */
  minutes: number;
  /** A name of the icon family, chosen from the renderer's list. */
  icon: string;
  tone: Tone;
  /** The letters that the office hands over at the end of it. */
  letters: readonly LetterKind[];
  /** Place in the kiosk's order; 0 is the first and biggest card. */
  position: number;
  active: boolean;
  terms: ServiceTerms;
  /** Switched off for one day, with the words that the kiosk shows; null: not. */
  offToday: { day: BusinessDay; reason: string } | null;
}

/** What the office says of a service; the rest of it is decided elsewhere, or happens. */
export type ServiceFacts = Pick<
  Service,
  'series' | 'name' | 'nameEn' | 'detail' | 'minutes' | 'icon' | 'tone' | 'letters'
>;
export const serviceFacts = (service: ServiceFacts): ServiceFacts => {
  const { series, name, nameEn, detail, minutes, icon, tone, letters } = service;
  return { series, name, nameEn, detail, minutes, icon, tone, letters };
};

/** One of the catalogue that is shipped (`resources/setup/new-office.json`). */
export type ShippedService = { id: ServiceId } & ServiceFacts;

/** The word before a counter's number, as the office says it. */
export const placeWords = ['quay', 'cua', 'phong', 'ban'] as const;
export type PlaceWord = (typeof placeWords)[number];

/** Quầy 1, Quầy 2 … Phòng 1 … Bàn 9: wherever places are listed, they stand in this order. */
export function byDoor(a: { word: PlaceWord; number: number }, b: { word: PlaceWord; number: number }): number {
  return placeWords.indexOf(a.word) - placeWords.indexOf(b.word) || a.number - b.number;
}

export interface Counter {
  id: CounterId;
  number: number;
  place: PlaceWord;
  /** Shown after the place, e.g. "Hộ tịch". */
  name: string;
  /** Every service that it may call, its own and those it helps with. */
  services: readonly ServiceId[];
  /** Those of `services` that it only helps with. */
  backups: readonly ServiceId[];
  state: CounterState;
  /** Taken out of use: it is there for the names in what has been. Absent: in use. */
  isRetired?: boolean;
}

/** What stands on a counter's sign: what its form edits. */
export const signOf = ({ number, place, name }: Pick<Counter, 'number' | 'place' | 'name'>) => ({
  number,
  place,
  name,
});

/** What a counter calls: the same work is the same value, in whatever order it was read or touched. */
export const sortedWork = ({ services, backups }: Pick<Counter, 'services' | 'backups'>) => ({
  services: [...services].sort(),
  backups: [...backups].sort(),
});

export const pauseReasons = ['break', 'meeting', 'archive', 'field', 'technical', 'other'] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Tea, or to the archive for a file. A meeting or a visit outside may last the day. */
export const backSoon: readonly (PauseReason | null)[] = ['break', 'archive', null];

/** A counter is open or paused only while an officer is signed in there. */
export type CounterState =
  | { status: 'closed'; officerId: OfficerId | null }
  | { status: 'open'; officerId: OfficerId }
  | { status: 'paused'; officerId: OfficerId; reason: PauseReason | null };

export interface Officer {
  id: OfficerId;
  name: string;
  post: string;
  active: boolean;
  /** Their picture on the panel, a file under `/media/`; absent in the journal, which says it in an event of its own. */
  photo?: string | null;
}

/** What an officer's form edits. */
export const staffEntry = ({ name, post, active }: Pick<Officer, 'name' | 'post' | 'active'>) => ({
  name,
  post,
  active,
});

/** The rules of a new office (domain brief §4 "Rules to implement"). */
export const defaultRules: QueueRules = {
  mixing: 'mixed',
  priorityInARow: 2,
  overdueMinutes: 60,
  boostMinutes: 20,
  backupAfterMinutes: 15,
  absentAfterSeconds: 45,
  absencesToCancel: 3,
  recallsToAbsent: 3,
  restoreAfter: 2,
  selfReturns: 1,
  appointmentsFirst: true,
  appointmentGraceMinutes: 15,
  scanIdCard: false,
  elderAge: 75,
  undoFinishSeconds: 5,
  ratingSeconds: 75,
  numbering: 'letters',
  queueYellow: 4,
  queueRed: 9,
  longWaitMinutes: 35,
  longServingMinutes: 25,
};

/** A service that gives numbers whenever the office is open. */
export const noTerms: ServiceTerms = { week: null, quotaSession: null, quotaDay: null, digit: null };

/** What is not said is as in a new office. */
export const completeRules = (said: { [K in keyof QueueRules]?: QueueRules[K] | undefined }): QueueRules => {
  const known = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...defaultRules, ...Object.fromEntries(known) };
};
