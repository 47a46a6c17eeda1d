import type { PrinterState } from '../../../../shared/domain/printer.ts';
import type { Answer } from '../answers.ts';
import { stateFromAnswer } from '../status.ts';
import type { Session } from './session.ts';

/** A connection with what the printer has said on it. */
export interface Line {
  readonly session: Session;
  /** `performance.now()` of its opening and of the last complete look. */
  readonly openedAt: number;
  lookedAt: number;
  /** The newest that is known of the printer. */
  state: PrinterState;
  /** Answers of any kind, so far. */
  heard: number;
  /** `performance.now()` of the last one. */
  heardAt: number;
  /** The newest automatic status and the count of answers at which it came; null: none yet. */
  own: { state: PrinterState; at: number } | null;
  /** It has answered DLE EOT on this connection. */
  answers: boolean;
  /** The last look got no answer at all. */
  mute: boolean;
  /** `performance.now()` of the first look of which that is true, since the last answer. */
  muteSince: number;
  /** A question of the last look got no answer, when so many had been heard: a late one would be taken for the next. */
  silentAt: number | null;
  /** It said things that nobody asked for: what looks like an answer to GS r may be none. */
  noisy: boolean;
  /** Answers to GS r that are still to come. */
  paperOwed: number;
  /** A job went over this line whose process id is still to come. */
  carries: boolean;
  /** The delivery under way hears what may prove it. `paper`: this is the believable answer to its GS r. */
  onWord: ((answer: Answer, paper: boolean) => void) | null;
}

/** A line on which nothing was said yet. */
export function newLine(session: Session): Line {
  const now = performance.now();
  return {
    session,
    openedAt: now,
    lookedAt: Number.NEGATIVE_INFINITY,
    state: 'cannot-say',
    heard: 0,
    heardAt: now,
    own: null,
    answers: false,
    mute: false,
    muteSince: 0,
    silentAt: null,
    noisy: false,
    paperOwed: 0,
    carries: false,
    onWord: null,
  };
}

/** The fixed bits of an answer to GS r 1 and those that no printer is known to use (Epson ESC/POS reference, GS r). */
const notPaper = 0xf0;

/**
 * Notes what the printer says. True when it is the last answer to GS r that was asked for, and can be believed: any byte
 * with two bits clear looks like one, and an earlier one may be about an earlier job.
 */
export function note(line: Line, answer: Answer): boolean {
  line.heard += 1;
  line.heardAt = performance.now();
  switch (answer.kind) {
    case 'automatic': {
      const state = stateFromAnswer(answer) ?? 'ready';
      line.own = { state, at: line.heard };
      line.state = state;
      return false;
    }
    case 'real-time':
      line.answers = true;
      return false;
    case 'paper': {
      const asked = line.paperOwed > 0 && !line.noisy && (answer.byte & notPaper) === 0;
      if (asked) line.paperOwed -= 1;
      else line.noisy = true;
      return asked && line.paperOwed === 0;
    }
    case 'other':
      line.noisy = true;
      return false;
    case 'process-id':
      return false;
  }
}
