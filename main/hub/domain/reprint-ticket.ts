import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision, refuse } from './decision.ts';
import type { DomainEvent } from './events.ts';
import type { Facts } from './facts.ts';
import { isPaperWanted } from './record-print.ts';
import type { StateOf } from './state.ts';
import type { ReprintState } from './state-slices.ts';

const isUnderWay = (paper: PrintJobStatus | null): boolean => paper === 'queued' || paper === 'printing';

/**
 * One touch for everybody whose paper is missing: those who still wait, and whose paper is not on the way already. Two
 * touches, or two guides, give one paper.
 */
export function reprintTickets(state: StateOf<'reprint-tickets'>, facts: Facts): Decision {
  if (!facts.hasPrinter) return refuse({ code: 'no-printer' });
  const wanted = state.tickets.filter(
    ({ ticket, paper }) => ticket.status === 'waiting' && (paper === 'failed' || paper === 'unknown'),
  );
  if (wanted.length === 0) return refuse({ code: 'nothing-to-reprint' });
  return accept(...wanted.map((one, index) => reprintOf(one, state, index, facts)));
}

/** A second paper for who lost theirs (domain brief §4 "Rules to implement", lost ticket: by number). */
export function reprintNumber(
  { label }: CommandOf<'reprint-number'>,
  state: StateOf<'reprint-number'>,
  facts: Facts,
): Decision {
  if (!facts.hasPrinter) return refuse({ code: 'no-printer' });
  const [found] = state.tickets;
  if (!found) return refuse({ code: 'unknown-number', label });
  const { ticket, paper } = found;
  if (!isPaperWanted(ticket.status, true)) {
    return refuse({ code: 'wrong-status', label: ticket.label, status: ticket.status });
  }
  if (isUnderWay(paper)) return refuse({ code: 'paper-under-way', label: ticket.label });
  return accept(reprintOf(found, state, 0, facts));
}

const reprintOf = (
  { ticket, large }: ReprintState['tickets'][number],
  state: ReprintState,
  index: number,
  facts: Facts,
): DomainEvent => ({
  type: 'reprint-queued',
  // A count is not an id until it is given to somebody: here it is.
  printJobId: (state.nextPrintJobId + index) as typeof state.nextPrintJobId,
  ticketId: ticket.id,
  stationId: facts.actor.stationId,
  // As its holder chose it at the kiosk.
  large,
});
