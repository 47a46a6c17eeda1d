import type { Bitmap } from './drawing/bitmap.ts';
import { findRealTime } from './real-time-guard.ts';

/** A job that a printer would not understand. */
export class NotAJob extends Error {}

/** What one command does to the paper: rows of dots, or nothing. */
type Effect = { rows: Uint8Array; widthBytes: number } | { blankRows: number } | 'none';

/** A command as its bytes at `at`; null when the bytes are something else. */
type Reader = (bytes: Uint8Array, at: number) => { length: number; effect: Effect } | null;

/** The dots of one line feed as the jobs set it (`ESC 3 30`). */
const lineDots = 30;

const starts = (bytes: Uint8Array, at: number, ...expected: number[]): boolean =>
  expected.every((byte, index) => bytes[at + index] === byte);

/** A command of fixed length that leaves the paper as it is. */
const silent =
  (length: number, ...opening: number[]): Reader =>
  (bytes, at) =>
    starts(bytes, at, ...opening) ? { length, effect: 'none' } : null;

const lineFeed: Reader = (bytes, at) => (bytes[at] === 0x0a ? { length: 1, effect: { blankRows: lineDots } } : null);

const raster: Reader = (bytes, at) => {
  if (!starts(bytes, at, 0x1d, 0x76, 0x30, 0x00)) return null;
  const [xL = 0, xH = 0, yL = 0, yH = 0] = bytes.subarray(at + 4, at + 8);
  const widthBytes = xL + xH * 256;
  const rows = bytes.subarray(at + 8, at + 8 + widthBytes * (yL + yH * 256));
  if (findRealTime(rows) >= 0) throw new NotAJob(`a real-time command inside the raster at byte ${at}`);
  return { length: 8 + widthBytes * (yL + yH * 256), effect: { rows, widthBytes } };
};

/** Everything that a job of ours may hold: ESC @, ESC a, ESC 3, LF, GS v 0, GS V 66, GS r 1, GS ( H fn 48. */
const readers: readonly Reader[] = [
  silent(2, 0x1b, 0x40),
  silent(3, 0x1b, 0x61),
  silent(3, 0x1b, 0x33),
  lineFeed,
  raster,
  silent(4, 0x1d, 0x56, 0x42),
  silent(3, 0x1d, 0x72, 0x01),
  silent(11, 0x1d, 0x28, 0x48, 0x06, 0x00, 0x30, 0x30),
];

/**
 * Bytes of a job → the paper that a printer makes of them. Throws `NotAJob` at the first byte that is not understood,
 * at a job cut short, at rows of different widths, and at a job without a picture.
 */
export function decodeJob(bytes: Uint8Array): Bitmap {
  const effects: Exclude<Effect, 'none'>[] = [];
  for (let at = 0; at < bytes.length; ) {
    const command = readers.map((read) => read(bytes, at)).find((found) => found !== null);
    if (command === undefined || command === null) throw new NotAJob(`unknown byte ${bytes[at]} at ${at}`);
    if (at + command.length > bytes.length) throw new NotAJob(`cut short in the command at byte ${at}`);
    if (command.effect !== 'none') effects.push(command.effect);
    at += command.length;
  }
  return paperOf(effects);
}

function paperOf(effects: readonly Exclude<Effect, 'none'>[]): Bitmap {
  const widths = new Set(effects.flatMap((effect) => ('rows' in effect ? [effect.widthBytes] : [])));
  const [widthBytes, ...others] = widths;
  if (widthBytes === undefined || widthBytes === 0) throw new NotAJob('no picture');
  if (others.length > 0) throw new NotAJob('rows of different widths');
  const bits = Buffer.concat(
    effects.map((effect) => ('rows' in effect ? effect.rows : new Uint8Array(effect.blankRows * widthBytes))),
  );
  return { width: widthBytes * 8, height: bits.length / widthBytes, bits };
}
