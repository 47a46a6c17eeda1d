import { type Browser, expect, type Page, test } from '@playwright/test';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { press, signIn } from './morning.ts';
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

const MINUTE = 60_000;
const ownPage = (counter: Page) => counter.getByRole('dialog', { name: 'Trang của tôi' });
const atCounter = (counter: Page) => counter.locator('section.current').getByRole('status');
const figure = (counter: Page, name: string) =>
  ownPage(counter).getByRole('term').filter({ hasText: name }).locator('..').getByRole('definition');
/** Space calls, S starts, F finishes. */
async function keys(counter: Page, key: string, then: string): Promise<void> {
  await counter.keyboard.press(key);
  await expect(atCounter(counter)).toHaveText(then);
}

test('given an officer at work, when they look at their own page, then their day is there, the running call stays in sight, and the keys work on', async () => {
  for (let n = 0; n < 5; n++) await office.take('chung-thuc');
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  await keys(counter, 'Space', 'Đang gọi A001');
  await keys(counter, 's', 'Đang phục vụ A001');
  office.pass(8 * MINUTE);
  // The screen has heard of the time.
  await expect(counter.locator('section.current')).toContainText(/8:\d\d/);
  await counter.keyboard.press('1');
  await keys(counter, 'f', '');
  await counter.keyboard.press('o');
  await expect(figure(counter, 'Đã hoàn thành')).toHaveText('1 lượt');
  await expect(figure(counter, 'Phục vụ trung bình')).toHaveText(/^8(,\d)? phút$/);
  await expect(figure(counter, 'Toàn cơ quan, cùng dịch vụ')).toHaveText(/^8(,\d)? phút$/);
  await expect(figure(counter, 'Quầy mở')).toHaveText('8 phút');
  await expect(ownPage(counter)).toContainText('Chứng thực: 4 người');
  await expect(ownPage(counter).getByRole('row').filter({ hasText: 'A001' })).toContainText('Đã tiếp nhận');
  await expect(ownPage(counter)).toContainText('Đánh giá của ông/bà tuần này: chưa đủ số liệu');

  // No key of the desk works behind it; after it they do as ever.
  await counter.keyboard.press('Space');
  await counter.keyboard.press('Escape');
  await expect(ownPage(counter)).toHaveCount(0);
  await keys(counter, 'Space', 'Đang gọi A002');
  await counter.keyboard.press('o');
  await expect(ownPage(counter)).toContainText('Đang gọi: số A002 – Chứng thực');
  await expectFit(counter, 'own-page');
  // What happens meanwhile is on it: an officer's strip, or a colleague at another counter.
  await counter.keyboard.press('Escape');
  await keys(counter, 's', 'Đang phục vụ A002');
  await counter.keyboard.press('o');
  await expect(ownPage(counter)).toContainText('Đang phục vụ: số A002 – Chứng thực');
  await expect(ownPage(counter).getByRole('row').filter({ hasText: 'A002' })).toContainText('Đang phục vụ');
  await office.take('chung-thuc');
  await expect(ownPage(counter)).toContainText('Chứng thực: 4 người');
});

test('given an officer, when they change their PIN, then the old one is looked at, what is wrong is said, and the new one holds', async () => {
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  await press(counter, 'Trang của tôi');
  await expect(ownPage(counter)).toContainText('Hôm nay ông/bà chưa phục vụ số nào.');
  const fill = async (old: string, fresh: string, again = fresh): Promise<void> => {
    await counter.getByLabel('Mã PIN hiện tại').fill(old);
    await counter.getByLabel('Mã PIN mới', { exact: true }).fill(fresh);
    await counter.getByLabel('Nhập lại mã PIN mới').fill(again);
    await press(counter, 'Đổi mã PIN');
  };
  await fill('1234', '12');
  await expect(ownPage(counter)).toContainText('Mã PIN gồm 4 đến 12 chữ số.');
  await fill('1234', '739146', '739147');
  await expect(ownPage(counter)).toContainText('Hai lần nhập mã mới chưa giống nhau.');
  await fill('9999', '739146');
  await expect(ownPage(counter)).toContainText('Mã PIN chưa đúng. Xin nhập lại.');
  await fill('1234', '1234');
  await expect(ownPage(counter)).toContainText('Mã PIN mới giống mã cũ. Xin chọn mã khác.');
  await expectFit(counter, 'own-pin');
  await fill('1234', '739146');
  await expect(ownPage(counter)).toContainText('Đã đổi mã PIN. Lần đăng nhập sau xin dùng mã mới.');
  await counter.keyboard.press('Escape');
  await press(counter, 'Đăng xuất');
  await signIn(counter, 'Trần Thị Mẫu', '1234');
  await expect(counter.getByText('Mã PIN chưa đúng. Xin nhập lại.')).toBeVisible();
  await signIn(counter, 'Trần Thị Mẫu', '739146');
  await expect(counter.getByRole('button', { name: 'Mở quầy' })).toBeVisible();
});

test('given a service with births and deaths, when the officer names the procedure, then the panel speaks accordingly; nobody has to', async () => {
  for (let n = 0; n < 3; n++) await office.take('ho-tich');
  const panel = await office.open('/rating?counter=3');
  const counter = await office.openCounter('3', 'Lê Thị Ví Dụ');
  const procedure = counter.getByLabel('Thủ tục');
  await keys(counter, 'Space', 'Đang gọi H001');
  await keys(counter, 's', 'Đang phục vụ H001');
  await expect(procedure).toHaveValue('');
  // By keys alone: the list takes letters and arrows, and Enter finishes with what it shows.
  await procedure.focus();
  await procedure.selectOption('khai-sinh');
  await expectFit(counter, 'own-procedure');
  await procedure.focus();
  await counter.keyboard.press('Enter');
  await expect(atCounter(counter)).toHaveText('');
  await expect(panel.locator('[data-tone="congratulation"]')).toBeVisible();
  await panel.getByRole('button', { name: 'Rất hài lòng' }).click();

  // By hand: the list gives the keyboard back, so that F finishes.
  await keys(counter, 'Space', 'Đang gọi H002');
  await keys(counter, 's', 'Đang phục vụ H002');
  await expect(procedure).toHaveValue('');
  await procedure.click();
  await counter.keyboard.press('Escape');
  await procedure.dispatchEvent('pointerdown');
  await procedure.selectOption('khai-tu');
  await expect(procedure).not.toBeFocused();
  await keys(counter, 'f', '');
  await expect(panel.locator('[data-tone="condolence"]')).toBeVisible();
  await keys(counter, 'Space', 'Đang gọi H003');
});
