import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { reportWorkbook } from '../../main/hub/reports/xlsx.ts';
import { makeTempFolder } from '../support/temp-folder.ts';
import { givenDossiers, givenSatisfaction, ZONE } from './given-report.ts';

/** What LibreOffice in Vietnamese reads: the cells with their values, and the page as it shows and prints it. */
function throughLibreOffice(bytes: Buffer): { cells: string[][]; page: string } {
  const folder = makeTempFolder();
  const file = path.join(folder, 'report.xlsx');
  fs.writeFileSync(file, bytes);
  const profile = path.join(folder, 'profile');
  fs.mkdirSync(path.join(profile, 'user'), { recursive: true });
  fs.writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), VIETNAMESE);
  const convert = (to: string) =>
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', to, '--outdir', folder, file],
      { stdio: 'pipe' },
    );
  convert('csv:Text - txt - csv (StarCalc):9,0,76,1,,0,false,true,false');
  convert('pdf');
  const cells = fs.readFileSync(path.join(folder, 'report.csv'), 'utf8').split('\n');
  const page = execFileSync('pdftotext', ['-layout', path.join(folder, 'report.pdf'), '-'], { encoding: 'utf8' });
  return { cells: cells.map((line) => line.split('\t')), page };
}

const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">
<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi-VN</value></prop></item></oor:items>`;

/** The line of a printed page that holds these words, with single spaces. */
const lineWith = (page: string, words: string): string | undefined =>
  page
    .split('\n')
    .find((line) => line.includes(words))
    ?.trim()
    .replace(/\s+/g, ' ');

test('given a report, when LibreOffice opens its workbook, then it reads the same values', async () => {
  const { cells, page } = throughLibreOffice(await reportWorkbook(givenDossiers(), ZONE));
  const rowOf = (field: string) => cells.find((row) => row[1] === field);
  expect(rowOf('Hộ tịch')?.slice(2, 14)).toEqual([
    '9158',
    '8000',
    '1100',
    '58',
    '9100',
    '9000',
    '91',
    '9',
    '58',
    '58',
    '0',
    '99,9%',
  ]);
  expect(rowOf('Chứng thực')?.slice(2)).toEqual(Array.from({ length: 12 }, () => '—'));
  expect(rowOf('Tổng cộng')?.slice(0, 4)).toEqual(['', 'Tổng cộng', '10362', '8204']);
  expect(lineWith(page, 'Hộ tịch')).toBe('1 Hộ tịch 9.158 8.000 1.100 58 9.100 9.000 91 9 58 58 0 99,9 %');
  expect(lineWith(page, '=Đất đai')).toBe('2 =Đất đai 1.204 204 900 100 1.103 800 203 100 100 — — 90,9 %');
  const all = cells.flat();
  for (const words of [
    'UBND PHƯỜNG HOA MAI',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập – Tự do – Hạnh phúc',
    'Đơn vị nhận báo cáo: UBND thành phố',
    'Đơn vị tính: Số hồ sơ TTHC',
    'Hoa Mai, ngày 03 tháng 04 năm 2026',
    'Người làm báo cáo',
    'Thủ trưởng đơn vị',
    '- Phép kiểm chưa đúng: (3) = (7) + (11). Đất đai: 1.204 khác 1.203.',
  ])
    expect(all).toContain(words);
});

test('days, times, moments, shares and changes are numbers with a format, not words', async () => {
  const bytes = await reportWorkbook(givenSatisfaction(), ZONE);
  const { page } = throughLibreOffice(bytes);
  expect(lineWith(page, '02/03/2026')).toBe('1 Hộ tịch 812 517 94,1 % +12,5 % 4,3 02/03/2026 07:30 03/04/2026 10:30');
  expect(lineWith(page, '09/03/2026')).toContain('số liệu ít');
});

test('a cell of text stays text whatever it begins with', async () => {
  const report = givenDossiers();
  const evil = ['=1+1', '+84 905', '-5', '@SUM(A1)', '=HYPERLINK("http://x.test")', '\tx', 'a\u0001b'];
  const [table] = report.tables;
  if (!table) throw new Error('no table');
  const rows = evil.map((field, i) => [i + 1, field, ...Array.from({ length: 12 }, () => 1)]);
  const bytes = await reportWorkbook({ ...report, tables: [{ ...table, rows }] }, ZONE);
  const { page } = throughLibreOffice(bytes);
  for (const text of evil.slice(0, 4)) expect(lineWith(page, text)).toContain(`${text} 1 1 1`);
});
