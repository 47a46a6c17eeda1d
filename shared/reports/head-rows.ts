import type { Cell, ReportColumn } from '../contract/report.ts';

/** A heading that reaches over columns to the right and rows below. */
export interface HeadCell {
  text: string;
  columns: number;
  rows: number;
}

/** The rows of headings; null where a heading from the left or from above reaches to. */
export function headRows(columns: readonly Pick<ReportColumn, 'heads'>[]): (HeadCell | null)[][] {
  const depth = Math.max(1, ...columns.map(({ heads }) => heads.length));
  return Array.from({ length: depth }, (_, row) =>
    columns.map((column, at) => {
      if (row >= column.heads.length || (at > 0 && isOneCell(columns[at - 1], column, row))) return null;
      let reach = 1;
      while (isOneCell(column, columns[at + reach], row)) reach += 1;
      const isLast = row === column.heads.length - 1;
      return { text: column.heads[row] ?? '', columns: reach, rows: isLast ? depth - row : 1 };
    }),
  );
}

/** The form's own numbers below the headings; null: this form has none. */
export function numberRow(columns: readonly ReportColumn[]): string[] | null {
  return columns.some(({ number }) => number !== null) ? columns.map(({ number }) => number ?? '') : null;
}

/** Whether an empty cell of the totals is no unknown figure: it stands before the line's name, or has no sum by its kind. */
export function saysNothing(total: readonly Cell[], columns: readonly ReportColumn[], at: number): boolean {
  if (total[at] !== null) return false;
  const name = total.findIndex((cell) => typeof cell === 'string');
  const kind = columns[at]?.kind;
  return at < name || kind === 'text' || kind === 'day' || kind === 'time' || kind === 'moment';
}

/** Equal neighbours are one cell, as long as everything above them is one too. */
function isOneCell(
  one: Pick<ReportColumn, 'heads'> | undefined,
  other: Pick<ReportColumn, 'heads'> | undefined,
  row: number,
): boolean {
  if (!one || !other || row >= one.heads.length || row >= other.heads.length) return false;
  if ((row === one.heads.length - 1) !== (row === other.heads.length - 1)) return false;
  return one.heads.slice(0, row + 1).every((head, i) => head === other.heads[i]);
}
