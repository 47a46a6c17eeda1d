import { canPrint, dotsPerMm, type PrinterState } from '../../../shared/domain/printer.ts';
import type { Rasteriser } from './drawing/rasteriser.ts';
import { printJob } from './escpos.ts';
import type { PrintDesk, PrintTask } from './print-desk.ts';
import type { Printer, PrintOutcome } from './printer.ts';
import { createAlarm, processTimers, type Timers } from './timers.ts';
import { sentenceOf } from './trouble.ts';

/** Drains the print jobs of one printer. */
export interface Spooler {
  /** Called after each commit that may have queued a job. */
  wake(): void;
  /** Waits for the job in flight, at most ten seconds, then lets go of the printer. */
  close(): Promise<void>;
}

/** A ticket as bytes, with the length of its paper. */
interface Drawn {
  bytes: Uint8Array;
  paperMm: number;
}

export interface SpoolerDeps {
  desk: PrintDesk;
  printer: Printer;
  rasteriser: Rasteriser;
  timers?: Timers;
  /** Hears of what should not happen: a desk that throws, a picture that can't be drawn. */
  onFault?: (error: unknown) => void;
}

/** Milliseconds. */
const backOff = { first: 1000, longest: 10_000 };
/** How often an idle printer is asked, milliseconds: a screen should tell the truth within two seconds. */
const lookEvery = 1500;
const closeWithin = 10_000;
/** Paper that the cutter or the tear bar takes beyond the picture, millimetres. */
const beyond = 10;
/** A ticket that can't be drawn this often never will be, and the next ones wait. */
const drawingTries = 3;

/**
 * Starts at once. One job in flight, in the desk's order: draw → ask the printer → mark the job → print → settle. A
 * crash before the mark changes nothing; after it, the job is unknown and stays so. Never throws.
 */
export function startSpooler({ desk, printer, rasteriser, timers = processTimers, onFault }: SpoolerDeps): Spooler {
  const alarm = createAlarm(timers);
  const undrawable = new Map<number, number>();
  let closing = false;
  let state: PrinterState | null = null;
  let refused: number | null = null;
  let delay = backOff.first;

  const askPrinter = async (): Promise<PrinterState> => {
    state = await printer.status().catch((): PrinterState => 'error');
    desk.report(state);
    return state;
  };

  /** The printer needs somebody: rest longer each time, until a job gets through. */
  const growing = (): number => {
    const now = delay;
    delay = Math.min(backOff.longest, delay * 2);
    return now;
  };

  /** Null when this ticket can't be drawn now; after some tries it is given up, so that the others come out. */
  const draw = async ({ jobId, paper }: PrintTask): Promise<Drawn | null> => {
    try {
      const bitmap = await rasteriser.render(paper, printer.widthDots);
      undrawable.delete(jobId);
      const paperMm = Math.ceil(bitmap.height / dotsPerMm(printer.widthDots)) + beyond;
      return { bytes: printJob(bitmap, printer.cutter), paperMm };
    } catch (error) {
      onFault?.(error);
      const tries = (undrawable.get(jobId) ?? 0) + 1;
      undrawable.set(jobId, tries);
      const evidence = `the ticket could not be drawn (${tries}): ${sentenceOf(error)}`;
      if (tries < drawingTries) desk.postpone(jobId, evidence);
      else desk.settle(jobId, { status: 'failed', evidence, paperMm: 0 });
      return null;
    }
  };

  const conclude = async (jobId: number, { status, evidence }: PrintOutcome, paperMm: number): Promise<number> => {
    if (status === 'postponed') {
      desk.postpone(jobId, evidence);
      // Nothing to wait for when it says why: the desk sends the job elsewhere, or nowhere.
      return canPrint(await askPrinter()) ? growing() : 0;
    }
    desk.settle(jobId, { status, evidence, paperMm });
    delay = backOff.first;
    // What went wrong should be on the screens now.
    if (status === 'unknown') await askPrinter();
    return 0;
  };

  /** One job as far as it goes; the milliseconds to rest, 0 to go on, null when nothing is queued. */
  const step = async (): Promise<number | null> => {
    const task = desk.next();
    if (task === null || (state !== null && !canPrint(state))) return null;
    // The printer is asked while the ticket is drawn: the citizen stands there.
    const [drawn, now] = await Promise.all([draw(task), askPrinter()]);
    // Told to the desk a moment ago, which has another printer for the job, or none.
    if (drawn === null || !canPrint(now) || closing) return 0;
    if (!desk.begin(task.jobId)) {
      // Cancelled meanwhile: the next one, please. But a desk that offers it again must not be asked in a circle.
      const again = refused === task.jobId;
      refused = task.jobId;
      return again ? growing() : 0;
    }
    const job = { jobId: task.jobId, label: task.paper.label, bytes: drawn.bytes };
    const outcome = await printer
      .print(job)
      .catch(
        (error): PrintOutcome => ({ status: 'unknown', evidence: `the printer's code failed: ${sentenceOf(error)}` }),
      );
    return conclude(task.jobId, outcome, drawn.paperMm);
  };

  /** A desk or a printer that throws is told, and the spooler rests instead of dying. */
  const guarded = (action: () => Promise<number | null>): Promise<number | null> =>
    action().catch((error) => {
      onFault?.(error);
      return growing();
    });
  const peek = (): Promise<number | null> => guarded(() => askPrinter().then(() => null));

  const run = async (): Promise<void> => {
    await peek();
    let worked = false;
    while (!closing) {
      const rest = await guarded(step);
      if (rest === null && worked && state !== 'cannot-say') await peek(); // a job may have been the last of the roll
      worked = rest === 0;
      if (rest === 0) continue;
      const woken = await alarm.rest(rest ?? lookEvery);
      // Woken while it can't print: somebody may have helped it.
      if (rest === null && (!woken || (state !== null && !canPrint(state)))) await peek();
    }
  };
  const running = run();

  return {
    wake: () => {
      alarm.ring();
      printer.hurry?.();
    },
    close: async () => {
      closing = true;
      alarm.ring();
      let cancel = (): void => {};
      const longEnough = new Promise<void>((resolve) => {
        cancel = timers.after(closeWithin, resolve);
      });
      await Promise.race([running, longEnough]);
      cancel();
      await printer.close();
    },
  };
}
