import type { Timers } from '../timers.ts';
import { afterOneRow, type Conditions } from './conditions.ts';
import { createSlip, type Piece, type Slip } from './slip.ts';

/** What is being done with the paper, row by row. */
export type Activity =
  | { kind: 'raster'; widthBytes: number; rows: number; align: 0 | 1 | 2 }
  | { kind: 'feed'; rows: number }
  | { kind: 'cut' };

/** How far a step went. `starved`: bytes are missing. `stopped`: something else is. */
export type Step = 'done' | 'starved' | 'stopped';

/** How the printer stands there, in the hands of all its parts. */
export interface Body {
  now: Conditions;
}

/** Where the dots of a row come from. */
export interface RowSource {
  /** So many bytes, only until they are consumed; null when they have not come. */
  peek(length: number): Uint8Array | null;
  consume(length: number): void;
}

/** Motor, head and cutter. */
export interface Mechanism {
  readonly slip: Slip;
  /** False: the next command may begin. */
  isBusy(): boolean;
  /** A piece is on its way out of the slot: nothing goes on, and nothing is answered, until it is there. */
  isHeld(): boolean;
  begin(activity: Activity): void;
  /** One row, or the cut. */
  advance(bytes: RowSource): Step;
  tear(half: boolean): void;
  /** Drops what it is doing. */
  halt(): void;
  /** Lets the motor turn when it was wanted. */
  turn(): void;
}

/** Milliseconds between two steps of the motor. */
const stepMs = 50;
/** Millimetres a second. */
const speeds = { usual: 150, slow: 20 } as const;
/** Millimetres fed in a row after which the paper of a printer without cutter is torn off. */
const tearAfterMm = 15;
/** Millimetres: a program that never cuts gets its paper torn off, so that it can't fill the memory. */
const longestSlipMm = 3000;

/** `goOn` is called when a piece is out or the motor has turned. */
export function createMechanism(
  make: { widthDots: number; cutter: boolean },
  body: Body,
  world: { timers: Timers; outlet(piece: Piece, out: () => void): void; goOn(): void },
): Mechanism {
  const slip = createSlip(make.widthDots);
  const { rowsPerMm } = body.now;
  const [tearAfter, longestSlip] = [tearAfterMm * rowsPerMm, longestSlipMm * rowsPerMm];
  let activity: Activity | null = null;
  let fedInARow = 0;
  let leaving = 0;
  let rowsThisStep = 0;
  let stepWanted = false;
  let cancelStep: (() => void) | null = null;

  const tear = (half: boolean): void => {
    fedInARow = 0;
    const piece = slip.tear(half);
    if (piece === null) return;
    leaving += 1;
    world.outlet(piece, () => {
      leaving -= 1;
      world.goOn();
    });
  };

  /** With a speed, so many rows in each step of the motor; at once means no timer at all. */
  const mayMove = (): boolean => {
    if (body.now.speed === 'instant') return true;
    if (rowsThisStep === 0) stepWanted = true;
    else rowsThisStep -= 1;
    return !stepWanted;
  };

  const moved = (): void => {
    body.now = afterOneRow(body.now);
    if (slip.rows >= longestSlip) tear(true);
  };

  const finished = (): Step => {
    activity = null;
    return 'done';
  };

  const printRow = (raster: Activity & { kind: 'raster' }, bytes: RowSource): Step => {
    if (raster.rows === 0 || raster.widthBytes === 0) return finished();
    const row = bytes.peek(raster.widthBytes);
    if (row === null) return 'starved';
    if (!mayMove()) return 'stopped';
    bytes.consume(raster.widthBytes);
    slip.record(row);
    slip.print(row, raster.align);
    raster.rows -= 1;
    fedInARow = 0;
    moved();
    return 'done';
  };

  const feedRow = (feed: Activity & { kind: 'feed' }): Step => {
    if (feed.rows === 0) {
      if (!make.cutter && fedInARow >= tearAfter) tear(false);
      return finished();
    }
    if (!mayMove()) return 'stopped';
    slip.feed(1);
    feed.rows -= 1;
    fedInARow += 1;
    moved();
    return 'done';
  };

  const cut = (): Step => {
    if (body.now.cutter === 'jammed') {
      body.now = { ...body.now, cutter: 'stopped' };
      return 'stopped';
    }
    // A printer without a cutter does not know the command.
    if (make.cutter) tear(false);
    return finished();
  };

  return {
    slip,
    isBusy: () => activity !== null,
    isHeld: () => leaving > 0,
    begin: (next) => {
      activity = next;
    },
    advance: (bytes) => {
      switch (activity?.kind) {
        case 'raster':
          return printRow(activity, bytes);
        case 'feed':
          return feedRow(activity);
        case 'cut':
          return cut();
        case undefined:
          return 'starved';
      }
    },
    tear,
    halt: () => {
      activity = null;
      fedInARow = 0;
      rowsThisStep = 0;
      stepWanted = false;
      cancelStep?.();
      cancelStep = null;
    },
    turn: () => {
      if (!stepWanted || cancelStep !== null) return;
      cancelStep = world.timers.after(stepMs, () => {
        cancelStep = null;
        stepWanted = false;
        const { speed } = body.now;
        rowsThisStep = speed === 'instant' ? 0 : Math.ceil((speeds[speed] * rowsPerMm * stepMs) / 1000);
        world.goOn();
      });
    },
  };
}
