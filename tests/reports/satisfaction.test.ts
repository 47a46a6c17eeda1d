import { afterAll, beforeAll, expect, test } from 'vitest';
import { localClock } from '../../main/hub/local-time.ts';
import { loadSatisfaction } from '../../main/hub/store/load-satisfaction.ts';
import type { Period, Report } from '../../shared/contract/report.ts';
import { ratingLevels, satisfiedShare } from '../../shared/domain/rating.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { removeFolder } from '../support/temp-folder.ts';
import { cellsOf, october, openSmallOffice, type SmallOffice } from './small-office.ts';

let office: SmallOffice;
const slips = (source: string, from: string, to: string, service: string | null, counts: object, removed?: number) =>
  office.raw
    .prepare(
      'INSERT INTO outside_ratings (source, from_day, to_day, service_id, counts, entered_at, removed_at) VALUES (?, ?, ?, ?, ?, 1, ?)',
    )
    .run(source, from, to, service, JSON.stringify(counts), removed ?? null);
beforeAll(async () => {
  office = await openSmallOffice();
  slips('online', '2026-10-05', '2026-10-25', 'chung-thuc', { 4: 300, 3: 100, 2: 10, 1: 5 });
  slips('paper', '2026-10-26', '2026-10-30', null, { 4: 60, 3: 30, 2: 10, 1: 2 });
  // Half of it is September's; another was taken back.
  slips('paper', '2026-09-20', '2026-10-10', null, { 4: 1_000 });
  slips('paper', '2026-10-12', '2026-10-12', null, { 1: 2_000 }, 5);
});
afterAll(() => {
  office.close();
  removeFolder(office.folder);
});

const range = (length: Period['length'], from: string, to: string): Period => ({
  length,
  cut: 'calendar',
  from: businessDay(from),
  to: businessDay(to),
});
const periods: Period[] = [
  october,
  range('week', '2026-10-19', '2026-10-25'),
  range('day', '2026-10-27', '2026-10-27'),
  { ...range('month', '2026-09-15', '2026-10-14'), cut: 'mid-month' },
];
const rowNamed = (report: Report, name: string, table = 0): Record<string, unknown> => {
  const row = report.tables[table]?.rows.findIndex((cells) => cells.includes(name)) ?? -1;
  return cellsOf(report, row, table);
};
const levelsOf = (cells: Record<string, unknown>) =>
  Object.fromEntries(ratingLevels.map((level) => [level, cells[`level${level}`] ?? 0]));

test.each(periods)('given $from to $to, then R3 at the counter is what the page of satisfaction shows', (period) => {
  const page = loadSatisfaction(office.main, period, localClock('Asia/Ho_Chi_Minh'));
  expect(page.total.rated).toBeGreaterThan(10);
  const own = rowNamed(office.report('R3', 'field', false, period), 'Tại quầy', 1);
  expect(own).toMatchObject({ rated: page.total.rated, satisfied: satisfiedShare(page.total.levels) });
  expect(levelsOf(own)).toEqual({ ...page.total.levels });
  const [field, counter] = (['field', 'counter'] as const).map((axis) => office.report('R3', axis, false, period));
  for (const [report, lines] of [
    [field, page.services.map(({ name, counts }) => ({ name, counts }))],
    [counter, page.counters.map(({ place, counts }) => ({ name: `Quầy ${place.number}`, counts }))],
  ] as const)
    for (const { name, counts } of lines) {
      const cells = rowNamed(report as Report, name);
      const isFew = counts.rated < 10;
      expect(cells, name).toMatchObject({ served: counts.served, own: counts.rated });
      expect(cells.ratedShare).toBe(counts.served > 0 ? counts.rated / counts.served : null);
      if (cells.rated === counts.rated)
        expect(cells.satisfied).toBe(isFew ? null : (counts.levels[4] + counts.levels[3]) / counts.rated);
    }
  const officers = office.report('R4', 'officer', false, period);
  for (const { name, counts } of page.officers) {
    const own = officers.tables[0]?.rows.filter((cells) => cells[1] === name) ?? [];
    const at = officers.tables[0]?.columns.findIndex(({ key }) => key === 'rated') ?? -1;
    expect(own.reduce((sum, cells) => sum + Number(cells[at]), 0)).toBe(counts.rated);
  }
  const asked = `Đã mời đánh giá ${page.total.asked.toLocaleString('vi-VN')} lượt; ${page.total.declined} lượt chọn`;
  expect(field?.remarks.join()).toContain(asked);
});

test('given October, then R3 counts each source as SQL does, and leaves out what is only half in it or was taken back', () => {
  const report = office.report('R3');
  const [own] = office.sql<{ n: number; good: number }>(
    "SELECT count(*) AS n, sum(level >= 3) AS good FROM ratings WHERE day BETWEEN '2026-10-01' AND '2026-10-31'",
  );
  const { n = 0, good = 0 } = own ?? {};
  expect(rowNamed(report, 'Trực tuyến', 1)).toMatchObject({ rated: 415, level4: 300, satisfied: 400 / 415 });
  expect(rowNamed(report, 'Phiếu giấy', 1)).toMatchObject({ rated: 102, level1: 2, satisfied: 90 / 102 });
  expect(cellsOf(report, 'total', 1)).toMatchObject({ rated: n + 517, satisfied: (good + 490) / (n + 517) });
  expect(cellsOf(report, 'total')).toMatchObject({ rated: n + 517, own: n, online: 415, paper: 102 });
  expect(report.remarks.join(' ')).toContain('415 trực tuyến, 102 trực tiếp bằng phiếu giấy');
  expect(report.remarks.join(' ')).toContain('1 mục phiếu giấy hoặc khảo sát trực tuyến chỉ nằm một phần trong kỳ');
  expect(report.checks.every(({ holds }) => holds)).toBe(true);
});

test('given few ratings, then R3 says so and tells no share', () => {
  const report = office.report('R3', 'field', false, range('day', '2026-10-27', '2026-10-27'));
  const few = report.tables[0]?.rows.flatMap((_, i) => {
    const cells = cellsOf(report, i);
    return Number(cells.rated) > 0 && Number(cells.rated) < 10 ? [{ i, satisfied: cells.satisfied }] : [];
  });
  expect(few?.length).toBeGreaterThan(0);
  for (const { i, satisfied } of few ?? []) {
    expect(satisfied).toBeNull();
    expect(report.tables[0]?.marks).toContainEqual({ row: i, text: 'số liệu ít' });
  }
});

test('given the week, then R6 has the levels and shares of R3 of the same week', () => {
  const week = range('week', '2026-10-26', '2026-11-01');
  const [r3, r6] = [office.report('R3', 'field', false, week), office.report('R6', 'field', false, week)];
  const total = cellsOf(r3, 'total');
  const told = (name: string) => r6.tables.flatMap(({ rows }) => rows).find((cells) => cells[0] === name)?.[1];
  expect(told('Số lượt đánh giá')).toBe(total.rated);
  expect(told('Rất hài lòng')).toBe(total.level4);
  expect(told('Không hài lòng')).toBe(total.level1);
  expect(told('Tỷ lệ hài lòng (%)')).toBe(total.satisfied);
  expect(told('Tỷ lệ đánh giá (%)')).toBe(total.ratedShare);
  expect(total.paper).toBe(102);
});
