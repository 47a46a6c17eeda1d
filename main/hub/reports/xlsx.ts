import writeExcelFile, { type CellObject, type Row } from 'write-excel-file/node';
import type { Cell, CellKind, Report, ReportTable } from '../../../shared/contract/report.ts';
import { isFigure, UNKNOWN } from '../../../shared/reports/cell-in-words.ts';
import { headRows, numberRow, saysNothing } from '../../../shared/reports/head-rows.ts';
import { aboveTable, checksInWords, paper, placeAndDate, unitInWords } from './report-words.ts';
import { headsWithHeights, LINE, linesOf, withHeights } from './xlsx-heights.ts';
import { a4Print, type ReportSheet } from './xlsx-print.ts';
import { serialDay, serialMoment } from './xlsx-serial.ts';

/** Points. */
export const FONT = { fontFamily: 'Times New Roman', fontSize: 12 };
const EDGE = { borderStyle: 'thin', borderColor: '#444444' } as const;

/** Excel's own codes: it writes them with the separators of the reader's country, 9.158 and 99,9 % in Vietnam. */
const formats: Record<CellKind, string> = {
  text: '@',
  count: '#,##0',
  minutes: '#,##0.0',
  percent: '0.0\\ %',
  change: '+0.0\\ %;-0.0\\ %;0.0\\ %',
  day: 'dd/mm/yyyy',
  time: '[hh]:mm',
  moment: 'dd/mm/yyyy\\ hh:mm',
};

/** One workbook, each table on a sheet of its own, as the office files it. */
export async function reportWorkbook(report: Report, timeZone: string): Promise<Buffer> {
  const last = report.tables.length - 1;
  const sheets = report.tables.map((table, i) =>
    sheetOf(report, roomy(table), sheetName(report, table, i), timeZone, i === last),
  );
  return writeExcelFile(sheets, { ...FONT, features: [a4Print(sheets)] }).toBuffer();
}

/** Characters that a heading with the nation's name needs. */
const LEAST_WIDTH = 96;

/** A narrow table, as wide as the heading above it. */
function roomy(table: ReportTable): ReportTable {
  const all = table.columns.reduce((sum, { width }) => sum + width, 0);
  if (all >= LEAST_WIDTH) return table;
  const columns = table.columns.map((column) => ({ ...column, width: Math.round((column.width * LEAST_WIDTH) / all) }));
  return { ...table, columns };
}

/** A table as a sheet: heading, frozen heads, rows, totals, and, where it `isClosed`, what belongs below them. */
export function sheetOf(
  report: Report,
  table: ReportTable,
  name: string,
  timeZone: string,
  isClosed = true,
): ReportSheet {
  const hasMarks = table.marks.length > 0;
  const width = table.columns.length + (hasMarks ? 1 : 0);
  const top = headingRows(report, table, width);
  const heads = headsWithHeights(tableHeads(table, hasMarks), table);
  const marks = new Map(table.marks.map(({ row, text }) => [row, text]));
  const body = table.rows.map((row, i) => [
    ...valueCells(row, table, timeZone),
    ...(hasMarks ? [{ value: marks.get(i) ?? '', type: String, wrap: true, ...EDGE }] : []),
  ]);
  const total = table.total ? [totalCells(table.total, table, timeZone, hasMarks)] : [];
  return {
    sheet: name,
    data: [
      ...top,
      ...heads,
      ...withHeights([...body, ...total], table),
      ...(isClosed ? closingRows(report, table, width, timeZone) : []),
    ],
    columns: [...table.columns.map((column) => ({ width: column.width })), ...(hasMarks ? [{ width: 14 }] : [])],
    stickyRowsCount: top.length + heads.length,
    orientation: 'landscape',
  };
}

/** Real values: numbers, shares, days and times that a spreadsheet can count with; what is not known is "—". */
export function valueCells(row: readonly Cell[], { columns }: ReportTable, timeZone: string): CellObject[] {
  return columns.map(({ kind }, i) => valueCell(row[i] ?? null, kind, timeZone));
}

/** Text that begins with = + - @ stays text: its cell has the type and the format of text. */
function valueCell(value: Cell, kind: CellKind, timeZone: string): CellObject {
  const right = { align: 'right' as const, alignVertical: 'center' as const, ...EDGE };
  if (value === null) return { value: UNKNOWN, type: String, ...right, align: isFigure(kind) ? 'right' : 'center' };
  if (kind === 'day' && typeof value === 'string')
    return { value: serialDay(value), type: Number, format: formats.day, ...right, align: 'center' };
  if (typeof value === 'string' || kind === 'text')
    return { value: String(value), type: String, format: formats.text, wrap: true, alignVertical: 'center', ...EDGE };
  if (kind === 'time') return { value: value / 1440, type: Number, format: formats.time, ...right };
  if (kind === 'moment')
    return { value: serialMoment(value, timeZone), type: Number, format: formats.moment, ...right };
  return { value, type: Number, format: formats[kind], ...right };
}

function totalCells(total: readonly Cell[], table: ReportTable, timeZone: string, hasMarks: boolean): Row {
  const cells = valueCells(total, table, timeZone).map((cell, i) =>
    saysNothing(total, table.columns, i) ? { ...cell, value: '' } : cell,
  );
  return [...cells, ...(hasMarks ? [{ value: '', ...EDGE }] : [])].map((cell) => ({ ...cell, fontWeight: 'bold' }));
}

function headingRows(report: Report, table: ReportTable, width: number): Row[] {
  const left = Math.max(1, Math.min(width - 1, leftShare(table, 0.4)));
  const bold = { fontWeight: 'bold', align: 'center', alignVertical: 'top', wrap: true } as const;
  const widthOf = (from: number, to?: number): number =>
    table.columns.slice(from, to).reduce((sum, column) => sum + column.width, 0);
  /** Bold capitals are wider than the figures that a column's width is counted in. */
  const lines = (text: string, characters: number): number => linesOf(text, characters * 0.7);
  const line = (a: string, b: string): Row => {
    const height = LINE * Math.max(lines(a, widthOf(0, left)), lines(b, widthOf(left)));
    return [spanned({ value: a, height, ...bold }, left), ...gap(left), spanned({ value: b, ...bold }, width - left)];
  };
  const title = report.title.toLocaleUpperCase('vi');
  const seal: Row[] = report.official
    ? [
        line(report.office.authority.toLocaleUpperCase('vi'), paper.nation),
        line(report.office.name.toLocaleUpperCase('vi'), paper.motto),
      ]
    : [[{ value: `${report.office.authority} – ${report.office.name}`, fontWeight: 'bold' }]];
  return [
    ...seal,
    [{ ...spanned({ value: title, ...bold }, width), fontSize: 14, height: 24 * lines(title, widthOf(0)) }],
    ...aboveTable(report).map((text) => [
      spanned({ value: text, align: 'center', fontStyle: 'italic', height: LINE }, width),
    ]),
    ...(report.tables.length > 1 ? [[spanned({ value: table.title, fontWeight: 'bold' }, width)]] : []),
    [
      spanned(
        {
          value: table.title === report.tables[0]?.title ? unitInWords(report) : '',
          align: 'right',
          fontStyle: 'italic',
        },
        width,
      ),
    ],
  ];
}

/** How many columns make about such a part of the width: the office on the left, the nation on the right. */
function leftShare({ columns }: ReportTable, part: number): number {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  let [sum, count] = [0, 0];
  for (const { width } of columns) {
    if (sum >= all * part) break;
    sum += width;
    count += 1;
  }
  return count;
}

function tableHeads({ columns }: ReportTable, hasMarks: boolean): Row[] {
  const look = { fontWeight: 'bold', align: 'center', alignVertical: 'center', wrap: true, ...EDGE } as const;
  const shade = { backgroundColor: '#EEEEEE' };
  const rows = headRows(columns);
  const numbers = numberRow(columns);
  const heads: Row[] = rows.map((row, i) => [
    ...row.map((head) =>
      head ? { value: head.text, type: String, ...spans(head.columns, head.rows), ...look, ...shade } : null,
    ),
    ...(hasMarks ? [i === 0 ? { value: paper.note, ...spans(1, rows.length), ...look, ...shade } : null] : []),
  ]);
  if (!numbers) return heads;
  const { fontWeight: _, ...light } = look;
  const all = hasMarks ? [...numbers, ''] : numbers;
  return [...heads, all.map((value): CellObject => ({ value, type: String, ...light, fontStyle: 'italic' }))];
}

function closingRows(report: Report, table: ReportTable, width: number, timeZone: string): Row[] {
  const paperWidth = table.columns.reduce((sum, column) => sum + column.width, 0);
  const wide = (value: string, look: CellObject = {}): Row => [
    spanned(
      { value, type: String, wrap: true, alignVertical: 'top', height: linesOf(value, paperWidth) * LINE, ...look },
      width,
    ),
  ];
  const list = (title: string, lines: readonly string[]): Row[] =>
    lines.length === 0 ? [] : [wide(title, { fontWeight: 'bold' }), ...lines.map((text) => wide(`- ${text}`))];
  const middle = Math.max(1, Math.min(width - 1, leftShare(table, 0.5)));
  const pair = (a: string, b: string, look: CellObject): Row => [
    spanned({ value: a, ...look }, middle),
    ...gap(middle),
    spanned({ value: b, ...look }, width - middle),
  ];
  return [
    [],
    ...list(paper.remarks, [...report.remarks, ...checksInWords(report)]),
    ...list(paper.definitions, report.definitions),
    [],
    pair('', placeAndDate(report, timeZone), { align: 'center', fontStyle: 'italic' }),
    pair(paper.maker, paper.head, { align: 'center', fontWeight: 'bold' }),
    pair(paper.signMaker, paper.signHead, { align: 'center', fontStyle: 'italic' }),
  ];
}

const spans = (columns: number, rows = 1): CellObject => ({
  ...(columns > 1 && { columnSpan: columns }),
  ...(rows > 1 && { rowSpan: rows }),
});
const spanned = (cell: CellObject, columns: number): CellObject => ({ ...cell, ...spans(columns) });
const gap = (columns: number): null[] => Array.from({ length: Math.max(0, columns - 1) }, () => null);

/** At most 31 characters, none of those that Excel forbids, and no name twice. */
function sheetName({ id, tables }: Report, table: ReportTable, at: number): string {
  const name = tables.length === 1 ? id : `${id}.${at + 1} ${table.title}`;
  return name
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim();
}
