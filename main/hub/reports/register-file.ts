import { strFromU8, unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import type { Cell, Report, ReportTable } from '../../../shared/contract/report.ts';
import { UNKNOWN } from '../../../shared/reports/cell-in-words.ts';
import { FONT, sheetOf } from './xlsx.ts';
import { a4Print } from './xlsx-print.ts';
import { serialDay } from './xlsx-serial.ts';
import { type ZipPart, zipStream } from './zip-stream.ts';

/** Excel's own limit, with room for the heading. */
const MOST_ROWS = 1_048_000;

export type RegisterRows = AsyncIterable<readonly (readonly Cell[])[]>;

/**
 * The register as a workbook, written as its rows come: a sheet for each year, and another where a year is longer than a
 * sheet may be. `report`: the register's first page, which has its heading; its first column is the day.
 */
export const registerWorkbook = (report: Report, rows: RegisterRows, timeZone: string, mostRows = MOST_ROWS) =>
  zipStream(parts(report, rows, timeZone, mostRows));

async function* parts(report: Report, rows: RegisterRows, timeZone: string, mostRows: number): AsyncGenerator<ZipPart> {
  const [table] = report.tables;
  if (!table) throw new Error('a register without a table');
  const mould = await mouldOf(report, table, timeZone);
  const source = rows[Symbol.asyncIterator]();
  const names: string[] = [];
  let rest: readonly (readonly Cell[])[] | null = await nextPage(source);
  do {
    const year = String(rest?.[0]?.[0] ?? report.period.from).slice(0, 4);
    const again = names.filter((name) => name.startsWith(year)).length;
    names.push(again === 0 ? year : `${year} (${again + 1})`);
    const sheet = { left: rest };
    yield { name: `xl/worksheets/sheet${names.length}.xml`, text: sheetText(mould, sheet, source, year, mostRows) };
    rest = sheet.left;
  } while (rest !== null);
  for (const [name, text] of Object.entries(await filesFor(report, table, names, timeZone)))
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) yield { name, text: [text] };
}

/** A sheet's text around its rows, and the style of each column, for values and for what is not known. */
interface Mould {
  before: string;
  after: string;
  firstRow: number;
  table: ReportTable;
  styles: readonly string[];
  unknownStyles: readonly string[];
}

/** The library draws the sheet with a row of values and a row without: ours are written in their styles. */
async function mouldOf(report: Report, table: ReportTable, timeZone: string): Promise<Mould> {
  const xml = (await filesFor(report, table, ['1'], timeZone))['xl/worksheets/sheet1.xml'] ?? '';
  const firstRow = headRowsOf(report, table, timeZone) + 1;
  const begin = xml.indexOf(`<row r="${firstRow}"`);
  const second = xml.indexOf(`<row r="${firstRow + 1}"`);
  const end = xml.indexOf('</sheetData>');
  const stylesIn = (text: string): string[] => [...text.matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, id]) => id ?? '0');
  return {
    before: xml.slice(0, begin),
    after: xml.slice(end),
    firstRow,
    table,
    styles: stylesIn(xml.slice(begin, second)),
    unknownStyles: stylesIn(xml.slice(second, end)),
  };
}

const sample = ({ columns }: ReportTable): Cell[][] => [
  columns.map(({ kind }) => (kind === 'text' ? 'x' : kind === 'day' ? '2026-01-01' : 1)),
  columns.map(() => null),
];

const sheetFor = (report: Report, table: ReportTable, name: string, timeZone: string) =>
  sheetOf(report, { ...table, rows: sample(table), total: null, marks: [] }, name, timeZone, false);

const headRowsOf = (report: Report, table: ReportTable, timeZone: string): number =>
  sheetFor(report, table, '1', timeZone).stickyRowsCount ?? 0;

async function filesFor(report: Report, table: ReportTable, names: readonly string[], timeZone: string) {
  const sheets = names.map((name) => sheetFor(report, table, name, timeZone));
  const bytes = await writeExcelFile(sheets, { ...FONT, features: [a4Print(sheets)] }).toBuffer();
  const files = unzipSync(new Uint8Array(bytes));
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

type Source = AsyncIterator<readonly (readonly Cell[])[]>;
type Left = { left: readonly (readonly Cell[])[] | null };

async function* sheetText(
  mould: Mould,
  sheet: Left,
  source: Source,
  year: string,
  mostRows: number,
): AsyncGenerator<string> {
  yield mould.before;
  let row = mould.firstRow;
  while (sheet.left !== null) {
    const page: readonly (readonly Cell[])[] = sheet.left;
    const room = mostRows - (row - mould.firstRow);
    const other = page.findIndex((cells) => !String(cells[0]).startsWith(year));
    const take = Math.min(other === -1 ? page.length : other, room);
    yield page
      .slice(0, take)
      .map((cells, i) => rowText(cells, row + i, mould))
      .join('');
    row += take;
    sheet.left = take < page.length ? page.slice(take) : await nextPage(source);
    if (take < page.length) break;
  }
  yield mould.after;
}

/** Null: there is no more. */
async function nextPage(source: Source): Promise<readonly (readonly Cell[])[] | null> {
  while (true) {
    const { done, value } = await source.next();
    if (done) return null;
    if (value.length > 0) return value;
  }
}

function rowText(cells: readonly Cell[], row: number, { table, styles, unknownStyles }: Mould): string {
  const all = table.columns.map(({ kind }, i) => {
    const cell = cells[i] ?? null;
    const at = `r="${columnName(i)}${row}"`;
    if (cell === null) return textCell(at, unknownStyles[i], UNKNOWN);
    if (kind === 'day' && typeof cell === 'string') return `<c ${at} s="${styles[i]}"><v>${serialDay(cell)}</v></c>`;
    if (typeof cell === 'string' || kind === 'text') return textCell(at, styles[i], String(cell));
    return `<c ${at} s="${styles[i]}"><v>${kind === 'time' ? cell / 1440 : cell}</v></c>`;
  });
  return `<row r="${row}">${all.join('')}</row>`;
}

const textCell = (at: string, style: string | undefined, text: string): string =>
  `<c ${at} s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** XML knows no control characters, however they are written. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');

/** A, B … Z, AA. */
const columnName = (at: number): string =>
  (at >= 26 ? String.fromCharCode(64 + Math.floor(at / 26)) : '') + String.fromCharCode(65 + (at % 26));
