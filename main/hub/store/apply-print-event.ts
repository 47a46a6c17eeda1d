import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { PrinterId, PrintJobId } from '../../../shared/domain/ids.ts';
import type { EventOf } from '../domain/events.ts';
import { knowPrinter } from './apply-printer-event.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

type PrintEvent = EventOf<'reprint-queued' | 'print-begun' | 'print-settled' | 'print-postponed'>;

/** What is known of each paper. Jobs are made by `ticket-issued`. */
export function applyPrintEvent(db: WriteDb, event: PrintEvent, { at }: Moment): void {
  switch (event.type) {
    case 'reprint-queued':
      db.run(
        `INSERT INTO print_jobs (id, ticket_id, status, queued_at, station_id, reprint, large)
          VALUES (?, ?, 'queued', ?, ?, 1, ?)`,
        event.printJobId,
        event.ticketId,
        at,
        event.stationId,
        event.large ? 1 : 0,
      );
      return;
    case 'print-begun':
      return changeOne(
        db,
        `UPDATE print_jobs SET status = 'printing', begun_at = ?, tries = tries + 1, printer_id = ?
          WHERE id = ? AND status = 'queued'`,
        at,
        event.printerId ?? null,
        event.printJobId,
      );
    case 'print-settled':
      if (event.paperMm) takeOffRoll(db, event.printJobId, event.paperMm);
      return changeOne(
        db,
        'UPDATE print_jobs SET status = ?, settled_at = ?, evidence = ? WHERE id = ?',
        event.status,
        at,
        event.evidence,
        event.printJobId,
      );
    case 'print-postponed':
      return changeOne(
        db,
        "UPDATE print_jobs SET status = 'queued', begun_at = NULL, evidence = ? WHERE id = ? AND status = 'printing'",
        event.evidence,
        event.printJobId,
      );
    default:
      return unreachable(event);
  }
}

/** The roll of the printer that the job went to is shorter by this paper. */
function takeOffRoll(db: WriteDb, jobId: PrintJobId, mm: number): void {
  const job = db.get<{ printerId: PrinterId | null }>(
    'SELECT printer_id AS printerId FROM print_jobs WHERE id = ?',
    jobId,
  );
  if (!job?.printerId) return;
  knowPrinter(db, job.printerId);
  db.run(
    'UPDATE printer_states SET roll_tickets = roll_tickets + 1, roll_mm = roll_mm + ? WHERE printer_id = ?',
    mm,
    job.printerId,
  );
}
