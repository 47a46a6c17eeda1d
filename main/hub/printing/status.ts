import type { PrinterState } from '../../../shared/domain/printer.ts';
import type { Answer } from './answers.ts';

/** What one bit can say. */
type Finding = Exclude<PrinterState, 'ready' | 'busy' | 'noisy' | 'unreachable' | 'cannot-say'>;

/** What a person must mend first comes first: an open cover also means offline and an error. */
const gravity: readonly Finding[] = ['cover-open', 'paper-end', 'cutter-error', 'error', 'offline', 'near-end'];

/** Of several findings, the one to tell; `ready` when there is none. */
export const gravest = (findings: readonly PrinterState[]): PrinterState =>
  gravity.find((finding) => findings.includes(finding)) ?? 'ready';

/** True when it said so itself, and nothing keeps it from printing. */
export const isWell = (state: PrinterState): boolean => state === 'ready' || state === 'near-end';

/** The bits of DLE EOT 1–4 (Epson ESC/POS reference, DLE EOT): [question, mask, meaning]. */
const realTimeBits: readonly (readonly [1 | 2 | 3 | 4, number, Finding])[] = [
  [1, 0x08, 'offline'],
  [2, 0x04, 'cover-open'],
  [2, 0x20, 'paper-end'],
  [2, 0x40, 'error'],
  [3, 0x04, 'error'],
  [3, 0x08, 'cutter-error'],
  [3, 0x20, 'error'],
  [3, 0x40, 'error'],
  [4, 0x0c, 'near-end'],
  [4, 0x60, 'paper-end'],
];

/** The answers to DLE EOT 1–4 that came (a missing one is undefined) → one state. No answer at all: `cannot-say`. */
export function stateFromRealTime(replies: Readonly<Partial<Record<1 | 2 | 3 | 4, number>>>): PrinterState {
  if (Object.values(replies).every((byte) => byte === undefined)) return 'cannot-say';
  return gravest(realTimeBits.filter(([n, mask]) => ((replies[n] ?? 0) & mask) !== 0).map(([, , finding]) => finding));
}

/** The bits of an automatic status (Epson ESC/POS reference, GS a): [index of the byte, mask, meaning]. */
const automaticBits: readonly (readonly [0 | 1 | 2, number, Finding])[] = [
  [0, 0x08, 'offline'],
  [0, 0x20, 'cover-open'],
  [1, 0x04, 'error'],
  [1, 0x08, 'cutter-error'],
  [1, 0x20, 'error'],
  [1, 0x40, 'error'],
  [2, 0x03, 'near-end'],
  [2, 0x0c, 'paper-end'],
];

/** Any answer → what it says of the printer, or null when it says nothing of its state. */
export function stateFromAnswer(answer: Answer): PrinterState | null {
  switch (answer.kind) {
    case 'automatic': {
      const { bytes } = answer;
      const set = automaticBits.filter(([index, mask]) => (bytes[index] & mask) !== 0);
      return gravest(set.map(([, , finding]) => finding));
    }
    case 'paper':
      if ((answer.byte & 0x0c) !== 0) return 'paper-end';
      return (answer.byte & 0x03) !== 0 ? 'near-end' : 'ready';
    case 'process-id':
    case 'real-time':
    case 'other':
      return null;
  }
}
