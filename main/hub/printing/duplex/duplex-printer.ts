import { setTimeout as pause } from 'node:timers/promises';
import { canPrint, type PrinterProfile, type PrinterState } from '../../../../shared/domain/printer.ts';
import type { Printer, PrinterContext, PrinterJob, PrintOutcome } from '../printer.ts';
import type { OpenChannel } from '../transports/channel.ts';
import { deliver } from './delivery.ts';
import { createOutstanding } from './outstanding.ts';
import { createWire, heldFor } from './wire.ts';

/** How often a printer is asked while its connection is held. Milliseconds. */
const askEvery = 1000;

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
  const outstanding = createOutstanding(answers.processId ? context.unsettled : []);
  /** True: as nobody knows better; else the unknown job that may have left half a raster. */
  let brokenBy: boolean | number = context.afterBreak;
  let paper = answers.paper;
  /** A job ended badly, and nobody has looked since. */
  let uncertain = false;
  let failures = 0;
  let closing = false;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const wire = createWire({
    open,
    profile,
    onState: (state) => context.onNews({ kind: 'state', state }),
    onAnswer: (answer, line, believable) => {
      if (answer.kind === 'process-id') settleLate(answer.id);
      if (believable && line.onWord === null && answers.paper === 'maybe') paper = 'yes';
    },
    onLost: () => arrange(0),
    awaitsProof: () => !outstanding.isEmpty(),
    rasterMayBeOpen: () => brokenBy !== false,
  });

  const settleLate = (id: string): void => {
    const jobId = outstanding.settle(id);
    if (jobId === null) return;
    if (brokenBy === jobId) brokenBy = false;
    context.onNews({ kind: 'late-proof', jobId, evidence: `the printer returned process id ${id} later` });
  };

  const mustHold = (): boolean => {
    const told = wire.told();
    return answers.automatic || uncertain || !outstanding.isEmpty() || (told !== null && !canPrint(told));
  };

  /** Says when the connection is next looked after: asked, tried again, or left. */
  const arrange = (soon?: number): void => {
    clearTimeout(timer);
    if (closing) return;
    const line = wire.line();
    if (mustHold()) {
      const again = Math.min(backOff.longest, backOff.first * 2 ** Math.max(0, failures - 1));
      timer = setTimeout(lookAfter, soon ?? (line === null ? again : askEvery));
    } else if (line !== null) {
      timer = setTimeout(lookAfter, Math.max(0, line.openedAt + heldFor - performance.now()));
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
      const late = await Promise.race([goodbye.then(() => false), pause(longestGoodbye, true)]);
      if (late) return wire.told() ?? 'offline';
    }
    const line = await look();
    return typeof line === 'string' ? 'unreachable' : line.state;
  };

  const print = async (job: PrinterJob): Promise<PrintOutcome> => {
    const line = wire.fresh() ?? (await look());
    if (typeof line === 'string') return { status: 'postponed', evidence: line };
    if (!canPrint(line.state) || !line.session.isOpen()) {
      const why = line.session.isOpen() ? `the printer said ${line.state}` : 'the printer ended the connection';
      return { status: 'postponed', evidence: `${why} before the first byte` };
    }
    const outcome = await deliver(line, job, {
      profile,
      paper,
      rasterMayBeOpen: brokenBy !== false,
      ask: wire.ask,
      tell: wire.tell,
      leave: wire.leave,
      learnPaper: (answered) => {
        if (paper === 'maybe') paper = answered;
      },
    });
    brokenBy = outcome.status === 'unknown' ? job.jobId : false;
    if (outcome.status === 'unknown') {
      uncertain = true;
      if (answers.processId) outstanding.add(job.jobId);
    } else if (!mustHold() && wire.line() === line) void wire.leave(line);
    return outcome;
  };

  const close = async (): Promise<void> => {
    closing = true;
    clearTimeout(timer);
    const line = wire.line();
    if (line !== null) void wire.leave(line);
    await wire.goodbye();
  };

  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: () => inTurn(status),
    print: (job) => inTurn(() => print(job)),
    close: () => inTurn(close),
  };
}
