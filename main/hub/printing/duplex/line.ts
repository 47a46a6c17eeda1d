import type { PrinterState } from '../../../../shared/domain/printer.ts';
import type { Answer } from '../answers.ts';
import { stateFromAnswer } from '../status.ts';
import { processTimers, type Timers } from '../timers.ts';
import { type NoiseMeter, noiseMeter } from './noise.ts';
import type { Session } from './session.ts';

/** A connection with what the printer has said on it. Times are those of `timers.now`. */
export interface Line {
  readonly session: Session;
  readonly timers: Timers;
  /** When it was opened, and last looked at completely. */
  readonly openedAt: number;
  lookedAt: number;
  /** The newest that is known of the printer. */
  state: PrinterState;
  /** Answers of any kind, so far. */
  heard: number;
  /** When the last one came. */
  heardAt: number;
  /** The newest automatic status and the count of answers at which it came; null: none yet. */
  own: { state: PrinterState; at: number } | null;
  /** An automatic status came among stray bytes and was not believed. */
  misheard: boolean;
  /** It has answered DLE EOT on this connection. */
  answers: boolean;
  /** The last look got no answer at all. */
  mute: boolean;
  /** When the first look of which that is true was, since the last answer. */
  muteSince: number;
  /** A question of the last look got no answer, when so many had been heard: a late one would be taken for the next. */
  silentAt: number | null;
  /** What came that nobody had asked for: how often, and when last. */
  strays: { count: number; at: number };
  readonly noise: NoiseMeter;
  /** Answers to DLE EOT that may still come. */
  realTimeOwed: number;
  /** Answers to GS r that are still to come. */
  paperOwed: number;
  /** A job went over this line whose process id is still to come. */
  carries: boolean;
  /** Bytes of a job on it may not have arrived yet: it must not be let go of in a hurry. */
  underWay: boolean;
  /** The delivery under way hears what may prove it. `paper`: this is the believable answer to its GS r. */
  onWord: ((answer: Answer, paper: boolean) => void) | null;
}

/** A line on which nothing was said yet; `noisy`: the one before it was to its end. */
export function newLine(session: Session, timers: Timers = processTimers, noisy = false): Line {
  const now = timers.now();
  return {
    session,
    timers,
    openedAt: now,
    lookedAt: Number.NEGATIVE_INFINITY,
    state: 'cannot-say',
    heard: 0,
    heardAt: now,
    own: null,
    misheard: false,
    answers: false,
    mute: false,
    muteSince: 0,
    silentAt: null,
    strays: { count: 0, at: Number.NEGATIVE_INFINITY },
    noise: noiseMeter(timers, noisy),
    realTimeOwed: 0,
    paperOwed: 0,
    carries: false,
    underWay: false,
    onWord: null,
  };
}

/** The fixed bits of an answer to GS r 1 and those that no printer is known to use (Epson ESC/POS reference, GS r). */
const notPaper = 0xf0;

/** Of a look four answers may still be under way. */
const mostOwed = 4;

/**
 * After something stray so long nothing is believed that could be a part of it: a status that came by itself, and what
 * looks like the answer to GS r, which any byte with two bits clear does. Milliseconds.
 */
const disbelief = { automatic: 100, atLeast: 1000, paper: 10_000 };

const isDoubtful = (line: Line, ms: number): boolean => line.timers.now() - line.strays.at < ms;

/** True when an answer to GS r would be believed. */
export const believesPaper = (line: Line): boolean => !isDoubtful(line, disbelief.paper);

/** Something came that nobody had asked for. */
export function noteStray(line: Line): void {
  line.strays = { count: line.strays.count + 1, at: line.timers.now() };
  line.noise.stray();
}

/** It has answered in peace: what strayed before is forgotten, unless it was only just now. */
export function trustAgain(line: Line): void {
  if (line.answers && !isDoubtful(line, disbelief.atLeast)) line.strays.at = Number.NEGATIVE_INFINITY;
}

/** A question in real time goes out. */
export function oweRealTime(line: Line): void {
  line.realTimeOwed = Math.min(mostOwed, line.realTimeOwed + 1);
}

/** Notes what the printer says. True when it is the last answer to GS r that was asked for, and can be believed. */
export function note(line: Line, answer: Answer): boolean {
  line.heard += 1;
  line.heardAt = line.timers.now();
  switch (answer.kind) {
    case 'automatic': {
      line.misheard = isDoubtful(line, disbelief.automatic);
      if (line.misheard) return false;
      const state = stateFromAnswer(answer) ?? 'ready';
      line.own = { state, at: line.heard };
      line.state = state;
      return false;
    }
    case 'real-time':
      if (line.realTimeOwed > 0) {
        line.realTimeOwed -= 1;
        line.answers = true;
      } else noteStray(line);
      return false;
    case 'paper': {
      const asked = line.paperOwed > 0 && believesPaper(line) && (answer.byte & notPaper) === 0;
      // An earlier answer may be about an earlier job.
      if (asked) line.paperOwed -= 1;
      else noteStray(line);
      return asked && line.paperOwed === 0;
    }
    case 'other':
      noteStray(line);
      return false;
    case 'process-id':
      return false;
  }
}
