import { type Browser, expect, type Page, test } from '@playwright/test';
import { readRows } from '../support/read-rows.ts';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { button } from './kiosk-steps.ts';
import { launchBrowser } from './office.ts';

let browser: Browser;
let office: DeskOffice;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
});
test.afterEach(async () => {
  const { complaints } = office;
  await office.close();
  expect(complaints).toEqual([]);
});

const levels = ['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng'];

async function fillIn(admin: Page, source: string, days: [string, string], counts: readonly string[]): Promise<void> {
  await admin.getByLabel('Nguồn').selectOption(source);
  await admin.getByLabel('Kỳ phiếu: từ ngày').fill(days[0]);
  await admin.getByLabel('Kỳ phiếu: đến ngày').fill(days[1]);
  for (const [n, level] of levels.entries()) await admin.getByLabel(level, { exact: true }).fill(counts[n] ?? '');
}
const save = (admin: Page) => admin.getByRole('button', { name: /^Ghi số phiếu/ }).click();

test('given a counted survey, when the head enters, doubles and removes it, then the line and the table are what the events say', async () => {
  // Four pages at three sizes.
  test.setTimeout(300_000);
  const admin = await office.openAdmin('slips');
  await expect(admin.getByText('Chưa có phiếu nào trong khoảng này.')).toBeVisible();
  await save(admin);
  await expect(admin.getByText('Xin chọn đủ hai ngày.')).toBeVisible();
  await expect(admin.getByText('Chưa có phiếu nào. Xin nhập ít nhất một số lớn hơn 0.')).toBeVisible();
  await expectFit(admin, 'slips-1-empty');
  await fillIn(admin, 'Trực tuyến', ['2026-02-01', '2026-02-28'], ['300', '115']);
  await save(admin);
  await expect(admin.getByText('Đã ghi 415 phiếu.')).toBeVisible();
  await fillIn(admin, 'Phiếu giấy', ['2026-02-01', '2026-02-28'], ['80', '20', '1', '1', '0']);
  await admin.getByLabel('Ghi chú (không bắt buộc)').fill('Thùng phiếu ở sảnh');
  await save(admin);
  // As the article of Mân Thái says it.
  await expect(admin.getByText('Tổng số 517 phiếu: 415 trực tuyến, 102 trực tiếp.')).toBeVisible();

  // The same slips once more: told before anything is saved, and saved only when it is meant.
  await fillIn(admin, 'Phiếu giấy', ['2026-02-15', '2026-03-01'], ['5']);
  await expect(admin.getByText('Kỳ này đã có 1 lần nhập (01/02/2026–28/02/2026) cho nguồn này.')).toBeVisible();
  await save(admin);
  await expect(admin.getByRole('heading', { name: /Kỳ này đã có 1 lần nhập cho nguồn này/ })).toBeVisible();
  await expectFit(admin, 'slips-2-asked');
  await button(admin, 'Xem lại').click();
  await expect(admin.getByText('Tổng số 517 phiếu: 415 trực tuyến, 102 trực tiếp.')).toBeVisible();
  await save(admin);
  await button(admin, 'Vẫn ghi thêm').click();
  await expect(admin.getByText('Tổng số 522 phiếu: 415 trực tuyến, 107 trực tiếp.')).toBeVisible();
  await expect(admin.getByRole('row').filter({ hasText: '15/02/2026' })).toContainText('số liệu ít');
  await expectFit(admin, 'slips-3-table');
  await admin.setViewportSize({ width: 1366, height: 768 });
  const sideways = await admin
    .locator('.slips-table .table-frame')
    .evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(sideways).toBe(0);

  await button(admin, 'Gỡ Phiếu giấy 15/02/2026–01/03/2026').click();
  await button(admin, 'Gỡ lần nhập này').click();
  await expect(admin.getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
  await admin.getByLabel('Lý do').fill('Nhập hai lần');
  await button(admin, 'Gỡ lần nhập này').click();
  await expect(admin.getByText('Tổng số 517 phiếu: 415 trực tuyến, 102 trực tiếp.')).toBeVisible();
  await expect(admin.getByText(/5 phiếu: gỡ ngày 02\/03\/2026, lý do: Nhập hai lần/)).toBeVisible();
  await expectFit(admin, 'slips-4-removed');

  // What the page says is what the journal says.
  const told = readRows<{ type: string; data: string }>(
    office.data,
    "SELECT type, data FROM events WHERE type LIKE 'outside-ratings-%' ORDER BY seq",
  ).map(({ data }) => JSON.parse(data));
  const gone = told.filter(({ type }) => type === 'outside-ratings-removed').map(({ id }) => id);
  const sums: Record<string, number> = {};
  for (const { type, id, source, counts } of told) {
    if (type !== 'outside-ratings-entered' || gone.includes(id)) continue;
    sums[source] = Object.values<number>(counts).reduce((sum, n) => sum + n, sums[source] ?? 0);
  }
  expect(sums).toEqual({ online: 415, paper: 102 });
  await expect(admin.getByRole('row').filter({ hasText: 'Cộng Phiếu giấy' })).toContainText(/98%\s\(n\s=\s102\)/);
  // Nothing of it has come among the ratings of the counters.
  expect(readRows(office.data, 'SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);

  // An entry that only partly lies in the days shown is named, and not counted.
  await admin.getByLabel('Xem từ ngày').fill('2026-02-10');
  await expect(admin.getByText('2 lần nhập chỉ nằm một phần trong khoảng này, không tính ở đây.')).toBeVisible();
});

test('given wrong days or numbers, when they are entered, then the page says which, and nothing is saved', async () => {
  const admin = await office.openAdmin('slips');
  await fillIn(admin, 'Phiếu giấy', ['2026-02-28', '2026-02-01'], ['5']);
  await save(admin);
  await expect(admin.getByText('Ngày đầu kỳ đứng sau ngày cuối kỳ. Xin xem lại.')).toBeVisible();
  await fillIn(admin, 'Phiếu giấy', ['2026-03-01', '2026-03-03'], ['5']);
  await save(admin);
  await expect(admin.getByText('Kỳ này chưa kết thúc. Xin nhập đến hôm nay là muộn nhất.')).toBeVisible();
  await fillIn(admin, 'Phiếu giấy', ['2026-02-01', '2026-02-28'], ['100000', '-1', '1,5', 'năm', '1.234']);
  await expect(admin.getByText('Mỗi số từ 0 đến 99.999, không có phần lẻ.')).toHaveCount(4);
  await save(admin);
  expect(readRows(office.data, 'SELECT count(*) AS n FROM outside_ratings')).toEqual([{ n: 0 }]);
});
