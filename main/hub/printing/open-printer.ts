import type { Printer } from './printer.ts';
import { generic80, type PrinterProfile, virtual80 } from './profiles.ts';
import { filePrinter } from './transports/file.ts';
import { tcpPrinter } from './transports/tcp.ts';
import { type VirtualPrinter, virtualPrinter } from './virtual/virtual-printer.ts';

/** Which printer the office has; `none` is an office that only shows numbers. */
export type PrinterChoice =
  | { kind: 'virtual' }
  | { kind: 'tcp'; host: string; port: number }
  | { kind: 'file'; path: string }
  | { kind: 'none' };

/** What the choice alone doesn't say. */
export interface PrinterOptions {
  /** Where the virtual printer puts its papers. */
  paperFolder: string;
  /** The model; one of which nothing is known when absent. */
  profile?: PrinterProfile;
  /** True when the process before this one stopped in the middle of a job: see `tcpPrinter`. */
  afterBreak?: boolean;
}

/** Choice → printer; null for `none`. Opens nothing yet: a printer that is away is a status, not an error. */
export function openPrinter(choice: PrinterChoice, options: PrinterOptions): Printer | VirtualPrinter | null {
  switch (choice.kind) {
    case 'virtual':
      return virtualPrinter(options.paperFolder, options.profile ?? virtual80);
    case 'tcp':
      return tcpPrinter(choice, options.profile ?? generic80, options.afterBreak);
    case 'file':
      return filePrinter(choice.path, options.profile ?? generic80);
    case 'none':
      return null;
  }
}

/** True when the printer's papers can be looked at. */
export const hasPapers = (printer: Printer | null): printer is VirtualPrinter =>
  printer !== null && 'papers' in printer;
