import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { reportWorkbook } from '../../main/hub/reports/xlsx.ts';
import { givenDossiers, givenSatisfaction, ZONE } from './given-report.ts';

test('given a report, then its workbook holds its values', async () => {
  const sheet = (await readExcelFile(await reportWorkbook(givenDossiers(), ZONE)))[0];
  expect(sheet?.sheet).toBe('R1');
  const rows = givenDossiers().tables[0]?.rows ?? [];
  for (const row of rows) {
    const read = sheet?.data.find((cells) => cells[1] === row[1]);
    expect(read).toEqual(row.map((cell) => cell ?? '—'));
  }
});

test('days and moments are dates of the office', async () => {
  const [sheet] = await readExcelFile(await reportWorkbook(givenSatisfaction(), ZONE));
  const read = sheet?.data.find((cells) => cells[1] === 'Hộ tịch');
  expect(read?.slice(2, 7)).toEqual([812, 517, 0.941, 0.125, 4.25]);
  expect([read?.[7], read?.[9]]).toEqual([new Date('2026-03-02T00:00:00Z'), new Date('2026-04-03T10:30:00Z')]);
  expect(sheet?.data.find((cells) => cells[1] === 'Chứng thực')?.at(-1)).toBe('số liệu ít');
});

test('a cell of text stays text whatever it begins with', async () => {
  const report = givenDossiers();
  const evil = ['=1+1', '+84 905', '-5', '@SUM(A1)', '=HYPERLINK("http://x.test")', 'a\u0001b', '<b>&amp;'];
  const tables = report.tables.map((table) => ({
    ...table,
    rows: evil.map((field, i) => [i + 1, field, ...Array.from({ length: 12 }, () => 1)]),
  }));
  const bytes = await reportWorkbook({ ...report, tables }, ZONE);
  expect(strFromU8(unzipSync(new Uint8Array(bytes))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain(
    '<f>',
  );
  const [sheet] = await readExcelFile(bytes);
  const read = sheet?.data.filter((cells) => typeof cells[0] === 'number').map((cells) => cells[1]);
  expect(read).toEqual(evil.map((text) => text.replace('\u0001', '')));
});

test('the sheet is set up for A4 across, with its heads frozen and again on each page', async () => {
  const files = unzipSync(new Uint8Array(await reportWorkbook(givenDossiers(), ZONE)));
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  expect(sheet).toMatch(/<pane ySplit="11"[^>]*state="frozen"/);
  expect(text('xl/workbook.xml')).toContain(`localSheetId="0">'R1'!$8:$11<`);
  expect(text('xl/styles.xml')).toContain('Times New Roman');
  // "Số hồ sơ tiếp nhận" reaches over four columns, "Lĩnh vực" down three rows.
  expect(sheet).toContain('<mergeCell ref="C8:F8"/>');
  expect(sheet).toContain('<mergeCell ref="B8:B10"/>');
});
