import type { PrinterId } from '../../../shared/domain/ids.ts';
import type { PrinterSetup, PrinterState } from '../../../shared/domain/printer.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { PrinterMemory } from '../domain/state-slices.ts';
import type { ReadDb } from './db.ts';

/** Every printer that the office has set up, in the order in which they came. The same list while nothing changes. */
export const allPrinters = (db: ReadDb): readonly PrinterSetup[] =>
  db.kept('printers', ['printers'], () => {
    const texts = db.all<{ setup: string }>('SELECT setup FROM printers ORDER BY rowid');
    return parseSetups(texts.map(({ setup }) => setup).join('\n'));
  });

/** Asked for after each commit, and it hardly ever changes: the same text is parsed once. */
const parseSetups = (() => {
  let last: { text: string; setups: readonly PrinterSetup[] } = { text: '', setups: [] };
  return (text: string): readonly PrinterSetup[] => {
    const parsed = (): PrinterSetup[] => text.split('\n').map((line) => JSON.parse(line) as PrinterSetup);
    if (text !== last.text) last = { text, setups: text === '' ? [] : parsed() };
    return last.setups;
  };
})();

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
