import type { PrinterId, TicketId } from '../domain/ids.ts';
import { canPrint, type PrinterState } from '../domain/printer.ts';
import type { Instant } from '../domain/time.ts';

/** What comes of a ticket that is taken now; `none` is an office that prints nothing. */
export type PaperState = PrinterState | 'none';

/** True when a ticket that is issued now comes out on paper. */
export const prints = (paper: PaperState): boolean => paper !== 'none' && canPrint(paper);

/** One printer as those see it who look after it. */
export interface PrinterLine {
  id: PrinterId;
  name: string;
  place: string;
  state: PrinterState;
  /** Since when it is in this state; null before it was ever heard of. */
  since: Instant | null;
  /** Prints only what the others can't. */
  standby: boolean;
  roll: {
    /** Tickets since the last new roll. */
    tickets: number;
    /** How many more this roll is expected to give. */
    left: number;
    changedAt: Instant | null;
  };
}

/** A ticket that somebody still waits with, and whose paper did not come out (`failed`) or may not have (`unknown`). */
export interface PaperlessLine {
  ticketId: TicketId;
  label: string;
  serviceName: string;
  issuedAt: Instant;
  paper: 'failed' | 'unknown';
}

/** What those who look after the printers need: their state, and whose paper is missing. */
export interface PaperCare {
  printers: readonly PrinterLine[];
  paperless: readonly PaperlessLine[];
  /** Numbers whose paper comes out by itself when the link to the printer is back within `linkPatience`, oldest first. */
  waiting: readonly string[];
}
