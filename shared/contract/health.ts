import type { StationId } from '../domain/ids.ts';
import type { PrinterState } from '../domain/printer.ts';
import type { Instant } from '../domain/time.ts';
import type { PrinterLine } from './paper-views.ts';
import type { StationKind } from './roles.ts';
import type { Place } from './views.ts';

/** A screen of the office, and what is known of its link. All but the name is of this run of the hub. */
export interface StationHealth {
  id: StationId;
  kind: StationKind;
  name: string;
  place: Place | null;
  online: boolean;
  /** Since when it is connected without a break; null while it is away. */
  connectedAt: Instant | null;
  /** When it was there last; null when it has not come since the hub was started. */
  seenAt: Instant | null;
  /** Of the page that it shows; null when it has not said so. */
  version: string | null;
  /** In the office's network; `hub` is this PC; null before it came. */
  address: string | null;
}

/** Something of the log that went wrong: what was at work, never whose. */
export interface LoggedError {
  at: Instant;
  what: string;
}

/** What stands in the way of the office's work, or soon will. `red` wants a hand today. The page has a sentence for each. */
export type Trouble = { level: 'red' | 'yellow' } & (
  | { kind: 'clock-behind'; minutes: number }
  | { kind: 'disk-low'; bytes: number }
  | { kind: 'no-backup' }
  | { kind: 'backup-old'; days: number }
  | { kind: 'printer'; name: string; state: PrinterState }
  | { kind: 'roll-low'; name: string; left: number }
  | { kind: 'papers-missing'; n: number }
  | { kind: 'station-away'; name: string }
  | { kind: 'station-old'; name: string; version: string }
  | { kind: 'voice-missing' }
  | { kind: 'wal-large'; bytes: number }
  | { kind: 'memory-high'; megabytes: number }
  | { kind: 'errors'; n: number }
);
export type TroubleKind = Trouble['kind'];

/** The page "Tình trạng hệ thống". Names of people are not in it. */
export interface HealthView {
  at: Instant;
  version: string;
  startedAt: Instant;
  /** What the hub runs on: "linux x64", "22.14.0". */
  platform: string;
  node: string;
  memoryMb: number;
  /** How far this PC's clock stands before the journal's latest time, minutes; 0 when all is well. */
  clockBehindMinutes: number;
  database: { bytes: number; walBytes: number; freeBytes: number };
  journal: { events: number; lastAt: Instant };
  /** The newest backup in the data folder; null without one. */
  backupAt: Instant | null;
  stations: readonly StationHealth[];
  printers: readonly PrinterLine[];
  /** Numbers whose paper did not come out, or may not have. */
  papersMissing: number;
  /** What speaks in the waiting room. `packName` is null when the chosen pack is not there. */
  voice: { mode: 'voice' | 'chime' | 'silent'; packName: string | null };
  /** Of the last 24 hours, newest first. */
  errors: readonly LoggedError[];
  /** What wants a hand first stands first. */
  troubles: readonly Trouble[];
}
