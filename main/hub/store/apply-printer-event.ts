import { canonicalJson } from '../../../shared/basics/canonical-json.ts';
import { unreachable } from '../../../shared/basics/exhaustive.ts';
import type { PrinterId } from '../../../shared/domain/ids.ts';
import type { EventOf } from '../domain/events.ts';
import { changeOne } from './change-one.ts';
import type { WriteDb } from './db.ts';
import type { Moment } from './events.ts';

type PrinterEvent = EventOf<
  | 'printer-set-up'
  | 'printer-removed'
  | 'printer-state-changed'
  | 'roll-changed'
  | 'ticket-design-changed'
  | 'logo-changed'
  | 'letter-texts-changed'
>;

/** Printers, their rolls, and how the office's papers look. */
export function applyPrinterEvent(db: WriteDb, event: PrinterEvent, { at }: Moment): void {
  switch (event.type) {
    case 'printer-set-up':
      db.run(
        'INSERT INTO printers (id, setup) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET setup = excluded.setup',
        event.printer.id,
        canonicalJson(event.printer),
      );
      return;
    case 'printer-removed':
      db.run('DELETE FROM printer_states WHERE printer_id = ?', event.printerId);
      return changeOne(db, 'DELETE FROM printers WHERE id = ?', event.printerId);
    case 'printer-state-changed':
      knowPrinter(db, event.printerId);
      return changeOne(
        db,
        "UPDATE printer_states SET state = ?, since = ?, paper_ended = max(paper_ended, ? = 'paper-end') WHERE printer_id = ?",
        event.state,
        at,
        event.state,
        event.printerId,
      );
    case 'roll-changed':
      knowPrinter(db, event.printerId);
      return changeOne(
        db,
        `UPDATE printer_states SET paper_ended = 0, roll_changed_at = ?, roll_tickets = 0, roll_mm = 0
          WHERE printer_id = ?`,
        at,
        event.printerId,
      );
    case 'ticket-design-changed':
      return putDesign(db, 'ticket', event.design);
    case 'logo-changed':
      return putDesign(db, 'logo', event.logo);
    case 'letter-texts-changed':
      return putDesign(db, 'letters', event.texts);
    default:
      return unreachable(event);
  }
}

/** A printer has a row from the first thing that is heard of it. */
export function knowPrinter(db: WriteDb, id: PrinterId): void {
  db.run('INSERT OR IGNORE INTO printer_states (printer_id) VALUES (?)', id);
}

function putDesign(db: WriteDb, column: 'ticket' | 'logo' | 'letters', value: unknown): void {
  db.run('INSERT OR IGNORE INTO paper_design (id) VALUES (1)');
  changeOne(db, `UPDATE paper_design SET ${column} = ? WHERE id = 1`, value === null ? null : canonicalJson(value));
}
