import type { Part } from '../voice/parts.ts';
import type { CallId, StationId } from './ids.ts';
import type { Instant } from './time.ts';

/** One announcement of a room's loudspeakers, in the hub's clock. */
export interface Announcement {
  /** Stays the same while it waits: a board says each once. */
  id: string;
  /** The calls that it stands for, oldest first: one and its recalls before it was heard; none: the closing announcement. */
  callIds: readonly CallId[];
  startsAt: Instant;
  /** Of its sound; the next one keeps the office's gap to it. */
  endsAt: Instant;
  /** Empty: nothing is heard, and its calls have their turn on the boards all the same. */
  parts: readonly Part[];
  /** Loudness, 0–100. */
  percent: number;
  /** The screen whose loudspeaker says it; null: none that could is there. */
  speaker: StationId | null;
}

/** What the boards of one room say and show in turns. */
export interface Speech {
  /** The last one that began, what is to come, and what began so lately that a board may still say it. In their order. */
  announcements: readonly Announcement[];
  /** Calls whose turn comes after all of `announcements`. */
  later: readonly CallId[];
  /** Silence between two sounds of the room, milliseconds. */
  gapMs: number;
}

/**
 * So long before its start an announcement is settled: what comes later changes nothing of it any more, and every board of
 * the room has heard of it. Its calls have their turn on the boards from then on. Milliseconds.
 */
export const SETTLED_MS = 300;

/**
 * A board that was away says what it missed as long as it is over since no longer than this. A screen counts as there for as
 * long after its link broke: so the next one makes up exactly what was broken off. Milliseconds.
 */
export const FRESH_MS = 20_000;

export const noSpeech: Speech = { announcements: [], later: [], gapMs: 0 };
