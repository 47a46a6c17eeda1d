import type { PrinterProfile, PrinterState } from '../../../../shared/domain/printer.ts';
import type { Printer, PrinterJob, PrintOutcome } from '../printer.ts';
import { type CommandEnd, type RunCommand, runCommand } from './run-command.ts';

/** Milliseconds that CUPS may take to answer a question, and to take a ticket. */
const patience = { ask: 3000, take: 15_000 };

/**
 * What CUPS allows as the name of a queue (lpadmin(8): no spaces, "/", "#"; 127 characters), with no dash in front, which
 * `lp` would take for an option.
 */
const queueName = /^[^\s/#\p{C}"'\\?-][^\s/#\p{C}"'\\?]{0,126}$/u;

/** True for a name that may be given to `lp` and `lpstat`. */
export const isCupsQueue = (queue: string): boolean => queueName.test(queue);

/**
 * A CUPS queue, raw bytes (lp(1), option `raw`): filters and drivers are passed by. CUPS spools and never says what
 * became of it, so the best outcome is `sent`. CUPS calls raw queues deprecated: for an office that already has one.
 * `run` is there for tests.
 */
export function cupsPrinter(queue: string, profile: PrinterProfile, run: RunCommand = runCommand): Printer {
  const status = async (): Promise<PrinterState> =>
    isCupsQueue(queue) ? stateOf(await run('lpstat', ['-p', queue, '-a', queue], null, patience.ask)) : 'unreachable';

  const print = async (job: PrinterJob): Promise<PrintOutcome> => {
    if (!isCupsQueue(queue)) return { status: 'postponed', evidence: `${queue} is not a name of a CUPS queue` };
    const state = await status();
    if (state !== 'ready') return { status: 'postponed', evidence: `CUPS said ${state} of ${queue}` };
    const args = ['-d', queue, '-o', 'raw', '-t', titleOf(job.label), '-'];
    return outcomeOf(queue, await run('lp', args, job.bytes, patience.take));
  };

  return { widthDots: profile.widthDots, cutter: profile.cutter, status, print, close: () => Promise.resolve() };
}

/**
 * What `lpstat -p QUEUE -a QUEUE` in English says (systemv/lpstat.c of CUPS): "printer Q is idle.", "printer Q now
 * printing Q-7.", "printer Q is holding new jobs.", "printer Q disabled since …", and "Q accepting requests since …" or
 * "Q not accepting requests …".
 */
export function stateOf(end: CommandEnd): PrinterState {
  if (!end.started || end.code !== 0) return 'unreachable';
  if (/^printer \S+ (disabled|is holding)|^\S+ not accepting requests/m.test(end.stdout)) return 'offline';
  return /^printer \S+ (is idle|now printing)/m.test(end.stdout) ? 'ready' : 'unreachable';
}

/** `lp` says "request id is Q-7 (0 file(s))" when CUPS has the job, and gives an exit code other than 0 when not. */
function outcomeOf(queue: string, end: CommandEnd): PrintOutcome {
  if (!end.started) return { status: 'postponed', evidence: end.why };
  const request = end.stdout.split(/\s+/).find((word) => word.startsWith(`${queue}-`) && /-\d+$/.test(word));
  if (end.code === 0 && request !== undefined) {
    return { status: 'sent', evidence: `CUPS took it as request ${request}; it can't say more` };
  }
  const said = firstLine(end.stderr) || firstLine(end.stdout) || `exit code ${end.code ?? 'none'}`;
  const refused = end.code !== null && end.code !== 0 && refusals.some((pattern) => pattern.test(end.stderr));
  return { status: refused ? 'postponed' : 'unknown', evidence: `lp said: ${said}` };
}

/** What `lp` says before there is a job (systemv/lp.c); at any other failure CUPS may have part of one. */
const refusals: readonly RegExp[] = [
  /does not exist/i,
  /not accepting (jobs|requests)/i,
  /scheduler (is )?not (running|responding)/i,
];

const firstLine = (text: string): string => text.trim().split('\n')[0] ?? '';

/** A title that can't be taken for an option, nor disturb a log. */
const titleOf = (label: string): string => `Xin Moi ${label.replace(/[^\w.-]/g, '')}`.slice(0, 60);
