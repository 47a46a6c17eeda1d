import fs from 'node:fs';
import path from 'node:path';
import type { Instant } from '../../shared/domain/time.ts';
import type { Clock } from './ports.ts';
import type { Presence } from './presence.ts';
import { lastEvent } from './store/events.ts';
import { loadPaperless, type PrinterAtWork, printersNow } from './store/load-board.ts';
import type { Store } from './store/open.ts';
import { paperAtKiosk, printerLines } from './views/paper-care.ts';

export interface HealthDeps {
  store: Store;
  clock: Clock;
  clockBehindMs(): number;
  startedAt: Instant;
  printers: readonly PrinterAtWork[];
  presence: Presence;
  folder: string;
  version: string;
}

/** What `GET /health` says: enough to see from afar whether the office can work, nothing of any citizen. */
export function healthOf({ store, clock, clockBehindMs, startedAt, printers, presence, folder, version }: HealthDeps) {
  const db = store.read;
  const journal = lastEvent(db);
  const stations = presence.stations();
  const queued = db.get<{ n: number }>("SELECT count(*) AS n FROM print_jobs WHERE status IN ('queued', 'printing')");
  const disk = fs.statfsSync(folder);
  const behind = clockBehindMs();
  const lines = printersNow(db, printers);
  const paperless = loadPaperless(db);
  return {
    ok: behind === 0,
    product: 'Xin Mời',
    version,
    pid: process.pid,
    /** Epoch milliseconds: a script makes its `madeAt` from this. */
    time: clock.now(),
    uptimeSeconds: Math.round((clock.now() - startedAt) / 1000),
    memoryMb: Math.round(process.memoryUsage.rss() / 1_048_576),
    clock: { ok: behind === 0, behindMinutes: Math.ceil(behind / 60_000) },
    database: {
      ok: true,
      bytes: fs.statSync(path.join(folder, 'xin-moi.sqlite')).size,
      freeBytes: disk.bavail * disk.bsize,
    },
    journal: { events: journal.seq, lastAt: journal.at, hash: journal.hash },
    /** Of a ticket that is taken now at a kiosk without a printer of its own. */
    printer: { state: paperAtKiosk(null, lines).printer, jobsWaiting: queued?.n ?? 0 },
    printers: printerLines(lines).map(({ name, state, standby, roll }) => ({
      name,
      state,
      standby,
      ticketsOnRoll: roll.tickets,
      ticketsLeft: roll.left,
    })),
    paperless: paperless.length,
    stations: stations.map(({ kind, name, online }) => ({ kind, name, online })),
  };
}
