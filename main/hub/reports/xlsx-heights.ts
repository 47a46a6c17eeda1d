import type { CellObject, Row } from 'write-excel-file/node';
import type { ReportTable } from '../../../shared/contract/report.ts';
import { headRows } from '../../../shared/reports/head-rows.ts';

/** Points that a line of 12-point type takes. */
export const LINE = 17;

/** How many lines a text takes at so many characters each: spreadsheets grow no merged cell, and few grow any when opened. */
export function linesOf(text: string, characters: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > characters) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? 1 : 0) + length;
  }
  return lines;
}

/** Each row as high as its longest words need. */
export const withHeights = (rows: readonly Row[], { columns }: ReportTable): Row[] =>
  rows.map((row) => {
    const lines = row.map((cell, i) => linesOf(textOf(cell), columns[i]?.width ?? 14));
    return ofHeight(row, Math.max(1, ...lines));
  });

/** Rows of headings: what reaches down over several of them may use the room of all. */
export function headsWithHeights(rows: readonly Row[], { columns }: ReportTable): Row[] {
  const heads = headRows(columns);
  const lines = rows.map(() => 1);
  for (const [at, row] of heads.entries())
    for (const [i, head] of row.entries()) {
      if (!head) continue;
      const room = columns.slice(i, i + head.columns).reduce((sum, { width }) => sum + width, 0);
      const last = at + head.rows - 1;
      const above = lines.slice(at, last).reduce((sum, n) => sum + n, 0);
      // Bold letters are wider than the figures that a column's width is counted in.
      lines[last] = Math.max(lines[last] ?? 1, linesOf(head.text, room * 0.9) - above);
    }
  return rows.map((row, at) => ofHeight(row, lines[at] ?? 1));
}

/** The height stands in the row's first cell that is one. */
function ofHeight(row: Row, lines: number): Row {
  const first = row.findIndex((cell) => typeof cell === 'object' && cell !== null);
  return row.map((cell, i) => (i === first ? { ...(cell as CellObject), height: lines * LINE } : cell));
}

function textOf(cell: unknown): string {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : '';
  return typeof value === 'string' ? value : '';
}
