import { onTestFinished } from 'vitest';
import type { StationKind } from '../../shared/contract/roles.ts';
import { adminStation, openCounterStation, pairStation } from './pair.ts';
import { readRows } from './read-rows.ts';
import { startTestHub, type TestHub, type TestHubOptions } from './start-test-hub.ts';
import { removeFolder } from './temp-folder.ts';
import type { TestClock } from './test-clock.ts';
import { type Connection, connectTo, type Station } from './wire-client.ts';

/** An office to play a story in: a hub with its clock, and screens that come when they are asked for. */
export interface TestOffice {
  hub: TestHub;
  clock: TestClock;
  url: string;
  folder: string;
  /** A screen that pairs itself. */
  station(kind: StationKind, counterId?: string): Promise<Station>;
  /** A counter with its officer signed in, open. Officer `o1` sits at counter 1 unless told otherwise. */
  counter(counterId: string, officerId?: string): Promise<Station>;
  admin(): Promise<Station>;
  /** A connection with any token, or none. */
  connect(connection?: Connection): Station;
  rows<Row = Record<string, unknown>>(sql: string, ...values: unknown[]): Row[];
}

/** Opens an office for the running test; everything is closed and removed when the test is over. */
export async function openOffice(options: TestHubOptions = {}): Promise<TestOffice> {
  const hub = await startTestHub(options);
  const { url, folder, clock } = hub;
  const screens: Station[] = [];
  onTestFinished(async () => {
    await Promise.all(screens.map((screen) => screen.close()));
    await hub.close();
    removeFolder(folder);
  });
  const keep = (screen: Station): Station => {
    screens.push(screen);
    return screen;
  };
  return {
    hub,
    clock,
    url,
    folder,
    station: async (kind, counterId) => keep(await pairStation(url, kind, counterId ?? null, clock.now)),
    counter: async (counterId, officerId = `o${counterId}`) =>
      keep(await openCounterStation(url, counterId, officerId, clock.now)),
    admin: async () => keep(await adminStation(url, clock.now)),
    connect: (connection) => keep(connectTo(url, { now: clock.now, ...connection })),
    rows: (sql, ...values) => readRows(folder, sql, ...values),
  };
}
