import path from 'node:path';
import type { HealthView } from '../../../shared/contract/health.ts';
import { hours, later } from '../../../shared/domain/time.ts';
import type { PackOnDisk } from '../announcing/packs.ts';
import type { LocalTime } from '../domain/facts.ts';
import { openingAt } from '../domain/opening-hours.ts';
import type { HealthDeps } from '../health.ts';
import { isDayClosed, officeOf } from '../store/office.ts';
import { troublesOf } from '../views/health-troubles.ts';
import { readHealth } from './read-health.ts';
import { recentErrors } from './recent-errors.ts';

export interface HealthViewDeps extends HealthDeps {
  localTime(at: number): LocalTime;
  packs(): readonly PackOnDisk[];
}

/** Everything that whoever looks after the system wants to know, gathered when it is asked for. */
export function healthView(deps: HealthViewDeps): HealthView {
  const { store, folder, version, startedAt, presence } = deps;
  const { at, clockBehindMs, database, journal, backupAt, printers, paperless, memoryMb } = readHealth(deps);
  const db = store.read;
  const office = officeOf(db);
  const local = deps.localTime(at);
  const facts = {
    at,
    version,
    startedAt,
    platform: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    memoryMb,
    clockBehindMinutes: Math.ceil(clockBehindMs / 60_000),
    database,
    journal: { events: journal.seq, lastAt: journal.at },
    backupAt,
    stations: presence.signs(),
    printers,
    papersMissing: paperless,
    voice: {
      mode: office.voice.mode,
      packName: deps.packs().find(({ pack }) => pack.id === office.voice.packId)?.pack.name ?? null,
    },
    errors: recentErrors(path.join(folder, 'logs'), later(at, -hours(24))),
  };
  const { open } = openingAt(office, local, at, isDayClosed(db, local.day));
  return { ...facts, troubles: troublesOf({ ...facts, open }) };
}
