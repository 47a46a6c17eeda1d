import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { PrinterId, PrintJobId } from '../../../shared/domain/ids.ts';
import { elapsed } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';
import type { SystemCommand } from '../domain/commands.ts';
import { type RoutedPrinter, routeOf } from '../domain/print-routing.ts';
import { isPaperWanted } from '../domain/record-print.ts';
import type { Clock, Log } from '../ports.ts';
import type { TicketPaper } from '../printing/drawing/ticket-paper.ts';
import type { PrintDesk, PrintTask } from '../printing/print-desk.ts';
import { countersOfService } from '../store/counters.ts';
import { officeOf } from '../store/office.ts';
import type { Store } from '../store/open.ts';
import { logoOf, ticketDesignOf } from '../store/paper-design.ts';
import { issuedFacts, jobsLeftPrinting, printJobStatus, type QueuedJob, queuedJobs } from '../store/print-jobs.ts';
import { serviceOfTicket } from '../store/services.ts';
import { findTicket } from '../store/tickets.ts';
import { paperOfTicket } from '../views/paper-of-ticket.ts';

export interface PaperDeskDeps {
  store: Store;
  clock: Clock;
  /** Runs one of the hub's own commands durably; false when it was refused. */
  execute(command: SystemCommand): boolean;
  log: Log;
}

/** A printer's own view of the rows, without what it says of itself. */
export type DeskOfPrinter = Omit<PrintDesk, 'report'>;

/** More than wait at once in any office; the rest comes when these are done. */
const LOOKED_AT = 60;

/**
 * The print jobs' rows as the printers see them: each step is a command like any other, in the journal. Which printer
 * a paper goes to is decided when it is asked for, so that it goes where it can come out.
 */
export function createPaperDesk(deps: PaperDeskDeps, printers: () => readonly RoutedPrinter[]) {
  const { store, clock, execute, log } = deps;

  const settle: PrintDesk['settle'] = (jobId, { status, evidence, paperMm }) => {
    execute({ type: 'settle-print', printJobId: jobId as PrintJobId, status, evidence, paperMm });
    if (status !== 'printed') log.info('paper', { jobId, status, evidence });
  };
  const giveUp = (jobId: PrintJobId, evidence: string): void =>
    settle(jobId, { status: 'failed', evidence, paperMm: 0 });

  /** True when this printer should print the job; what nobody needs, and what nobody can print, ends here. */
  const isFor = (job: QueuedJob, printerId: PrinterId): boolean => {
    if (!isPaperWanted(job.ticketStatus, job.reprint)) {
      giveUp(job.id, `not printed in time: the ticket is ${job.ticketStatus}`);
      return false;
    }
    const { stationId: station, reprint } = job;
    const route = routeOf({ station, reprint, age: elapsed(job.queuedAt, clock.now()) }, printers());
    if (typeof route === 'object') return route.to === printerId;
    switch (route) {
      case 'wait':
        return false;
      case 'hold':
        giveUp(job.id, 'no printer could print it: the number was shown to remember, and a paper can be asked for');
        return false;
      default:
        return unreachable(route);
    }
  };

  const deskOf = (printerId: PrinterId): DeskOfPrinter => ({
    next: (): PrintTask | null => {
      const job = queuedJobs(store.read, LOOKED_AT).find((one) => isFor(one, printerId));
      return job ? { jobId: job.id, paper: paperOf(store, job) } : null;
    },
    begin: (jobId) => execute({ type: 'begin-print', printJobId: jobId as PrintJobId, printerId }),
    settle,
    postpone: (jobId, evidence) => {
      log.info('paper', { jobId, status: 'postponed', evidence });
      if (printJobStatus(store.read, jobId as PrintJobId) !== 'printing') return;
      execute({ type: 'postpone-print', printJobId: jobId as PrintJobId, evidence });
    },
  });

  return {
    deskOf,
    /** A printer's late word: the paper of a job that was unknown did come out, or that of one that was sent may not have. */
    settleLate: (jobId: number, status: 'printed' | 'unknown', evidence: string): void =>
      settle(jobId, { status, evidence, paperMm: 0 }),
  };
}

/** Jobs that the last run left in a printer's hands: nobody knows what became of them, so they are never sent again. */
export function settleLeftovers({ store, execute }: Pick<PaperDeskDeps, 'store' | 'execute'>): number {
  const left = jobsLeftPrinting(store.read);
  const evidence = 'the hub stopped while it was printing';
  for (const printJobId of left) execute({ type: 'settle-print', printJobId, status: 'unknown', evidence, paperMm: 0 });
  return left.length;
}

function paperOf(store: Store, job: QueuedJob): TicketPaper {
  const db = store.read;
  const ticket = findTicket(db, job.ticketId);
  const service = ticket && serviceOfTicket(db, ticket.serviceId);
  const facts = issuedFacts(db, job.ticketId);
  if (!ticket || !service || !facts) throw new Error(`Print job ${job.id} has no ticket`);
  const counters = countersOfService(db, service.id);
  const [office, design, logo] = [officeOf(db), ticketDesignOf(db), logoOf(db)];
  const { reprint, large } = job;
  return paperOfTicket(words.vi, { office, service, counters, ticket, design, logo, reprint, large, ...facts });
}
