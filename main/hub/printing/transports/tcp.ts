import type { Answer } from '../answers.ts';
import { askPaper, askProcessId, endBrokenRaster, processId } from '../escpos.ts';
import type { Printer, PrinterJob, PrintOutcome } from '../printer.ts';
import { jobPatience, type PrinterProfile } from '../profiles.ts';
import { canPrint, type PrinterStatus } from '../status.ts';
import { askStatus } from './ask-status.ts';
import { openTcpSession, type TcpSession } from './tcp-session.ts';

/** Where a printer listens; 9100 is the port of raw printing. */
export interface TcpAddress {
  host: string;
  port: number;
}

/** A connection that has just told its status is kept this long, so that the job need not knock again. Milliseconds. */
const heldFor = 2000;

/** How long a printer that never answers is watched for a broken link before the goodbye. Milliseconds. */
const watchSilent = 150;

/** Once a printer was silent it is asked with less patience: every ticket would wait for nothing. Milliseconds. */
const patienceWithSilent = 60;

/** An open connection with what the printer said on it. */
interface Asked {
  session: TcpSession;
  status: PrinterStatus;
  heard: readonly Answer[];
}

/**
 * A printer that takes raw bytes over TCP. One connection at a time and one for each job: many printers serve only one.
 * `afterBreak`: the process before this one may have left half a raster in the printer.
 */
export function tcpPrinter(address: TcpAddress, profile: PrinterProfile, afterBreak = false): Printer {
  const { answers, patience } = profile;
  let rasterMayBeOpen = afterBreak;
  let silent = false;
  let held: { asked: Asked; release: NodeJS.Timeout } | null = null;
  let goodbye: Promise<unknown> = Promise.resolve();
  let turn: Promise<unknown> = Promise.resolve();

  /** Status and jobs never overlap on the wire. */
  const inTurn = <Value>(action: () => Promise<Value>): Promise<Value> => {
    const mine = turn.then(action);
    turn = mine.catch(() => {});
    return mine;
  };

  const leave = (session: TcpSession): void => {
    goodbye = session.end(patience.finish);
  };

  const ask = (session: TcpSession, heard: readonly Answer[]): Promise<PrinterStatus> =>
    askStatus(session, heard, answers, silent ? patienceWithSilent : patience.answer);

  /** The connection of a moment ago, or a new one with its printer asked; a sentence when nobody is there. */
  const approach = async (fresh: boolean): Promise<Asked | string> => {
    const kept = held;
    held = null;
    if (kept !== null) {
      clearTimeout(kept.release);
      if (fresh && kept.asked.session.isOpen()) return kept.asked;
      leave(kept.asked.session);
    }
    await goodbye;
    const heard: Answer[] = [];
    const session = await openTcpSession(address, patience.connect, (answer) => {
      // A printer may flood: what counts is the newest.
      if (heard.push(answer) > 64) heard.shift();
    });
    if (typeof session === 'string') return session;
    const status = await ask(session, heard);
    silent = status === 'cannot-say';
    return { session, heard, status };
  };

  const status = async (): Promise<PrinterStatus> => {
    const asked = await approach(false);
    if (typeof asked === 'string') return 'unreachable';
    const release = setTimeout(() => {
      held = null;
      leave(asked.session);
    }, heldFor);
    held = { asked, release };
    return asked.status;
  };

  const print = async (job: PrinterJob): Promise<PrintOutcome> => {
    const asked = await approach(true);
    if (typeof asked === 'string') return { status: 'postponed', evidence: asked };
    const { session, heard } = asked;
    if (!canPrint(asked.status) || !session.isOpen()) {
      const why = session.isOpen() ? `the printer said ${asked.status}` : 'the printer ended the connection';
      leave(session);
      return { status: 'postponed', evidence: `${why} before the first byte` };
    }
    const outcome = await hand(job, session, asked.status, heard);
    rasterMayBeOpen = outcome.status === 'unknown';
    return outcome;
  };

  /** From here on bytes may be on paper: nothing is `postponed` any more. */
  const hand = async (
    job: PrinterJob,
    session: TcpSession,
    before: PrinterStatus,
    heard: readonly Answer[],
  ): Promise<PrintOutcome> => {
    const id = processId(job.jobId);
    const parts = [
      ...(rasterMayBeOpen ? [endBrokenRaster] : []),
      job.bytes,
      ...(answers.processId ? [askProcessId(id)] : []),
      ...(answers.paper ? [askPaper] : []),
    ];
    const ms = jobPatience(profile, job.bytes.length);
    const byId = answers.processId
      ? session.await((answer) => (answer.kind === 'process-id' && answer.id === id ? answer : null), ms)
      : null;
    const byPaper = answers.paper ? session.await((answer) => (answer.kind === 'paper' ? answer : null), ms) : null;
    const taken = await session.send(Buffer.concat(parts), ms);
    if (!taken) return finish(session, 'unknown', 'the connection broke or stood still while the ticket was sent');

    if (byId !== null && (await byId) !== null) {
      return finish(session, 'printed', `the printer returned process id ${id}`);
    }
    if (byPaper !== null && (await byPaper) !== null) {
      const after = await ask(session, heard);
      if (after === 'ready' || after === 'near-end') {
        return finish(session, 'printed', `the printer answered after the cut and said ${after}`);
      }
      return finish(session, 'unknown', `the printer took the ticket and then said ${after}`);
    }
    if (byId !== null || byPaper !== null) {
      const why = session.isOpen() ? `no word of the ticket from the printer within ${ms} ms` : 'the connection broke';
      return finish(session, 'unknown', `${why} after the ticket was sent`);
    }
    return before === 'cannot-say' ? trust(session) : recheck(session, heard);
  };

  /** It answers, but not in turn with the data: its answer proves that the bytes arrived, not that they are on paper. */
  const recheck = async (session: TcpSession, heard: readonly Answer[]): Promise<PrintOutcome> => {
    const after = await ask(session, heard);
    if (after === 'ready' || after === 'near-end') {
      return finish(session, 'sent', `all bytes arrived and the printer said ${after}`);
    }
    return finish(session, 'unknown', `all bytes were sent and then the printer said ${after}`);
  };

  /** It never says anything: an orderly end of the connection is all there is. */
  const trust = async (session: TcpSession): Promise<PrintOutcome> => {
    await session.await(() => null, watchSilent);
    const orderly = session.isOpen() && (await session.end(patience.finish));
    if (orderly) return { status: 'sent', evidence: 'the connection ended in good order; the printer never answers' };
    return finish(session, 'unknown', 'the connection broke or hung after the ticket was sent');
  };

  const finish = (session: TcpSession, status: PrintOutcome['status'], evidence: string): PrintOutcome => {
    leave(session);
    return { status, evidence };
  };

  const close = async (): Promise<void> => {
    if (held !== null) {
      clearTimeout(held.release);
      leave(held.asked.session);
      held = null;
    }
    await goodbye;
  };

  return {
    widthDots: profile.widthDots,
    cutter: profile.cutter,
    status: () => inTurn(status),
    print: (job) => inTurn(() => print(job)),
    close: () => inTurn(close),
  };
}
