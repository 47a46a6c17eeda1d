import type { Instant } from '../domain/time.ts';

/** A picture or a video that the hub keeps for its boards, at `/media/ID`. */
export interface MediaFile {
  /** The SHA-256 of its bytes and what it is: `….png`. */
  id: string;
  kind: 'picture' | 'video';
  /** As the administrator's file was called. */
  name: string;
  bytes: number;
  addedAt: Instant;
}

/** Sizes in bytes. The hub's disk keeps `freeBytes` for its database, whatever is sent. */
export const mediaLimits = {
  pictureBytes: 10 * 1024 * 1024,
  /** Pixels along one side: a picture that unfolds to more would eat a board's memory. */
  pictureSide: 8_192,
  videoBytes: 300 * 1024 * 1024,
  files: 100,
  freeBytes: 1024 * 1024 * 1024,
} as const;

/** Why a file was not taken; `shared/text` has a sentence for each. */
export const mediaProblems = [
  'forbidden',
  'unknown-kind',
  'picture-too-large',
  'too-many-pixels',
  'video-too-large',
  'too-many-files',
  'disk-full',
  'not-writable',
  'interrupted',
  'in-use',
] as const;
export type MediaProblem = (typeof mediaProblems)[number];

export type MediaAnswer = { ok: true; file: MediaFile } | { ok: false; problem: MediaProblem };
