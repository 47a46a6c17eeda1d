import type { PrinterState, RollWidth } from '../../../shared/domain/printer.ts';
import type { Timers } from './timers.ts';

/** One paper as bytes; `jobId` names it to the printer, `label` to people. */
export interface PrinterJob {
  jobId: number;
  label: string;
  bytes: Uint8Array;
}

/**
 * What became of a job, with the evidence in one sentence for the staff.
 * `printed`: the printer said so. `sent`: all bytes are there, it can't say more. `postponed`: certainly not one byte of
 * the picture reached it, so it may be tried again. `unknown`: everything else; never reprinted by itself.
 */
export interface PrintOutcome {
  status: 'printed' | 'sent' | 'unknown' | 'postponed';
  evidence: string;
}

/** What a printer says without being asked. */
export type PrinterNews =
  | { kind: 'state'; state: PrinterState }
  /** The process id of a job that had ended as `unknown`: it is on paper after all. */
  | { kind: 'late-proof'; jobId: number; evidence: string }
  /** A job had ended as `sent`, and trouble came while it must still have been under the head. */
  | { kind: 'late-doubt'; jobId: number; evidence: string };

/** A printer of any kind. Nothing here rejects: trouble is a state or an outcome. One job at a time. */
export interface Printer {
  readonly widthDots: RollWidth;
  /** False: the job ends with a feed to the tear bar instead of a cut. */
  readonly cutter: boolean;
  status(): Promise<PrinterState>;
  print(job: PrinterJob): Promise<PrintOutcome>;
  /** A job waits: a `status` under way leaves what can wait. */
  hurry?(): void;
  close(): Promise<void>;
}

/** What a printer is told when it is opened. */
export interface PrinterContext {
  /** True when the process before this one stopped in the middle of a job: half a raster may be in the printer. */
  afterBreak: boolean;
  /** Jobs that ended as `unknown` lately: a late process id may still settle them. */
  unsettled: readonly number[];
  /** Hears what the printer says by itself; may be called at any time until `close` is done. */
  onNews(news: PrinterNews): void;
  timers?: Timers;
}
