import type { PaperlessLine } from '../../../shared/contract/paper-views.ts';
import type { PrinterId, PrintJobId, StationId, TicketId } from '../../../shared/domain/ids.ts';
import type { PrintJobStatus } from '../../../shared/domain/print-job.ts';
import type { TicketStatus } from '../../../shared/domain/ticket.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { StateOf } from '../domain/state.ts';
import type { FirstPaper } from '../views/paper-care.ts';
import { COUNT, TEXT } from './bound.ts';
import type { ReadDb } from './db.ts';

export const nextPrintJobId = (db: ReadDb): PrintJobId =>
  ((db.get<{ n: number | null }>('SELECT max(id) AS n FROM print_jobs')?.n ?? 0) + 1) as PrintJobId;

export const printJobStatus = (db: ReadDb, id: PrintJobId): PrintJobStatus | null =>
  db.get<{ status: PrintJobStatus }>('SELECT status FROM print_jobs WHERE id = ?', id)?.status ?? null;

/** A job as `begin-print` looks at it. */
export function jobToBegin(db: ReadDb, id: PrintJobId): StateOf<'begin-print'> {
  const row = db.get<{ status: PrintJobStatus; ticketStatus: TicketStatus; reprint: number }>(
    `SELECT print_jobs.status, tickets.status AS ticketStatus, reprint
      FROM print_jobs JOIN tickets ON tickets.id = ticket_id WHERE print_jobs.id = ?`,
    id,
  );
  if (!row) return { status: null, ticketStatus: null, reprint: false };
  return { ...row, reprint: row.reprint === 1 };
}

/** As the index of open jobs says it, and first: else SQLite walks five years of settled ones to find the open few. */
const OPEN = "status IN ('queued', 'printing')";

/** A paper that waits for its printer. */
export interface QueuedJob {
  id: PrintJobId;
  ticketId: TicketId;
  label: string;
  ticketStatus: TicketStatus;
  queuedAt: Instant;
  stationId: StationId | null;
  reprint: boolean;
  large: boolean;
}

/** The oldest jobs that wait, at most `count`, with what is needed to know whether anybody still needs their paper. */
export const queuedJobs = (db: ReadDb, count: number): QueuedJob[] =>
  db
    .all<Omit<QueuedJob, 'reprint' | 'large'> & { reprint: number; large: number }>(
      `SELECT print_jobs.id, ticket_id AS ticketId, label, tickets.status AS ticketStatus, print_jobs.queued_at AS queuedAt,
        station_id AS stationId, reprint, large
        FROM print_jobs INDEXED BY print_jobs_open CROSS JOIN tickets ON tickets.id = ticket_id
        WHERE print_jobs.${OPEN} AND print_jobs.status = 'queued' ORDER BY print_jobs.id LIMIT ${COUNT}`,
      count,
    )
    .map((row) => ({ ...row, reprint: row.reprint === 1, large: row.large === 1 }));

/** Jobs whose first byte may have been sent when the hub stopped. */
export const jobsLeftPrinting = (db: ReadDb): PrintJobId[] =>
  db
    .all<{ id: PrintJobId }>(
      `SELECT id FROM print_jobs INDEXED BY print_jobs_open WHERE ${OPEN} AND status = 'printing' ORDER BY id`,
    )
    .map((row) => row.id);

/** So many jobs back is long ago: no process id is waited for, and no citizen stands there. */
const LATE = 200;

/** Jobs of a printer whose fate is unknown, of the last few: its late word may still settle them. */
export const unsettledJobs = (db: ReadDb, printerId: PrinterId): PrintJobId[] =>
  db
    .all<{ id: PrintJobId }>(
      `SELECT id FROM print_jobs WHERE id > (SELECT max(id) FROM print_jobs) - ${LATE}
        AND status = 'unknown' AND printer_id = ? ORDER BY id`,
      printerId,
    )
    .map((row) => row.id);

/** The latest paper of a ticket: what is known of it, and the size of its letters. */
export function latestPaper(db: ReadDb, ticketId: TicketId): { paper: PrintJobStatus | null; large: boolean } {
  const row = db.get<{ status: PrintJobStatus; large: number }>(
    'SELECT status, large FROM print_jobs WHERE ticket_id = ? ORDER BY id DESC LIMIT 1',
    ticketId,
  );
  return { paper: row?.status ?? null, large: row?.large === 1 };
}

/** The first paper of the ticket that was taken last at this station; null when that is long ago. */
export const lastPaperAt = (db: ReadDb, stationId: StationId): FirstPaper | null =>
  db.get<FirstPaper>(
    `SELECT ticket_id AS ticketId, status, printer_id AS printerId FROM print_jobs
      WHERE id > (SELECT max(id) FROM print_jobs) - ${LATE} AND reprint = 0 AND station_id = ${TEXT}
      ORDER BY id DESC LIMIT 1`,
    stationId,
  ) ?? null;

/** Who waits without a paper, in queue order, at most `count`. Asked for by every screen of staff. */
export const paperless = (db: ReadDb, count: number): readonly PaperlessLine[] =>
  db.kept(`paperless ${count}`, ['tickets', 'services', 'print_jobs'], () =>
    db.all(
      `SELECT tickets.id AS ticketId, label, services.name AS serviceName, issued_at AS issuedAt, print_jobs.status AS paper
        FROM tickets JOIN services ON services.id = service_id
        JOIN print_jobs ON print_jobs.id = (SELECT max(id) FROM print_jobs WHERE ticket_id = tickets.id)
        WHERE tickets.status = 'waiting' AND print_jobs.status IN ('failed', 'unknown')
        ORDER BY tickets.id LIMIT ${COUNT}`,
      count,
    ),
  );

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
      WHERE tickets.day = ${TEXT} GROUP BY 1`,
    day,
  );
