import type { Bitmap } from '../drawing/bitmap.ts';
import { type GrownBytes, grownBytes } from './grown-bytes.ts';

/** A piece of paper that has left the printer. */
export interface Piece {
  label: string;
  /** It was torn before its cut: the rest never came, or came on another piece. */
  half: boolean;
  bitmap: Bitmap;
  /** What was received for it, from its `ESC @` to its cut; null when that is not a whole job. */
  bytes: Uint8Array | null;
}

/** The paper under way: rows that hang out of the slot. */
export interface Slip {
  readonly rows: number;
  label: string;
  /** Bytes that belong to the job of this paper. */
  record(bytes: Uint8Array): void;
  /** One row of the picture; `align` places it when it is narrower than the paper. More than the paper's width is lost. */
  print(row: Uint8Array, align: 0 | 1 | 2): void;
  feed(rows: number): void;
  /** The rows so far; null when there are none. A copy. */
  picture(): Bitmap | null;
  /** The piece, and nothing under way any more; null when no row has come out. */
  tear(half: boolean): Piece | null;
}

/** A job longer than this is not kept: no ticket is, and a program that never cuts must not fill the memory. */
const longestJob = 4 * 1024 * 1024;

/** `widthDots` across, a multiple of 8. */
export function createSlip(widthDots: number): Slip {
  const widthBytes = widthDots / 8;
  const dots: GrownBytes = grownBytes(64 * 1024);
  const job: GrownBytes = grownBytes(64 * 1024);
  let tooLong = false;
  const bitmap = (bits: Uint8Array): Bitmap => ({ width: widthDots, height: bits.length / widthBytes, bits });
  const slip: Slip = {
    get rows() {
      return dots.length / widthBytes;
    },
    label: '',
    record: (bytes) => {
      tooLong ||= job.length + bytes.length > longestJob;
      if (!tooLong) job.add(bytes);
    },
    print: (row, align) => {
      const free = Math.max(0, widthBytes - row.length);
      const before = align === 0 ? 0 : align === 1 ? free >> 1 : free;
      dots.addZeros(before);
      dots.add(row.subarray(0, widthBytes));
      dots.addZeros(free - before);
    },
    feed: (rows) => dots.addZeros(rows * widthBytes),
    picture: () => (dots.length === 0 ? null : bitmap(dots.view().slice())),
    tear: (half) => {
      const bytes = job.take();
      const bits = dots.take();
      const whole = !half && !tooLong;
      tooLong = false;
      if (bits.length === 0) return null;
      return { label: slip.label, half, bitmap: bitmap(bits), bytes: whole ? bytes : null };
    },
  };
  return slip;
}
