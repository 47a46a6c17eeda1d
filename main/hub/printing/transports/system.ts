import {
  dotsPerMm,
  type PrinterProfile,
  type PrinterState,
  type RollWidth,
} from '../../../../shared/domain/printer.ts';
import { decodeJob } from '../decode.ts';
import type { Bitmap } from '../drawing/bitmap.ts';
import { toPng } from '../drawing/png.ts';
import type { Printer, PrinterJob, PrintOutcome } from '../printer.ts';
import { sentenceOf } from '../trouble.ts';
import { within } from './within.ts';

/** A printer of the operating system. */
export interface SystemQueue {
  /** What the system calls it; the name to print with. */
  name: string;
  /** What people call it. */
  title: string;
  isDefault: boolean;
}

/** How a picture went to a driver: `refused` is certain that nothing came out, `failed` is not. */
export type PressOutcome = { kind: 'taken' } | { kind: 'refused' | 'failed'; why: string };

/** Prints pictures through the drivers of the system; the desktop app has one, a hub that runs alone has none. */
export interface SystemPress {
  list(): Promise<readonly SystemQueue[]>;
  /** `png` fills the whole page of `sizeMicrons`. Both may reject. */
  printPicture(queue: string, png: Uint8Array, sizeMicrons: { width: number; height: number }): Promise<PressOutcome>;
}

/**
 * Dots of a whole roll, multiples of 8: the driver's page is the paper, 80 and 58 mm, not the 72 and 48 mm that the head
 * reaches. At 180 dots an inch the next such page is 80.15 mm.
 */
const rollDots: Readonly<Record<RollWidth, number>> = { 576: 640, 512: 568, 384: 464 };

/** Milliseconds that the system may take to list its printers, and a driver to take a page. */
const usualPatience = { ask: 5000, take: 60_000 };

/**
 * Any printer of the system, as a picture through its driver: the last resort, for what takes no ESC/POS. The driver
 * takes a page and never says more, so the best outcome is `sent`. Not yet run on a printer.
 */
export function systemPrinter(
  queue: string,
  profile: PrinterProfile,
  press: SystemPress | null,
  patience = usualPatience,
): Printer {
  const find = async (): Promise<'there' | string> => {
    if (press === null) return 'printing through a driver needs the desktop app';
    try {
      const queues = await within(patience.ask, press.list(), null);
      if (queues === null) return `the system did not list its printers within ${patience.ask} ms`;
      return queues.some(({ name }) => name === queue) ? 'there' : `the system has no printer ${queue}`;
    } catch (error) {
      return `the system's printers can't be listed: ${sentenceOf(error)}`;
    }
  };

  const print = async (job: PrinterJob): Promise<PrintOutcome> => {
    const found = await find();
    if (found !== 'there' || press === null) return { status: 'postponed', evidence: found };
    let page: Bitmap;
    try {
      page = onRoll(decodeJob(job.bytes), profile.widthDots);
    } catch (error) {
      return { status: 'unknown', evidence: `not a job that makes a picture: ${sentenceOf(error)}` };
    }
    const microns = (dots: number): number => Math.round((dots * 1000) / dotsPerMm(profile.widthDots));
    const size = { width: microns(page.width), height: microns(page.height) };
    try {
      const late: PressOutcome = { kind: 'failed', why: `the driver did not come back within ${patience.take} ms` };
      const outcome = await within(patience.take, press.printPicture(queue, await toPng(page), size), late);
      if (outcome.kind === 'taken')
        return { status: 'sent', evidence: 'the driver took the page; it can not say more' };
      return { status: outcome.kind === 'refused' ? 'postponed' : 'unknown', evidence: outcome.why };
    } catch (error) {
      return { status: 'unknown', evidence: `printing through the driver broke: ${sentenceOf(error)}` };
    }
  };

  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: async (): Promise<PrinterState> => ((await find()) === 'there' ? 'cannot-say' : 'unreachable'),
    print,
    close: () => Promise.resolve(),
  };
}

/** The picture in the middle of its roll; one of another width stays as it is. */
function onRoll(picture: Bitmap, width: RollWidth): Bitmap {
  if (picture.width !== width) return picture;
  const roll = rollDots[width];
  const [from, to] = [width / 8, roll / 8];
  const left = (roll - width) / 2;
  const shift = left % 8;
  const bits = new Uint8Array(to * picture.height);
  for (const [at, byte] of picture.bits.entries()) {
    const first = Math.floor(at / from) * to + (at % from) + Math.floor(left / 8);
    bits[first] = (bits[first] ?? 0) | (byte >> shift);
    // What was shifted out is the beginning of the next byte; with a shift of 0 that is nothing.
    bits[first + 1] = (byte << (8 - shift)) & 0xff;
  }
  return { width: roll, height: picture.height, bits };
}
