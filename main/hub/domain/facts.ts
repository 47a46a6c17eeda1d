import type { StationId } from '../../../shared/domain/ids.ts';
import type { BusinessDay, Instant, TimeOfDay } from '../../../shared/domain/time.ts';
import type { Actor } from './actor.ts';

/** What a decision needs of the world around it, brought as values: who asks, what time it is, one roll of the dice. */
export interface Facts {
  actor: Actor;
  now: Instant;
  /** The office's wall clock at `now`. */
  local: LocalTime;
  /** Whether a ticket of now gets a print job. */
  hasPrinter: boolean;
  /** 122 fresh random bits, 32 hex digits. */
  dice: string;
  /** SHA-256 of the words typed by hand in this command, hex; null without words. */
  reasonHash: string | null;
  /** The machine that this command came from (`Whereabouts`); null for the hub's own wishes. */
  machine: string | null;
  screens: Screens;
  /** The pictures that the hub keeps. */
  pictures: { has(mediaId: string): boolean };
}

/** Where a screen is. A machine is an address of the office's network; every address of the hub's own PC is one machine. */
export interface Whereabouts {
  online: boolean;
  /** The one that it was at last. */
  machine: string;
}
/** The screens that have been connected since the hub started. */
export type Screens = ReadonlyMap<StationId, Whereabouts>;

export interface LocalTime {
  day: BusinessDay;
  /** 0 = Sunday … 6 = Saturday. */
  weekday: number;
  time: TimeOfDay;
}
