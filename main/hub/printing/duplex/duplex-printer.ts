import { canPrint, type PrinterProfile, type PrinterState } from '../../../../shared/domain/printer.ts';
import type { Printer, PrinterContext, PrinterJob, PrintOutcome } from '../printer.ts';
import { printTime } from '../profiles.ts';
import { pause, processTimers } from '../timers.ts';
import type { OpenChannel } from '../transports/channel.ts';
import { deliver } from './delivery.ts';
import type { Line } from './line.ts';
import { createOutstanding } from './outstanding.ts';
import { createPace } from './pace.ts';
import { createUnderHead } from './under-head.ts';
import { createWire, heldFor } from './wire.ts';

/** How often a printer is asked while its connection is held, and while it must still be printing. Milliseconds. */
const askEvery = { held: 1000, printing: 300 };

/** How soon a connection that is to be held is tried again. Milliseconds. */
const backOff = { first: 500, longest: 2000 };

/** So long may an old connection's end hold up an answer about the state. Milliseconds. */
const longestGoodbye = 1000;

/**
 * A printer that bytes go to and come from. One connection at a time and, while all is well, one for each job: many
 * printers serve only one. While there is trouble, or a process id may still come, or the printer tells its changes by
 * itself, the connection is held and each change of the state is told.
 */
export function duplexPrinter(open: OpenChannel, profile: PrinterProfile, context: PrinterContext): Printer {
  const { answers } = profile;
  const { timers = processTimers } = context;
  const outstanding = createOutstanding(answers.processId ? context.unsettled : [], timers);
  const underHead = createUnderHead(timers);
  const pace = createPace(profile, timers);
  /** True: as nobody knows better; else the unknown job that may have left half a raster, should its line break. */
  let brokenBy: boolean | number = context.afterBreak;
  let brokenOn: Line | null = null;
  let paper = answers.paper;
  /** It did not return an id that it was asked for: the next one is not waited for, until one comes. */
  let withholdsId = false;
  /** A job ended badly, and nobody has looked since. */
  let uncertain = false;
  let failures = 0;
  /** A job is at its own first look. */
  let jobWaits = false;
  let closing = false;
  let cancelTimer = (): void => {};
  let turn: Promise<unknown> = Promise.resolve();

  const wire = createWire({
    open,
    profile,
    profileNow: pace.profile,
    timers,
    onState: (state) => {
      context.onNews({ kind: 'state', state });
      if (canPrint(state)) return;
      doubt(state);
      if (state !== 'offline') pace.disturbed();
    },
    onAnswer: (answer, _line, believable) => {
      if (answer.kind === 'real-time' || answer.kind === 'process-id' || believable) pace.answered();
      if (answer.kind === 'process-id') {
        withholdsId = false;
        settleLate(answer.id);
      }
      if (believable && answers.paper === 'maybe') paper = 'yes';
    },
    onLost: () => arrange(0),
    awaitsProof: () => !outstanding.isEmpty(),
    triesPaper: () => paper === 'maybe' && !jobWaits,
    onPaperTried: (answered) => {
      if (!answered) paper = 'no';
    },
    onLeftInOrder: (line) => {
      if (line === brokenOn) brokenBy = false;
    },
    rasterMayBeOpen: () => brokenBy !== false,
    onRasterEnded: () => {
      brokenBy = false;
    },
  });

  const settleLate = (id: string): void => {
    const jobId = outstanding.settle(id);
    if (jobId === null) return;
    if (brokenBy === jobId) brokenBy = false;
    context.onNews({ kind: 'late-proof', jobId, evidence: `the printer returned process id ${id} later` });
  };

  const doubt = (state: PrinterState): void => {
    const evidence = `all bytes arrived, and the printer said ${state} before they can all have been printed`;
    for (const jobId of underHead.takeAll()) context.onNews({ kind: 'late-doubt', jobId, evidence });
  };

  const mustHold = (): boolean => {
    const told = wire.told();
    const isTroubled = told !== null && (told === 'noisy' || !canPrint(told));
    return answers.automatic || uncertain || isTroubled || !outstanding.isEmpty() || !underHead.isEmpty();
  };

  /** Says when the connection is next looked after: asked, tried again, or left. */
  const arrange = (soon?: number): void => {
    cancelTimer();
    if (closing) return;
    const line = wire.line();
    if (mustHold()) {
      const again = Math.min(backOff.longest, backOff.first * 2 ** Math.max(0, failures - 1));
      const often = underHead.isEmpty() ? askEvery.held : askEvery.printing;
      cancelTimer = timers.after(soon ?? (line === null ? again : often), lookAfter);
    } else if (line !== null) {
      cancelTimer = timers.after(Math.max(0, line.openedAt + heldFor - timers.now()), lookAfter);
    }
  };

  const lookAfter = (): void => {
    void inTurn(async () => {
      if (closing || wire.goodbye() !== null) return;
      const line = wire.line();
      if (mustHold()) await look();
      else if (line !== null) void wire.leave(line);
    });
  };

  const soonAfter = (): number => (wire.goodbye() === null ? 0 : backOff.first);

  /** State, jobs and what is done by itself never overlap on the wire. */
  const inTurn = <Value>(action: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(action).finally(() => arrange(uncertain ? soonAfter() : undefined));
    turn = mine.catch(() => {});
    return mine;
  };

  const look: typeof wire.look = async () => {
    const line = await wire.look();
    uncertain = false;
    failures = typeof line === 'string' ? failures + 1 : 0;
    return line;
  };

  const status = async (): Promise<PrinterState> => {
    const goodbye = wire.goodbye();
    if (goodbye !== null) {
      const late = await Promise.race([goodbye.then(() => false), pause(timers, longestGoodbye).then(() => true)]);
      if (late) return wire.told() ?? 'offline';
    }
    const line = await look();
    return typeof line === 'string' ? 'unreachable' : line.state;
  };

  const print = async (job: PrinterJob): Promise<PrintOutcome> => {
    jobWaits = true;
    const line = wire.fresh() ?? (await look());
    jobWaits = false;
    if (typeof line === 'string') return { status: 'postponed', evidence: line };
    if (!canPrint(line.state) || !line.session.isOpen()) {
      const why = line.session.isOpen() ? `the printer said ${line.state}` : 'the printer ended the connection';
      return { status: 'postponed', evidence: `${why} before the first byte` };
    }
    pace.sent(job.bytes.length);
    line.underWay = true;
    const outcome = await deliver(line, job, {
      profile: pace.profile(),
      paper,
      withholdsId,
      ask: wire.ask,
      tell: wire.tell,
      told: wire.told,
      leave: wire.leave,
      learnSilence: (of) => {
        if (of === 'id') withholdsId = true;
        else if (paper === 'maybe') paper = 'no';
      },
    });
    line.underWay = outcome.status === 'unknown';
    brokenBy = line.underWay ? job.jobId : false;
    brokenOn = line;
    if (outcome.status === 'unknown') {
      uncertain = true;
      if (answers.processId) outstanding.add(job.jobId);
    }
    // Of a printer that never says anything there is nothing to watch for.
    const tells = line.answers || answers.automatic;
    if (outcome.status === 'sent' && tells) underHead.add(job.jobId, printTime(profile, job.bytes.length));
    if (!mustHold() && wire.line() === line) void wire.leave(line);
    return outcome;
  };

  const close = async (): Promise<void> => {
    closing = true;
    cancelTimer();
    const line = wire.line();
    if (line !== null) void wire.leave(line);
    await wire.goodbye();
  };

  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: () => inTurn(status),
    print: (job) => inTurn(() => print(job)),
    hurry: wire.hurry,
    close: () => inTurn(close),
  };
}
