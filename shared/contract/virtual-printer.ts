import * as z from 'zod';
import type { PrinterState } from '../domain/printer.ts';

/** How fast paper comes out: at once, as a usual printer does (150 mm/s), or slowly enough to watch (20 mm/s). */
export const printerSpeeds = ['instant', 'usual', 'slow'] as const;
export type PrinterSpeed = (typeof printerSpeeds)[number];

/** The kinds of questions that a printer may know: DLE EOT, GS a, GS r 1 and GS ( H function 48. */
export const answerKinds = ['realTime', 'automatic', 'paper', 'processId'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/**
 * Paper that is put in: a new roll, one that is near its end, one that ends inside the next ticket, none. A new roll is
 * looked after from then on and never ends.
 */
export const rolls = ['new', 'near-end', 'ends-soon', 'ended'] as const;
export type Roll = (typeof rolls)[number];

/** What a person can do to the virtual printer. Each says how it is to be, so that a click sent twice does no harm. */
export const virtualPrinterActionSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('set-roll'), roll: z.enum(rolls) }),
  z.strictObject({ type: z.literal('set-cover'), open: z.boolean() }),
  /** Jammed: the next cut stops. Freed: the cutter goes on after the cover was opened and closed, or after DLE ENQ. */
  z.strictObject({ type: z.literal('set-cutter'), jammed: z.boolean() }),
  z.strictObject({ type: z.literal('set-power'), on: z.boolean() }),
  z.strictObject({ type: z.literal('set-link'), pluggedIn: z.boolean() }),
  z.strictObject({ type: z.literal('set-speed'), speed: z.enum(printerSpeeds) }),
  z.strictObject({ type: z.literal('set-mute'), mute: z.boolean() }),
  z.strictObject({ type: z.literal('set-answer'), kind: z.enum(answerKinds), known: z.boolean() }),
  /** The link breaks once, when so many more bytes have come. */
  z.strictObject({ type: z.literal('cut-link'), afterBytes: z.int().min(0).max(1_000_000) }),
  /** Serve other programs on loopback; 0 takes any free port. */
  z.strictObject({ type: z.literal('listen'), port: z.int().min(0).max(65_535) }),
  z.strictObject({ type: z.literal('stop-listening') }),
]);
export type VirtualPrinterAction = z.infer<typeof virtualPrinterActionSchema>;

/** `jammed`: the next cut will stop. `stopped`: one did. `freed`: mended, but the printer has not been told. */
export type CutterCondition = 'fine' | 'jammed' | 'stopped' | 'freed';

/** What an exchanged piece of bytes means, for people. */
export const exchangeMeanings = [
  'reset',
  'setting',
  'picture',
  'feed',
  'cut',
  'ask-printer',
  'ask-offline',
  'ask-error',
  'ask-paper',
  'ask-done',
  'ask-name',
  'automatic',
  'resume',
  'clear',
  'unknown',
  'connected',
  'disconnected',
  'done',
  'name',
  'ready',
  'near-end',
  'paper-end',
  'cover-open',
  'cutter-error',
  'error',
  'offline',
] as const;
export type ExchangeMeaning = (typeof exchangeMeanings)[number];

/** Some bytes in words that need no translation ("DLE EOT 4", "72") and what they mean. */
export interface Said {
  text: string;
  means: ExchangeMeaning;
}

/** One line of what was said on the wire: a command or question, and what the printer answered to it. */
export interface Exchange {
  /** Grows from line to line. */
  seq: number;
  /** Null when the printer spoke by itself. */
  heard: Said | null;
  /** Null when there was nothing to answer, or no answer. */
  answered: Said | null;
  /** How often the very same came lately. */
  times: number;
}

/** Why a port can't be opened; `code` is the system's, e.g. "EADDRINUSE". */
export interface ListenProblem {
  port: number;
  reason: 'taken' | 'forbidden' | 'other';
  code: string;
}

/** The way for other programs. */
export type VirtualPrinterServer =
  | { state: 'stopped'; problem: ListenProblem | null }
  /** `busy`: a program is connected. One at a time; others wait. */
  | { state: 'listening'; host: string; port: number; busy: boolean };

/** The virtual printer as its window shows it. */
export interface VirtualPrinterView {
  /** What its lamp says; `unreachable` while it is off or unplugged. */
  state: PrinterState;
  /** Dots across. */
  widthDots: number;
  paperLeftMm: number;
  /** A new roll, millimetres. */
  rollMm: number;
  power: boolean;
  pluggedIn: boolean;
  coverOpen: boolean;
  cutter: CutterCondition;
  speed: PrinterSpeed;
  mute: boolean;
  answers: Readonly<Record<AnswerKind, boolean>>;
  /** The paper that hangs out of the slot, not cut yet: its rows so far as a `data:` URL of a PNG. */
  underWay: { label: string; rows: number; picture: string } | null;
  /** Bytes that wait until it goes on. */
  waitingBytes: number;
  server: VirtualPrinterServer;
  /** The last exchanges, newest last. */
  exchanges: readonly Exchange[];
}
