import fs from 'node:fs';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { freshFolder, launchBrowser } from './office.ts';

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
  await office.close();
  expect(office.complaints).toEqual([]);
});

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click();
const backups = (): string[] =>
  fs.readdirSync(path.join(office.data, 'backups')).filter((name) => name.endsWith('.xinmoi'));

async function signInAgain(admin: Page): Promise<void> {
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  await admin.getByRole('heading', { level: 2, name: 'Sao lưu và lưu giữ' }).waitFor();
}

const theList = (page: Page) => page.getByRole('region', { name: 'Các bản sao lưu' });
const theDialog = (page: Page) => page.getByRole('dialog', { name: /^Khôi phục bản lúc/ });

async function backUp(admin: Page): Promise<void> {
  await press(admin, 'Sao lưu ngay');
  await expect(admin.getByText('Đã sao lưu và kiểm tra xong.')).toBeVisible();
}

test('given a morning, when it is backed up, then the file is listed, and a look at it tells what a restore would take away', async () => {
  await office.take('chung-thuc');
  const admin = await office.openAdmin('keeping');
  await expect(admin.getByText('Chưa có bản nào.')).toBeVisible();
  await expectFit(admin, 'keeping-1-empty', [[1366, 768]]);
  await backUp(admin);
  await expect(theList(admin).getByRole('row')).toHaveCount(2);
  await expect(theList(admin).getByRole('row').last()).toContainText('Bấm tay');
  await expect(admin.getByText('Bản sao lưu gần nhất: hôm nay.')).toBeVisible();
  await expectFit(admin, 'keeping-2-one');

  expect(await office.take('chung-thuc')).toBe('A002');
  await press(admin, /^Xem để khôi phục bản lúc/);
  const dialog = theDialog(admin);
  await expect(dialog.getByText(/^Sẽ mất 1 số lấy sau/)).toBeVisible();
  await expect(dialog.getByText(/^Còn 2 người đang giữ số/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Khôi phục' })).toHaveAttribute('aria-disabled', 'true');
  await expectFit(admin, 'keeping-3-preview');
});

test('given a number after a backup, when that is restored, then the hub comes back with its screens, and there is a way back', async () => {
  const kiosk = await office.open('/kiosk', [1080, 1920]);
  await office.take('chung-thuc');
  const admin = await office.openAdmin('keeping');
  await backUp(admin);
  expect(await office.take('chung-thuc')).toBe('A002');
  await press(admin, /^Xem để khôi phục bản lúc/);
  const dialog = theDialog(admin);
  await dialog.getByLabel('Gõ KHÔI PHỤC để xác nhận').fill('khôi phục');
  await dialog.getByRole('button', { name: 'Khôi phục' }).click();
  await admin.getByLabel('Mã PIN quản trị').waitFor({ timeout: 60_000 });
  await signInAgain(admin);
  await expect(admin.getByText('Lần khôi phục gần nhất')).toBeVisible();
  await expect(theList(admin).getByRole('row')).toHaveCount(3);
  await expectFit(admin, 'keeping-4-restored', [[1366, 768]]);
  // The kiosk came back by itself, and gives the number that went.
  await expect(kiosk.getByText('Xin kính chào ông/bà!')).toBeVisible({ timeout: 30_000 });
  expect(await office.take('chung-thuc')).toBe('A002');
  await press(admin, 'Quay lại bản trước khi khôi phục');
  await expect(dialog.getByText(/A002 \(/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Quay lại', exact: true }).click();
  await expect(dialog).toBeHidden();
});

test('given settings for the night, then mistakes are told at their fields, and what is saved holds after a reload', async () => {
  const admin = await office.openAdmin('keeping');
  await admin.getByLabel('Giờ sao lưu').fill('25 giờ');
  await admin.getByLabel('Giữ bản của mấy ngày gần nhất').fill('0');
  await admin.getByLabel('Thư mục thứ hai (USB hoặc đĩa khác)').fill('/khong/co/thu-muc');
  await admin.getByLabel('Giờ sao lưu').focus();
  await expect(admin.getByText('Giờ chưa đúng, ví dụ: 18:30.')).toBeVisible();
  await expect(admin.getByText('Xin nhập số từ 1 đến 60.')).toBeVisible();
  await expect(admin.getByText('Không thấy thư mục này.')).toBeVisible();
  await expect(admin.getByText('Xin sửa các ô được đánh dấu trước khi lưu.')).toBeVisible();
  await expectFit(admin, 'keeping-5-mistakes');
  const stick = freshFolder();
  await admin.getByLabel('Giờ sao lưu').fill('17:15');
  await admin.getByLabel('Giữ bản của mấy ngày gần nhất').fill('7');
  await admin.getByLabel('Thư mục thứ hai (USB hoặc đĩa khác)').fill(stick);
  await press(admin, /^Lưu$/);
  await expect(admin.getByText('Đã lưu.')).toBeVisible();
  await press(admin, 'Sao lưu ngay');
  await expect(admin.getByText('chép sang thư mục thứ hai.')).toBeVisible();
  expect(fs.readdirSync(stick)).toEqual(backups());
  await admin.reload();
  await expect(admin.getByLabel('Giờ sao lưu')).toHaveValue('17:15');
  await expect(admin.getByLabel('Thư mục thứ hai (USB hoặc đĩa khác)')).toHaveValue(stick);
  await expect(admin.getByText(/^Ghi được, còn trống/)).toBeVisible();
});

test('given a damaged file from elsewhere, then it is refused with a sentence; given days without a backup, then the head is warned', async () => {
  const admin = await office.openAdmin('keeping');
  const chooser = admin.waitForEvent('filechooser');
  await press(admin, 'Đưa tệp sao lưu từ máy này');
  await (await chooser).setFiles({ name: 'hong.xinmoi', mimeType: '', buffer: Buffer.alloc(2_000, 'x') });
  await expect(admin.getByText(/^Tệp này không phải bản sao lưu của Xin Mời, hoặc đã hỏng\./)).toBeVisible();
  expect(backups()).toEqual([]);
  office.pass(4 * 24 * 3_600_000);
  const later = await office.openAdmin('today');
  await expect(later.getByText(/^Đã 4 ngày chưa sao lưu\./)).toBeVisible();
  await expectFit(later, 'keeping-6-late');
  await later.getByRole('link', { name: 'Mở Sao lưu và lưu giữ' }).click();
  await expect(later.getByRole('heading', { level: 2, name: 'Sao lưu và lưu giữ' })).toBeVisible();
});
