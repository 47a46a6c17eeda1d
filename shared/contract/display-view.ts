import type { BoardProfile } from '../domain/board.ts';
import type { CounterId } from '../domain/ids.ts';
import type { Service, Week } from '../domain/office.ts';
import type { Procedure } from '../domain/procedure.ts';
import type { Speech } from '../domain/speech.ts';
import type { CounterStatus } from './queue-views.ts';
import type { CallLine, OfficeName, Place, SpokenVoice } from './views.ts';

export interface DisplayView {
  kind: 'display';
  office: OfficeName;
  /** Newest first: those of the latest 12 numbers, and older ones whose turn is still to come. */
  calls: readonly CallLine[];
  /** The label that is only rehearsed, while it is: the board says so. */
  rehearsal: string | null;
  /** Labels called without success that still wait. */
  missed: readonly string[];
  /** The next numbers in the order in which they would be called, at most 6. */
  next: readonly string[];
  waiting: number;
  /** The profile that this screen shows: everything above is of its counters and services alone. */
  board: BoardProfile;
  counters: readonly BoardCounter[];
  /** Which logo the office has, as a revision; null: none, or not to be shown. */
  logo: string | null;
  /** For the slides that tell them. */
  week: Week;
  services: readonly SlideService[];
  /** What the boards of this room say and show in turns; a board says what names it as the speaker. */
  speech: Speech;
  voice: SpokenVoice;
  /** The office has switched the sound off, for now or altogether: the board says so. */
  muted: boolean;
  timeZone: string;
}

/** A service whose papers slides tell; `procedures`: its own, null where the office has the shipped list. */
export interface SlideService extends Pick<Service, 'id' | 'name' | 'nameEn'> {
  procedures: readonly Procedure[] | null;
}

/** A counter as the waiting room sees it. */
export interface BoardCounter {
  counterId: CounterId;
  place: Place;
  status: CounterStatus;
  /** The number that is called or served there. */
  label: string | null;
  serving: boolean;
  /** Who sits there, for the board at its door. */
  officer: { name: string; post: string } | null;
}
