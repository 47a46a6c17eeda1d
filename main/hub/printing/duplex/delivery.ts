import { canPrint, type PrinterProfile, type PrinterState } from '../../../../shared/domain/printer.ts';
import { askPaper, askProcessId, processId, withAutomatic } from '../escpos.ts';
import type { PrinterJob, PrintOutcome } from '../printer.ts';
import { jobPatience, printTime, transferTime } from '../profiles.ts';
import { isWell } from '../status.ts';
import { createAlarm } from '../timers.ts';
import { believesPaper, type Line } from './line.ts';
import { watchSilence } from './watch-silence.ts';

/** How long a printer that never answers is watched for a broken link before the goodbye. Milliseconds. */
const watchSilent = 150;

/** How often a printer is asked for its state while its word is awaited, and how often ours is looked after. */
const every = { ask: 1000, check: 250 };

/** After the printer told of trouble its proof is waited for so much longer. Milliseconds. */
const graceInTrouble = 2000;

/** So long at most is an answer to GS r awaited of a printer that may not know it. Milliseconds. */
const longestTry = 3000;

/** What a delivery needs of the printer's other parts. */
export interface DeliveryContext {
  /** With the speed that is believed of the line now. */
  profile: PrinterProfile;
  /** GS r 1, as far as it is known by now. */
  paper: PrinterProfile['answers']['paper'];
  /** It knows GS ( H, but did not answer it the last time. */
  withholdsId: boolean;
  ask(line: Line, ms?: number): Promise<PrinterState>;
  tell(state: PrinterState): void;
  told(): PrinterState | null;
  /** Says goodbye; true when the printer did too, in good order, within `ms`. */
  leave(line: Line, ms: number): Promise<boolean>;
  /** A question stayed without an answer although the printer is well. */
  learnSilence(of: 'paper' | 'id'): void;
}

/**
 * Hands a job over. From here on bytes may be on paper: nothing is `postponed` any more. A printer that says nothing is
 * told as `busy` meanwhile: a slow one and a dead one can't be told apart yet.
 */
export async function deliver(line: Line, job: PrinterJob, context: DeliveryContext): Promise<PrintOutcome> {
  let wasBusy = false;
  const stopWatching = watchSilence(line, () => {
    const told = context.told();
    if (told === null || !canPrint(told)) return;
    wasBusy = true;
    context.tell('busy');
  });
  const outcome = await handOverAndSettle(line, job, context).finally(stopWatching);
  // An unknown job's printer is looked at next: that look tells.
  if (wasBusy && context.told() === 'busy' && outcome.status !== 'unknown') context.tell(line.state);
  return outcome;
}

async function handOverAndSettle(line: Line, job: PrinterJob, context: DeliveryContext): Promise<PrintOutcome> {
  const { profile, paper, learnSilence } = context;
  const before = line.state;
  const expects = {
    id: profile.answers.processId,
    paper: believesPaper(line) && (paper === 'yes' || (paper === 'maybe' && before !== 'cannot-say')),
  };
  /** Until then silence is that of a busy printer. */
  const busyUntil = line.timers.now() + transferTime(profile, job.bytes.length) + every.ask;
  const ended = await handOver(line, job, context, { ...expects, busyUntil });
  line.onWord = null;
  switch (ended.kind) {
    case 'id':
      return { status: 'printed', evidence: `the printer returned process id ${processId(job.jobId)}` };
    case 'paper': {
      const outcome = await confirm(line, context);
      if (expects.id && outcome.status === 'printed') learnSilence('id');
      return outcome;
    }
    case 'lost':
      return { status: 'unknown', evidence: ended.evidence };
    case 'no-word':
      if (expects.paper && paper === 'yes') return { status: 'unknown', evidence: ended.evidence };
      // Of a printer that answers in real time this silence says no more than that it has forgotten the question.
      if (expects.id && (!line.answers || line.mute)) return { status: 'unknown', evidence: ended.evidence };
      return recheck(line, context, { tried: expects, busyUntil });
    case 'no-question':
      if (before === 'cannot-say') return trust(line, job, context);
      return recheck(line, context, { tried: { id: false, paper: false }, busyUntil });
  }
}

/** How the waiting for the printer's word ended. */
type Ending =
  | { kind: 'id' | 'paper' | 'no-question' }
  /** The connection broke or stood still. `no-word`: all was taken, and the time is over. */
  | { kind: 'lost' | 'no-word'; evidence: string };

async function handOver(
  line: Line,
  job: PrinterJob,
  { profile, paper, withholdsId, ask, tell }: DeliveryContext,
  expects: { id: boolean; paper: boolean; busyUntil: number },
): Promise<Ending> {
  const { session, timers } = line;
  const id = processId(job.jobId);
  const alarm = createAlarm(timers);
  const patience = jobPatience(profile, job.bytes.length);
  const begun = timers.now();
  let hasId = false;
  let paperAt: number | null = null;
  let taken: boolean | null = null;
  let deadline = begun + patience;
  let troubleAt: number | null = null;
  let askAt = Number.POSITIVE_INFINITY;

  line.onWord = (answer, believable) => {
    if (expects.id && answer.kind === 'process-id' && answer.id === id) hasId = true;
    if (expects.paper && believable) paperAt ??= timers.now();
    alarm.ring();
  };
  if (expects.paper) line.paperOwed += 1;
  if (expects.id) line.carries = true;
  const parts = [
    profile.answers.automatic ? withAutomatic(job.bytes) : job.bytes,
    ...(expects.id ? [askProcessId(id)] : []),
    ...(expects.paper ? [askPaper] : []),
  ];
  void session.send(Buffer.concat(parts), patience).then((done) => {
    const now = timers.now();
    taken = done;
    askAt = now + every.ask;
    if (!expects.id && paper === 'maybe') {
      deadline = Math.min(deadline, now + Math.min(profile.patience.answer * 4, longestTry));
    }
    alarm.ring();
  });

  /** Asks in between: its word on its state may come while its word on the ticket does not. */
  const askInBetween = async (): Promise<void> => {
    const { state } = line;
    const now = await ask(line);
    // A mute one less and less often: it may be slow, and all its answers come at once then.
    const rarely = Math.min(timers.now() - begun, expects.busyUntil - timers.now());
    askAt = timers.now() + Math.max(every.ask, line.mute ? rarely : 0);
    if (line.mute && timers.now() < expects.busyUntil) line.state = state;
    else if (session.isOpen()) tell(now);
  };

  /** It has obeyed what stands behind the id's question: the id can only come as long as it still prints. */
  const idLimit = (): number => {
    if (paperAt === null) return Number.POSITIVE_INFINITY;
    return withholdsId ? paperAt : paperAt + printTime(profile, job.bytes.length);
  };

  for (;;) {
    const now = timers.now();
    if (hasId) return { kind: 'id' };
    if (!session.isOpen()) {
      const when = taken === true ? 'after' : 'while';
      return { kind: 'lost', evidence: `the connection broke ${when} the ticket was sent` };
    }
    if (taken === false) {
      line.state = 'offline';
      tell('offline');
      return { kind: 'lost', evidence: `the printer took no more bytes within ${patience} ms` };
    }
    if (taken && (!expects.id || withholdsId)) {
      if (paperAt !== null) return { kind: 'paper' };
      if (!expects.paper || !believesPaper(line)) return { kind: 'no-question' };
    }
    const inTrouble = !canPrint(line.state) && !line.mute;
    troubleAt = inTrouble ? (troubleAt ?? now) : null;
    const end = Math.min(deadline, idLimit(), troubleAt === null ? deadline : troubleAt + graceInTrouble);
    if (now >= end) {
      if (!taken) return { kind: 'lost', evidence: `the printer said ${line.state} while the ticket was sent` };
      if (paperAt !== null) return { kind: 'paper' };
      const why = inTrouble ? `the printer said ${line.state}` : `no word of the ticket from the printer`;
      return { kind: 'no-word', evidence: `${why} within ${Math.round(end - begun)} ms after the ticket was sent` };
    }
    if (taken && line.answers && now >= askAt) await askInBetween();
    else await alarm.rest(Math.min(every.check, end - now));
  }
}

/** It answered in turn after the cut; clean in real time afterwards, that is its word for the ticket. */
async function confirm(line: Line, { ask, tell }: DeliveryContext): Promise<PrintOutcome> {
  const after = await ask(line);
  if (line.session.isOpen()) tell(after);
  return isWell(after)
    ? { status: 'printed', evidence: `the printer answered after the cut and said ${after}` }
    : { status: 'unknown', evidence: `the printer took the ticket and then said ${after}` };
}

/** It answers, but not in turn with the data: its answer proves that the bytes arrived, not that they are on paper. */
async function recheck(
  line: Line,
  { profile, ask, tell, learnSilence }: DeliveryContext,
  { tried, busyUntil }: { tried: { id: boolean; paper: boolean }; busyUntil: number },
): Promise<PrintOutcome> {
  const { now } = line.timers;
  let ms = profile.patience.answer;
  let after = await ask(line, ms);
  // With a full buffer a printer hears no question: it may take as long as the bytes do. Asked less and less often: the
  // answers to many questions would be taken for those to later ones.
  const until = Math.max(busyUntil, now() + profile.patience.finish);
  while (line.mute && line.session.isOpen() && now() < until) {
    if (now() >= busyUntil) tell(after);
    const left = (now() < busyUntil ? busyUntil : until) - now();
    ms = Math.min(ms * 2, Math.max(profile.patience.answer, left));
    after = await ask(line, ms);
  }
  if (!line.session.isOpen()) return { status: 'unknown', evidence: 'the connection broke after the ticket was sent' };
  tell(after);
  if (!isWell(after)) return { status: 'unknown', evidence: `all bytes were sent and then the printer said ${after}` };
  if (tried.id && believesPaper(line)) learnSilence('id');
  if (tried.paper && believesPaper(line)) learnSilence('paper');
  return { status: 'sent', evidence: `all bytes arrived and the printer said ${after}` };
}

/**
 * It never says anything: an orderly end of the connection is all there is. With a slow head and a small buffer that
 * comes when most of it is on paper.
 */
async function trust(line: Line, job: PrinterJob, { profile, leave }: DeliveryContext): Promise<PrintOutcome> {
  await line.session.await(() => null, watchSilent);
  if (line.noise.goesOn()) return { status: 'unknown', evidence: 'all bytes were sent over a line full of noise' };
  const orderly = line.session.isOpen() && (await leave(line, jobPatience(profile, job.bytes.length)));
  return orderly
    ? { status: 'sent', evidence: 'the connection ended in good order; the printer never answers' }
    : { status: 'unknown', evidence: 'the connection broke or hung after the ticket was sent' };
}
