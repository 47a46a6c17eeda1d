import * as z from 'zod';
import type { SignedDigest } from '../domain/digest.ts';
import type { BusinessDay, Instant } from '../domain/time.ts';

/** A row of the journal, as it reads now. */
export interface FlawRow {
  seq: number;
  type: string;
  at: Instant;
  day: BusinessDay;
}

/** One column that says something else than the journal. Both as SQLite holds them. */
export interface Difference {
  column: string;
  stored: string;
  told: string;
}

/** Where the journal stops being true. `what` is for the command line and for whoever repairs; the page has its own words. */
export type Flaw = { seq: number | null; what: string } & (
  | { kind: 'missing'; seq: number }
  /** `alone`: the rows after it still fit its hash, so only this one was edited. `differs`: what the tables say instead. */
  | { kind: 'changed'; seq: number; row: FlawRow; alone: boolean; differs: readonly Difference[] }
  | { kind: 'does-not-fit'; seq: number; row: FlawRow }
  /** A signed digest in the journal that is not of the rows before it, or not signed by its key. */
  | { kind: 'digest'; seq: number; row: FlawRow }
  | {
      kind: 'table';
      seq: null;
      table: string;
      key: string;
      differs: readonly Difference[];
      row: 'changed' | 'gone' | 'extra';
    }
  | { kind: 'words'; seq: null }
);

/** Whether the journal still says what a paper says: the same, something else, or it does not reach so far. */
export type PaperAnswer = 'same' | 'different' | 'beyond';

export interface JournalProof {
  flaw: Flaw | null;
  /** Events that hold, from the first. */
  events: number;
  firstAt: Instant | null;
  lastAt: Instant | null;
  /** Of the last event that holds; '' without one. */
  hash: string;
  /** Signed digests among them. */
  digests: number;
  /** Null when no paper was named. */
  paper: PaperAnswer | null;
}

/** `text`: a code or the content of a digest's file; null: the journal alone. */
export const startCheckSchema = z.strictObject({ text: z.string().trim().max(4_000).nullable() });

/** Why no check was begun: the code has a slip of the finger, or the file's signature is not of its digest. */
export type CheckProblem = 'no-code' | 'not-signed';

/** What a paper that is being compared says. */
export interface Compared {
  seq: number;
  /** Hex: all of the hash, or what the code has of it. */
  hashStart: string;
  /** From a file; null for a code, which has no more than `seq` and `hashStart`. */
  day: BusinessDay | null;
}

export type JournalCheck = { startedAt: Instant; compared: Compared | null } & (
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; endedAt: Instant; proof: JournalProof }
  /** The file could not be read, or there was no memory for it: nothing is known. */
  | { state: 'failed'; endedAt: Instant }
);

export interface DigestLine extends SignedDigest {
  signedAt: Instant;
  /** To type, or to scan. */
  code: string;
  fingerprint: string;
}

/** The page "Kiểm tra tính toàn vẹn". */
export interface IntegrityView {
  /** The last check since the hub was started; null before the first. */
  check: JournalCheck | null;
  /** Newest first. */
  digests: readonly DigestLine[];
  events: number;
}
