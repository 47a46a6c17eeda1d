import type { BusinessDay, Instant } from '../domain/time.ts';

/** Why a backup was made; `received`: somebody sent its file to the hub. */
export const backupKinds = ['nightly', 'by-hand', 'before-restore'] as const;
export type BackupKind = (typeof backupKinds)[number];

/** `here`: the data folder's own; `second`: the office's other disk. */
export const backupPlaces = ['here', 'second'] as const;
export type BackupPlace = (typeof backupPlaces)[number];
export interface BackupRef {
  place: BackupPlace;
  name: string;
}

/** The file `manifest.json` in a backup: what it is of. */
export interface BackupManifest {
  product: 'xin-moi';
  /** Of the file itself; one that is higher than `BACKUP_FORMAT` is of a newer version. */
  format: number;
  version: string;
  /** Steps of the database's layout. */
  schema: number;
  kind: BackupKind;
  office: { authority: string; name: string };
  sample: boolean;
  madeAt: Instant;
  day: BusinessDay;
  /** Where the journal ended. */
  journal: { seq: number; hash: string; at: Instant };
  /** How many numbers it holds, and the last of them; null when there is none. */
  tickets: { count: number; lastId: number; last: { label: string; issuedAt: Instant } | null };
  files: readonly { name: string; bytes: number; sha256: string }[];
}
export const BACKUP_FORMAT = 1;

/** A backup that lies in one of the two places. */
export interface BackupLine extends BackupRef {
  bytes: number;
  /** Null when the file can't be read as a backup. */
  about: (Pick<BackupManifest, 'kind' | 'madeAt' | 'day' | 'office' | 'version'> & { tickets: number }) | null;
  /** Its file was sent to the hub. */
  received: boolean;
}

/** Why something of the data's keeping was not done; `shared/text` has a sentence for each. */
export const keepingProblems = [
  'busy',
  'no-folder',
  'not-writable',
  'disk-full',
  'copy-damaged',
  'not-a-backup',
  'damaged',
  'too-new',
  'too-large',
  'of-sample',
  'tickets-open',
  'gone',
  'interrupted',
  'forbidden',
  'failed',
] as const;
export type KeepingProblem = (typeof keepingProblems)[number];

export type ReceivedAnswer = { ok: true; name: string } | { ok: false; problem: KeepingProblem };

/** What a restore would do, told before it is done. */
export interface RestorePreview {
  about: Omit<BackupManifest, 'files'>;
  bytes: number;
  /** The journal of now goes on from the backup's: it is the same office. */
  sameJournal: boolean;
  /** Numbers, and rows of the journal, that are there now and were not yet in the backup. */
  lost: { tickets: number; events: number };
  /** Numbers that somebody in the room still holds. */
  open: number;
}
export type PreviewAnswer = { ok: true; preview: RestorePreview } | { ok: false; problem: KeepingProblem };

/** Typed by who restores although people wait. */
export const RESTORE_WORD = 'KHÔI PHỤC';

export type KeepingWork = 'backup' | 'look' | 'restore';

export interface LastBackup {
  at: Instant;
  day: BusinessDay;
}

export interface LastRestore {
  at: Instant;
  /** What was restored, and where the data of before lies. */
  from: Pick<BackupManifest, 'madeAt' | 'day'> & { name: string };
  before: string;
}

/** What will go by the office's own rules. `kinds` may overlap: the same words in two places are two. */
export interface Erasable {
  words: number;
  oldest: Instant | null;
  kinds: Record<WordsKind, number>;
  media: { files: number; bytes: number };
}
export const wordsKinds = ['comments', 'answers', 'box', 'notes', 'other'] as const;
export type WordsKind = (typeof wordsKinds)[number];

/** The page "Sao lưu và lưu giữ". */
export interface KeepingView {
  work: KeepingWork | null;
  /** What became of the last backup since the hub started; null: nothing was tried. */
  tried: { at: Instant; problem: KeepingProblem | null; second: KeepingProblem | 'done' | null } | null;
  backups: readonly BackupLine[];
  /** Of the second folder: it is there and can be written, or why not; null when none is named. */
  second: { problem: KeepingProblem | null; freeBytes: number } | null;
  /** Other disks of the hub's PC. */
  disks: readonly { folder: string; freeBytes: number }[];
  freeBytes: number;
  lastRestore: LastRestore | null;
  /** A restore that was asked for and did not happen. */
  restoreProblem: KeepingProblem | null;
}

/** How much the hub takes of a backup that is sent to it, bytes; and what its disk keeps free. */
export const receiveLimits = { bytes: 16 * 1024 ** 3, freeBytes: 512 * 1024 ** 2 } as const;
