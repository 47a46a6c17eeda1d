import type { PrinterId, StationId } from './ids.ts';

/**
 * What a printer says of itself. From `paper-end` to `unreachable` it gives no paper until somebody has helped. `busy`:
 * it has a ticket and says nothing, which a slow one may. `noisy`: what comes over its line is rubbish, and nothing of it
 * is believed. `cannot-say` is a connected device that never answers.
 */
export const printerStates = [
  'ready',
  'near-end',
  'busy',
  'noisy',
  'paper-end',
  'cover-open',
  'cutter-error',
  'error',
  'offline',
  'unreachable',
  'cannot-say',
] as const;
export type PrinterState = (typeof printerStates)[number];

/** True when a ticket that is sent now is expected to come out. */
export const canPrint = (state: PrinterState): boolean =>
  state === 'ready' || state === 'near-end' || state === 'busy' || state === 'noisy' || state === 'cannot-say';

/** How bytes get to a printer. */
export type PrinterConnection =
  /** A folder of pictures, with every fault at the touch of a button. */
  | { kind: 'virtual' }
  /** Raw bytes over the network; 9100 is the usual port. */
  | { kind: 'tcp'; host: string; port: number }
  /** A Linux printer device such as `/dev/usb/lp0`. */
  | { kind: 'device'; path: string }
  /** A serial port, also the virtual one that a USB driver makes. */
  | { kind: 'serial'; path: string; baudRate: number }
  /** A USB printer without a driver; `serialNumber` tells two of one model apart. */
  | { kind: 'usb'; vendorId: number; productId: number; serialNumber: string | null }
  /** A Windows printer queue, raw bytes: its driver is passed by. */
  | { kind: 'windows-queue'; queue: string }
  /** A CUPS queue, raw bytes. */
  | { kind: 'cups'; queue: string }
  /** Any printer of the system, as a picture through its driver: the last resort. */
  | { kind: 'system'; queue: string }
  /** A file that jobs are appended to; by the command line only. */
  | { kind: 'file'; path: string };

/**
 * The papers that a ticket can be laid out for, in dots across, the widest first: 80 mm and 58 mm at 203 dots an inch
 * (576, 384), and 80 mm under a head of 180 dots an inch (512; Epson TM-T88II to VII, TM-T70).
 */
export const rollWidths = [576, 512, 384] as const;
export type RollWidth = (typeof rollWidths)[number];

/** Dots in a millimetre, across and along the paper: 203 dots an inch are taken as 8, 180 are 7.087. */
export const dotsPerMm = (width: number): number => (width === 512 ? 180 / 25.4 : 8);

/** What is known of a printer: probed at set-up, or shipped in the table of models. */
export interface PrinterProfile {
  /** What it calls itself, or what the administrator called it; null when nobody knows. */
  model: string | null;
  widthDots: RollWidth;
  /** False: a job ends with a feed to the tear bar instead of a cut. */
  cutter: boolean;
  answers: {
    /** DLE EOT 1–4. `maybe`: asked, but silence is not held against it. */
    realTime: 'yes' | 'maybe' | 'no';
    /** GS a: it tells each change of its state by itself. */
    automatic: boolean;
    /** GS r 1. `maybe`: asked once; silence is remembered. */
    paper: 'yes' | 'maybe' | 'no';
    /** GS ( H function 48. Only where it was seen: others print the question. */
    processId: boolean;
  };
  /** Milliseconds: `finish` is beyond the time that the bytes take at `bytesPerSecond`, the slowest that is believed. */
  patience: { connect: number; answer: number; finish: number; bytesPerSecond: number };
}

/** A printer as the office has set it up. */
export interface PrinterSetup {
  id: PrinterId;
  /** E.g. "Máy in ki-ốt". */
  name: string;
  /** Where a citizen finds its paper when it does not come out of the kiosk itself, e.g. "bàn hướng dẫn". */
  place: string;
  connection: PrinterConnection;
  profile: PrinterProfile;
  /** The kiosk or guide's desk that it stands at; null: it serves every kiosk. */
  station: StationId | null;
  /** Prints only what the others can't. */
  standby: boolean;
  /** Metres of paper on a new roll: what the estimate of what is left begins with. */
  rollMetres: number;
}
