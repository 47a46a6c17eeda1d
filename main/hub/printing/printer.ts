import type { PrinterStatus } from './status.ts';
import type { RollWidth } from './ticket-layout.ts';

/** One ticket as bytes; `jobId` names it to the printer, `label` to people. */
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

/** A printer of any kind. Nothing here rejects: trouble is a status or an outcome. One job at a time. */
export interface Printer {
  readonly widthDots: RollWidth;
  /** False: the job ends with a feed to the tear bar instead of a cut. */
  readonly cutter: boolean;
  status(): Promise<PrinterStatus>;
  print(job: PrinterJob): Promise<PrintOutcome>;
  close(): Promise<void>;
}
