import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lastBackupAt } from '../../main/hub/health/last-backup.ts';
import { recentErrors } from '../../main/hub/health/recent-errors.ts';
import type { HealthView } from '../../shared/contract/health.ts';
import { instant, minutes } from '../../shared/domain/time.ts';
import { openOffice } from '../support/open-office.ts';
import { makeTempFolder } from '../support/temp-folder.ts';
import { ordinaryMorning } from '../support/test-clock.ts';
import type { Station } from '../support/wire-client.ts';

async function look(admin: Station): Promise<HealthView> {
  const view = await admin.wire.health.query();
  if (!view) throw new Error('Not the administrator');
  return view;
}

test('given every role of the wire, when it asks how the system is, then the administrator alone is told', async () => {
  const office = await openOffice();
  const kinds = ['kiosk', 'display', 'guide', 'poster'] as const;
  const others = await Promise.all([...kinds.map((kind) => office.station(kind)), office.counter('1')]);
  for (const other of [...others, office.connect()]) expect(await other.wire.health.query()).toBeNull();
  expect(await look(await office.admin())).toMatchObject({ version: '0.1.0', clockBehindMinutes: 0 });
});

test('given a board that comes and goes, when the head looks, then its times stand, also when the clock is set', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const board = await office.station('display');
  const stationOf = async () => (await look(admin)).stations.find(({ kind }) => kind === 'display');
  expect(await stationOf()).toMatchObject({ online: false, connectedAt: null, seenAt: null, address: null });
  const screen = office.connect({ token: board.token, version: '0.0.9' });
  screen.watch();
  await expect.poll(stationOf).toMatchObject({ online: true, connectedAt: ordinaryMorning, address: 'hub' });
  expect((await look(admin)).troubles).toContainEqual(
    expect.objectContaining({ kind: 'station-old', version: '0.0.9' }),
  );
  office.clock.advance(minutes(5));
  office.clock.set(ordinaryMorning + minutes(65));
  expect(await stationOf()).toMatchObject({ connectedAt: ordinaryMorning + minutes(60) });
  await screen.close();
  await expect.poll(async () => (await stationOf())?.online).toBe(false);
  office.clock.advance(minutes(1));
  expect(await stationOf()).toMatchObject({ connectedAt: null, seenAt: ordinaryMorning + minutes(65) });
  expect((await look(admin)).troubles).toContainEqual(expect.objectContaining({ kind: 'station-away' }));
});

test('given a new data folder, when a backup lies in it, then both ways of asking say when', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  expect((await look(admin)).troubles).toContainEqual({ level: 'yellow', kind: 'no-backup' });
  const folder = path.join(office.folder, 'backups');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'xin-moi.sqlite'), '');
  utimesSync(path.join(folder, 'xin-moi.sqlite'), ordinaryMorning / 1000, ordinaryMorning / 1000);
  expect((await look(admin)).backupAt).toBe(ordinaryMorning);
  const said = await (await fetch(`${office.url}/health`)).json();
  expect(said).toMatchObject({ backup: { lastAt: ordinaryMorning }, database: { ok: true } });
  expect(said.database.walBytes).toBeGreaterThan(0);
});

test('of a folder of backups the newest whole file counts', () => {
  const folder = makeTempFolder();
  expect(lastBackupAt(path.join(folder, 'none'))).toBeNull();
  expect(lastBackupAt(folder)).toBeNull();
  for (const [name, at] of [
    ['a.zip', 1_000],
    ['b.zip', 3_000],
    ['c.zip.part', 9_000],
    ['.d.zip', 9_000],
  ] as const) {
    writeFileSync(path.join(folder, name), '');
    utimesSync(path.join(folder, name), at, at);
  }
  mkdirSync(path.join(folder, 'folder'));
  expect(lastBackupAt(folder)).toBe(3_000_000);
});

test('of the logs the errors of the time that is asked for are told: when and where, newest first', () => {
  const folder = makeTempFolder();
  const line = (at: string, level: string, what: string) => `${JSON.stringify({ at, level, what, error: 'secret' })}\n`;
  expect(recentErrors(path.join(folder, 'none'), instant(0))).toEqual([]);
  writeFileSync(path.join(folder, 'hub-2026-03-01.log'), line('2026-03-01T10:00:00.000Z', 'error', 'old'));
  writeFileSync(
    path.join(folder, 'hub-2026-03-02.log'),
    `cut","level":"error"}\n${line('2026-03-02T01:00:00.000Z', 'error', 'first')}${line('2026-03-02T01:30:00.000Z', 'info', 'fine')}${line('2026-03-02T02:00:00.000Z', 'error', 'second')}`,
  );
  expect(recentErrors(folder, instant(Date.parse('2026-03-02T00:00:00Z')))).toEqual([
    { at: Date.parse('2026-03-02T02:00:00Z'), what: 'second' },
    { at: Date.parse('2026-03-02T01:00:00Z'), what: 'first' },
  ]);
});
