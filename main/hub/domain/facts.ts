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
}

export interface LocalTime {
  day: BusinessDay;
  /** 0 = Sunday … 6 = Saturday. */
  weekday: number;
  time: TimeOfDay;
}
