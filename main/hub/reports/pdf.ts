import { join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Cell, Report, ReportPicture } from '../../../shared/contract/report.ts';
import { chartTitle, isCrowded } from '../../../shared/reports/chart-option.ts';
import { fill } from '../../../shared/text/fill.ts';
import { chartSvg } from './chart-svg.ts';
import { oneByOne, sideBySide } from './pdf-columns.ts';
import { charactersOf, tableOf } from './pdf-table.ts';
import { aboveTable, checksInWords, paper, placeAndDate } from './report-words.ts';

/** As wide as Times New Roman, letter for letter, and free to be shipped. */
const FONT = 'Liberation Serif';
/** Points: A4, and margins of 15 mm, 20 on the left where papers are filed. */
const MARGINS: [number, number, number, number] = [57, 43, 43, 43];
const WIDTH = { portrait: 595 - 100, landscape: 842 - 100 };
/** Characters of the table's columns above which the page lies across. */
const WIDEST_PORTRAIT = 92;
/** On the weekly page tables of at most so many characters stand side by side. */
const NARROW = 85;

/** Type in points, and the height of a picture; pictures give way before words do. */
interface Fit {
  size: number;
  picture: number;
}
const ONE_PAGE: readonly (Fit & { lines?: number })[] = [
  { size: 11, picture: 120 },
  { size: 10, picture: 95 },
  { size: 9, picture: 80 },
  { size: 8, picture: 0 },
  // What can be read beats what is complete: lists are cut, and say so.
  { size: 8, picture: 0, lines: 5 },
  { size: 8, picture: 0, lines: 3 },
  { size: 7, picture: 0, lines: 3 },
  { size: 7, picture: 0, lines: 2 },
  { size: 7, picture: 0, lines: 1 },
];

/** One report as A4 pages in the office's official type. `fontsFolder` holds the shipped faces. */
export async function reportPdf(report: Report, timeZone: string, fontsFolder: string): Promise<Buffer> {
  const face = (name: string): string => join(fontsFolder, `LiberationSerif-${name}.ttf`);
  const faces = { normal: 'Regular', bold: 'Bold', italics: 'Italic', bolditalics: 'BoldItalic' };
  pdfmake.setFonts({ [FONT]: Object.fromEntries(Object.entries(faces).map(([look, name]) => [look, face(name)])) });
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontsFolder));
  pdfmake.setUrlAccessPolicy(() => false);
  if (report.id !== 'R6')
    return (await made(report, timeZone, { size: report.id === 'R8' ? 9 : 11, picture: 165 })).bytes;
  // The weekly report is read at a meeting: one page, in the largest type that fits.
  let last: Awaited<ReturnType<typeof made>> | null = null;
  for (const { lines, ...fit } of ONE_PAGE) {
    last = await made(lines === undefined ? report : shortened(report, lines), timeZone, fit);
    if (last.pages === 1) break;
  }
  return last?.bytes ?? Buffer.alloc(0);
}

/** Characters; what citizens write has up to 300. */
const LONGEST_WORDS = 140;

/** The report with its lists cut, and a remark for each that says so. */
function shortened(report: Report, lines: number): Report {
  const cut = report.tables.filter(({ isList, rows }) => isList && rows.length > lines);
  const remarks = cut.map(({ title, rows }) => fill(paper.cut, { title, shown: lines, n: rows.length }));
  const short = (cell: Cell): Cell =>
    typeof cell === 'string' && cell.length > LONGEST_WORDS ? `${cell.slice(0, LONGEST_WORDS).trimEnd()}…` : cell;
  const tables = report.tables.map((table) =>
    table.isList ? { ...table, rows: table.rows.slice(0, lines).map((row) => row.map(short)) } : table,
  );
  return { ...report, tables, remarks: [...report.remarks, ...remarks] };
}

async function made(report: Report, timeZone: string, fit: Fit): Promise<{ bytes: Buffer; pages: number }> {
  let pages = 0;
  const definition = documentOf(report, timeZone, fit, (all) => {
    pages = all;
  });
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  return { bytes, pages };
}

function documentOf(
  report: Report,
  timeZone: string,
  { size, picture: height }: Fit,
  onPages: (all: number) => void,
): TDocumentDefinitions {
  const widest = Math.max(0, ...report.tables.map(charactersOf));
  const lie = report.id !== 'R6' && widest > WIDEST_PORTRAIT ? 'landscape' : 'portrait';
  const width = WIDTH[lie];
  const small = Math.min(size, widest > 150 ? 9 : 10);
  return {
    pageSize: 'A4',
    pageOrientation: lie,
    pageMargins: MARGINS,
    defaultStyle: { font: FONT, fontSize: size },
    info: { title: `${report.id} – ${report.title}`, author: report.office.name },
    language: 'vi-VN',
    footer: (page, all) => {
      onPages(all);
      return { text: fill(paper.page, { n: page, all }), alignment: 'center', fontSize: 9, margin: [0, 12, 0, 0] };
    },
    content: [
      ...heading(report),
      ...(report.id === 'R6' ? sideBySide : oneByOne)(
        width,
        report.pictures.map((picture) => ({
          isNarrow: true,
          weight: 1,
          of: (room: number) => pictureOf(picture, room, height),
        })),
      ),
      ...(report.id === 'R6' ? sideBySide : oneByOne)(
        width,
        report.tables.map((table) => ({
          isNarrow: charactersOf(table) <= NARROW,
          weight: table.rows.length + 4,
          of: (room: number) => tableOf(table, report, timeZone, small, room),
        })),
      ),
      ...closing(report, small, timeZone),
    ],
  };
}

function heading(report: Report): Content[] {
  const { office } = report;
  const centre = (text: string, look: object = {}): Content => ({ text, alignment: 'center', ...look });
  const seal: Content = report.official
    ? {
        columns: [
          {
            width: '42%',
            stack: [
              centre(office.authority.toLocaleUpperCase('vi')),
              centre(office.name.toLocaleUpperCase('vi'), { bold: true, decoration: 'underline' }),
            ],
          },
          {
            width: '58%',
            stack: [centre(paper.nation, { bold: true }), centre(paper.motto, { bold: true, decoration: 'underline' })],
          },
        ],
        margin: [0, 0, 0, 14],
      }
    : { text: `${office.authority} – ${office.name}`, bold: true, margin: [0, 0, 0, 10] };
  return [
    seal,
    centre(report.title.toLocaleUpperCase('vi'), { bold: true, fontSize: 14 }),
    ...aboveTable(report).map((line) => centre(line, { italics: true })),
    { text: '', margin: [0, 0, 0, 8] },
  ];
}

function pictureOf(picture: ReportPicture, width: number, height: number): Content[] {
  if (height === 0) return [];
  const rows =
    picture.kind === 'heat'
      ? picture.down.length * Math.min(20, height / 6) + 26
      : height * (picture.kind === 'bars' && isCrowded(picture) ? 1.3 : 1);
  return [
    {
      unbreakable: true,
      stack: [
        { text: chartTitle(picture), bold: true, margin: [0, 4, 0, 4] },
        { svg: chartSvg(picture, width, rows, FONT), width, font: FONT } as Content,
      ],
      margin: [0, 0, 0, 8],
    },
  ];
}

/** Remarks and definitions, and with the last of them the signatures: nobody signs an empty page. */
function closing(report: Report, fontSize: number, timeZone: string): Content[] {
  const title = (text: string): Content => ({ text, bold: true, fontSize, margin: [0, 8, 0, 2] });
  const list = (head: string, lines: readonly string[]): Content[] =>
    lines.length === 0 ? [] : [title(head), { ul: [...lines], fontSize }];
  const remarks = list(paper.remarks, [...report.remarks, ...checksInWords(report)]);
  const signed = signatures(report, timeZone);
  // One page has no room for a line each.
  if (report.id === 'R6')
    return [...remarks, title(paper.definitions), { text: report.definitions.join(' '), fontSize }, signed];
  const definitions = list(paper.definitions, report.definitions);
  return definitions.length > 0
    ? [...remarks, { unbreakable: true, stack: [...definitions, signed] }]
    : [{ unbreakable: true, stack: [...remarks, signed] }];
}

function signatures(report: Report, timeZone: string): Content {
  const column = (stack: Content[]): Column => ({ width: '50%', stack });
  const line = (text: string, look: object = {}): Content => ({
    text: text === '' ? ' ' : text,
    alignment: 'center',
    ...look,
  });
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    stack: [
      {
        columns: [
          column([line(''), line(paper.maker, { bold: true }), line(paper.signMaker, { italics: true })]),
          column([
            line(placeAndDate(report, timeZone), { italics: true }),
            line(paper.head, { bold: true }),
            line(paper.signHead, { italics: true }),
          ]),
        ],
      },
      // Room for the names and the seal.
      ...(report.id === 'R6' ? [] : [{ text: '', margin: [0, 28, 0, 28] as [number, number, number, number] }]),
    ],
  };
}
