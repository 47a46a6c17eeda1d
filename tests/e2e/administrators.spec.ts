import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

async function openAdmin(section: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const admin = await context.newPage();
  await admin.goto(`${office.url}/admin#${section}`);
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  return admin;
}

async function expectClean(page: Page, picture: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await keepPicture(page, picture);
}

const changed = 'Người khác vừa thay đổi mục này, nên phần đang nhập chưa lưu được.';
const loadNew = 'Bỏ phần đang nhập, xem bản mới';

test('a web server is no printer, and a printer without paper is not said to print', async () => {
  const web = createServer((_, answer) => answer.end('Xin chào'));
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const admin = await openAdmin('printer');
  await press(admin, 'Thêm máy in');
  await admin.getByRole('radio', { name: /Nhập địa chỉ mạng/ }).check();
  await admin.getByLabel('Địa chỉ', { exact: true }).fill(`127.0.0.1:${(web.address() as AddressInfo).port}`);
  await press(admin, 'Tiếp tục');
  await expect(admin.getByText('Ở địa chỉ này không phải máy in nhiệt')).toBeVisible({ timeout: 20_000 });
  await expectClean(admin, 'wizard-small-2-stranger');
  web.close();

  await press(admin, 'Quay lại');
  await admin.getByRole('radio', { name: /Máy in ảo/ }).check();
  await press(admin, 'Tiếp tục');
  await expect(admin.getByText(/VIRTUAL-80/)).toBeVisible({ timeout: 20_000 });
  const paper = await (await browser.newContext()).newPage();
  await paper.goto(`${office.url}/paper`);
  await paper.getByRole('button', { name: 'Hết giấy', exact: true }).click();
  await press(admin, 'Tiếp tục');
  await press(admin, 'Bỏ qua');
  await press(admin, 'Lưu');
  await expect(admin.getByText(/Đã thêm Máy in ki-ốt, nhưng chưa in được: hết giấy in\./)).toBeVisible();
  await expectClean(admin, 'printers-small-added-without-paper');
  await paper.getByRole('button', { name: 'Thay cuộn mới', exact: true }).click();
  await expect(admin.getByText('Đã thêm Máy in ki-ốt. Phiếu in được ngay.')).toBeVisible();
});

test('two administrators change one printer: the second keeps what was typed, and sees what the first has saved', async () => {
  const [one, other] = [await openAdmin('printer'), await openAdmin('printer')];
  for (const admin of [one, other]) await press(admin, 'Sửa Máy in ki-ốt');
  const nameOf = (admin: Page) => admin.getByLabel('Tên máy in');
  await nameOf(one).fill('Máy in sảnh');
  await nameOf(other).fill('Máy in cửa chính');
  await press(one, 'Lưu');
  await expect(one.getByText('Đã lưu Máy in sảnh.')).toBeVisible();
  await expect(other.getByText(changed)).toBeVisible();
  await press(other, 'Lưu');
  await expect(other.getByText('Người khác vừa thay đổi mục này. Xin xem bản mới rồi sửa lại.')).toBeVisible();
  await expect(nameOf(other)).toHaveValue('Máy in cửa chính');
  await expectClean(other, 'printers-small-changed-meanwhile');
  await press(other, loadNew);
  await expect(nameOf(other)).toHaveValue('Máy in sảnh');
  await expect(other.getByText(changed)).toHaveCount(0);
  await nameOf(other).fill('Máy in cửa chính');
  await press(other, 'Lưu');
  await expect(other.getByText('Đã lưu Máy in cửa chính.')).toBeVisible();
});

test('two administrators design one ticket; what has no room on it is said', async () => {
  const [one, other] = [await openAdmin('ticket'), await openAdmin('ticket')];
  const notice = (admin: Page) => admin.getByLabel(/Thông báo/);
  await notice(other).fill('Thứ Bảy nghỉ');
  await expect(other.getByText(changed)).toHaveCount(0);
  const long = 'Hồ sơ nhận sau 15 giờ được trả kết quả vào ngày làm việc tiếp theo. '.repeat(3).slice(0, 180);
  await notice(one).fill(long);
  await one.getByLabel(/Lời cảm ơn/).fill(long);
  await one.getByText('Thêm dòng tiếng Anh').click();
  await one.getByText('Chữ to', { exact: true }).click();
  await expect(one.getByText(/Phiếu này không đủ chỗ nên đã bỏ: lời cảm ơn, .*Xin rút ngắn câu chữ/)).toBeVisible();
  await expectClean(one, 'ticket-small-no-room');
  await press(one, /^Lưu/);
  await expect(one.getByText(/Đã lưu/)).toBeVisible();

  await expect(other.getByText(changed)).toBeVisible();
  await press(other, /^Lưu/);
  await expect(other.getByText('Người khác vừa thay đổi mục này. Xin xem bản mới rồi sửa lại.')).toBeVisible();
  await expect(notice(other)).toHaveValue('Thứ Bảy nghỉ');
  await expectClean(other, 'ticket-small-changed-meanwhile');
  await press(other, loadNew);
  await expect(notice(other)).toHaveValue(long.trim());
});

test('two administrators write the letters', async () => {
  const [one, other] = [await openAdmin('letters'), await openAdmin('letters')];
  const text = (admin: Page) => admin.locator('textarea').first();
  await text(other).fill('Xin chúc mừng gia đình.');
  await text(one).fill('Xin chúc mừng cháu.');
  await press(one, /^Lưu/);
  await expect(one.getByText(/Đã lưu/)).toBeVisible();
  await press(other, /^Lưu/);
  await expect(other.getByText('Người khác vừa thay đổi mục này. Xin xem bản mới rồi sửa lại.')).toBeVisible();
  await expect(text(other)).toHaveValue('Xin chúc mừng gia đình.');
  await expectClean(other, 'letters-small-changed-meanwhile');
  await press(other, loadNew);
  await expect(text(other)).toHaveValue('Xin chúc mừng cháu.');
});
