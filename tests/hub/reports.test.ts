import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { Report, ReportId, ReportPush } from '../../shared/contract/report.ts';
import { noDossiers } from '../../shared/domain/dossiers.ts';
import { timeOfDay } from '../../shared/domain/time.ts';
import { cellsOf } from '../reports/small-office.ts';
import { openOffice } from '../support/open-office.ts';
import { refusalOf } from '../support/steps.ts';
import { vietnam } from '../support/test-clock.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import type { Station } from '../support/wire-client.ts';

const day = '2026-03-02';
const today = { length: 'day', cut: 'calendar', from: day, to: day } as const;

const ask = (screen: Station, report: ReportId, period: object = today): Promise<ReportPush[]> =>
  new Promise((resolve, reject) => {
    const pushes: ReportPush[] = [];
    screen.wire.report.subscribe({ report, period, axis: 'field', compared: false } as never, {
      onData: (push) => pushes.push(push as ReportPush),
      onComplete: () => resolve(pushes),
      onError: reject,
    });
  });
async function reportOf(screen: Station, report: ReportId, period?: object): Promise<Report> {
  const last = (await ask(screen, report, period)).at(-1);
  if (last?.type !== 'report') throw new Error(`no report but ${JSON.stringify(last)}`);
  return last.report;
}
const field = (changes: object = {}) => ({
  from: '2026-02-01',
  to: '2026-02-28',
  field: 'Chứng thực',
  procedure: null,
  counts: { ...noDossiers, direct: 20, early: 15, openInTime: 5 },
  ...changes,
});

test('given a morning, when the administrator asks for it, then today is in the report; nobody else gets one', async () => {
  const office = await openOffice();
  const [kiosk, counter, admin] = [await office.station('kiosk'), await office.counter('1'), await office.admin()];
  for (let i = 0; i < 3; i++) await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
  office.clock.advance(5 * 60_000);
  await counter.send({ type: 'call-next' });
  const report = await reportOf(admin, 'R2');
  expect(cellsOf(report, 'total')).toMatchObject({ issued: 3, served: 0, waits: 1, meanWait: 5 });
  expect(report.checks.every(({ holds }) => holds)).toBe(true);
  const now = await reportOf(admin, 'R9');
  expect(now.tables[1]?.total).toEqual(['Tổng số', 2, 0, 5]);
  expect(now.tables[2]?.rows.map((row) => row[3])).toContain('Gọi số');
  for (const stranger of [kiosk, counter]) expect(await ask(stranger, 'R4')).toEqual([{ type: 'failed' }]);
  // The register, page by page.
  const page = await admin.wire.registerPage.query({ period: today as never, after: null });
  expect(page?.rows.map((row) => row[1])).toEqual(['A001', 'A002', 'A003']);
  expect(page?.next).toBeNull();
  expect(await kiosk.wire.registerPage.query({ period: today as never, after: null })).toBeNull();
});

test('given who waited over lunch, then a check of the room tells the wait with it and without, and who waits too long', async () => {
  const office = await openOffice();
  const [kiosk, admin] = [await office.station('kiosk'), await office.admin()];
  const sessions = [
    { from: timeOfDay(7, 30), to: timeOfDay(11, 30) },
    { from: timeOfDay(13, 30), to: timeOfDay(17) },
  ];
  const setup = JSON.parse(office.rows<{ setup: string }>('SELECT setup FROM office')[0]?.setup ?? '{}');
  const week = Array.from({ length: 7 }, () => sessions);
  await admin.send({ type: 'set-timetable', week, basedOn: revisionOf(setup.week) } as never);
  office.clock.advance(vietnam(day, '11:20') - office.clock.now());
  await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
  office.clock.advance(vietnam(day, '14:00') - office.clock.now());
  await kiosk.send({ type: 'issue-ticket', serviceId: 'chung-thuc', priority: null });
  office.clock.advance(5 * 60_000);
  const now = await reportOf(admin, 'R9');
  expect(now.periodInWords).toBe('Thời điểm kiểm tra: 02/03/2026 14:05');
  // 10 minutes before lunch and 35 after it; 165 with it.
  expect(now.tables[1]?.total).toEqual(['Tổng số', 2, 1, 45, 165]);
});

test('given a date that no calendar has, or a period that ends before it begins, then the message is refused', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  await expect(ask(admin, 'R2', { ...today, from: '2026-02-31' })).rejects.toThrow();
  await expect(ask(admin, 'R2', { ...today, from: '2026-03-03' })).rejects.toThrow();
});

test('given dossiers of a month, when they are entered again, then they are replaced; other days that overlap are refused', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  const enter = (...entries: object[]) =>
    admin.send({ type: 'enter-dossiers', origin: 'typed', entries: entries as never });
  expect(refusalOf(await enter(field()))).toBeNull();
  expect(refusalOf(await enter(field({ counts: { ...noDossiers, direct: 30, early: 30 } })))).toBeNull();
  expect(refusalOf(await enter(field({ field: 'Hộ tịch' }), field({ from: '2026-02-15', to: '2026-03-14' })))).toBe(
    'dossiers-overlap',
  );
  expect(refusalOf(await enter(field({ from: '2026-03-31', to: '2026-03-01' })))).toBe('bad-dossier-days');
  const february = { length: 'month', cut: 'calendar', from: '2026-02-01', to: '2026-02-28' };
  const report = await reportOf(admin, 'R1', february);
  expect(report.tables[0]?.rows).toEqual([
    [1, 'Chứng thực', 30, null, 30, null, 30, 30, null, null, null, null, null, 1],
  ]);
  const [standing] = (await admin.wire.dossiers.query({ from: '2026-02-10', to: '2026-02-10' })) ?? [];
  expect(standing?.counts.direct).toBe(30);
  const id = standing?.id ?? 0;
  expect(refusalOf(await admin.send({ type: 'remove-dossiers', id, reason: 'Nhập nhầm' }))).toBeNull();
  expect(refusalOf(await admin.send({ type: 'remove-dossiers', id, reason: 'Nhập nhầm' }))).toBe('unknown-dossiers');
  expect((await reportOf(admin, 'R1', february)).tables[0]?.rows).toEqual([]);
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});

test('given a hub that closes while a report is asked for, then it closes, and the figures are no part of its truth', async () => {
  const office = await openOffice();
  const admin = await office.admin();
  await reportOf(admin, 'R7');
  fs.rmSync(path.join(office.folder, 'figures.sqlite'), { force: true });
  await office.hub.restart();
  expect(verifyJournalOf(office.folder)).toMatchObject({ code: 0 });
});
