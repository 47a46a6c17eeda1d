import type { Instant } from '../../shared/domain/time.ts';
import { readHealth } from './health/read-health.ts';
import type { Clock } from './ports.ts';
import type { Presence } from './presence.ts';
import type { PrinterAtWork } from './store/load-board.ts';
import type { Store } from './store/open.ts';

export interface HealthDeps {
  store: Store;
  clock: Clock;
  clockBehindMs(): number;
  startedAt: Instant;
  printers(): readonly PrinterAtWork[];
  presence: Presence;
  folder: string;
  version: string;
}

/** What `GET /health` says: enough to see from afar whether the office can work, nothing of any citizen. */
export function healthOf(deps: HealthDeps) {
  const { store, startedAt, presence, version } = deps;
  const { at, clockBehindMs, memoryMb, database, journal, backupAt, printers, paperAtKiosk, paperless } =
    readHealth(deps);
  const queued = store.read.get<{ n: number }>(
    "SELECT count(*) AS n FROM print_jobs WHERE status IN ('queued', 'printing')",
  );
  return {
    ok: clockBehindMs === 0,
    product: 'Xin Mời',
    version,
    pid: process.pid,
    /** Epoch milliseconds: a script makes its `madeAt` from this. */
    time: at,
    uptimeSeconds: Math.round((at - startedAt) / 1000),
    memoryMb,
    clock: { ok: clockBehindMs === 0, behindMinutes: Math.ceil(clockBehindMs / 60_000) },
    database: { ok: true, ...database },
    /** The newest backup in the data folder, epoch milliseconds; null without one. */
    backup: { lastAt: backupAt },
    journal: { events: journal.seq, lastAt: journal.at, hash: journal.hash },
    printer: { state: paperAtKiosk, jobsWaiting: queued?.n ?? 0 },
    printers: printers.map(({ name, state, standby, roll }) => ({
      name,
      state,
      standby,
      ticketsOnRoll: roll.tickets,
      ticketsLeft: roll.left,
    })),
    paperless,
    stations: presence.stations().map(({ kind, name, online }) => ({ kind, name, online })),
  };
}
