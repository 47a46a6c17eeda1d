import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { nowCalled, press, signIn } from './morning.ts';
import { launchBrowser } from './office.ts';

let browser: Browser;
let office: DeskOffice;
test.beforeAll(async () => {
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
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

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

const dialogOf = (page: Page, title: string | RegExp) => page.getByRole('dialog', { name: title });
/** What stands at the counter: its number and how it is. */
const atCounter = (counter: Page) => counter.locator('section.current');
const waitingList = (counter: Page) => counter.getByRole('region', { name: /^Đang chờ/ });
const openFirst = (): Promise<Page> => office.openCounter('1', 'Trần Thị Mẫu');

async function call(counter: Page, label: string): Promise<void> {
  await press(counter, 'Gọi số tiếp theo');
  await expect(atCounter(counter).getByRole('status')).toHaveText(`Đang gọi ${label}`);
}

async function serve(counter: Page, label: string): Promise<void> {
  await press(counter, 'Bắt đầu phục vụ');
  await expect(atCounter(counter).getByRole('status')).toHaveText(`Đang phục vụ ${label}`);
}

async function finish(counter: Page): Promise<void> {
  await press(counter, 'Hoàn thành');
  await expect(atCounter(counter).getByRole('status')).toHaveText('');
}

test('given an elder behind somebody else, when the officer works by keys alone, then every key does what stands on it', async () => {
  await office.take('chung-thuc');
  await office.take('chung-thuc', 'elder');
  const counter = await openFirst();
  await expect(waitingList(counter)).toContainText('A002');
  await counter.keyboard.press('?');
  await expect(
    dialogOf(counter, 'Phím tắt').getByRole('definition').filter({ hasText: 'Gọi số tiếp theo' }),
  ).toBeVisible();
  await expectFit(counter, 'counter-keys');
  await counter.keyboard.press('Escape');
  await expect(counter.getByRole('dialog')).toHaveCount(0);

  await counter.keyboard.press('Space');
  await expect(atCounter(counter).getByRole('status')).toHaveText('Đang gọi A002');
  await counter.keyboard.press('w');
  const why = dialogOf(counter, 'Vì sao số này được gọi?');
  await expect(why).toContainText(
    'Số ưu tiên này được gọi vì thuộc đối tượng ưu tiên, được đi trước; giữ chỗ trong hàng được dưới 1 phút.',
  );
  await expect(why).toContainText('Có 1 số đứng trước mà chưa được gọi:');
  await expect(why).toContainText('A001 (số thường, giữ chỗ được dưới 1 phút): số ưu tiên được đi trước');
  await expectFit(counter, 'counter-why');
  await counter.keyboard.press('Escape');

  await counter.keyboard.press('m');
  await expect(dialogOf(counter, 'Việc khác')).toBeVisible();
  await expectFit(counter, 'counter-more');
  await counter.keyboard.press('Escape');
  await counter.keyboard.press('s');
  await expect(atCounter(counter).getByRole('status')).toHaveText('Đang phục vụ A002');
  for (const key of ['+', '+', '+', '-', '3']) await counter.keyboard.press(key);
  await expect(counter.getByLabel('Số hồ sơ đã tiếp nhận')).toHaveValue('2');
  await expect(counter.getByRole('button', { name: 'Yêu cầu bổ sung' })).toHaveAttribute('aria-pressed', 'true');
  await expectFit(counter, 'counter-serving');
  await counter.keyboard.press('f');
  await expect(counter.getByText('Đã phục vụ hôm nay: 1 lượt')).toBeVisible();
  expect(rows('SELECT label, status, dossiers, result FROM tickets ORDER BY id')).toEqual([
    { label: 'A001', status: 'waiting', dossiers: null, result: null },
    { label: 'A002', status: 'done', dossiers: 2, result: 'supplement' },
  ]);
});

test('given three who wait, when the third is called out of turn, then the reason is asked for, kept and told', async () => {
  for (let n = 0; n < 3; n++) await office.take('chung-thuc');
  const counter = await openFirst();
  await expect(waitingList(counter)).toContainText('A003');
  await counter.keyboard.press('g');
  const dialog = dialogOf(counter, 'Gọi số chỉ định');
  await dialog.getByLabel('Nhập số hoặc chọn trong danh sách').first().fill('3');
  await expect(dialog.getByRole('radio')).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Gọi số A003' }).click();
  await expect(dialog.getByText('Xin ghi lý do.')).toBeVisible();
  await expectFit(counter, 'counter-chosen');
  await dialog.getByLabel('Lý do gọi ngoài thứ tự (bắt buộc)').fill('Người đi cấp cứu về');
  await expect(dialog.getByText('Xin ghi lý do.')).toHaveCount(0); // mended
  await dialog.getByRole('button', { name: 'Gọi số A003' }).click();
  await expect(atCounter(counter).getByRole('status')).toHaveText('Đang gọi A003');
  await counter.keyboard.press('w');
  const why = dialogOf(counter, 'Vì sao số này được gọi?');
  await expect(why).toContainText(
    'Số này được gọi vì cán bộ gọi số chỉ định, ngoài thứ tự; giữ chỗ trong hàng được dưới 1 phút.',
  );
  await expect(why).toContainText('Lý do cán bộ ghi: Người đi cấp cứu về');
  await expect(why).toContainText('Có 2 số đứng trước mà chưa được gọi:');
  await counter.keyboard.press('Escape');
  await serve(counter, 'A003');
  await finish(counter);
  await call(counter, 'A001');
});

test('given a person who is sent to counter 3 and back, then counter 3 reads the note, and the first counter gets them at once', async () => {
  for (let n = 0; n < 2; n++) await office.take('chung-thuc');
  const counter = await openFirst();
  const other = await office.openCounter('3', 'Lê Thị Ví Dụ');
  await call(counter, 'A001');
  await serve(counter, 'A001');
  await counter.keyboard.press('n');
  const note = dialogOf(counter, 'Ghi chú cho số A001');
  await note.getByLabel('Ghi chú cho cán bộ sau').fill('Cần đối chiếu bản chính');
  await expectFit(counter, 'counter-note');
  await note.getByRole('button', { name: 'Lưu ghi chú' }).click();
  await expect(atCounter(counter)).toContainText('Ghi chú: Cần đối chiếu bản chính');

  await counter.keyboard.press('t');
  const dialog = dialogOf(counter, 'Chuyển số A001');
  await dialog.getByRole('radio', { name: 'Một quầy' }).check();
  await dialog.getByLabel('Chuyển đến').last().selectOption('3');
  await dialog.getByLabel('Chuyển xong quay lại quầy này').check();
  await dialog.getByRole('button', { name: 'Chuyển số' }).click();
  await expect(dialog.getByText('Xin ghi lý do.')).toBeVisible();
  await dialog.getByLabel('Lý do chuyển (bắt buộc)').fill('Cần trích lục khai sinh trước');
  await expect(dialog.getByText('Xin ghi lý do.')).toHaveCount(0); // mended
  await expectFit(counter, 'counter-transfer');
  await dialog.getByRole('button', { name: 'Chuyển số' }).click();
  await expect(atCounter(counter)).toContainText('Chưa có người ở quầy');

  await expect(waitingList(other)).toContainText('A001');
  await expectFit(other, 'counter-sent-here');
  await call(other, 'A001');
  for (const words of [
    'Xong sẽ quay lại Quầy 1',
    'Ghi chú: Cần đối chiếu bản chính – Trần Thị Mẫu',
    'Lý do chuyển: Cần trích lục khai sinh trước – Trần Thị Mẫu',
  ])
    await expect(atCounter(other)).toContainText(words);
  await expectFit(other, 'counter-with-notes');
  await serve(other, 'A001');
  await finish(other);
  // Before A002, who has waited at counter 1 all the time.
  await call(counter, 'A001');
  await expect(atCounter(counter)).toContainText('Chứng thực');
  await serve(counter, 'A001');
  await finish(counter);
  await call(counter, 'A002');
});

test('given somebody without all the papers, when they come back with them, then they are called before who waits', async () => {
  for (let n = 0; n < 3; n++) await office.take('chung-thuc');
  const counter = await openFirst();
  await call(counter, 'A001');
  await serve(counter, 'A001');
  await counter.keyboard.press('b');
  const dialog = dialogOf(counter, 'Hẹn số A001 bổ sung hồ sơ');
  await dialog.getByLabel('Giấy tờ còn thiếu (không bắt buộc)').fill('Bản chính sổ hộ khẩu');
  await expectFit(counter, 'counter-park');
  await dialog.getByRole('button', { name: 'Hẹn bổ sung' }).click();
  await expect(counter.getByRole('button', { name: 'Chờ bổ sung: 1' })).toBeVisible();
  await call(counter, 'A002');
  await press(counter, 'Chờ bổ sung: 1');
  const back = dialogOf(counter, 'Đã bổ sung hồ sơ');
  await back.getByRole('radio', { name: /A001/ }).check();
  await expectFit(counter, 'counter-return');
  await back.getByRole('button', { name: 'Đã bổ sung hồ sơ' }).click();
  await expect(counter.getByText('Đã xếp lại số A001: sẽ được gọi kế tiếp.')).toBeVisible();
  await serve(counter, 'A002');
  await finish(counter);
  await call(counter, 'A001');
  await expect(atCounter(counter)).toContainText('Giấy tờ còn thiếu: Bản chính sổ hộ khẩu');
});

test('given nobody comes, then absence counts down from 45 seconds, and the number is put back behind the next two', async () => {
  for (let n = 0; n < 5; n++) await office.take('chung-thuc');
  const counter = await openFirst();
  const display = await office.open('/display');
  await call(counter, 'A001');
  const early = counter.getByRole('button', { name: /^Vắng mặt sau \d+ giây/ });
  await expect(early).toHaveAttribute('aria-disabled', 'true');
  await counter.keyboard.press('v'); // too early: nothing happens
  await expect(early).toBeVisible();
  office.pass(45 * SECOND);
  await expect(counter.getByRole('button', { name: 'Vắng mặt', exact: true })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await counter.keyboard.press('v');
  await expect(counter.getByRole('button', { name: 'Vắng mặt: 1' })).toBeVisible();
  await expect(display.getByRole('heading', { name: /^Vắng mặt/ }).locator('..')).toContainText('A001');
  await call(counter, 'A002');
  await counter.keyboard.press('k');
  const dialog = dialogOf(counter, 'Khôi phục số vắng mặt');
  await dialog.getByRole('button', { name: 'Khôi phục số vắng mặt' }).click();
  await expect(dialog.getByText('Xin chọn một số.')).toBeVisible();
  await dialog.getByRole('radio', { name: /A001/ }).check();
  await expectFit(counter, 'counter-restore');
  await dialog.getByRole('button', { name: 'Khôi phục số vắng mặt' }).click();
  await expect(counter.getByText('Đã xếp lại số A001: trước đó còn 2 người.')).toBeVisible();
  let served = 'A002';
  for (const label of ['A003', 'A004', 'A001', 'A005']) {
    await serve(counter, served);
    await finish(counter);
    await call(counter, label);
    served = label;
  }
});

test('given somebody without a number, when they are served longer than the norm, then the officer may say why', async () => {
  const counter = await openFirst();
  const display = await office.open('/display');
  await counter.keyboard.press('c');
  const dialog = dialogOf(counter, 'Phục vụ người chưa có số');
  await dialog.getByRole('button', { name: 'Phục vụ ngay' }).click();
  await expect(dialog.getByText('Xin chọn nội dung.')).toBeVisible();
  await dialog.getByLabel('Nội dung').selectOption({ label: 'Chứng thực' });
  await expectFit(counter, 'counter-walk-in');
  await dialog.getByRole('button', { name: 'Phục vụ ngay' }).click();
  await expect(atCounter(counter).getByRole('status')).toHaveText('Đang phục vụ A001');
  await expect(counter.getByText('Đã cấp số A001.')).toBeVisible();
  await expect(display.getByText('Xin mời ông/bà ngồi chờ.')).toBeVisible(); // nobody is called for it

  await expect(counter.getByText(/^Đã quá/)).toHaveCount(0);
  office.pass(10 * MINUTE); // the norm is 8
  await expect(counter.getByText('Đã quá 2 phút. Ghi lý do chậm (nếu có).')).toBeVisible();
  await expectFit(counter, 'counter-over-norm');
  await counter.keyboard.press('l');
  const slow = dialogOf(counter, 'Lý do chậm của số A001');
  await slow.getByLabel('Lý do chậm').fill('Hồ sơ 40 trang');
  await expectFit(counter, 'counter-slow');
  await slow.getByRole('button', { name: 'Lưu lý do' }).click();
  await expect(counter.getByText('Đã ghi lý do chậm')).toBeVisible();
  await expect(atCounter(counter)).toContainText('Lý do chậm: Hồ sơ 40 trang');
  await finish(counter);
});

test('given an open counter, when it pauses with a reason, then officer and board see it, and the same key opens it again', async () => {
  await office.take('chung-thuc');
  const counter = await openFirst();
  const display = await office.open('/display');
  await counter.keyboard.press('p');
  await expect(dialogOf(counter, 'Lý do tạm nghỉ').getByRole('button', { name: 'Đi họp' })).toBeVisible();
  await expectFit(counter, 'counter-pause');
  await counter.keyboard.press('2');
  await expect(counter.getByText('Tạm nghỉ: Đi họp')).toBeVisible();
  await expect(display.getByText('Quầy tạm nghỉ', { exact: true }).locator('..')).toContainText('Quầy 1');
  await expectFit(display, 'display-paused', [[1920, 1080]]);
  await expect(counter.getByRole('button', { name: 'Gọi số tiếp theo' })).toHaveAttribute('aria-disabled', 'true');
  await counter.keyboard.press('p');
  await expect(counter.getByText('Đang mở', { exact: true })).toBeVisible();
  await expect(display.getByText('Quầy tạm nghỉ', { exact: true })).toHaveCount(0);
  await call(counter, 'A001');
  await expect(nowCalled(display)).toContainText('A001');
});

/** What the hub wrote; it may still run. */
function rows(sql: string): unknown[] {
  const db = new Database(path.join(office.data, 'xin-moi.sqlite'), { readonly: true });
  try {
    return db.prepare(sql).all();
  } finally {
    db.close();
  }
}

test('given an officer whose PC died, when they sign in at the next counter, then the citizen comes along and is served to the end', async () => {
  await office.take('chung-thuc');
  const counter = await openFirst();
  await call(counter, 'A001');
  await serve(counter, 'A001');
  const other = await office.open('/counter?counter=2');
  await signIn(other, 'Trần Thị Mẫu');
  const question = dialogOf(other, 'Tiếp quản quầy?');
  await expect(question).toContainText('Số A001 đang ở Quầy 1');
  await expectFit(other, 'counter-take-over');
  await question.getByRole('button', { name: 'Mang theo công dân đang phục vụ' }).click();
  await expect(atCounter(other)).toContainText('A001');
  await expect(counter.getByRole('heading', { name: 'Đăng nhập quầy' })).toBeVisible();
  await finish(other);
});
