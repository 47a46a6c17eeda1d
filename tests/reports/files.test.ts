import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { registerColumns } from '../../main/hub/reports/r8.ts';
import { registerWorkbook } from '../../main/hub/reports/register-file.ts';
import type { Cell, ReportRequest } from '../../shared/contract/report.ts';
import { openOffice, type TestOffice } from '../support/open-office.ts';
import { givenDossiers, ZONE } from './given-report.ts';

const march = { length: 'month', cut: 'calendar', from: '2026-03-01', to: '2026-03-31' } as const;
const ask = (office: TestOffice, token: string | null, query: Record<string, string>): Promise<Response> =>
  fetch(`${office.url}/reports/file?${new URLSearchParams(query)}`, {
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });
const queryOf = (report: ReportRequest['report'], format: string) => ({
  report,
  format,
  axis: 'field',
  compared: '0',
  ...march,
});

test('given the administrator, when a report is exported, then it comes as the file that was asked for, by its name', async () => {
  const office = await openOffice();
  const { token } = await office.admin();
  const xlsx = await ask(office, token, queryOf('R2', 'xlsx'));
  expect(xlsx.headers.get('content-disposition')).toBe(
    `attachment; filename="R2-luot-giao-dich-2026-03.xlsx"; filename*=UTF-8''R2-luot-giao-dich-2026-03.xlsx`,
  );
  const [sheet] = await readExcelFile(Buffer.from(await xlsx.arrayBuffer()));
  expect(sheet?.data.flat()).toContain('LƯỢT GIAO DỊCH THEO LĨNH VỰC');
  const pdf = await ask(office, token, queryOf('R2', 'pdf'));
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('given anybody else, or a request that is none, then there is no file', async () => {
  const office = await openOffice();
  const { token } = await office.admin();
  const board = await office.station('display');
  for (const nobody of [null, 'no-such-token', board.token]) {
    const answer = await ask(office, nobody, queryOf('R4', 'xlsx'));
    expect([answer.status, await answer.json()]).toEqual([403, { problem: 'forbidden' }]);
  }
  const bad: Record<string, string>[] = [
    {},
    { ...queryOf('R2', 'docx') },
    { ...queryOf('R2', 'pdf'), from: '2026-02-31' },
    { ...queryOf('R2', 'pdf'), from: '2026-04-01' },
    { ...queryOf('R2', 'pdf'), report: '../R2' },
    { format: 'pdf', week: '2026-W99/..' },
  ];
  for (const query of bad) {
    const answer = await ask(office, token, query);
    expect([answer.status, await answer.json()], JSON.stringify(query)).toEqual([400, { problem: 'wrong-request' }]);
  }
});

test('the register of the office is exported row by row, on paper too while it is short', async () => {
  const office = await openOffice();
  const { token } = await office.admin();
  const kiosk = await office.station('kiosk');
  for (let i = 0; i < 3; i++) await kiosk.send({ type: 'issue-ticket', serviceId: 'ho-tich', priority: null });
  const day = office.rows<{ day: string }>('SELECT day FROM tickets LIMIT 1')[0]?.day ?? '';
  const query = { report: 'R8', axis: 'field', compared: '0', length: 'day', cut: 'calendar', from: day, to: day };
  const xlsx = await ask(office, token, { ...query, format: 'xlsx' });
  const [sheet] = await readExcelFile(Buffer.from(await xlsx.arrayBuffer()));
  expect(sheet?.sheet).toBe(day.slice(0, 4));
  const rows = sheet?.data.filter((cells) => cells[0] instanceof Date) ?? [];
  expect(rows).toHaveLength(3);
  expect((await ask(office, token, { ...query, format: 'pdf' })).headers.get('content-type')).toBe('application/pdf');
});

const cellsOf = (day: string, n: number): Cell[] => [
  day,
  `A${n}`,
  n % 2 ? '=cmd' : 'Hộ tịch <&>',
  '',
  450,
  460,
  null,
  null,
  'Quầy 1',
  null,
  'Hoàn thành',
  n,
  null,
  '',
];

async function registerOf(pages: Cell[][][], mostRows?: number): Promise<Buffer> {
  async function* source() {
    yield* pages;
  }
  const table = { title: 'Sổ', columns: registerColumns, rows: [], total: null, marks: [] };
  const report = { ...givenDossiers(), id: 'R8' as const, tables: [table] };
  const chunks: Buffer[] = [];
  for await (const chunk of registerWorkbook(report, source(), ZONE, mostRows)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test('a register is a sheet for each year, and a new one where a sheet is full', async () => {
  const days = ['2024-12-30', '2024-12-31', '2025-01-02', '2025-01-03', '2025-01-06'];
  const bytes = await registerOf(
    [days.slice(0, 3).map(cellsOf), [], days.slice(3).map((day, i) => cellsOf(day, i + 3))],
    2,
  );
  const sheets = await readExcelFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['2024', '2025', '2025 (2)']);
  const rows = sheets.map(({ data }) => data.filter((cells) => cells[0] instanceof Date));
  expect(rows.map((of) => of.map((cells) => cells[1]))).toEqual([['A0', 'A1'], ['A2', 'A3'], ['A4']]);
  expect(rows[0]?.[0]?.slice(2, 3)).toEqual(['Hộ tịch <&>']);
  expect(rows[0]?.[0]?.[6]).toBe('—');
  expect(rows[0]?.[1]?.[2]).toBe('=cmd');
});

test('a register without rows is still a workbook with its heading', async () => {
  const [sheet] = await readExcelFile(await registerOf([]));
  expect(sheet?.sheet).toBe('2026');
  expect(sheet?.data.flat()).toContain('Số thứ tự');
});

test('a long register is not held in memory: what was written waits for who reads', async () => {
  let made = 0;
  async function* source() {
    for (let page = 0; page < 2_000; page++) {
      made += 1;
      yield Array.from({ length: 100 }, (_, i) => cellsOf('2026-03-02', page * 100 + i));
    }
  }
  const table = { title: 'Sổ', columns: registerColumns, rows: [], total: null, marks: [] };
  const reader = registerWorkbook({ ...givenDossiers(), id: 'R8', tables: [table] }, source(), ZONE);
  for (let i = 0; i < 3; i++) await reader.next();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(made).toBeLessThan(100);
  const chunks: Buffer[] = [];
  for await (const chunk of reader) chunks.push(chunk);
  expect(made).toBe(2_000);
});

test('the archive is one that other programs open', async () => {
  const files = unzipSync(new Uint8Array(await registerOf([[cellsOf('2026-03-02', 1)]])));
  expect(Object.keys(files).sort()).toEqual(
    expect.arrayContaining(['[Content_Types].xml', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']),
  );
});
