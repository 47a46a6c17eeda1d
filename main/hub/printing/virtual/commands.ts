import type { Said } from '../../../../shared/contract/virtual-printer.ts';

/** What a printer does when a command's turn comes (Epson ESC/POS reference). */
export type Effect =
  /** ESC @ */
  | { kind: 'reset' }
  /** ESC a: left, centre, right. */
  | { kind: 'align'; to: 0 | 1 | 2 }
  /** ESC 2, ESC 3: dots of one line feed. */
  | { kind: 'line-spacing'; dots: number }
  /** ESC J. */
  | { kind: 'feed'; dots: number }
  /** LF, ESC d. */
  | { kind: 'feed-lines'; lines: number }
  /** The head of GS v 0: `widthBytes * rows` bytes of dots follow. */
  | { kind: 'raster'; widthBytes: number; rows: number }
  /** GS V, ESC i, ESC m. */
  | { kind: 'cut' }
  /** GS a. */
  | { kind: 'automatic'; on: boolean }
  /** GS r 1. */
  | { kind: 'ask-paper' }
  /** GS ( H function 48. */
  | { kind: 'ask-process-id'; id: Uint8Array }
  /** GS I 66 and 67. */
  | { kind: 'ask-name'; of: 'maker' | 'model' }
  /** Zeros, and real-time commands: those were obeyed when they came. */
  | { kind: 'skip' }
  /** Understood, without effect on a picture: type faces, code pages, margins. */
  | { kind: 'pass' }
  | { kind: 'unknown' };

/** A command with the bytes that it takes; `said` is null for what nobody wants to read about. */
export interface Command {
  length: number;
  effect: Effect;
  said: Said | null;
}

const esc = 0x1b;
const gs = 0x1d;
const fs = 0x1c;
const dle = 0x10;

/** Dots of a line when nobody has said otherwise (ESC 2). */
export const usualLineDots = 30;

/** Bytes of text in one line of the log. */
const longestText = 24;

/** Commands without effect on a picture: lead byte → second byte → length. From the reference's list of commands. */
const passed: Readonly<Record<number, Readonly<Record<number, number>>>> = {
  [esc]: { 32: 3, 33: 3, 36: 4, 45: 3, 69: 3, 71: 3, 77: 3, 82: 3, 86: 3, 92: 4, 112: 5, 116: 3, 123: 3 },
  [gs]: { 33: 3, 66: 3, 72: 3, 76: 4, 80: 4, 87: 4, 98: 3, 102: 3, 104: 3, 119: 3 },
  [fs]: { 38: 2, 46: 2, 67: 3, 45: 3, 33: 3 },
};

/** The command at `at`; null while it has not all arrived. Any byte begins something, if only something unknown. */
export function readCommand(bytes: Uint8Array, at: number): Command | null {
  switch (bytes[at]) {
    case 0x00:
      return skip(countZeros(bytes, at));
    case 0x0a:
      return command(1, { kind: 'feed-lines', lines: 1 }, 'LF', 'feed');
    case 0x0d:
      return skip(1);
    case dle:
      return readDle(bytes, at);
    case esc:
      return readEsc(bytes, at);
    case gs:
      return readGs(bytes, at);
    case fs:
      return readPassed(bytes, at);
    default:
      return readText(bytes, at);
  }
}

function countZeros(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end] === 0) end += 1;
  return end - at;
}

/** Letters are not played: this is a printer of pictures. Told as one piece, so that somebody can read it. */
function readText(bytes: Uint8Array, at: number): Command {
  let end = at + 1;
  while (end < bytes.length && end - at < longestText && (bytes[end] ?? 0) >= 0x20) end += 1;
  if ((bytes[at] ?? 0) < 0x20) return unknown(bytes, at, 1);
  const letters = String.fromCharCode(...bytes.subarray(at, end));
  const isAscii = [...letters].every((letter) => letter <= '~');
  return isAscii ? command(end - at, { kind: 'unknown' }, `"${letters}"`, 'unknown') : unknown(bytes, at, end - at);
}

const skip = (length: number): Command => ({ length, effect: { kind: 'skip' }, said: null });
const command = (length: number, effect: Effect, text: string, means: Said['means']): Command => ({
  length,
  effect,
  said: { text, means },
});
const hex = (bytes: Uint8Array, at: number, length: number): string =>
  Array.from(bytes.subarray(at, at + length), (value) => value.toString(16).padStart(2, '0')).join(' ');
const unknown = (bytes: Uint8Array, at: number, length: number): Command =>
  command(length, { kind: 'unknown' }, hex(bytes, at, length), 'unknown');

function readDle(bytes: Uint8Array, at: number): Command | null {
  const [second, third] = bytes.subarray(at + 1);
  if (second === undefined) return null;
  if (second !== 0x04 && second !== 0x05) return unknown(bytes, at, 1);
  return third === undefined ? null : skip(3);
}

function readEsc(bytes: Uint8Array, at: number): Command | null {
  const [second, n] = bytes.subarray(at + 1);
  if (second === 0x40) return command(2, { kind: 'reset' }, 'ESC @', 'reset');
  if (second === 0x32) return command(2, { kind: 'line-spacing', dots: usualLineDots }, 'ESC 2', 'setting');
  if (second === 0x69) return command(2, { kind: 'cut' }, 'ESC i', 'cut');
  if (second === 0x6d) return command(2, { kind: 'cut' }, 'ESC m', 'cut');
  if (second !== 0x61 && second !== 0x33 && second !== 0x4a && second !== 0x64) return readPassed(bytes, at);
  if (n === undefined) return null;
  if (second === 0x61) return command(3, { kind: 'align', to: alignment(n) }, `ESC a ${n}`, 'setting');
  if (second === 0x33) return command(3, { kind: 'line-spacing', dots: n }, `ESC 3 ${n}`, 'setting');
  if (second === 0x4a) return command(3, { kind: 'feed', dots: n }, `ESC J ${n}`, 'feed');
  return command(3, { kind: 'feed-lines', lines: n }, `ESC d ${n}`, 'feed');
}

const alignment = (n: number): 0 | 1 | 2 => {
  const digit = n & 0x0f;
  return digit === 1 || digit === 2 ? digit : 0;
};

function readGs(bytes: Uint8Array, at: number): Command | null {
  const [second, m, third] = bytes.subarray(at + 1, at + 4);
  if (second === undefined) return null;
  if (second === 0x76) return readRaster(bytes, at);
  if (second === 0x28) return readGsParenthesis(bytes, at);
  if (second !== 0x56 && second !== 0x61 && second !== 0x72 && second !== 0x49) return readPassed(bytes, at);
  if (m === undefined) return null;
  if (second === 0x61) return command(3, { kind: 'automatic', on: m !== 0 }, `GS a ${m}`, 'automatic');
  if (second === 0x49) return readName(bytes, at, m);
  if (second === 0x72) {
    return m === 1 || m === 49 ? command(3, { kind: 'ask-paper' }, 'GS r 1', 'ask-paper') : unknown(bytes, at, 3);
  }
  if (m !== 65 && m !== 66) return command(3, { kind: 'cut' }, `GS V ${m}`, 'cut');
  return third === undefined ? null : command(4, { kind: 'cut' }, `GS V ${m} ${third}`, 'cut');
}

function readName(bytes: Uint8Array, at: number, n: number): Command {
  if (n === 66) return command(3, { kind: 'ask-name', of: 'maker' }, 'GS I 66', 'ask-name');
  if (n === 67) return command(3, { kind: 'ask-name', of: 'model' }, 'GS I 67', 'ask-name');
  return unknown(bytes, at, 3);
}

/** GS v 0 m xL xH yL yH. The scalings of m = 1–3 are not played: the dots are printed as they are. */
function readRaster(bytes: Uint8Array, at: number): Command | null {
  if (bytes.length < at + 8) return null;
  const [zero, , xL = 0, xH = 0, yL = 0, yH = 0] = bytes.subarray(at + 2, at + 8);
  if (zero !== 0x30) return unknown(bytes, at, 2);
  const [widthBytes, rows] = [xL + xH * 256, yL + yH * 256];
  return command(8, { kind: 'raster', widthBytes, rows }, `GS v 0 ${widthBytes * 8}×${rows}`, 'picture');
}

/** GS ( fn pL pH …: all of them say how long they are. */
function readGsParenthesis(bytes: Uint8Array, at: number): Command | null {
  if (bytes.length < at + 5) return null;
  const [name, pL = 0, pH = 0] = bytes.subarray(at + 2, at + 5);
  const length = 5 + pL + pH * 256;
  if (bytes.length < at + length) return null;
  const isProcessId = name === 0x48 && pL === 6 && pH === 0 && bytes[at + 5] === 0x30 && bytes[at + 6] === 0x30;
  if (!isProcessId) return unknown(bytes, at, length);
  const id = bytes.slice(at + 7, at + 11);
  return command(length, { kind: 'ask-process-id', id }, `GS ( H ${String.fromCharCode(...id)}`, 'ask-done');
}

function readPassed(bytes: Uint8Array, at: number): Command | null {
  const [first = 0, second] = bytes.subarray(at, at + 2);
  if (second === undefined) return null;
  const length = passed[first]?.[second];
  if (length === undefined) return unknown(bytes, at, 2);
  return bytes.length < at + length ? null : { length, effect: { kind: 'pass' }, said: null };
}
