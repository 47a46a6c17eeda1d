import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { readRows } from '../support/read-rows.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';
import { type DeskOffice, expectFit, openDeskOffice, type Size } from './desk-office.ts';
import { button, expectNoFlaws, expectNoScroll, says } from './kiosk-steps.ts';
import { launchBrowser } from './office.ts';
import { keepPicture } from './pictures.ts';

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

/** Kiosks and panels as they stand in offices; the first is looked at with letters twice as large too. */
const kioskSizes: readonly Size[] = [
  [1080, 1920],
  [1920, 1080],
  [1366, 768],
  [1280, 800],
];
const panelSizes: readonly Size[] = [
  [1280, 800],
  [800, 1280],
  [1920, 1080],
];

/** "Gh" + "ê" + hỏi … as fingers type it: letters by their names, tones by theirs. */
async function typeOnScreen(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.getByRole('button', { name: key, exact: true }).click();
}
/** A person at a real keyboard: faster than any hand would be a scanner. */
const typeByHand = (page: Page, text: string): Promise<void> => page.keyboard.type(text, { delay: 80 });
const letters = (text: string): string[] => [...text].map((key) => (key === ' ' ? 'Dấu cách' : `phím ${key}`));
const chairs = [
  'Chữ hoa',
  'phím G hoa',
  ...letters('hê'),
  'Dấu Sắc',
  ...letters(' ngôi'),
  'Dấu Hỏi',
  'Dấu Hỏi',
  'Dấu Huyền',
  ...letters(' it'),
  'Dấu Sắc',
  ...letters(' quax'),
  'Xóa một chữ',
  'Dấu Sắc',
  'dấu chấm',
];

/** Every key is as large as a finger, on every panel. */
async function expectFingerKeys(page: Page): Promise<void> {
  const keys = page.locator('.screen-keyboard button');
  const sizes = await keys.evaluateAll((all) =>
    all.map((key) => {
      const { width, height } = key.getBoundingClientRect();
      return `${key.getAttribute('aria-label')} ${Math.min(width, height) >= 63.5 ? 'fits' : `${width}×${height}`}`;
    }),
  );
  expect(sizes.length).toBeGreaterThan(40);
  expect(sizes.filter((size) => !size.endsWith('fits'))).toEqual([]);
}

/**
 * On every panel nobody has to scroll. At the first axe finds nothing, and with letters twice as large nothing is wider than
 * the screen: axe reads roles, names and colours, which are the same on every panel.
 */
async function expectEverySize(page: Page, name: string, sizes: readonly Size[], fits?: (page: Page) => Promise<void>) {
  for (const [n, [width, height]] of [...sizes.entries()].reverse()) {
    await page.setViewportSize({ width, height });
    await expectNoScroll(page);
    await fits?.(page);
    if (n > 0) await keepPicture(page, `${name}-${width}`);
    else await expectNoFlaws(page, `${name}-${width}`);
  }
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await expect(page.locator('html')).toHaveAttribute('style', /--text-size: 2\b/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await fits?.(page);
  await keepPicture(page, `${name}-200`);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await expect(page.locator('html')).toHaveAttribute('style', /--text-size: 1\b/);
}

test('given a citizen at the kiosk, when they write and the head answers, then the code tells the answer, and the journal holds', async () => {
  // Every page is looked at on every panel.
  test.setTimeout(400_000);
  const [first = [1080, 1920]] = kioskSizes;
  const kiosk = await office.open('/kiosk', first);
  await button(kiosk, 'Góp ý, phản ánh').waitFor();
  await expectEverySize(kiosk, 'box-kiosk-0-first', kioskSizes);
  await button(kiosk, 'Góp ý, phản ánh').click();
  await expectEverySize(kiosk, 'box-kiosk-1-kind', kioskSizes);
  await kiosk.getByRole('button', { name: /^Góp ý/ }).click();
  const field = kiosk.getByLabel('Ông/bà muốn góp ý điều gì?');
  await expect(field).toBeFocused();
  await button(kiosk, 'Gửi').click();
  await says(kiosk, 'Xin viết ít nhất 5 chữ cái.');
  await expectEverySize(kiosk, 'box-kiosk-2-writing', kioskSizes, expectFingerKeys);
  await typeOnScreen(kiosk, chairs);
  await expect(field).toHaveValue('Ghế ngồi ít quá.');
  // A real keyboard writes into the same field, and the keys on the screen go on behind it.
  await typeByHand(kiosk, ' Xin ');
  await typeOnScreen(kiosk, letters('them'));
  await expect(field).toHaveValue('Ghế ngồi ít quá. Xin them');
  await typeOnScreen(kiosk, ['Chữ số và dấu câu: 123 ?!']);
  await expectEverySize(kiosk, 'box-kiosk-3-signs', kioskSizes);
  await typeOnScreen(kiosk, ['Dấu cách', 'phím 9', 'dấu chấm than', 'Chữ cái: ABC']);
  await expect(field).toHaveValue('Ghế ngồi ít quá. Xin them 9!');
  await button(kiosk, 'Gửi').click();
  await says(kiosk, 'GY-001');
  await expectEverySize(kiosk, 'box-kiosk-4-thanks', kioskSizes);
  await button(kiosk, 'Về màn hình đầu').click();

  // Somebody at once after: a sentence, and their words are still there.
  await button(kiosk, 'Góp ý, phản ánh').click();
  await kiosk.getByRole('button', { name: /^Phản ánh/ }).click();
  await typeByHand(kiosk, 'Chờ lâu quá');
  await button(kiosk, 'Gửi').click();
  await expect(kiosk.getByText(/^Màn hình này vừa nhận một ý kiến/)).toBeVisible();
  await expectEverySize(kiosk, 'box-kiosk-5-refused', kioskSizes);
  office.pass(20_000);
  // The kiosk hears with the next tick what time it is; until then its wish looks old.
  await expect(async () => {
    await button(kiosk, 'Thử lại').click({ timeout: 2_000 });
    await expect(kiosk.getByText('PA-002', { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await button(kiosk, 'Về màn hình đầu').click();

  const admin = await office.openAdmin('box');
  await expect(admin.getByRole('link', { name: 'Góp ý, phản ánh (2 ý kiến mới)' })).toBeVisible();
  await expect(admin.getByText('2 ý kiến: 2 mới, 0 đang xử lý, 0 đã trả lời. 1 góp ý, 1 phản ánh.')).toBeVisible();
  await expect(admin.getByText('Ghế ngồi ít quá. Xin them 9!')).toBeVisible();
  await button(admin, 'Xử lý GY-001').click();
  await admin.getByLabel('Trạng thái').last().selectOption('Đã trả lời');
  await button(admin, 'Lưu').click();
  await expect(admin.getByText(/^Câu trả lời đi cùng trạng thái/)).toBeVisible();
  await expectFit(admin, 'box-admin-1-handle');
  await admin.getByLabel('Câu trả lời').fill('Trung tâm đã thêm mười ghế.\nXin cảm ơn ông/bà.');
  // A look at another page loses nothing of it; the page is marked, and whoever signs out is asked.
  await admin.getByRole('link', { name: 'Hôm nay', exact: true }).click();
  await admin.getByRole('link', { name: /^Góp ý, phản ánh.*chưa lưu/i }).waitFor();
  await button(admin, 'Đăng xuất').click();
  await expect(admin.getByRole('dialog')).toContainText('Góp ý, phản ánh');
  await button(admin, 'Ở lại để lưu').click();
  await admin.getByRole('link', { name: /^Góp ý, phản ánh/ }).click();
  await expect(admin.getByLabel('Câu trả lời')).toHaveValue('Trung tâm đã thêm mười ghế.\nXin cảm ơn ông/bà.');
  await button(admin, 'Lưu').click();
  await expect(admin.getByText('2 ý kiến: 1 mới, 0 đang xử lý, 1 đã trả lời. 1 góp ý, 1 phản ánh.')).toBeVisible();
  await expectFit(admin, 'box-admin-2-answered');
  await admin.getByLabel('Trạng thái').selectOption('Đã trả lời');
  await expect(admin.getByRole('listitem').filter({ hasText: 'PA-002' })).toHaveCount(0);
  const download = admin.waitForEvent('download');
  await button(admin, 'Xuất CSV').click();
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file.startsWith('\uFEFF"Mã","Ngày"')).toBe(true);
  expect(file).toContain(
    '"Ghế ngồi ít quá. Xin them 9!","Đã trả lời","Trung tâm đã thêm mười ghế.\nXin cảm ơn ông/bà."',
  );

  await button(kiosk, 'Góp ý, phản ánh').click();
  await kiosk.getByRole('button', { name: /^Xem trả lời/ }).click();
  for (const digit of '001') await button(kiosk, digit).click();
  await expectEverySize(kiosk, 'box-kiosk-6-number', kioskSizes);
  await button(kiosk, 'Xem').click();
  await expect(kiosk.getByText('Trung tâm đã thêm mười ghế.')).toBeVisible();
  await expect(kiosk.getByText('Ghế ngồi')).toHaveCount(0);
  await expectEverySize(kiosk, 'box-kiosk-7-answer', kioskSizes);
  await button(kiosk, 'Nhập số khác').click();
  await typeByHand(kiosk, '2');
  await button(kiosk, 'Xem').click();
  await expect(kiosk.getByText(/chưa trả lời\. Xin ông\/bà xem lại sau/)).toBeVisible();
  await button(kiosk, 'Nhập số khác').click();
  await typeByHand(kiosk, '77');
  await button(kiosk, 'Xem').click();
  await says(kiosk, 'Chưa có ý kiến nào mang số 77. Xin ông/bà xem lại mã.');

  expect(readRows(office.data, 'SELECT id, kind, place, state FROM feedback')).toEqual([
    { id: 1, kind: 'suggestion', place: 'kiosk', state: 'answered' },
    { id: 2, kind: 'complaint', place: 'kiosk', state: 'new' },
  ]);
  expect(verifyJournalOf(office.data)).toMatchObject({ code: 0 });
});

test('given somebody who walks away while writing, when a minute and the question go by, then nothing of it is left', async () => {
  const kiosk = await office.open('/kiosk', [1080, 1920]);
  await kiosk.clock.install();
  await kiosk.reload();
  await button(kiosk, 'Góp ý, phản ánh').click();
  await kiosk.getByRole('button', { name: /^Phản ánh/ }).click();
  await typeByHand(kiosk, 'Tôi muốn nói riêng');
  await kiosk.clock.fastForward(61_000);
  await expect(button(kiosk, 'Tôi còn thao tác')).toBeVisible();
  await kiosk.clock.fastForward(11_000);
  await button(kiosk, 'Góp ý, phản ánh').click();
  await kiosk.getByRole('button', { name: /^Phản ánh/ }).click();
  await expect(kiosk.getByLabel('Ông/bà muốn phản ánh việc gì?')).toHaveValue('');
  expect(readRows(office.data, 'SELECT count(*) AS n FROM feedback')).toEqual([{ n: 0 }]);
});

test('given a panel that asks nobody, when somebody writes there, then its counter is told, and the question has the right of way', async () => {
  // Every page is looked at on every panel.
  test.setTimeout(400_000);
  const panel = await office.open('/rating?counter=1', panelSizes[0]);
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  await office.take('chung-thuc');
  await button(counter, 'Gọi số tiếp theo').waitFor();
  await counter.getByRole('button', { name: 'Gọi số tiếp theo' }).click();
  await counter.getByRole('button', { name: 'Bắt đầu phục vụ' }).click();
  await button(panel, 'Góp ý, phản ánh').waitFor();
  await expectEverySize(panel, 'box-panel-0-idle', panelSizes);
  await button(panel, 'Góp ý, phản ánh').click();
  await expectEverySize(panel, 'box-panel-1-kind', panelSizes);
  await panel.getByRole('button', { name: /^Phản ánh/ }).click();
  await typeByHand(panel, 'Phải đi lại ba lần');
  await expectEverySize(panel, 'box-panel-2-writing', panelSizes, expectFingerKeys);
  await counter.getByRole('button', { name: 'Hoàn thành' }).click();
  await panel.getByRole('button', { name: 'Rất hài lòng' }).click();
  // After the thanks the words are still there.
  await expect(panel.getByLabel('Ông/bà muốn phản ánh việc gì?')).toHaveValue('Phải đi lại ba lần');
  await button(panel, 'Gửi').click();
  await says(panel, 'PA-001');
  await expectEverySize(panel, 'box-panel-3-thanks', panelSizes);
  await button(panel, 'Xong').click();
  await button(panel, 'Góp ý, phản ánh').waitFor();
  expect(readRows(office.data, 'SELECT place, counter_id FROM feedback')).toEqual([
    { place: 'panel', counter_id: '1' },
  ]);
});
