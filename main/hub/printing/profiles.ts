import type { RollWidth } from './ticket-layout.ts';

/** What is known of a model of printer: data, so that another model is a row and not a class. */
export interface PrinterProfile {
  id: string;
  widthDots: RollWidth;
  cutter: boolean;
  answers: {
    /** DLE EOT 1–4. `maybe`: asked, but silence is not held against it. */
    realTime: 'yes' | 'maybe' | 'no';
    /** GS ( H function 48. Only where it was seen: others print the question. */
    processId: boolean;
    /** GS r 1. */
    paper: boolean;
  };
  /** Milliseconds: `finish` is beyond the time that the bytes take at `bytesPerSecond`, the slowest that is believed. */
  patience: { connect: number; answer: number; finish: number; bytesPerSecond: number };
}

const patience = { connect: 3000, answer: 500, finish: 5000, bytesPerSecond: 20_000 };

/** An 80 mm printer of which nothing is known. */
export const generic80: PrinterProfile = {
  id: 'generic-80',
  widthDots: 576,
  cutter: true,
  answers: { realTime: 'maybe', processId: false, paper: false },
  patience,
};

/** A 58 mm printer of which nothing is known: these rarely have a cutter. */
export const generic58: PrinterProfile = { ...generic80, id: 'generic-58', widthDots: 384, cutter: false };

/** Epson TM printers of the list in the ESC/POS reference, GS ( H (TM-T20II, T82II, T88IV, m30 and later ones). */
export const epsonTm80: PrinterProfile = {
  ...generic80,
  id: 'epson-tm-80',
  answers: { realTime: 'yes', processId: true, paper: true },
};

/** The printer that is a folder of pictures. */
export const virtual80: PrinterProfile = {
  ...generic80,
  id: 'virtual',
  answers: { realTime: 'no', processId: false, paper: false },
};

/** How long a job of so many bytes may take before its outcome is unknown, milliseconds. */
export function jobPatience({ patience }: PrinterProfile, bytes: number): number {
  return patience.finish + Math.ceil((bytes * 1000) / patience.bytesPerSecond);
}
