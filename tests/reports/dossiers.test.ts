import { afterAll, beforeAll, expect, test } from 'vitest';
import { byField, dossierChecks } from '../../main/hub/reports/r1.ts';
import { type DossierEntry, noDossiers } from '../../shared/domain/dossiers.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { removeFolder } from '../support/temp-folder.ts';
import { cellsOf, openSmallOffice, type SmallOffice } from './small-office.ts';

let office: SmallOffice;
beforeAll(async () => {
  office = await openSmallOffice();
  office.raw.exec('DELETE FROM dossier_counts');
  const put = office.raw.prepare(
    "INSERT INTO dossier_counts (from_day, to_day, field, procedure, counts, origin, entered_at) VALUES (?, ?, ?, NULL, ?, 'typed', 1)",
  );
  // Khai Quang's half year (domain brief §1), as a month's; and the year before, smaller by a tenth.
  const fields = { 'Chứng thực': 6570, 'Địa chính – Xây dựng': 670, 'Tư pháp – Hộ tịch': 600, 'LĐ-TB&XH': 445 };
  for (const [field, n] of Object.entries(fields))
    for (const [year, of] of [
      ['2026', n],
      ['2025', Math.round(n * 0.9)],
    ] as const) {
      const direct = Math.floor(of / 3);
      const parts = { online: of - direct - 5, direct, carriedOver: 5, early: of - 12, onTime: 2, late: 1 };
      const counts = { ...parts, openInTime: 9, openLate: 0 };
      put.run(`${year}-10-01`, `${year}-10-31`, field, JSON.stringify(counts));
    }
});
afterAll(() => {
  office.close();
  removeFolder(office.folder);
});

const SUMS = `sum(counts->>'online') + sum(counts->>'direct') + sum(counts->>'carriedOver') AS c3,
  sum(counts->>'online') AS c4, sum(counts->>'direct') AS c5, sum(counts->>'carriedOver') AS c6,
  sum(counts->>'early') + sum(counts->>'onTime') + sum(counts->>'late') AS c7, sum(counts->>'early') AS c8,
  sum(counts->>'onTime') AS c9, sum(counts->>'late') AS c10,
  sum(counts->>'openInTime') + sum(counts->>'openLate') AS c11, sum(counts->>'openInTime') AS c12,
  sum(counts->>'openLate') AS c13`;

test.each(['R1', 'R7'] as const)('given October, then %s has the form’s thirteen columns as SQL adds them', (id) => {
  const report = office.report(id, 'field', true);
  const counted = office.sql<{ field: string; was: number; c3: number } & Record<string, number>>(`
    SELECT field, ${SUMS}, (SELECT (counts->>'online') + (counts->>'direct') + (counts->>'carriedOver') FROM dossier_counts b
      WHERE b.field = d.field AND from_day = '2025-10-01') AS was
    FROM dossier_counts d WHERE from_day = '2026-10-01' GROUP BY field`);
  expect(counted).toHaveLength(4);
  for (const { field, was, ...figures } of counted) {
    const cells = cellsOf(report, report.tables[0]?.rows.findIndex((row) => row[1] === field) ?? -1);
    expect(cells).toMatchObject({ ...figures, before: was, change: (figures.c3 - was) / was });
    const { c3 = 0, c7 = 0, c8 = 0, c9 = 0, c11 = 0 } = figures as Record<string, number>;
    expect(cells.c14).toBe((c8 + c9) / c7);
    expect(c3).toBe(c7 + c11);
  }
  const [all] = office.sql(`SELECT ${SUMS} FROM dossier_counts WHERE from_day = '2026-10-01'`);
  expect(cellsOf(report, 'total')).toMatchObject(all ?? {});
  expect(all?.c3).toBe(8285);
  expect(report.tables[0]?.columns.map(({ number }) => number).filter(Boolean)).toEqual(
    Array.from({ length: 13 }, (_, i) => `${i + 1}`),
  );
  expect(report.checks.every(({ holds }) => holds)).toBe(true);
});

test('given R7, then the whole office stands against last year figure by figure', () => {
  const report = office.report('R7');
  const told = report.tables.find(({ title }) => title === 'So với cùng kỳ: hồ sơ')?.rows ?? [];
  const [was] = office.sql<{ c3: number; c7: number }>(
    `SELECT ${SUMS} FROM dossier_counts WHERE from_day = '2025-10-01'`,
  );
  expect(told[0]).toEqual(['Số hồ sơ tiếp nhận', 8285, was?.c3, (8285 - (was?.c3 ?? 0)) / (was?.c3 ?? 1)]);
  expect(told[1]?.[2]).toBe(was?.c7);
  // Of last year's numbers nothing is known: no zero stands for them.
  const visits = report.tables.find(({ title }) => title.startsWith('So với cùng kỳ: lượt'))?.rows[0];
  expect(visits?.slice(2)).toEqual([null, null]);
});

const entry = (
  from: string,
  to: string,
  procedure: string | null,
  counts: Partial<DossierEntry['counts']>,
): DossierEntry => ({
  from: businessDay(from),
  to: businessDay(to),
  field: 'Hộ tịch',
  procedure,
  counts: { ...noDossiers, ...counts },
});
const january = ['2026-01-01', '2026-01-31'] as const;
const february = ['2026-02-01', '2026-02-28'] as const;

test('given procedures that begin in different months, then each has its own first and last month', () => {
  const [line] = byField([
    entry(...january, 'Khai sinh', { direct: 10, carriedOver: 3, onTime: 12, openInTime: 1 }),
    entry(...february, 'Khai tử', { direct: 4, carriedOver: 2, onTime: 5, openInTime: 1 }),
  ]);
  expect(line?.counts).toMatchObject({ direct: 14, carriedOver: 5, onTime: 17, openInTime: 2 });
});

test('given a field whole in one month and by procedures in the next, then both months count', () => {
  const [line] = byField([
    entry(...january, null, { direct: 10, carriedOver: 3, onTime: 12, openInTime: 1 }),
    entry(...january, 'Khai sinh', { direct: 9 }),
    entry(...february, 'Khai sinh', { direct: 4, carriedOver: 1, onTime: 3, openInTime: 2 }),
  ]);
  expect(line?.counts).toMatchObject({ direct: 14, carriedOver: 3, onTime: 15, openInTime: 2 });
});

test('given a part that nobody knows, then the rule (3) = (7) + (11) is not called broken; given all, it is', () => {
  const known = { online: 0, direct: 20, carriedOver: 0, early: 0, onTime: 10, late: 0, openInTime: 4, openLate: 0 };
  const told = (counts: Partial<DossierEntry['counts']>) =>
    dossierChecks(byField([entry(...january, null, counts)])).at(-1);
  expect(told({ direct: 20 })).toMatchObject({ holds: true });
  expect(told(known)).toMatchObject({ holds: false, detail: 'Hộ tịch' });
  expect(told({ ...known, openInTime: 10 })).toMatchObject({ holds: true });
});
