import { expect, onTestFinished, test } from 'vitest';
import { localClock } from '../../main/hub/local-time.ts';
import { createReportDesk } from '../../main/hub/reports/desk.ts';
import { startWeeklyReports } from '../../main/hub/reports/weekly.ts';
import { openSmallOffice } from '../reports/small-office.ts';
import { removeFolder } from '../support/temp-folder.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';

test('given the Monday after, when it is 06:30, then last week is made, kept, and read again; missed weeks too', async () => {
  const office = await openSmallOffice();
  const clock = createTestClock(vietnam('2026-11-02', '06:29'));
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
  await weekly.look();
  const before = (await weekly.list()).map(({ week }) => week);
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
