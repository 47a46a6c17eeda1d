import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Report, ReportTable } from '../../../shared/contract/report.ts';
import { cellInWords, isFigure } from '../../../shared/reports/cell-in-words.ts';
import { headRows, numberRow, saysNothing } from '../../../shared/reports/head-rows.ts';
import { paper, unitInWords } from './report-words.ts';

/** Points. */
const LINE = 0.5;

/** How wide a table is, in characters. */
export const charactersOf = ({ columns, marks }: ReportTable): number =>
  columns.reduce((sum, { width }) => sum + width, marks.length > 0 ? 12 : 0);

/** A table as pages have it: its title and unit, heads that stand again on each page, rows that don't break, totals. */
export function tableOf(
  table: ReportTable,
  report: Report,
  timeZone: string,
  fontSize: number,
  width: number,
): Content[] {
  const name = report.tables.length > 1 ? table.title : '';
  const unit = table === report.tables[0] ? unitInWords(report) : '';
  const title: Content = {
    columns: [
      { text: name, bold: true },
      { text: unit, italics: true, alignment: 'right', width: 'auto' },
    ],
    margin: [-3, 4, -3, 1],
  };
  if (table.rows.length === 0) return [title, { text: paper.noRows, italics: true }];
  // The weekly page has many short tables and no room to give away.
  const padding = report.id === 'R6' ? 1 : 2;
  const hasMarks = table.marks.length > 0;
  const characters = charactersOf(table);
  const columns = table.columns.length + (hasMarks ? 1 : 0);
  const share = (of: number): number => ((width - columns * (6 + LINE) - LINE) * of) / characters;
  // The title is a head too: it goes where its table goes, and stands again on the next page.
  const hasTitle = name + unit !== '';
  const heads = [...(hasTitle ? [titleCells(title, columns)] : []), ...headCells(table, hasMarks)];
  return [
    {
      table: {
        headerRows: heads.length,
        keepWithHeaderRows: 1,
        dontBreakRows: true,
        widths: [...table.columns.map((column) => share(column.width)), ...(hasMarks ? [share(12)] : [])],
        body: [...heads, ...bodyCells(table, timeZone, hasMarks)],
      },
      layout: {
        paddingLeft: () => 3,
        paddingRight: () => 3,
        paddingTop: () => padding,
        paddingBottom: () => padding,
        hLineWidth: (row) => (row === 0 && hasTitle ? 0 : LINE),
        vLineWidth: () => LINE,
      },
      fontSize,
      margin: [0, 0, 0, 4],
    },
  ];
}

const NO_BORDER: [boolean, boolean, boolean, boolean] = [false, false, false, false];
const titleCells = (title: Content, columns: number): TableCell[] => [
  { ...(title as object), colSpan: columns, border: NO_BORDER } as TableCell,
  ...Array.from({ length: columns - 1 }, (): TableCell => ({ text: '', border: NO_BORDER })),
];

function headCells({ columns }: ReportTable, hasMarks: boolean): TableCell[][] {
  const look = { bold: true, alignment: 'center', fillColor: '#eeeeee' } as const;
  const rows = headRows(columns);
  const cells: TableCell[][] = rows.map((row, i) => [
    ...row.map(
      (head): TableCell => (head ? { text: head.text, colSpan: head.columns, rowSpan: head.rows, ...look } : ''),
    ),
    ...(hasMarks ? [i === 0 ? { text: paper.note, rowSpan: rows.length, ...look } : ''] : []),
  ]);
  const numbers = numberRow(columns);
  if (!numbers) return cells;
  const all = hasMarks ? [...numbers, ''] : numbers;
  return [...cells, all.map((text): TableCell => ({ text, alignment: 'center', italics: true }))];
}

function bodyCells(table: ReportTable, timeZone: string, hasMarks: boolean): TableCell[][] {
  const marks = new Map(table.marks.map(({ row, text }) => [row, text]));
  const rows = table.rows.map((row, at) => [
    ...table.columns.map(
      ({ kind }, i): TableCell => ({ text: cellInWords(row[i], kind, timeZone), ...standing(kind) }),
    ),
    ...(hasMarks ? [marks.get(at) ?? ''] : []),
  ]);
  const { total } = table;
  if (!total) return rows;
  const sums = table.columns.map(({ kind }, i): TableCell => {
    const text = saysNothing(total, table.columns, i) ? '' : cellInWords(total[i], kind, timeZone);
    return { text, bold: true, ...standing(kind) };
  });
  return [...rows, hasMarks ? [...sums, ''] : sums];
}

const standing = (kind: Parameters<typeof isFigure>[0]): { alignment: 'left' | 'right' | 'center' } => ({
  alignment: isFigure(kind) ? 'right' : kind === 'text' ? 'left' : 'center',
});
