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
  office = await startHub(freshFolder(), await freePort(), '--sample', '--printer', 'virtual');
  browser = await launchBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await office.stop();
});

async function open(address: string, size = { width: 1366, height: 768 }): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${office.url}${address}`);
  return page;
}

async function openAdmin(section: string): Promise<Page> {
  const admin = await open(`/admin#${section}`);
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  return admin;
}

/** axe finds nothing, and nothing is wider than the screen: on a small one, a wide one, and with text twice as large. */
async function expectFits(page: Page, picture: string): Promise<void> {
  const bigText = 'html { font-size: 200% }';
  for (const [name, width, height, css] of [
    ['1366', 1366, 768, ''],
    ['1920', 1920, 1080, ''],
    ['200', 1366, 768, bigText],
  ] as const) {
    await page.setViewportSize({ width, height });
    if (css) await page.addStyleTag({ content: css });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(room ?? 0);
    await keepPicture(page, `${picture}-${name}`);
  }
}

test('the head sees what to do, does it, and the page says so; the diagnostics file names nobody', async () => {
  const board = await open('/display');
  await expect(board.getByRole('main')).toBeVisible();
  const admin = await openAdmin('health');
  const things = admin.getByRole('status').filter({ hasText: /Cần làm|Mọi thứ/ });
  await expect(things).toContainText('Chưa có bản sao lưu nào.');
  const screens = admin.getByRole('region', { name: 'Màn hình' });
  const itsRow = screens.getByRole('row', { name: /Bảng hiển thị/ });
  await expect(itsRow).toContainText('Đang nối');
  await expect(itsRow).toContainText('Máy này');
  await expect(itsRow).toContainText('0.1.0');

  const paper = await open('/paper');
  await paper.getByRole('button', { name: 'Hết giấy', exact: true }).click();
  await expect(things).toContainText(/Làm ngay.*Hết giấy in\. Mở nắp, thay cuộn giấy mới/);
  await board.context().close();
  await expect(itsRow).toContainText('Mất kết nối');
  await expect(things).toContainText(/chưa kết nối\. Xin xem máy đó đã bật/);
  await paper.getByRole('button', { name: 'Thay cuộn mới' }).click();
  await expect(things).not.toContainText('Hết giấy in');

  const coming = admin.waitForEvent('download');
  await press(admin, 'Lưu tệp chẩn đoán');
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^xin-moi-\d{4}-\d{2}-\d{2}-\d{6}\.txt$/);
  const file = path.join(freshFolder(), 'x.txt');
  await download.saveAs(file);
  const text = fs.readFileSync(file, 'utf8');
  expect(text).toContain('yellow no-backup');
  expect(text).toContain('Bảng hiển thị; —; Mất kết nối; 0.1.0; hub');
  await expect(admin.getByText(`Đã lưu tệp ${download.suggestedFilename()}.`)).toBeVisible();
  await expectFits(admin, 'admin-health');
});

test('whoever asks finds the version, and the licence of every part in full', async () => {
  const admin = await openAdmin('about');
  await expect(admin.getByText('Phiên bản 0.1.0')).toBeVisible();
  const react = admin.getByRole('group').filter({ hasText: /^react 19/ });
  await react.getByText(/^react/).click();
  await expect(react.getByText(/MIT License.*Permission is hereby granted/s)).toBeVisible();
  for (const name of ['Be Vietnam Pro', 'Giọng máy (miền Bắc)', 'Electron', 'better-sqlite3'])
    await expect(admin.getByText(name, { exact: true })).toBeVisible();
  await expectFits(admin, 'admin-about');
});
