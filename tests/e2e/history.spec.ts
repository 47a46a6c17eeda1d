import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { press } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

let office: HubProcess;
let browser: Browser;
test.beforeAll(async () => {
  office = await startHub(freshFolder(), await freePort(), '--sample', '--printer', 'none');
  browser = await launchBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await office.stop();
});

async function openAdmin(section: string, width = 1366, height = 768): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const admin = await context.newPage();
  await admin.goto(`${office.url}/admin#${section}`);
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  return admin;
}

/** axe finds nothing, and nothing is wider than the screen. */
async function expectFit(page: Page, picture: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
  await keepPicture(page, picture);
}

async function inAllSizes(page: Page, picture: string): Promise<void> {
  for (const [width, height] of [
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expectFit(page, `${picture}-${width}`);
  }
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
  await expectFit(page, `${picture}-large-text`);
}

const elders = (page: Page) => page.getByLabel('Tuổi được mời lấy số ưu tiên');
const saved = (page: Page) => page.getByText('Đã lưu quy tắc.');
async function go(page: Page, section: string, title: string): Promise<void> {
  await page.goto(`${office.url}/admin#${section}`);
  await expect(page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
}

test('a rule is saved, found in the history with before and after, taken back, and both stand in the log', async () => {
  const admin = await openAdmin('rules');
  await elders(admin).fill('80');
  await press(admin, 'Lưu quy tắc');
  await expect(saved(admin)).toBeVisible();
  await go(admin, 'history', 'Lịch sử thay đổi');
  const card = admin.getByRole('listitem').filter({ hasText: 'Tuổi được mời lấy số ưu tiên' });
  await expect(card).toContainText('75 tuổi → 80 tuổi');
  await expect(card).toContainText('Quản trị (máy chủ quầy)');
  await card.getByRole('button', { name: /^Khôi phục giá trị/ }).click();
  const dialog = admin.getByRole('dialog', { name: 'Khôi phục “Quy tắc hàng chờ”?' });
  await expect(dialog).toContainText('80 tuổi → 75 tuổi');
  await expectFit(admin, 'admin-undo-1366');
  await dialog.getByRole('button', { name: 'Đồng ý khôi phục' }).click();
  await expect(admin.getByText('Đã khôi phục “Quy tắc hàng chờ”.')).toBeVisible();
  await expect(admin.getByText('80 tuổi → 75 tuổi')).toBeVisible();
  await inAllSizes(admin, 'admin-history');
  await admin.context().close();
  const other = await openAdmin('rules');
  await expect(elders(other)).toHaveValue('75');
  await other.context().close();
});

test('the log is read by kind, a number is looked for, and what was found is saved for a spreadsheet', async () => {
  const admin = await openAdmin('audit');
  await expect(admin.getByRole('cell', { name: 'Đổi quy tắc hàng chờ' }).first()).toBeVisible();
  await admin.getByLabel('Loại việc').selectOption('Gọi và phục vụ');
  await press(admin, 'Tìm');
  await expect(admin.getByText('Không có việc nào như vậy.')).toBeVisible();
  await admin.getByLabel('Loại việc').selectOption('Cài đặt');
  await press(admin, 'Tìm');
  await expect(admin.getByRole('cell', { name: 'Đổi quy tắc hàng chờ' })).toHaveCount(2);
  const coming = admin.waitForEvent('download');
  await press(admin, 'Lưu thành tệp CSV');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^nhat-ky-.*\.csv$/);
  const file = path.join(freshFolder(), 'log.csv');
  await download.saveAs(file);
  expect(fs.readFileSync(file, 'utf8')).toContain('"Đổi quy tắc hàng chờ"');
  await inAllSizes(admin, 'admin-audit');
  await admin.context().close();
});

test('the settings are saved as a file, a rule changes, and the file brings it back', async () => {
  const admin = await openAdmin('settingsFile');
  const coming = admin.waitForEvent('download');
  await press(admin, 'Lưu tệp cài đặt');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^xin-moi-cai-dat-\d{4}-\d\d-\d\d\.json$/);
  const file = path.join(freshFolder(), 'settings.json');
  await download.saveAs(file);
  await go(admin, 'rules', 'Quy tắc hàng chờ');
  await elders(admin).fill('90');
  await press(admin, 'Lưu quy tắc');
  await expect(saved(admin)).toBeVisible();
  await go(admin, 'settingsFile', 'Chuyển cài đặt');
  const damaged = { name: 'x.json', mimeType: 'application/json', buffer: fs.readFileSync(file).subarray(0, 2_000) };
  await admin.locator('input[type=file]').setInputFiles(damaged);
  await expect(admin.getByText('Tệp đã bị hỏng hoặc bị sửa sau khi lưu. Xin lấy lại tệp gốc.')).toBeVisible();
  await admin.locator('input[type=file]').setInputFiles(file);
  await expect(admin.getByText('90 tuổi → 75 tuổi')).toBeVisible();
  await inAllSizes(admin, 'admin-settings-file');
  await press(admin, 'Áp dụng các mục đã chọn');
  await admin.getByRole('button', { name: 'Đồng ý áp dụng' }).click();
  await expect(admin.getByText('Đã áp dụng 1 mục.')).toBeVisible();
  await go(admin, 'rules', 'Quy tắc hàng chờ');
  await expect(elders(admin)).toHaveValue('75');
  await admin.context().close();
});
