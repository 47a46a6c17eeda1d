import type { PrintJobId } from '../../shared/domain/ids.ts';
import { words } from '../../shared/text/index.ts';
import type { SystemCommand } from './domain/commands.ts';
import type { Log } from './ports.ts';
import type { PrintDesk } from './printing/print-desk.ts';
import type { PrinterStatus } from './printing/status.ts';
import { countersOfService } from './store/counters.ts';
import { officeOf } from './store/office.ts';
import type { Store } from './store/open.ts';
import { issuedFacts, jobsLeftPrinting, oldestQueuedJob, printJobStatus } from './store/print-jobs.ts';
import { findService } from './store/services.ts';
import { findTicket } from './store/tickets.ts';
import { paperOfTicket } from './views/paper-of-ticket.ts';

export interface PrintRowsDeps {
  store: Store;
  /** Runs one of the hub's own commands durably; false when it was refused. */
  execute(command: SystemCommand): boolean;
  report(status: PrinterStatus): void;
  log: Log;
}

/** The print jobs' rows as the spooler sees them: each step is a command like any other, in the journal. */
export function createPrintRows({ store, execute, report, log }: PrintRowsDeps): PrintDesk {
  const settle: PrintDesk['settle'] = (jobId, { status, evidence }) => {
    execute({ type: 'settle-print', printJobId: jobId as PrintJobId, status, evidence });
    if (status !== 'printed') log.info('paper', { jobId, status, evidence });
  };
  return {
    next: () => {
      for (;;) {
        const job = oldestQueuedJob(store.read);
        if (!job) return null;
        // After a refill nobody needs the paper of a ticket that was called or ended meanwhile.
        if (job.ticketStatus === 'waiting') return { jobId: job.id, paper: paperOf(store, job) };
        settle(job.id, { status: 'failed', evidence: `not printed in time: the ticket is ${job.ticketStatus}` });
      }
    },
    begin: (jobId) => execute({ type: 'begin-print', printJobId: jobId as PrintJobId }),
    settle,
    postpone: (jobId, evidence) => {
      log.info('paper', { jobId, status: 'postponed', evidence });
      if (printJobStatus(store.read, jobId as PrintJobId) !== 'printing') return;
      execute({ type: 'postpone-print', printJobId: jobId as PrintJobId, evidence });
    },
    report,
  };
}

/** Jobs that the last run left in the printer's hands: nobody knows what became of them, so they are never sent again. */
export function settleLeftovers({ store, execute }: Pick<PrintRowsDeps, 'store' | 'execute'>): number {
  const left = jobsLeftPrinting(store.read);
  for (const printJobId of left)
    execute({ type: 'settle-print', printJobId, status: 'unknown', evidence: 'the hub stopped while it was printing' });
  return left.length;
}

function paperOf(store: Store, job: NonNullable<ReturnType<typeof oldestQueuedJob>>) {
  const db = store.read;
  const ticket = findTicket(db, job.ticketId);
  const service = ticket && findService(db, ticket.serviceId);
  const facts = issuedFacts(db, job.ticketId);
  if (!ticket || !service || !facts) throw new Error(`Print job ${job.id} has no ticket`);
  const counters = countersOfService(db, service.id);
  return paperOfTicket(words.vi, { office: officeOf(db), service, counters, ticket, ...facts });
}
