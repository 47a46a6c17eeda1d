import { type Browser, expect, type Page, test } from '@playwright/test';
import { type DeskOffice, expectFit, openDeskOffice, type Size } from './desk-office.ts';
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
const PORTRAIT: Size = [1080, 1920];

const goTo = (admin: Page, section: string) => admin.getByRole('link', { name: section }).click();
/** A figure of the live board. */
const figure = (admin: Page, name: string) =>
  admin
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('..')
    .getByRole('definition');
const rowOf = (admin: Page, table: string, name: string) =>
  admin.getByRole('region', { name: table, exact: true }).getByRole('row').filter({ hasText: name });

/** Counter 1 serves A001, has called A003 out of turn before, and others wait. */
async function beAtWork(): Promise<Page> {
  for (let n = 0; n < 7; n++) await office.take('chung-thuc', n === 1 ? 'elder' : undefined);
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  for (const label of ['A002', 'A001']) {
    await press(counter, 'Gọi số tiếp theo');
    await expect(counter.getByRole('status').filter({ hasText: `Đang gọi ${label}` })).toHaveCount(1);
    await press(counter, 'Bắt đầu phục vụ');
    await expect(counter.getByRole('button', { name: 'Hoàn thành' })).toBeVisible();
    if (label === 'A002') await press(counter, 'Hoàn thành');
  }
  return counter;
}

test('given an office at work, when the head looks, then every figure is there, and turns yellow and red in time', async () => {
  const admin = await office.openAdmin('live');
  await expect(admin.getByText('Mọi hàng chờ và mọi quầy đều trong ngưỡng.')).toBeVisible();
  await beAtWork();
  for (const [name, value] of [
    ['Quầy đang mở', '1'],
    ['Quầy tạm nghỉ', '0'],
    ['Quầy đang đóng', '8'],
    ['Đang chờ', '5'],
    ['Chờ bổ sung hồ sơ', '0'],
    ['Chờ lâu nhất', 'dưới 1 phút'],
  ] as const)
    await expect(figure(admin, name)).toHaveText(value);
  await expect(admin.getByText('Mức vàng: 1 hàng chờ đông.')).toBeVisible();
  await expect(rowOf(admin, 'Hàng chờ', 'Chứng thực')).toContainText('5 ngườiĐông');
  const counterRow = rowOf(admin, 'Quầy', 'Quầy 1 · Trần Thị Mẫu');
  await expect(counterRow).toContainText('A001');
  await expect(counterRow).toContainText('Đang phục vụ');
  await expectFit(admin, 'head-live-1-yellow');

  office.pass(36 * MINUTE); // a wait is too long from 35, a visit from 25
  await expect(admin.getByText('Mức đỏ: 1 nội dung chờ lâu, 1 quầy phục vụ lâu.')).toBeVisible();
  await expect(figure(admin, 'Chờ lâu nhất')).toHaveText('36 phútQuá lâu');
  await expect(counterRow).toContainText('Quá lâu');
  await expectFit(admin, 'head-live-2-red');
});

test('given an office at work, when it is checked, then the sheet is of that moment, and each call says why', async () => {
  const counter = await beAtWork();
  await press(counter, 'Hoàn thành');
  await expect(counter.getByRole('button', { name: 'Gọi số tiếp theo' })).toBeVisible();
  await counter.keyboard.press('g');
  const chosen = counter.getByRole('dialog', { name: 'Gọi số chỉ định' });
  await chosen.getByRole('radio', { name: /A005/ }).check();
  await chosen.getByLabel('Lý do gọi ngoài thứ tự (bắt buộc)').fill('Người đi cấp cứu về');
  await chosen.getByRole('button', { name: 'Gọi số A005' }).click();
  await expect(counter.getByRole('status').filter({ hasText: 'Đang gọi A005' })).toHaveCount(1);

  const admin = await office.openAdmin('check');
  const sheet = admin.getByRole('region', { name: 'Phiếu kiểm tra đột xuất trước khi in' });
  for (const words of [
    'PHIẾU KIỂM TRA ĐỘT XUẤT',
    'Thời điểm kiểm tra: 08:1',
    'ngày 02/03/2026',
    '1. Quầy: 1 đang mở, 0 tạm nghỉ, 8 đang đóng',
    '3. Người đang chờ: 4; chờ bổ sung hồ sơ: 0',
    '4. Vượt ngưỡng: 0',
    '5. Thao tác của cán bộ',
    '6. Gọi ngoài thứ tự hôm nay: 1',
    'Lý do: Người đi cấp cứu về',
    '7. Nhận xét',
  ])
    await expect(sheet).toContainText(words);
  await expect(sheet.getByRole('row').filter({ hasText: 'Trần Thị Mẫu' }).first()).toContainText(
    'A005 (gọi đã dưới 1 phút)',
  );
  await expectFit(admin, 'head-check');
  await office.take('chung-thuc');
  await goTo(admin, 'Điều hành');
  await expect(figure(admin, 'Đang chờ')).toHaveText('5');

  await goTo(admin, 'Vì sao số này được gọi?');
  await expect(admin.getByText('Đang hiện 3 trong 3 lần gọi.')).toBeVisible();
  await expect(admin.getByRole('main').getByRole('heading', { level: 3 })).toHaveText([/^A005/, /^A001/, /^A002/]);
  await expectFit(admin, 'head-why-1-all');
  await admin.getByLabel('Quy tắc').selectOption({ label: 'Gọi số chỉ định' });
  await expect(admin.getByText('Đang hiện 1 trong 1 lần gọi.')).toBeVisible();
  await expect(admin.getByText('Lý do cán bộ ghi: Người đi cấp cứu về')).toBeVisible();
  await admin.getByLabel('Tìm theo số').fill('A002');
  await expect(admin.getByText('Không có lần gọi nào như vậy.')).toBeVisible();
  await expectFit(admin, 'head-why-2-none');
});

test('given another way of mixing, when it is saved, then its guarantee is told, holds after a reload, and rules the calls', async () => {
  const admin = await office.openAdmin('rules');
  await expect(admin.getByText('Bảo đảm không ai phải chờ mãi.')).toBeVisible();
  await expect(
    admin.getByText(/nhiều nhất 2 số được đi trước liền nhau\. Số thường đứng đầu .* lượt thứ 3 của quầy/),
  ).toBeVisible();
  await expectFit(admin, 'head-rules-1-mixed');
  await admin.getByRole('radio', { name: /^Ưu tiên tuyệt đối/ }).check();
  await admin.getByLabel('Số thường chờ quá (phút)').fill('5');
  await expect(admin.getByText('Xin nhập số từ 10 đến 480.')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Lưu quy tắc' })).toHaveAttribute('aria-disabled', 'true');
  await expectFit(admin, 'head-rules-2-mistake');
  await admin.getByLabel('Số thường chờ quá (phút)').fill('40');
  const guarantee = /^Bảo đảm không ai phải chờ mãi\. Trong 40 phút đầu không có giới hạn/;
  await expect(admin.getByText(guarantee)).toBeVisible();
  await press(admin, 'Lưu quy tắc');
  await expect(admin.getByText('Đã lưu quy tắc.')).toBeVisible();
  await expectFit(admin, 'head-rules-3-saved');
  await admin.reload();
  await expect(admin.getByText(guarantee)).toBeVisible();
  await expect(admin.getByRole('radio', { name: /^Ưu tiên tuyệt đối/ })).toBeChecked();

  await office.take('chung-thuc');
  for (let n = 0; n < 3; n++) await office.take('chung-thuc', 'elder');
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  // By the rule before, the third would have been A001.
  for (const label of ['A002', 'A003', 'A004', 'A001']) {
    await press(counter, 'Gọi số tiếp theo');
    await expect(counter.getByRole('status').filter({ hasText: `Đang gọi ${label}` })).toHaveCount(1);
    await press(counter, 'Bắt đầu phục vụ');
    await press(counter, 'Hoàn thành');
  }
});

test('given mistakes in the timetable, then each is told at its field; a holiday that is saved shuts the kiosk by name', async () => {
  const kiosk = await office.open('/kiosk', PORTRAIT);
  const admin = await office.openAdmin('days');
  await admin.getByLabel('Thứ Hai, buổi 1, từ').fill('8 sáng');
  await expect(admin.getByText('Giờ bắt đầu chưa đúng, ví dụ: 07:30.')).toBeVisible();
  await admin.getByLabel('Thứ Ba, buổi 1, từ').fill('17:00');
  await admin.getByLabel('Thứ Ba, buổi 1, đến').fill('13:30');
  await expect(admin.getByText('Giờ bắt đầu phải trước giờ kết thúc.')).toBeVisible();
  await expect(admin.getByText('Xin sửa các ô được đánh dấu trước khi lưu.')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Lưu giờ làm việc' })).toHaveAttribute('aria-disabled', 'true');
  await expectFit(admin, 'head-days-1-mistakes');
  await press(admin, 'Bỏ thay đổi');
  await expect(admin.getByText('Giờ bắt đầu chưa đúng, ví dụ: 07:30.')).toHaveCount(0);

  await admin.getByRole('radio', { name: 'Ngày nghỉ, ngày làm bù' }).check();
  await admin.getByLabel('Ngày', { exact: true }).fill('30/02/2026');
  await admin.getByLabel('Tên', { exact: true }).fill('Giỗ Tổ Hùng Vương');
  await press(admin, /^Thêm ngày$/);
  await expect(admin.getByText('Ngày chưa đúng, ví dụ: 02/09/2027.')).toBeVisible();
  await expectFit(admin, 'head-days-2-no-such-day');
  await admin.getByLabel('Ngày', { exact: true }).fill('02/03/2026');
  await press(admin, /^Thêm ngày$/);
  await expect(rowOf(admin, 'Ngày nghỉ và ngày làm bù', 'Giỗ Tổ Hùng Vương')).toContainText('02/03/2026');
  await expect(kiosk.getByText('Xin kính chào ông/bà!')).toBeVisible(); // not before it is saved
  await press(admin, 'Lưu lịch');
  await expect(admin.getByText('Đã lưu lịch.')).toBeVisible();
  await expect(admin.getByText('Ngoài giờ lấy số')).toBeVisible();
  await expectFit(admin, 'head-days-3-saved');
  await expect(kiosk.getByText('Hôm nay nghỉ Giỗ Tổ Hùng Vương')).toBeVisible();
  await expectFit(kiosk, 'kiosk-holiday', [PORTRAIT]);
});

test('given a service that another counter takes over, when it is saved, then the kiosk sends people there', async () => {
  const kiosk = await office.open('/kiosk', PORTRAIT);
  const admin = await office.openAdmin('assignment');
  const cell = (place: string, duty: string) =>
    admin.getByRole('button', { name: `${place}, Cư trú – Căn cước: ${duty}`, exact: true });
  const [old, next] = ['Quầy 7 – Cư trú – Căn cước', 'Quầy 4 – Đất đai – Xây dựng'];
  await expectFit(admin, 'head-assignment-1');
  await cell(old, 'Chính').focus();
  await admin.keyboard.press('k');
  await expect(admin.getByText(/^Chưa có quầy nào: Cư trú – Căn cước\./)).toBeVisible();
  await expect(admin.getByText(`Chưa có việc: ${old}.`)).toBeVisible();
  await expectFit(admin, 'head-assignment-2-gap');
  await admin.keyboard.press('ArrowLeft');
  await admin.keyboard.press('ArrowLeft');
  await admin.keyboard.press('ArrowLeft');
  await expect(cell(next, 'Không')).toBeFocused();
  await admin.keyboard.press('c');
  await expect(cell(next, 'Chính')).toBeVisible();
  await press(admin, 'Lưu phân công');
  await expect(admin.getByText('Đã lưu phân công.')).toBeVisible();

  await press(kiosk, /Cư trú/);
  await press(kiosk, 'Đúng, lấy số');
  await expect(kiosk.getByText('C001', { exact: true })).toBeVisible();
  await expect(kiosk.getByText('Quầy 4', { exact: true })).toBeVisible();
  await expect(kiosk.getByText('Quầy 7', { exact: true })).toHaveCount(0);
  const counter = await office.open('/counter?counter=4');
  await signIn(counter, 'Phạm Văn Minh Họa');
  await press(counter, 'Mở quầy');
  await press(counter, 'Gọi số tiếp theo');
  await expect(counter.getByText('C001', { exact: true })).toBeVisible();
});

test('given two administrators, when the second saves what the first has changed, then nothing is lost and both are told', async () => {
  const [one, other] = [await office.openAdmin('rules'), await office.openAdmin('rules')];
  const recalls = (admin: Page) => admin.getByLabel('Gọi lại trước khi ghi vắng mặt (lần)');
  const changed = 'Người khác vừa thay đổi mục này, nên phần đang nhập chưa lưu được.';
  await recalls(other).fill('5');
  await recalls(one).fill('1');
  await press(one, 'Lưu quy tắc');
  await expect(one.getByText('Đã lưu quy tắc.')).toBeVisible();
  await expect(other.getByText(changed)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Lưu quy tắc' })).toHaveAttribute('aria-disabled', 'true');
  await expect(recalls(other)).toHaveValue('5');
  await expectFit(other, 'head-rules-4-changed-meanwhile');
  await press(other, 'Bỏ phần đang nhập, xem bản mới');
  await expect(recalls(other)).toHaveValue('1');
  await recalls(other).fill('5');
  await press(other, 'Lưu quy tắc');
  await expect(other.getByText('Đã lưu quy tắc.')).toBeVisible();
  await expect(recalls(one)).toHaveValue('5');
});

test('given a day that was ended by mistake, when it is opened again, then the page says what is back and the number still waits', async () => {
  const label = await office.take('chung-thuc');
  const admin = await office.openAdmin('closeDay');
  await press(admin, 'Kết thúc ngày');
  await press(admin, 'Đồng ý kết thúc ngày');
  await expect(admin.getByText(/đã kết thúc lúc .* Các số đã hết hạn khi đó: \d+\./)).toBeVisible();
  await expectFit(admin, 'head-close-day-1-closed');
  await press(admin, 'Mở lại ngày');
  await expectFit(admin, 'head-close-day-2-reopen');
  await press(admin, 'Đồng ý mở lại ngày');
  await expect(admin.getByText(/^Đã mở lại ngày/)).toBeVisible();
  const guide = await office.open('/guide#queues');
  await expect(guide.getByText(label, { exact: true })).toBeVisible();
});
