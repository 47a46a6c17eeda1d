import fs from 'node:fs';
import path from 'node:path';
import type { PrinterState } from '../../shared/contract/views.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Clock } from './ports.ts';
import type { Presence } from './presence.ts';
import { lastEvent } from './store/events.ts';
import type { Store } from './store/open.ts';

export interface HealthDeps {
  store: Store;
  clock: Clock;
  clockBehindMs(): number;
  startedAt: Instant;
  printer: PrinterState;
  presence: Presence;
  folder: string;
  version: string;
}

/** What `GET /health` says: enough to see from afar whether the office can work, nothing of any citizen. */
export function healthOf({ store, clock, clockBehindMs, startedAt, printer, presence, folder, version }: HealthDeps) {
  const db = store.read;
  const journal = lastEvent(db);
  const stations = presence.stations();
  const queued = db.get<{ n: number }>("SELECT count(*) AS n FROM print_jobs WHERE status IN ('queued', 'printing')");
  const disk = fs.statfsSync(folder);
  const behind = clockBehindMs();
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
    printer: { state: printer, jobsWaiting: queued?.n ?? 0 },
    stations: stations.map(({ kind, name, online }) => ({ kind, name, online })),
  };
}
