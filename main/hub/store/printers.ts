import type { PrinterId } from '../../../shared/domain/ids.ts';
import type { PrinterSetup, PrinterState } from '../../../shared/domain/printer.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { PrinterMemory } from '../domain/state.ts';
import type { ReadDb } from './db.ts';

/** Every printer that the office has set up, in the order in which they came. */
export const allPrinters = (db: ReadDb): PrinterSetup[] =>
  db
    .all<{ setup: string }>('SELECT setup FROM printers ORDER BY rowid')
    .map(({ setup }) => JSON.parse(setup) as PrinterSetup);

export const isPrinterSetUp = (db: ReadDb, id: PrinterId): boolean =>
  db.get('SELECT 1 FROM printers WHERE id = ?', id) !== undefined;

/** What is known of a printer beside its set-up: its state in the journal, and its roll. */
export interface PrinterRecord {
  printerId: PrinterId;
  state: PrinterState | null;
  since: Instant | null;
  rollChangedAt: Instant | null;
  rollTickets: number;
  rollMm: number;
}

export const allPrinterRecords = (db: ReadDb): PrinterRecord[] =>
  db.all(
    `SELECT printer_id AS printerId, state, since, roll_changed_at AS rollChangedAt, roll_tickets AS rollTickets,
      roll_mm AS rollMm FROM printer_states`,
  );

export function printerMemory(db: ReadDb, printerId: PrinterId): PrinterMemory {
  const row = db.get<{ state: PrinterState | null; ended: number }>(
    'SELECT state, paper_ended AS ended FROM printer_states WHERE printer_id = ?',
    printerId,
  );
  return { printerId, state: row?.state ?? null, paperEnded: row?.ended === 1 };
}

export const isPrinterKnown = (db: ReadDb, id: PrinterId): boolean =>
  isPrinterSetUp(db, id) || db.get('SELECT 1 FROM printer_states WHERE printer_id = ?', id) !== undefined;
