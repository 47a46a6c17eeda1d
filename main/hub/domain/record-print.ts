import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { StateOf } from './state.ts';

type State = StateOf<'settle-print'>;

/**
 * Claims a job before its first byte: a job that was begun is never begun again by itself, and one whose ticket was
 * called or ended while its printer was asked is not begun at all.
 */
export function beginPrint(command: CommandOf<'begin-print'>, state: StateOf<'begin-print'>): Decision {
  if (state.status !== 'queued' || state.ticketStatus !== 'waiting') return refuse({ code: 'forbidden' });
  return accept({ type: 'print-begun', printJobId: command.printJobId });
}

/** Writes down what is known of the paper. A queued job may fail without being begun: nobody needs it any more. */
export function settlePrint(command: CommandOf<'settle-print'>, state: State): Decision {
  const { printJobId, status, evidence } = command;
  const begun = state.status === 'printing' || (state.status === 'queued' && status === 'failed');
  if (!begun) return refuse({ code: 'forbidden' });
  return accept({ type: 'print-settled', printJobId, status, evidence });
}

/** Not one dot reached the paper: the job waits again. */
export function postponePrint(command: CommandOf<'postpone-print'>, state: State): Decision {
  if (state.status !== 'printing') return refuse({ code: 'forbidden' });
  return accept({ type: 'print-postponed', printJobId: command.printJobId, evidence: command.evidence });
}
