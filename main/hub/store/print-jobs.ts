import type { PrintJobId, TicketId } from '../../../shared/domain/ids.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { TicketStatus } from '../../../shared/domain/ticket.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import type { ReadDb } from './db.ts';

export const nextPrintJobId = (db: ReadDb): PrintJobId =>
  ((db.get<{ n: number | null }>('SELECT max(id) AS n FROM print_jobs')?.n ?? 0) + 1) as PrintJobId;

export const printJobStatus = (db: ReadDb, id: PrintJobId): PrintJobStatus | null =>
  db.get<{ status: PrintJobStatus }>('SELECT status FROM print_jobs WHERE id = ?', id)?.status ?? null;

export const ticketStatusOfJob = (db: ReadDb, id: PrintJobId): TicketStatus | null =>
  db.get<{ status: TicketStatus }>(
    'SELECT tickets.status FROM print_jobs JOIN tickets ON tickets.id = ticket_id WHERE print_jobs.id = ?',
    id,
  )?.status ?? null;

/** As the index of open jobs says it, and first: else SQLite walks five years of settled ones to find the open few. */
const OPEN = "status IN ('queued', 'printing')";

/** The oldest job that waits, with what is needed to know whether anybody still needs its paper. */
export const oldestQueuedJob = (db: ReadDb) =>
  db.get<{ id: PrintJobId; ticketId: TicketId; ticketStatus: TicketStatus }>(
    `SELECT print_jobs.id, ticket_id AS ticketId, tickets.status AS ticketStatus
      FROM print_jobs JOIN tickets ON tickets.id = ticket_id
      WHERE print_jobs.id = (
        SELECT id FROM print_jobs INDEXED BY print_jobs_open WHERE ${OPEN} AND status = 'queued' ORDER BY id LIMIT 1
      )`,
  ) ?? null;

/** Jobs whose first byte may have been sent when the hub stopped. */
export const jobsLeftPrinting = (db: ReadDb): PrintJobId[] =>
  db
    .all<{ id: PrintJobId }>(
      `SELECT id FROM print_jobs INDEXED BY print_jobs_open WHERE ${OPEN} AND status = 'printing' ORDER BY id`,
    )
    .map((row) => row.id);

/** What the paper says beside the ticket itself. */
export const issuedFacts = (db: ReadDb, ticketId: TicketId) =>
  db.get<{ waitingBefore: number; waitMinutes: number | null }>(
    'SELECT waiting_before AS waitingBefore, wait_minutes AS waitMinutes FROM tickets WHERE id = ?',
    ticketId,
  ) ?? null;

/** Paper of the day's tickets, counted by what is known of it. */
export const countJobs = (db: ReadDb, day: BusinessDay): { status: PrintJobStatus; n: number }[] =>
  db.all(
    `SELECT print_jobs.status, count(*) AS n FROM print_jobs JOIN tickets ON tickets.id = ticket_id
      WHERE tickets.day = ? GROUP BY 1`,
    day,
  );
