import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

type PrintEvent = EventOf<'print-begun' | 'print-settled' | 'print-postponed'>;

/** What is known of each paper. Jobs are made by `ticket-issued`. */
export function applyPrintEvent(db: WriteDb, event: PrintEvent, { at }: Moment): void {
  switch (event.type) {
    case 'print-begun':
      return changeOne(
        db,
        "UPDATE print_jobs SET status = 'printing', begun_at = ?, tries = tries + 1 WHERE id = ? AND status = 'queued'",
        at,
        event.printJobId,
      );
    case 'print-settled':
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
