import * as z from 'zod';
import type { ServiceId } from '../domain/ids.ts';
import type { PrinterConnection, PrinterProfile, PrinterState, RollWidth } from '../domain/printer.ts';
import type { TicketShortfall } from '../domain/ticket-design.ts';
import {
  connectionSchema,
  logoSchema,
  printerSetupSchema,
  rollWidthSchema,
  ticketDesignSchema,
} from './paper-schemas.ts';

// What the administration asks of printers while one is being set up. None of it is a fact of the queue: these are
// questions to the hub, answered to the administrator alone (null to anybody else).

/** A printer, or a way to one, that this PC knows of. */
export interface FoundPrinter {
  connection: PrinterConnection;
  /** As a person knows it: the maker's name, the queue's name. */
  title: string;
  /** Where it was found, e.g. "/dev/usb/lp0". */
  detail: string;
}

/** `scan`: also knock at each address of the own network, which some offices' network guards do not like. */
export const findPrintersSchema = z.strictObject({ scan: z.boolean() });

export const probeSchema = z.strictObject({ connection: connectionSchema });

/** One question to the printer and what came back. */
export interface ProbeEvidence {
  /** As the manuals call it, e.g. "DLE EOT 4". */
  question: string;
  answered: boolean;
  /** Hexadecimal, blanks between; '' without an answer. */
  bytes: string;
  /** Until the answer, milliseconds. */
  ms: number;
}

/** What answers in place of a printer: e.g. a web server, a line that sends all back, bytes without sense. */
export type Stranger = 'other-service' | 'echo' | 'noise';

/** What a printer told of itself; `reason` is a sentence of the system, in English, for the details. */
export type ProbeReport =
  /** `stranger` null: nobody answers. */
  | { reached: false; stranger: Stranger | null; reason: string }
  | {
      reached: true;
      /** The other end broke the connection before it had heard all questions: another program may hold the printer. */
      hungUp: boolean;
      state: PrinterState;
      /** What it calls itself; null when it doesn't say. */
      model: string | null;
      /** The model stands in the table of known ones. */
      known: boolean;
      profile: PrinterProfile;
      evidence: readonly ProbeEvidence[];
    };

export const testPrintSchema = z.strictObject({ setup: printerSetupSchema });

/** How the test page, or a ticket, ended; `evidence` in English, for the details. */
export interface TestPrintReport {
  status: 'printed' | 'sent' | 'unknown' | 'postponed';
  state: PrinterState;
  evidence: string;
}

export const previewSchema = z.strictObject({
  design: ticketDesignSchema,
  /** `stored`: the logo that the office has. */
  logo: z.union([z.literal('stored'), z.null(), logoSchema]),
  widthDots: rollWidthSchema,
  /** Null: the first service. */
  serviceId: z
    .string()
    .max(40)
    .transform((s) => s as ServiceId)
    .nullable(),
  priority: z.boolean(),
  large: z.boolean(),
  reprint: z.boolean(),
});

/** The very dots that would be printed. */
export interface TicketPreview {
  /** A PNG in base64, one bit a dot. */
  png: string;
  widthDots: RollWidth;
  heightDots: number;
  /** Of the whole job. */
  bytes: number;
  /** What this sample had no room for; other services, priority and large letters have samples of their own. */
  shortfall: TicketShortfall;
}
