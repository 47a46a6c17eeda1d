import type { TicketStatus } from '../../../shared/domain/ticket.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { StateOf } from './state.ts';

type State = StateOf<'settle-print'>;

/**
 * Claims a job before its first byte: a job that was begun is never begun again by itself, and one whose ticket was
 * called or ended while its printer was asked is not begun at all.
 */
export function beginPrint(command: CommandOf<'begin-print'>, state: StateOf<'begin-print'>): Decision {
  if (state.status !== 'queued' || !isPaperWanted(state.ticketStatus, state.reprint))
    return refuse({ code: 'forbidden' });
  return accept({ type: 'print-begun', printJobId: command.printJobId, printerId: command.printerId });
}

/** A first paper is for who still waits; a second one was asked for, and is of use as long as the ticket is. */
export const isPaperWanted = (ticket: TicketStatus | null, reprint: boolean): boolean =>
  ticket === 'waiting' || (reprint && (ticket === 'called' || ticket === 'serving'));

/**
 * Writes down what is known of the paper. A queued job may fail without being begun: nobody needs it any more, or no
 * printer can. An unknown one may turn out to be printed after all, when the printer's late word comes; one that was sent
 * may be in doubt, when the printer stopped before it can have been printed.
 */
export function settlePrint(command: CommandOf<'settle-print'>, state: State): Decision {
  const { printJobId, status, evidence } = command;
  const possible =
    state.status === 'printing' ||
    (state.status === 'queued' && status === 'failed') ||
    (state.status === 'unknown' && status === 'printed') ||
    (state.status === 'sent' && status === 'unknown');
  if (!possible) return refuse({ code: 'forbidden' });
  return accept({ type: 'print-settled', printJobId, status, evidence, paperMm: command.paperMm });
}

/** Not one dot reached the paper: the job waits again. */
export function postponePrint(command: CommandOf<'postpone-print'>, state: State): Decision {
  if (state.status !== 'printing') return refuse({ code: 'forbidden' });
  return accept({ type: 'print-postponed', printJobId: command.printJobId, evidence: command.evidence });
}
