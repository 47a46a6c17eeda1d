/// <reference path="./escpos-deep.d.ts" />
import Image from 'escpos/image.js';
import Printer from 'escpos/printer.js';
import type { Bitmap } from './drawing/bitmap.ts';
import { withoutRealTime } from './real-time-guard.ts';

/** Rows in one `GS v 0`: many printers keep one byte of the height (Epson ESC/POS reference, GS v 0). */
export const bandRows = 255;

/** Feeds to the cutter and cuts, leaving no strip (Epson ESC/POS reference, GS V function B). */
const feedAndCut = Buffer.from([0x1d, 0x56, 0x42, 0x00]);

/** Where there is no cutter: lines of 30 dots until the paper's end is past the tear bar, 15 mm. */
const tearOff = { lineDots: 30, lines: 4 };

/** Bytes that are already packed, where `escpos` would threshold RGBA by its own rule and swell the letters. */
class PackedImage extends Image {
  readonly #raster: { data: Buffer; width: number; height: number };

  constructor(bits: Buffer, widthBytes: number, height: number) {
    super({ data: [], shape: [widthBytes * 8, height, 4] });
    this.#raster = { data: bits, width: widthBytes, height };
  }

  override toRaster(): { data: Buffer; width: number; height: number } {
    return this.#raster;
  }
}

/**
 * The picture as a print job: `ESC @`, `GS v 0` in bands, then cut or tear-off feed.
 * No byte of the raster can be taken for a real-time command (see `withoutRealTime`).
 */
export function printJob(bitmap: Bitmap, cutter: boolean): Uint8Array {
  const parts: Buffer[] = [];
  // `flush` hands out its own memory and uses it again: copied at once, and after each band so that it stays small.
  const printer = new Printer({ write: (data) => parts.push(Buffer.from(data)) });
  const widthBytes = bitmap.width / 8;
  printer.hardware('INIT').align('LT');
  for (let top = 0; top < bitmap.height; top += bandRows) {
    const rows = Math.min(bandRows, bitmap.height - top);
    const band = withoutRealTime(bitmap.bits.subarray(top * widthBytes, (top + rows) * widthBytes));
    printer.raster(new PackedImage(asBuffer(band), widthBytes, rows), 'NORMAL').flush();
  }
  if (cutter) printer.print(feedAndCut);
  else printer.lineSpace(tearOff.lineDots).feed(tearOff.lines);
  printer.flush();
  return Buffer.concat(parts);
}

/** The same memory as what `escpos` can write. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Asks for four bytes back when everything before has been printed (Epson ESC/POS reference, GS ( H function 48). */
export function askProcessId(id: string): Uint8Array {
  return Buffer.concat([Buffer.from([0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30]), Buffer.from(id, 'latin1')]);
}

/** A process id for a job: four printable characters, the same again after 1,679,616 jobs. */
export function processId(jobId: number): string {
  return (jobId % 36 ** 4).toString(36).toUpperCase().padStart(4, '0');
}

/** Asks for the paper sensors, answered in turn after what came before (Epson ESC/POS reference, GS r 1). */
export const askPaper: Uint8Array = Uint8Array.of(0x1d, 0x72, 0x01);

/** Asks to be told each change from now on; obeyed in turn (Epson ESC/POS reference, GS a). */
export const askAutomatic: Uint8Array = Uint8Array.of(0x1d, 0x61, 0xff);

/** Takes `askAutomatic` back. */
export const endAutomatic: Uint8Array = Uint8Array.of(0x1d, 0x61, 0x00);

/** Asks for a name that ends in a zero: 66 the maker's, 67 the model's (Epson ESC/POS reference, GS I). */
export const askName = (n: 66 | 67): Uint8Array => Uint8Array.of(0x1d, 0x49, n);

/**
 * The job with `askAutomatic` right behind its `ESC @`, which may have switched it off: later would be too late for paper
 * that ends inside the raster.
 */
export function withAutomatic(job: Uint8Array): Uint8Array {
  if (job[0] !== 0x1b || job[1] !== 0x40) return Buffer.concat([askAutomatic, job]);
  return Buffer.concat([job.subarray(0, 2), askAutomatic, job.subarray(2)]);
}

/** Asks at once, even of a printer that is offline; `n` is 1–4 (Epson ESC/POS reference, DLE EOT). */
export const askRealTime = (n: 1 | 2 | 3 | 4): Uint8Array => Uint8Array.of(0x10, 0x04, n);

/** As many zeros as a header and one band of the widest roll can still be waiting for; else they are ignored. */
const endOfRaster = new Uint8Array(bandRows * 72 + 8);

/** Rows of the black line that shows where a broken ticket ends, where no cut does. */
const blackRows = 4;

/**
 * Ends what an earlier, broken job left half sent, and parts it from the next paper: zeros, then a cut, or a black line and
 * the feed to the tear bar. It comes before anything else: a question in real time is obeyed, and its bytes are taken for
 * dots all the same (DLE EOT in the manuals of Epson and Citizen).
 */
export function endBrokenJob({ widthDots, cutter }: { widthDots: number; cutter: boolean }): Uint8Array {
  const bits = new Uint8Array((widthDots / 8) * blackRows).fill(0xff);
  const parting = cutter
    ? Buffer.concat([Buffer.from([0x1b, 0x40]), feedAndCut])
    : printJob({ width: widthDots, height: blackRows, bits }, false);
  return Buffer.concat([endOfRaster, parting]);
}
