import type { PrinterState } from '../../../shared/domain/printer.ts';
import type { TicketPaper } from './drawing/ticket-paper.ts';

/** A queued job with the ticket that it prints. */
export interface PrintTask {
  jobId: number;
  paper: TicketPaper;
}

/**
 * How a job ended. `failed`: certainly not on paper, and trying again by itself is of no use. The others as in
 * `PrintOutcome`.
 */
export interface Settlement {
  status: 'printed' | 'sent' | 'unknown' | 'failed';
  evidence: string;
  /** Paper that it took off the roll, millimetres. */
  paperMm: number;
}

/**
 * The rows of the print jobs as the spooler of one printer sees them; every call is one committed transaction. At the
 * hub's start the rows that a crash left `printing` become `unknown` and never come out of `next` again.
 */
export interface PrintDesk {
  /** The oldest queued job that should come out of this printer now. */
  next(): PrintTask | null;
  /** Marks it `printing`, durably, before the first byte; false when it is not `queued` any more. */
  begin(jobId: number): boolean;
  settle(jobId: number, settlement: Settlement): void;
  /** Back to `queued`, whether it was begun or not. */
  postpone(jobId: number, evidence: string): void;
  /** What the printer says of itself, each time that it is asked and whenever it speaks by itself. */
  report(state: PrinterState): void;
}
