import { expect, type Page, test } from '@playwright/test';
import { press, signIn } from './morning.ts';
import { freePort, freshFolder, launchBrowser, startHub } from './office.ts';

/** What the administrator reads out for one more screen. */
async function codeFor(admin: Page, kind: string, counter?: string): Promise<string> {
  await admin.getByLabel('Loại màn hình').selectOption({ label: kind });
  if (counter) await admin.getByLabel('Quầy', { exact: true }).selectOption(counter);
  await press(admin, 'Tạo mã ghép nối');
  const digits = await admin.getByLabel('Mã ghép nối').innerText();
  return digits.replace(/\D/g, '');
}

test('a real office: the administrator chooses a PIN, adds an officer, and pairs a counter with a code', async () => {
  const hub = await startHub(freshFolder(), await freePort());
  const browser = await launchBrowser();
  const admin = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  // The set-up of a new office is left alone here.
  await admin.goto(`${hub.url}/admin#today`);
  await admin.getByLabel('Mã PIN quản trị').fill('739146');
  await admin.getByLabel('Nhập lại mã PIN').fill('739146');
  await press(admin, 'Lưu mã PIN');
  await admin.getByRole('link', { name: 'Cán bộ' }).click();
  await admin.getByLabel('Họ và tên').fill('Nguyễn Thị Thật');
  await admin.getByLabel('Mã PIN', { exact: true }).fill('2580');
  await press(admin, 'Thêm cán bộ');
  await expect(admin.getByText('Đã thêm cán bộ Nguyễn Thị Thật.')).toBeVisible();

  await admin.getByRole('link', { name: 'Màn hình đã ghép nối' }).click();
  const code = await codeFor(admin, 'Quầy giao dịch', '3');
  const counter = await browser.newPage();
  await counter.goto(`${hub.url}/counter`);
  await expect(counter.getByRole('heading', { name: 'Ghép nối màn hình' })).toBeVisible();
  await counter.keyboard.type('00000000');
  await expect(counter.getByText(/Mã chưa đúng/)).toBeVisible();
  await counter.keyboard.type(code);
  await expect(counter.getByText('Quầy 3 – Hộ tịch – Tư pháp')).toBeVisible();
  await signIn(counter, 'Nguyễn Thị Thật', '1111');
  await expect(counter.getByText(/Mã PIN chưa đúng/)).toBeVisible();
  await signIn(counter, 'Nguyễn Thị Thật', '2580');
  await expect(counter.getByRole('button', { name: 'Mở quầy' })).toBeVisible();

  // A code is good for one screen only, and a screen that is unpaired stops at once.
  const thief = await browser.newContext();
  const second = await thief.newPage();
  await second.goto(`${hub.url}/counter`);
  await second.getByRole('heading', { name: 'Ghép nối màn hình' }).waitFor();
  await second.keyboard.type(code);
  await expect(second.getByText(/Mã chưa đúng/)).toBeVisible();
  await admin.getByRole('button', { name: /^Bỏ ghép nối/ }).click();
  await admin
    .getByRole('dialog')
    .getByRole('button', { name: /Bỏ ghép nối/ })
    .click();
  await expect(counter.getByRole('heading', { name: 'Ghép nối màn hình' })).toBeVisible();
  await browser.close();
  await hub.stop();
});
