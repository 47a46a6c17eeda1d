import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { localClock } from '../../main/hub/local-time.ts';
import { createReportDesk } from '../../main/hub/reports/desk.ts';
import { startWeeklyReports } from '../../main/hub/reports/weekly.ts';
import { openSmallOffice } from '../reports/small-office.ts';
import { removeFolder } from '../support/temp-folder.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';

/** A small office whose weeks are reported, seen at a moment. */
async function openWeeks(moment: number) {
  const office = await openSmallOffice();
  const clock = createTestClock(moment);
  const localTime = localClock('Asia/Ho_Chi_Minh');
  const failures: unknown[] = [];
  const log = { info: () => undefined, error: (_: string, error: unknown) => void failures.push(error) };
  const { folder } = office;
  const reports = createReportDesk({ folder, timeZone: 'Asia/Ho_Chi_Minh', clock, localTime, log });
  const weekly = startWeeklyReports({ folder, clock, localTime, log, reports, store: { read: office.main } });
  onTestFinished(async () => {
    weekly.stop();
    await reports.close();
    office.close();
    removeFolder(folder);
  });
  const weeks = async (): Promise<string[]> => (await weekly.list()).map(({ week }) => week);
  const fileOf = (week: string): string => path.join(folder, 'reports', `${week}.json`);
  return { office, clock, weekly, weeks, failures, fileOf };
}

test('given the Monday after, when it is 06:30, then last week is made, kept, and read again; missed weeks too', async () => {
  const { office, clock, weekly, weeks, failures } = await openWeeks(vietnam('2026-11-02', '06:29'));
  await weekly.look();
  const before = await weeks();
  expect(before).toContain('2026-W43');
  expect(before).not.toContain('2026-W44');
  clock.advance(60_000);
  await weekly.look();
  expect((await weekly.list())[0]).toMatchObject({
    week: '2026-W44',
    period: { from: '2026-10-26', to: '2026-11-01' },
  });
  const report = await weekly.read('2026-W44');
  const [counted] = office.sql("SELECT count(*) AS n FROM tickets WHERE day BETWEEN '2026-10-26' AND '2026-11-01'");
  expect(report?.tables[0]?.rows[0]?.slice(0, 2)).toEqual(['Số lượt lấy số', counted?.n]);
  expect(failures).toEqual([]);
});

test('given a week that was made, then no later look makes it a second time, also when the clock was set back a little', async () => {
  const { clock, weekly, fileOf } = await openWeeks(vietnam('2026-11-02', '06:40'));
  await weekly.look();
  const made = fs.statSync(fileOf('2026-W44')).mtimeMs;
  clock.advance(60_000);
  await weekly.look();
  clock.advance(3 * 86_400_000);
  await weekly.look();
  expect(fs.statSync(fileOf('2026-W44')).mtimeMs).toBe(made);
});

test('given a PC that was off on Monday, when it starts on Wednesday, then the week is there', async () => {
  const { weekly, weeks } = await openWeeks(vietnam('2026-11-04', '10:00'));
  await weekly.look();
  expect((await weeks())[0]).toBe('2026-W44');
});

test('given a clock that ran months ahead, when it is set right, then what it made goes, and the real week comes on its Monday', async () => {
  const { office, clock, weekly, weeks, failures } = await openWeeks(vietnam('2027-01-06', '10:00'));
  await weekly.look();
  expect((await weeks())[0]).toBe('2026-W53');
  clock.advance(vietnam('2026-10-30', '17:00') - clock.now());
  await weekly.look();
  expect((await weeks())[0]).toBe('2026-W43');
  clock.advance(vietnam('2026-11-02', '07:00') - clock.now());
  await weekly.look();
  expect((await weeks())[0]).toBe('2026-W44');
  const [counted] = office.sql("SELECT count(*) AS n FROM tickets WHERE day BETWEEN '2026-10-26' AND '2026-11-01'");
  expect((await weekly.read('2026-W44'))?.tables[0]?.rows[0]?.[1]).toBe(counted?.n);
  expect(failures).toEqual([]);
});

test('given a clock that fell years back, then nothing that was kept is taken away', async () => {
  const { clock, weekly, weeks } = await openWeeks(vietnam('2026-11-02', '07:00'));
  await weekly.look();
  const kept = await weeks();
  clock.advance(vietnam('2020-01-01', '00:01') - clock.now());
  await weekly.look();
  expect(await weeks()).toEqual(kept);
});

test('given a kept week that somebody broke, then it is made again', async () => {
  const { clock, weekly, weeks, fileOf } = await openWeeks(vietnam('2026-11-02', '07:00'));
  await weekly.look();
  fs.writeFileSync(fileOf('2026-W43'), '{"half');
  expect(await weeks()).not.toContain('2026-W43');
  clock.advance(60_000);
  await weekly.look();
  expect(await weeks()).toContain('2026-W43');
});

test('given a report that nobody waits for any more, when it is left, then the next one is made all the same', async () => {
  const office = await openSmallOffice();
  const clock = createTestClock(office.now);
  const log = { info: () => undefined, error: () => undefined };
  const { folder } = office;
  const desk = createReportDesk({
    folder,
    timeZone: 'Asia/Ho_Chi_Minh',
    clock,
    localTime: localClock('Asia/Ho_Chi_Minh'),
    log,
  });
  onTestFinished(async () => {
    await desk.close();
    office.close();
    removeFolder(folder);
  });
  office.figures.clear();
  const leaving = new AbortController();
  const period = { length: 'day', cut: 'calendar', from: '2026-10-05', to: '2026-10-05' } as never;
  const request = { report: 'R2', period, axis: 'field', compared: false } as const;
  for await (const push of desk.report(request, leaving.signal)) {
    expect(push.type).toBe('progress');
    leaving.abort();
  }
  expect(await desk.make(request)).not.toBeNull();
});
