import { expect, test } from 'vitest';
import type { CellKind } from '../../shared/contract/report.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { cellInWords } from '../../shared/reports/cell-in-words.ts';
import { reportFileName } from '../../shared/reports/file-name.ts';
import { headRows } from '../../shared/reports/head-rows.ts';
import { periodAround } from '../../shared/reports/periods.ts';
import { MADE_AT, ZONE } from './given-report.ts';

test.each<[CellKind, string | number | null, string]>([
  ['count', 9158, '9.158'],
  ['count', 0, '0'],
  ['count', null, '—'],
  ['percent', 0.999, '99,9\u00a0%'],
  ['change', 0.125, '+12,5\u00a0%'],
  ['change', -0.05, '-5,0\u00a0%'],
  ['change', 0, '0,0\u00a0%'],
  ['minutes', 4.25, '4,3'],
  ['day', '2026-03-02', '02/03/2026'],
  ['time', 450, '07:30'],
  ['moment', MADE_AT, '03/04/2026 10:30'],
  ['text', 'Hộ tịch', 'Hộ tịch'],
])('%s %s is written %s', (kind, cell, words) => {
  expect(cellInWords(cell, kind, ZONE)).toBe(words);
});

test('equal neighbours are one heading, as long as what stands above them is one too', () => {
  const rows = headRows([{ heads: ['TT'] }, { heads: ['A', 'x'] }, { heads: ['A', 'y'] }, { heads: ['B', 'y'] }]);
  expect(rows).toEqual([
    [{ text: 'TT', columns: 1, rows: 2 }, { text: 'A', columns: 2, rows: 1 }, null, { text: 'B', columns: 1, rows: 1 }],
    [null, { text: 'x', columns: 1, rows: 1 }, { text: 'y', columns: 1, rows: 1 }, { text: 'y', columns: 1, rows: 1 }],
  ]);
});

test('a file is named after its report and its period', () => {
  const day = businessDay('2026-03-18');
  const named = (period: Parameters<typeof reportFileName>[0]['period']) =>
    reportFileName({ report: 'R3', period }, 'xlsx');
  expect(named(periodAround('month', 'calendar', day))).toBe('R3-muc-do-hai-long-2026-03.xlsx');
  expect(named(periodAround('month', 'mid-month', day))).toBe('R3-muc-do-hai-long-2026-03-15-2026-04-14.xlsx');
  expect(named(periodAround('week', 'calendar', day))).toBe('R3-muc-do-hai-long-2026-W12.xlsx');
  expect(named(periodAround('quarter', 'calendar', day))).toBe('R3-muc-do-hai-long-2026-Q1.xlsx');
});
