import type { CounterId, OfficerId, ServiceId } from './ids.ts';
import type { LetterKind } from './letter.ts';
import type { TimeOfDay } from './time.ts';

/** One stretch of opening hours; `to` is not included. */
export interface Session {
  from: TimeOfDay;
  to: TimeOfDay;
}

/** What the office decides about its queue. Durations in seconds. Defaults: domain brief §4 "Rules to implement". */
export interface QueueRules {
  /** After this many absences the ticket is cancelled ("gọi 3 lần"). */
  absencesToCancel: number;
  /** At most this many priority tickets in a row, then one normal. */
  priorityInARow: number;
  undoFinishSeconds: number;
  /** How long the rating panel listens after Finish. */
  ratingSeconds: number;
}

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
  /** Index 0 = Sunday … 6 = Saturday; an empty list is a day off. */
  week: readonly (readonly Session[])[];
  rules: QueueRules;
}

/** How the screens speak after this service: never cheerful after a death registration. */
export type Tone = 'neutral' | 'congratulation' | 'condolence';

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
}

/** The word before a counter's number, as the office says it. */
export type PlaceWord = 'quay' | 'cua' | 'phong' | 'ban';

export interface Counter {
  id: CounterId;
  number: number;
  place: PlaceWord;
  /** Shown after the place, e.g. "Hộ tịch". */
  name: string;
  services: readonly ServiceId[];
  state: CounterState;
}

/** A counter is open or paused only while an officer is signed in there. */
export type CounterState =
  | { status: 'closed'; officerId: OfficerId | null }
  | { status: 'open' | 'paused'; officerId: OfficerId };

export interface Officer {
  id: OfficerId;
  name: string;
  post: string;
  active: boolean;
}
