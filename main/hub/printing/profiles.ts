import { dotsPerMm, type PrinterProfile } from '../../../shared/domain/printer.ts';

export type { PrinterProfile };

const patience = { connect: 3000, answer: 500, finish: 5000, bytesPerSecond: 20_000 };

/** An 80 mm printer of which nothing is known. */
export const generic80: PrinterProfile = {
  model: null,
  widthDots: 576,
  cutter: true,
  answers: { realTime: 'maybe', automatic: false, paper: 'maybe', processId: false },
  patience,
};

/** A 58 mm printer of which nothing is known: these rarely have a cutter. */
export const generic58: PrinterProfile = { ...generic80, widthDots: 384, cutter: false };

/** Epson TM printers of the list in the ESC/POS reference, GS ( H (TM-T20II, T82II, T88IV, m30 and later ones). */
export const epsonTm80: PrinterProfile = {
  ...generic80,
  model: 'Epson TM',
  answers: { realTime: 'yes', automatic: true, paper: 'yes', processId: true },
};

/** The virtual printer: it knows every answer. */
export const virtual80: PrinterProfile = { ...epsonTm80, model: 'VIRTUAL-80' };

/** How long a job of so many bytes may take before its outcome is unknown, milliseconds. */
export function jobPatience({ patience }: PrinterProfile, bytes: number): number {
  return Math.max(patience.finish, transferTime({ patience }, bytes) + (patience.finish * 3) / 5);
}

/** How long so many bytes take on the slowest line that is believed, milliseconds: until then silence is no fault. */
export function transferTime({ patience }: Pick<PrinterProfile, 'patience'>, bytes: number): number {
  return Math.ceil((bytes * 1000) / patience.bytesPerSecond);
}

/** The profile on a serial line, which takes a byte in ten bits: slower than what is believed of the printer itself. */
export function onSerial(profile: PrinterProfile, baudRate: number): PrinterProfile {
  const bytesPerSecond = Math.min(profile.patience.bytesPerSecond, baudRate / 10);
  return { ...profile, patience: { ...profile.patience, bytesPerSecond } };
}

/** Millimetres a second: even the heads of small 58 mm printers are sold as no slower. Then the cut, milliseconds. */
const slowest = { head: 50, cut: 500 };

/** So long at most a printer that has all bytes of a job still prints, milliseconds. */
export function printTime({ widthDots }: Pick<PrinterProfile, 'widthDots'>, bytes: number): number {
  const rows = bytes / (widthDots / 8);
  return Math.ceil((rows / dotsPerMm(widthDots) / slowest.head) * 1000) + slowest.cut;
}
