import type { PrinterProfile } from '../../../../shared/domain/printer.ts';
import { duplexPrinter } from '../duplex/duplex-printer.ts';
import type { Printer, PrinterContext } from '../printer.ts';
import type { VirtualMachine } from './machine.ts';

/**
 * A printer that is a folder of pictures, with every fault at the touch of a button. Talks to the machine through bytes
 * alone, as to any printer, and leaves it standing there when it is closed.
 */
export function virtualPrinter(machine: VirtualMachine, profile: PrinterProfile, context: PrinterContext): Printer {
  const duplex = duplexPrinter(machine.open, profile, context);
  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: async () => {
      await machine.check();
      return duplex.status();
    },
    print: async (job) => {
      await machine.check();
      machine.announce(job.label);
      return duplex.print(job);
    },
    close: duplex.close,
  };
}
