import { vi } from 'vitest';
import { duplexPrinter } from '../../../main/hub/printing/duplex/duplex-printer.ts';
import { printJob } from '../../../main/hub/printing/escpos.ts';
import type { Printer, PrinterContext, PrinterJob, PrinterNews } from '../../../main/hub/printing/printer.ts';
import { epsonTm80, generic80, type PrinterProfile } from '../../../main/hub/printing/profiles.ts';
import { openTcp } from '../../../main/hub/printing/transports/tcp.ts';
import type { PrinterState } from '../../../shared/domain/printer.ts';
import type { Manners } from './fake-device.ts';
import { type FakePrinter, fakePrinter } from './fake-printer.ts';

/** Rows of each ticket: two bands. */
export const ticketRows = 300;

/** A ticket whose rows all hold a byte of its own, so that the paper tells which one it is. */
export function ticket(jobId: number): PrinterJob {
  const bits = new Uint8Array(72 * ticketRows).fill(0x40 + jobId);
  return { jobId, label: `A00${jobId}`, bytes: printJob({ width: 576, height: ticketRows, bits }, true) };
}

/** What must time out does so soon, what must not has room on a busy machine. */
const patience = { connect: 2000, answer: 500, finish: 1500, bytesPerSecond: 1_000_000 };

/** Nothing is known of it. */
export const anyPrinter: PrinterProfile = { ...generic80, patience };
/** Known to answer everything. */
export const knownPrinter: PrinterProfile = { ...epsonTm80, patience };
/** Known to answer GS r and DLE EOT. */
export const paperPrinter: PrinterProfile = {
  ...knownPrinter,
  answers: { realTime: 'yes', automatic: false, paper: 'yes', processId: false },
};

/** One printer, and what the hub knows of it. */
export interface Office {
  fake: FakePrinter;
  printer: Printer;
  news: PrinterNews[];
  /** The states told, in order. */
  states(): PrinterState[];
  /** Waits until this was told last. */
  told(state: PrinterState): Promise<void>;
  close(): Promise<void>;
}

export async function officeWith(
  manners: Partial<Manners>,
  profile: PrinterProfile = anyPrinter,
  context: Partial<PrinterContext> = {},
): Promise<Office> {
  const fake = await fakePrinter(manners);
  const news: PrinterNews[] = [];
  const printer = duplexPrinter(openTcp({ host: '127.0.0.1', port: fake.port }), profile, {
    afterBreak: false,
    unsettled: [],
    onNews: (one) => news.push(one),
    ...context,
  });
  const states = (): PrinterState[] => news.flatMap((one) => (one.kind === 'state' ? [one.state] : []));
  return {
    fake,
    printer,
    news,
    states,
    told: (state) =>
      vi
        .waitUntil(() => states().at(-1) === state, { timeout: 15_000, interval: 20 })
        .then(
          () => {},
          () => {
            throw new Error(`never told ${state}, but ${states().join()}`);
          },
        ),
    close: async () => {
      // A printer that hangs would be waited for: what is tested is over.
      const gone = printer.close();
      await fake.close();
      await gone;
    },
  };
}

/** How often a ticket came out whole, and how many rows of it in pieces. */
export function onPaper(fake: FakePrinter, jobId: number): { whole: number; rows: number } {
  const stretches = [...fake.papers.flat(), ...fake.strip()].filter(({ fill }) => fill === 0x40 + jobId);
  const cutWhole = fake.papers.filter((paper) =>
    paper.some(({ fill, rows }) => fill === 0x40 + jobId && rows === ticketRows),
  );
  return { whole: cutWhole.length, rows: stretches.reduce((sum, { rows }) => sum + rows, 0) };
}
