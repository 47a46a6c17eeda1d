import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportPdf } from '../../main/hub/reports/pdf.ts';
import type { Report } from '../../shared/contract/report.ts';
import { makeTempFolder } from '../support/temp-folder.ts';
import { givenDossiers, givenSatisfaction, ZONE } from './given-report.ts';

const FONTS = path.resolve('resources/fonts');

/** What other programs make of the file: its words line by line, its fonts, and its pages as pictures. */
async function read(report: Report): Promise<{ lines: string[]; fonts: string[]; pages: number[] }> {
  const folder = makeTempFolder();
  const file = path.join(folder, 'report.pdf');
  fs.writeFileSync(file, await reportPdf(report, ZONE, FONTS));
  const run = (program: string, ...args: string[]) => execFileSync(program, args, { encoding: 'utf8' });
  const lines = run('pdftotext', '-layout', file, '-').split('\n');
  run('pdftoppm', '-r', '40', '-gray', file, path.join(folder, 'page'));
  const pictures = fs.readdirSync(folder).filter((name) => name.endsWith('.pgm'));
  return {
    lines: lines.map((line) => line.trim().replace(/\s+/g, ' ')),
    fonts: run('pdffonts', file).split('\n').slice(2).filter(Boolean),
    pages: pictures.map((name) => darkShare(fs.readFileSync(path.join(folder, name)))),
  };
}

/** How much of a rendered page is not white. */
function darkShare(pgm: Buffer): number {
  const dots = pgm.subarray(pgm.indexOf('255') + 4);
  return dots.filter((dot) => dot < 128).length / dots.length;
}

test('given a report, then its pages have its words and figures in Vietnamese, with every font embedded', async () => {
  const { lines, fonts, pages } = await read(givenDossiers());
  expect(lines).toContain('UBND PHƯỜNG HOA MAI CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  expect(lines).toContain('TÌNH HÌNH, KẾT QUẢ GIẢI QUYẾT HỒ SƠ THEO LĨNH VỰC');
  expect(lines).toContain('1 Hộ tịch 9.158 8.000 1.100 58 9.100 9.000 91 9 58 58 0 99,9 %');
  expect(lines).toContain('Tổng cộng 10.362 8.204 2.000 158 10.203 9.800 294 109 158 58 0 98,9 %');
  expect(lines).toContain('Hoa Mai, ngày 03 tháng 04 năm 2026');
  expect(lines.join(' ')).toContain('Người làm báo cáo Thủ trưởng đơn vị');
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/LiberationSerif.*\byes yes yes\b/);
  expect(pages).toHaveLength(1);
  expect(pages[0]).toBeGreaterThan(0.005);
});

test('given pictures, then they are vectors whose words are words', async () => {
  const { lines, fonts } = await read(givenSatisfaction());
  const text = lines.join(' ');
  for (const words of ['Tỷ lệ hài lòng theo tuần (%)', 'Tuần 10', 'n = 120', '5.210', 'Thứ Hai', 'Cùng kỳ'])
    expect(text).toContain(words);
  for (const font of fonts) expect(font).toContain('LiberationSerif');
});

test('given a long table, then its heads stand again on each page, and no row is lost', async () => {
  const report = givenDossiers();
  const tables = report.tables.map((table) => ({
    ...table,
    rows: Array.from({ length: 120 }, (_, i) => [
      i + 1,
      `Lĩnh vực số ${i + 1}`,
      ...Array.from({ length: 12 }, () => i),
    ]),
  }));
  const { lines, pages } = await read({ ...report, tables });
  expect(pages.length).toBeGreaterThan(3);
  // The signatures may stand on a page of their own.
  expect(lines.filter((line) => line === '1 2 3 4 5 6 7 8 9 10 11 12 13').length).toBeGreaterThanOrEqual(
    pages.length - 1,
  );
  expect(lines.filter((line) => /^\d+ Lĩnh vực số \d+ /.test(line))).toHaveLength(120);
  expect(lines).toContain(`Trang 1/${pages.length}`);
});

test('the weekly report is one page, also when much is said', async () => {
  const report = givenSatisfaction();
  const remarks = Array.from({ length: 12 }, (_, i) => `Ý kiến ${i + 1}: xin bố trí thêm ghế ngồi cho người cao tuổi.`);
  const { pages, lines } = await read({ ...report, id: 'R6', remarks });
  expect(pages).toHaveLength(1);
  expect(lines.join(' ')).toContain('Ý kiến 12');
});

test('given more single cases than a page can hold, then the weekly report is one page all the same, and says what it left out', async () => {
  const report = givenSatisfaction();
  const [first] = report.tables;
  if (!first) throw new Error('no table');
  const column = { key: 'words', heads: ['Nội dung'], kind: 'text', number: null, width: 100 } as const;
  const words = 'Xin bố trí thêm ghế ngồi và quạt ở sảnh chờ vì buổi sáng thứ Hai rất đông. '.repeat(4);
  const list = (title: string) => ({
    ...first,
    title,
    columns: [column],
    rows: Array.from({ length: 40 }, (_, i) => [`${i + 1}. ${words}`]),
    total: null,
    marks: [],
    isList: true,
  });
  const { pages, lines } = await read({ ...report, id: 'R6', pictures: [], tables: [first, list('Ý kiến góp ý')] });
  expect(pages).toHaveLength(1);
  expect(lines.join(' ')).toMatch(/“Ý kiến góp ý”: trang này in \d trong 40 dòng/);
  expect(lines.join(' ')).toContain('Thủ trưởng đơn vị');
});

test('given tables of any length, then nobody signs an empty page, and no title stands without its table', async () => {
  const report = givenDossiers();
  const [table] = report.tables;
  if (!table) throw new Error('no table');
  for (let length = 1; length <= 26; length += 1) {
    const rows = Array.from({ length }, (_, i) => [
      i + 1,
      `Lĩnh vực số ${i + 1}`,
      ...Array.from({ length: 12 }, () => i),
    ]);
    const folder = makeTempFolder();
    const file = path.join(folder, 'report.pdf');
    fs.writeFileSync(file, await reportPdf({ ...report, tables: [{ ...table, rows }] }, ZONE, FONTS));
    const pages = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
    expect(pages.at(-1), `${length} rows`).toContain('Giải thích số liệu');
    const unit = pages.find((page) => page.includes('Đơn vị tính'));
    expect(unit, `${length} rows`).toContain('Lĩnh vực số 1');
  }
});
