import fs from 'node:fs';
import path from 'node:path';
import type { HealthDeps } from '../health.ts';
import { lastEvent } from '../store/events.ts';
import { loadPaperless, printersNow } from '../store/load-board.ts';
import { paperAtKiosk, printerLines } from '../views/paper-care.ts';
import { lastBackupAt } from './last-backup.ts';

const DATABASE = 'xin-moi.sqlite';

/** What both ways of asking for the hub's health say: the address for scripts, and the administrator's page. */
export function readHealth({ store, clock, clockBehindMs, printers, folder }: HealthDeps) {
  const db = store.read;
  const disk = fs.statfsSync(folder);
  const atWork = printersNow(db, printers());
  const sizeOf = (name: string): number => fs.statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0;
  return {
    at: clock.now(),
    clockBehindMs: clockBehindMs(),
    memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576),
    database: {
      bytes: sizeOf(DATABASE),
      walBytes: sizeOf(`${DATABASE}-wal`),
      freeBytes: disk.bavail * disk.bsize,
    },
    journal: lastEvent(db),
    backupAt: lastBackupAt(path.join(folder, 'backups')),
    printers: printerLines(atWork),
    /** Of a ticket that is taken now at a kiosk without a printer of its own. */
    paperAtKiosk: paperAtKiosk(null, atWork).printer,
    paperless: loadPaperless(db).length,
  };
}
