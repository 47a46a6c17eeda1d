import fs from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { decodeText } from '../../renderer/screens/admin/dossiers/decode-text.ts';
import { isBalanced, totalsOf } from '../../renderer/screens/admin/dossiers/form-checks.ts';
import { findTable, guessMapping, rememberable } from '../../renderer/screens/admin/dossiers/mapping.ts';
import { parseCount } from '../../renderer/screens/admin/dossiers/parse-count.ts';
import { entriesOf, planImport } from '../../renderer/screens/admin/dossiers/plan-import.ts';
import { readSheets, type SheetOfFile } from '../../renderer/screens/admin/dossiers/read-sheets.ts';
import { noDossiers, type StandingDossiers } from '../../shared/domain/dossiers.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { provinceCsv, windows1258 } from './given-files.ts';

const march = { from: businessDay('2026-03-01'), to: businessDay('2026-03-31') };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function sheetOf(bytes: Uint8Array): Promise<SheetOfFile> {
  const read = await readSheets(bytes);
  const sheet = read.ok ? read.value[0] : undefined;
  if (!sheet) throw new Error(JSON.stringify(read));
  return sheet;
}

function planOf(sheet: SheetOfFile, standing: readonly StandingDossiers[] = []) {
  const table = findTable(sheet);
  if (!table) throw new Error('no table');
  const mapping = guessMapping(table.heads, {});
  return planImport({ rows: sheet.rows, firstRow: table.firstRow, mapping, days: march, standing });
}

test('the same words come out of every encoding', () => {
  const words = 'Lĩnh vực;Hộ tịch;Đất đai – Xây dựng;ưỡng ệ ỹ Ừ'.replace('–', '-');
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(words, 'utf16le');
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  };
  expect(decodeText(utf8(words))).toBe(words);
  expect(decodeText(utf8(`\ufeff${words}`))).toBe(words);
  expect(decodeText(utf8(words.normalize('NFD')))).toBe(words);
  expect(decodeText(new Uint8Array([0xff, 0xfe, ...utf16(false)]))).toBe(words);
  expect(decodeText(new Uint8Array([0xfe, 0xff, ...utf16(true)]))).toBe(words);
  expect(decodeText(utf16(false))).toBe(words);
  expect(decodeText(windows1258(words))).toBe(words);
  // "thì" in Windows-1252: its ì would be a mark without a letter in Windows-1258.
  expect(decodeText(new Uint8Array([0x74, 0x68, 0xec, 0x20, 0xe9]))).toBe('thì é');
});

test.each([
  ['9.158', 9158],
  ['9,158', 9158],
  ['9 158', 9158],
  ['9\u00a0158', 9158],
  ['1.234.567', 1_234_567],
  [9158, 9158],
  ['9158.0', 9158],
  ['0', 0],
  ['—', null],
  ['-', null],
  [null, null],
  ['12,5', 'no-count'],
  [9.158, 'no-count'],
  ['-5', 'no-count'],
  ['1.234,567', 'no-count'],
  ['mười', 'no-count'],
])('%s is read as %s', (value, count) => {
  expect(parseCount(value)).toBe(count);
});

test('the form: totals are sums, unknown where a part is, and 3 = 7 + 11', () => {
  const counts = { online: 8, direct: 1, carriedOver: 1, early: 3, onTime: 4, late: 1, openInTime: 2, openLate: 0 };
  expect(totalsOf(counts)).toEqual({ received: 10, solved: 8, open: 2 });
  expect(isBalanced(counts)).toBe(true);
  expect(isBalanced({ ...counts, openLate: 1 })).toBe(false);
  expect(totalsOf({ ...counts, online: null }).received).toBe(null);
  expect(isBalanced({ ...counts, online: null, openLate: 1 })).toBe(true);
});

test.each([';', ',', '\t'])(
  'given a file of the province separated by %j in Windows-1258, then its table is understood',
  async (mark) => {
    const sheet = await sheetOf(windows1258(provinceCsv(mark)));
    const lines = planOf(sheet);
    expect(lines.map(({ line, field, kind }) => [line, field, kind])).toEqual([
      [8, 'Hộ tịch', 'new'],
      [9, 'Đất đai', 'new'],
      [10, 'Chứng thực', 'new'],
      [11, 'Hộ tịch', 'refused'],
      [12, 'Lao động', 'refused'],
      [13, 'Nội vụ', 'refused'],
    ]);
    expect(lines[0]).toMatchObject({
      entry: {
        ...march,
        counts: {
          online: 8000,
          direct: 1100,
          carriedOver: 58,
          early: 9000,
          onTime: 91,
          late: 9,
          openInTime: 58,
          openLate: 0,
        },
      },
    });
    expect(lines.slice(3).map((line) => line.kind === 'refused' && line.trouble)).toEqual([
      { code: 'twice', line: 8 },
      { code: 'no-count', target: 'online', value: '12,5' },
      { code: 'wrong-total', target: 'received', said: 99, summed: 3 },
    ]);
  },
);

test('given a workbook with merged heads and a title, then it is the same table', async () => {
  const rows = provinceCsv('\t')
    .split('\n')
    .map((line) => line.split('\t').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell || null)));
  const first = [
    { data: [['Trang bìa']], sheet: 'Bìa' },
    { data: rows, sheet: 'Số liệu' },
  ];
  const read = await readSheets(new Uint8Array(await writeExcelFile(first).toBuffer()));
  const sheet = read.ok ? read.value.find(({ name }) => name === 'Số liệu') : undefined;
  if (!sheet) throw new Error('no sheet');
  expect(
    planOf(sheet)
      .filter(({ kind }) => kind === 'new')
      .map(({ field }) => field),
  ).toEqual(['Hộ tịch', 'Đất đai', 'Chứng thực']);
});

test('a dry run tells what is new, replaced, unchanged and refused, and only the first two are written', async () => {
  const sheet = await sheetOf(utf8(provinceCsv(';')));
  const [hoTich, datDai] = planOf(sheet);
  if (hoTich?.kind !== 'new' || datDai?.kind !== 'new') throw new Error('not new');
  const april = { from: businessDay('2026-03-15'), to: businessDay('2026-04-14') };
  const standing: StandingDossiers[] = [
    { ...hoTich.entry, id: 1, origin: 'typed' },
    { ...datDai.entry, counts: { ...datDai.entry.counts, late: 7 }, id: 2, origin: 'imported' },
    { ...april, field: 'Chứng thực', procedure: null, counts: noDossiers, id: 3, origin: 'typed' },
  ];
  const lines = planOf(sheet, standing);
  expect(lines.slice(0, 3).map(({ kind }) => kind)).toEqual(['unchanged', 'replaced', 'refused']);
  expect(lines[2]).toMatchObject({ trouble: { code: 'overlap', ...april } });
  expect(entriesOf(lines).map(({ field }) => field)).toEqual(['Đất đai']);
});

test('lines with days of their own use them; a day that no calendar has is told', async () => {
  const heads = 'Lĩnh vực;Từ ngày;Đến ngày;Trực tuyến;Trực tiếp;Kỳ trước chuyển sang';
  const sheet = await sheetOf(
    utf8(
      `${heads}\nHộ tịch;01/02/2026;28/02/2026;1;2;3\nĐất đai;31/02/2026;28/02/2026;1;2;3\nThuế;05/03/2026;01/03/2026;1;2;3\n`,
    ),
  );
  const lines = planOf(sheet);
  expect(lines[0]).toMatchObject({ kind: 'new', entry: { from: '2026-02-01', to: '2026-02-28' } });
  expect(lines[1]).toMatchObject({ trouble: { code: 'bad-day', value: '31/02/2026' } });
  expect(lines[2]).toMatchObject({ trouble: { code: 'bad-order' } });
});

test('columns are remembered by their words, wherever they stand in the next file', async () => {
  const heads = ['A', 'Nhóm', 'Số online', 'Còn nợ'];
  const remembered = rememberable({ field: 1, online: 2, openLate: 3 }, heads);
  expect(guessMapping(['Còn nợ', 'x', 'NHÓM', 'Số online'], remembered)).toEqual({ openLate: 0, field: 2, online: 3 });
});

test.each<[string, Uint8Array, string]>([
  ['a picture', new Uint8Array(fs.readFileSync(path.resolve('docs/images/ticket-58.png'))), 'not-a-table'],
  ['a PDF', utf8('%PDF-1.7\n1;2;3\n'), 'not-a-table'],
  ['a page', utf8('<!doctype html><table><tr><td>1;2</td></tr></table>'), 'not-a-table'],
  ['a letter', utf8('Kính gửi ông bà\nXin trân trọng cảm ơn'), 'not-a-table'],
  ['nothing', new Uint8Array(), 'empty'],
  ['empty lines', utf8(';;;\n;;;\n'), 'empty'],
  ['old Excel', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-excel'],
  ['a torn workbook', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'broken'],
  ['another archive', zipSync({ 'a.txt': utf8('x') }), 'broken'],
  ['a bomb', zipSync({ 'xl/workbook.xml': new Uint8Array(61 * 1024 * 1024) }, { level: 9 }), 'zip-bomb'],
  ['a large file', new Uint8Array(5 * 1024 * 1024 + 1), 'too-large'],
])('%s is refused with its reason', async (_name, bytes, trouble) => {
  expect(await readSheets(bytes)).toEqual({ ok: false, error: trouble });
});

test('letters of before Unicode, and more lines than are read, are refused with their reasons; nothing is half read', async () => {
  const latin = (text: string): Uint8Array => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
  const figures = ';1;2;3;4;5;6;7;8';
  for (const head of ['LÜnh vùc', 'Lónh vöïc'])
    expect(await readSheets(latin(`${head};a;b;c\nHé tÞch${figures}\n`))).toEqual({ ok: false, error: 'old-letters' });
  const lines = (n: number): Uint8Array => utf8(`Lĩnh vực;a;b\n${'Hộ tịch;1;2\n'.repeat(n)}${';;\n'.repeat(9)}`);
  expect(await readSheets(lines(5_000))).toEqual({ ok: false, error: 'too-long' });
  expect((await readSheets(lines(4_999))).ok).toBe(true);
});
