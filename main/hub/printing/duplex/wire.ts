import { canPrint, type PrinterProfile, type PrinterState } from '../../../../shared/domain/printer.ts';
import type { Answer } from '../answers.ts';
import { askAutomatic, askPaper, endBrokenJob } from '../escpos.ts';
import { transferTime } from '../profiles.ts';
import { isWell } from '../status.ts';
import type { Timers } from '../timers.ts';
import type { OpenChannel } from '../transports/channel.ts';
import { askState } from './ask-state.ts';
import { believesPaper, type Line, newLine, note, noteStray } from './line.ts';
import { openSession, type Session, type SessionEars } from './session.ts';

/** A connection that has just told its state is kept this long, so that the job need not knock again. Milliseconds. */
export const heldFor = 2000;

/** A connection attempt that takes longer is told as `unreachable` before it is over. Milliseconds. */
const tellUnreachable = 1500;

/** Once a printer was silent it is asked with less patience: every ticket would wait for nothing. Milliseconds. */
const patienceWithSilent = 60;

/**
 * A line that may still carry a late process id and has become silent is kept so long, and asked so often after that when
 * the printer has said itself what keeps it from listening. Milliseconds.
 */
const keepSilent = 5000;

/**
 * So long is a printer's goodbye waited for: some never say it, and the next look waits meanwhile. While bytes of a job
 * may still be on their way its patience counts, and `silent` when it has become silent. Milliseconds.
 */
const goodbyeOf = { idle: 300, silent: 1000 };

/** The one connection to a printer: made, asked, and left. Its calls must not overlap. */
export interface Wire {
  /** The open line, asked within the last two seconds and able to print; null when there is none. */
  fresh(): Line | null;
  /** The line with its printer asked just now; a sentence when nobody is there. */
  look(): Promise<Line | string>;
  /** Asks the line's printer again, each question for `ms` or the usual time. */
  ask(line: Line, ms?: number): Promise<PrinterState>;
  /** Tells a state when it is another than the one before. */
  tell(state: PrinterState): void;
  /** The state that was told last. */
  told(): PrinterState | null;
  /** The line while it is open. */
  line(): Line | null;
  /** Says goodbye; true when the printer did too, in good order, within `ms` or the usual time. */
  leave(line: Line, ms?: number): Promise<boolean>;
  /** The goodbye under way. */
  goodbye(): Promise<unknown> | null;
  /** A ticket waits: what is asked only to know the printer better is left for another time. */
  hurry(): void;
}

export interface WireDeps {
  open: OpenChannel;
  profile: PrinterProfile;
  /** The profile with the speed that is believed of the line now. */
  profileNow(): PrinterProfile;
  timers: Timers;
  onState(state: PrinterState): void;
  /** Everything that is said on any connection; `paper` as in `note`. */
  onAnswer(answer: Answer, line: Line, paper: boolean): void;
  /** The line ended and nobody had left it. */
  onLost(): void;
  /** Something that the line carried may still be proved on it. */
  awaitsProof(): boolean;
  /** Nobody knows yet whether GS r is answered: tried while it has nothing to print, `answered` tells. */
  triesPaper(): boolean;
  onPaperTried(answered: boolean): void;
  /** The line was left, and the printer said goodbye too: all that was written on it arrived. */
  onLeftInOrder(line: Line): void;
  /** A connection broke in the middle of a job: what is sent on the next one would be taken for a part of it. */
  rasterMayBeOpen(): boolean;
  onRasterEnded(): void;
}

export function createWire(deps: WireDeps): Wire {
  const { open, profile, timers, onState, onAnswer, onLost, awaitsProof, rasterMayBeOpen } = deps;
  const { answers, patience } = profile;
  let current: Line | null = null;
  let farewell: Promise<unknown> | null = null;
  let told: PrinterState | null = null;
  let silent = false;
  let stopTrying = (): void => {};
  /** `maybe` becomes `yes` with the first answer: who has answered once and is silent now is in trouble, not dumb. */
  let { realTime } = answers;

  const tell = (state: PrinterState): void => {
    if (state === told) return;
    told = state;
    onState(state);
  };

  const ask = async (line: Line, ms = silent ? patienceWithSilent : patience.answer): Promise<PrinterState> => {
    const blind = realTime === 'no' && answers.automatic;
    if (blind && line.misheard) await askToTell(line);
    if (blind && line.own === null && !line.noise.goesOn()) {
      line.state = 'offline';
      line.lookedAt = timers.now();
      return line.state;
    }
    const state = await askState(line, realTime, ms);
    if (realTime === 'maybe' && line.answers && believesPaper(line)) realTime = 'yes';
    return state;
  };

  /** What it says by itself is news at once; so is noise that doesn't stop. */
  const tellHeard = (line: Line, answer: Answer): void => {
    if (line.noise.goesOn()) {
      line.state = 'noisy';
      tell('noisy');
    } else if (answer.kind === 'automatic' && !line.misheard) tell(line.state);
  };

  const goodbyeTime = (line: Line): number =>
    Math.min(patience.finish, !line.underWay ? goodbyeOf.idle : line.mute ? goodbyeOf.silent : patience.finish);

  const leave = (line: Line, ms = goodbyeTime(line)): Promise<boolean> => {
    if (current === line) current = null;
    const ended = line.session.end(ms).then((orderly) => {
      if (orderly) deps.onLeftInOrder(line);
      return orderly;
    });
    const mine: Promise<unknown> = ended.finally(() => {
      if (farewell === mine) farewell = null;
    });
    farewell = mine;
    return ended;
  };

  const connect = async (): Promise<Line | string> => {
    // Many printers serve one connection only.
    await farewell;
    const cancelWarning = timers.after(tellUnreachable, () => tell('unreachable'));
    let line: Line | null = null;
    const listen = (opened: Session): SessionEars => {
      const mine = newLine(opened, timers, told === 'noisy');
      line = mine;
      current = mine;
      return {
        onNoise: () => noteStray(mine),
        onAnswer: (answer) => {
          const paper = note(mine, answer);
          if (current === mine) tellHeard(mine, answer);
          onAnswer(answer, mine, paper);
          mine.onWord?.(answer, paper);
        },
        onOver: () => {
          if (current !== mine) return;
          current = null;
          onLost();
        },
      };
    };
    const session = await openSession(open, patience.connect, listen, timers);
    cancelWarning();
    if (typeof session === 'string' || line === null) {
      tell('unreachable');
      return String(session);
    }
    return line;
  };

  /** Where it is all that can be asked its answer is awaited: a printer that does not obey it is in trouble. */
  const askToTell = async (line: Line): Promise<void> => {
    const { session } = line;
    const ms = answers.realTime === 'no' ? patience.answer : 0;
    const told = session.await((answer) => (answer.kind === 'automatic' ? answer : null), ms);
    await session.send(askAutomatic, patience.answer);
    await told;
  };

  /**
   * With nothing before it in the buffer the answer comes at once. No citizen waits for it: a ticket that comes meanwhile
   * goes first, and its own question may teach the same. What a printer that does not know the question makes of it is
   * forgotten at the `ESC @` of the next job.
   */
  const tryPaper = async (line: Line): Promise<void> => {
    if (!believesPaper(line)) return;
    line.paperOwed += 1;
    const word = line.session.await((answer) => (answer.kind === 'paper' ? answer : null), patience.answer);
    void line.session.send(askPaper, patience.answer);
    const hurried = new Promise<'hurried'>((resolve) => {
      stopTrying = () => resolve('hurried');
    });
    const end = await Promise.race([word, hurried]);
    if (end === 'hurried') return;
    const answered = end !== null;
    if (line.session.isOpen() && believesPaper(line)) deps.onPaperTried(answered);
  };

  /** True when it is of no use to ask: it was silent a moment ago and has not said a word since. */
  const sulks = (line: Line): boolean =>
    line.mute && line.silentAt === line.heard && timers.now() - line.lookedAt < keepSilent;

  /** True when its silence is no sign that it is gone: it told its trouble, or has only just fallen silent. */
  const isWorthKeeping = (line: Line): boolean =>
    line.carries &&
    awaitsProof() &&
    ((line.own !== null && !canPrint(line.own.state)) || timers.now() - line.muteSince < keepSilent);

  /** The line that is there, asked; null when there is none, or it is better left for a new one. */
  const askAgain = async (): Promise<Line | null> => {
    const line = current;
    if (line === null || !line.session.isOpen()) return null;
    if (sulks(line) && isWorthKeeping(line)) return line;
    const wasNoisy = told === 'noisy';
    const state = await ask(line);
    if (!line.session.isOpen()) return null;
    tell(state);
    // What was lost in the noise is still owed on this line, and would be missed.
    if (wasNoisy && state !== 'noisy' && !(line.carries && awaitsProof())) {
      void leave(line);
      return null;
    }
    // A printer that has become silent may be gone without a goodbye: a new connection shows it.
    if (!line.mute || isWorthKeeping(line) || !line.answers) return line;
    void leave(line);
    return null;
  };

  /** Before any question, whose bytes would be dots. Until when its silence is that of a busy printer; 0: not all went. */
  const endRaster = async (line: Line): Promise<number> => {
    const ending = endBrokenJob(profile);
    const ms = transferTime(deps.profileNow(), ending.length) + patience.answer;
    const until = timers.now() + ms;
    return (await line.session.send(ending, ms)) ? until : 0;
  };

  const look = async (): Promise<Line | string> => {
    const again = await askAgain();
    if (again !== null) return again;
    const line = await connect();
    if (typeof line === 'string') return line;
    const busyUntil = rasterMayBeOpen() ? await endRaster(line) : 0;
    if (answers.automatic) await askToTell(line);
    let state = await ask(line);
    if (line.mute && realTime === 'yes' && line.session.isOpen() && timers.now() < busyUntil) {
      if (told !== null && canPrint(told)) tell('busy');
      // One question more, for the whole time: the answers to many would be taken for those to later ones.
      state = await ask(line, busyUntil - timers.now());
    }
    if (busyUntil > 0 && (line.answers || realTime !== 'yes')) deps.onRasterEnded();
    silent = state === 'cannot-say';
    tell(state);
    if (isWell(state) && deps.triesPaper()) await tryPaper(line);
    return line;
  };

  return {
    fresh: () => {
      if (current === null || !current.session.isOpen() || !canPrint(current.state)) return null;
      return timers.now() - current.lookedAt <= heldFor ? current : null;
    },
    look,
    ask,
    tell,
    told: () => told,
    line: () => current,
    leave,
    goodbye: () => farewell,
    hurry: () => stopTrying(),
  };
}
