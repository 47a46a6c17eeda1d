import type {
  AnswerKind,
  CutterCondition,
  ExchangeMeaning,
  PrinterSpeed,
  Roll,
} from '../../../../shared/contract/virtual-printer.ts';
import { dotsPerMm, type PrinterState } from '../../../../shared/domain/printer.ts';

/** Millimetres: a usual roll, and where the near-end sensor of a usual printer begins to see its core. */
export const rollMm = { full: 50_000, nearEnd: 4000 } as const;

/** What a person puts in, millimetres. `ends-soon` is less than any ticket. */
const rollLengths: Readonly<Record<Roll, number>> = { new: rollMm.full, 'near-end': 3000, 'ends-soon': 50, ended: 0 };

/** Rows of a roll that is put into a printer with so many in a millimetre. */
export const rowsOfRoll = (roll: Roll, rowsPerMm: number): number => Math.round(rollLengths[roll] * rowsPerMm);

/** How the printer stands there: everything that a person or the paper can change. */
export interface Conditions {
  power: boolean;
  pluggedIn: boolean;
  coverOpen: boolean;
  cutter: CutterCondition;
  /** The paper can't leave the printer: its folder can't be written. */
  outletBlocked: boolean;
  /** The paper moves by one dot of the head, whatever is printed: by this it counts its roll. Made so, never changed. */
  rowsPerMm: number;
  /** Rows of dots that are left on the roll. */
  rowsLeft: number;
  /** Somebody puts in a new roll before the old one is near its end, as long as nobody plays with the paper. */
  refills: boolean;
  speed: PrinterSpeed;
  mute: boolean;
  answers: Readonly<Record<AnswerKind, boolean>>;
}

/**
 * A healthy printer with a new roll that knows every answer. A head of 512 dots prints 180 to the inch, the others 203
 * (`dotsPerMm`; Epson, TM-T88V specification: 180 × 180 dpi, 512 dots a line).
 */
export const fresh = (widthDots: number): Conditions => ({
  power: true,
  pluggedIn: true,
  coverOpen: false,
  cutter: 'fine',
  outletBlocked: false,
  rowsPerMm: dotsPerMm(widthDots),
  rowsLeft: rowsOfRoll('new', dotsPerMm(widthDots)),
  refills: true,
  speed: 'instant',
  mute: false,
  answers: { realTime: true, automatic: true, paper: true, processId: true },
});

const paperEnded = ({ rowsLeft }: Conditions): boolean => rowsLeft <= 0;
const paperNearEnd = ({ rowsLeft, rowsPerMm }: Conditions): boolean => rowsLeft <= rollMm.nearEnd * rowsPerMm;
const cutterStopped = ({ cutter }: Conditions): boolean => cutter === 'stopped' || cutter === 'freed';

/** True while it prints nothing and keeps what it is sent. */
export const isOffline = (now: Conditions): boolean =>
  now.coverOpen || paperEnded(now) || cutterStopped(now) || now.outletBlocked;

/** True when somebody can talk to it at all. */
export const isReachable = ({ power, pluggedIn }: Conditions): boolean => power && pluggedIn;

/** After one row more: the same roll, or the next one when it is looked after. */
export function afterOneRow(now: Conditions): Conditions {
  const left = { ...now, rowsLeft: now.rowsLeft - 1 };
  return left.refills && paperNearEnd(left) ? { ...left, rowsLeft: rowsOfRoll('new', left.rowsPerMm) } : left;
}

/** What its lamp says: of several troubles the one to mend first. */
export function stateOf(now: Conditions): PrinterState {
  if (!isReachable(now)) return 'unreachable';
  if (now.coverOpen) return 'cover-open';
  if (paperEnded(now)) return 'paper-end';
  if (cutterStopped(now)) return 'cutter-error';
  if (now.outletBlocked) return 'error';
  return paperNearEnd(now) ? 'near-end' : 'ready';
}

/** The bits that are set, on top of those that always are. */
const byte = (always: number, ...bits: readonly (readonly [boolean, number])[]): number =>
  bits.reduce((sum, [set, bit]) => (set ? sum | bit : sum), always);

/** The answer to DLE EOT `n` (Epson ESC/POS reference, DLE EOT). */
export function realTimeByte(now: Conditions, n: 1 | 2 | 3 | 4): number {
  switch (n) {
    case 1:
      return byte(0x12, [isOffline(now), 0x08]);
    case 2:
      return byte(
        0x12,
        [now.coverOpen, 0x04],
        [paperEnded(now), 0x20],
        [cutterStopped(now) || now.outletBlocked, 0x40],
      );
    case 3:
      return byte(0x12, [now.outletBlocked, 0x04], [cutterStopped(now), 0x08]);
    case 4:
      return byte(0x12, [paperNearEnd(now), 0x0c], [paperEnded(now), 0x60]);
  }
}

/** The four bytes of an automatic status (Epson ESC/POS reference, GS a). */
export const automaticBytes = (now: Conditions): readonly [number, number, number, number] => [
  byte(0x10, [isOffline(now), 0x08], [now.coverOpen, 0x20]),
  byte(0, [now.outletBlocked, 0x04], [cutterStopped(now), 0x08]),
  byte(0, [paperNearEnd(now), 0x03], [paperEnded(now), 0x0c]),
  0,
];

/** The answer to GS r 1 (Epson ESC/POS reference, GS r). */
export const paperByte = (now: Conditions): number => byte(0, [paperNearEnd(now), 0x03], [paperEnded(now), 0x0c]);

/** What the answer to DLE EOT `n` says, for people. */
export function realTimeMeaning(now: Conditions, n: 1 | 2 | 3 | 4): ExchangeMeaning {
  switch (n) {
    case 1:
      return isOffline(now) ? 'offline' : 'ready';
    case 2:
      if (now.coverOpen) return 'cover-open';
      if (paperEnded(now)) return 'paper-end';
      return cutterStopped(now) || now.outletBlocked ? 'error' : 'ready';
    case 3:
      if (cutterStopped(now)) return 'cutter-error';
      return now.outletBlocked ? 'error' : 'ready';
    case 4:
      return paperMeaning(now);
  }
}

/** What the paper's sensors say, for people. */
export const paperMeaning = (now: Conditions): ExchangeMeaning => {
  if (paperEnded(now)) return 'paper-end';
  return paperNearEnd(now) ? 'near-end' : 'ready';
};

/** What an automatic status says, for people: the gravest of its bits. */
export const automaticMeaning = (now: Conditions): ExchangeMeaning => {
  if (now.coverOpen) return 'cover-open';
  if (paperEnded(now)) return 'paper-end';
  if (cutterStopped(now)) return 'cutter-error';
  return now.outletBlocked ? 'error' : paperMeaning(now);
};
