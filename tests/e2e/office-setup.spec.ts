import { type Browser, expect, type Page, test } from '@playwright/test';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { button, expectNoScroll } from './kiosk-steps.ts';
import { launchBrowser } from './office.ts';
import { keepPicture } from './pictures.ts';

let browser: Browser;
let office: DeskOffice;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  // Each page at two sizes and with large text, on a machine that does more than this.
  test.setTimeout(300_000);
  office = await openDeskOffice(browser);
});
test.afterEach(async () => {
  const { complaints } = office;
  await office.close();
  expect(complaints).toEqual([]);
});

const openKiosk = async (): Promise<Page> => {
  const kiosk = await office.open('/kiosk', [1080, 1920]);
  await expect(kiosk.getByText('Xin kính chào ông/bà!')).toBeVisible();
  return kiosk;
};

test('given a kiosk and a board at work, when the head writes who the office is, then both say so at once, and a name can’t be left out', async () => {
  const kiosk = await openKiosk();
  const board = await office.open('/display', [1920, 1080]);
  const admin = await office.openAdmin('office');
  await expect(admin.getByLabel('Cơ quan chủ quản')).toHaveValue('UBND phường Hoa Mai');
  await expectFit(admin, 'setup-office');
  const name = admin.getByLabel('Tên cơ quan');
  await name.fill('');
  await expect(admin.getByText('Xin nhập ô này.').first()).toBeVisible();
  await expect(button(admin, 'Lưu')).toHaveAttribute('aria-disabled', 'true');
  await name.fill('Bộ phận Một cửa phường Hoa Mai');
  await admin.getByLabel('Điện thoại').fill('0219 3 866 000');
  // A look at another page loses nothing.
  await admin.getByRole('link', { name: 'Hôm nay' }).click();
  await admin.getByRole('link', { name: /^Cơ quan/ }).click();
  await expect(name).toHaveValue('Bộ phận Một cửa phường Hoa Mai');
  await button(admin, 'Lưu').click();
  await expect(admin.getByText('Đã lưu thông tin cơ quan.')).toBeVisible();
  await expect(kiosk.getByText('Bộ phận Một cửa phường Hoa Mai')).toBeVisible();
  await expect(board.getByText('Bộ phận Một cửa phường Hoa Mai')).toBeVisible();
  // The longest that fits the field still fits the screens.
  await admin.getByLabel('Cơ quan chủ quản').fill('Ủy ban nhân dân phường Nguyễn Thị Minh Khai, quận Hai'.slice(0, 50));
  await name.fill('Trung tâm Phục vụ hành chính công phường Nguyễn Thị Minh Khai, cơ sở 2'.slice(0, 70));
  await button(admin, 'Lưu').click();
  await expect(kiosk.getByText(/^Trung tâm Phục vụ hành chính công phường Nguyễn Thị Minh Khai/)).toBeVisible();
  for (const [screen, picture] of [
    [kiosk, 'setup-office-long-kiosk'],
    [board, 'setup-office-long-board'],
  ] as const) {
    await keepPicture(screen, picture);
    await expectNoScroll(screen);
  }
});

test('given a queue that runs, when the head renames, orders, adds and retires services, then the kiosk shows it at once, and what is in the way is said', async () => {
  const kiosk = await openKiosk();
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  expect(await office.take('chung-thuc')).toBe('A001');
  const admin = await office.openAdmin('services');
  const list = admin.getByRole('list', { name: 'Dịch vụ của cơ quan' });
  await expect(list.getByText('đang chờ 1', { exact: false })).toBeVisible();
  await expectFit(admin, 'setup-services');

  // Renamed, with its letter kept: numbers of today begin with it.
  await button(admin, 'Sửa Chứng thực').click();
  await admin.getByLabel('Tên dịch vụ').fill('Sao y, chứng thực');
  await admin.getByLabel('Chữ đầu của số').selectOption('S');
  await expect(admin.getByText('Qua loa, chữ S dễ nghe nhầm với X.', { exact: false })).toBeVisible();
  await button(admin, 'Lưu').click();
  await expect(admin.getByText(/Hôm nay dịch vụ này đã cấp số bắt đầu bằng chữ A/)).toBeVisible();
  await expectFit(admin, 'setup-service-dialog');
  await admin.getByLabel('Chữ đầu của số').selectOption('A');
  await button(admin, 'Lưu').click();
  await expect(admin.getByText('Đã lưu “Sao y, chứng thực”.')).toBeVisible();
  await expect(kiosk.getByRole('button', { name: /Sao y, chứng thực/ })).toBeVisible();
  await expect(counter.getByText('Sao y, chứng thực').first()).toBeVisible();

  // In another order.
  await button(admin, 'Chuyển Sao y, chứng thực xuống dưới').click();
  await expect(list.getByRole('listitem').nth(1)).toContainText('Sao y, chứng thực');
  await expect(kiosk.getByRole('button', { name: /Hộ tịch|Sao y/ }).first()).toContainText('Hộ tịch');

  // Not retired while somebody waits.
  await button(admin, 'Bỏ dịch vụ Sao y, chứng thực').click();
  await button(admin, 'Bỏ dịch vụ').click();
  await expect(admin.getByText(/^Còn 1 số của dịch vụ này đang chờ/)).toBeVisible();
  await expectFit(admin, 'setup-service-in-use');
  await button(admin, 'Quay lại').click();

  // A new one, and one that goes and comes back.
  await button(admin, 'Dịch vụ mới').click();
  await button(admin, 'Lưu').click();
  await expect(admin.getByText('Xin nhập ô này.')).toBeVisible();
  await admin.getByLabel('Tên dịch vụ').fill('Chi trả chế độ');
  await admin.getByRole('radio', { name: 'Cặp tài liệu' }).check();
  await button(admin, 'Lưu').click();
  await expect(kiosk.getByRole('button', { name: /Chi trả chế độ/ })).toBeVisible();
  await expect(list.getByText(/Ki-ốt chưa cấp số cho dịch vụ này/)).toBeVisible();
  await button(admin, 'Bỏ dịch vụ Chi trả chế độ').click();
  await button(admin, 'Bỏ dịch vụ').click();
  await expect(admin.getByText('Đã bỏ “Chi trả chế độ”.')).toBeVisible();
  await expect(kiosk.getByRole('button', { name: /Chi trả chế độ/ })).toHaveCount(0);
  await button(admin, 'Thêm Chi trả chế độ').click();
  await button(admin, 'Lưu').click();
  await expect(kiosk.getByRole('button', { name: /Chi trả chế độ/ })).toBeVisible();

  // And the queue has gone on.
  await button(counter, 'Gọi số tiếp theo').click();
  await expect(counter.getByText('A001').first()).toBeVisible();
});

test('given citizens who ask for a procedure, when the head adds one in everyday words, then the kiosk finds it and shows its papers at once', async () => {
  const kiosk = await openKiosk();
  const admin = await office.openAdmin('procedures');
  await expect(admin.getByText(/^Đang dùng danh sách có sẵn/)).toBeVisible();
  await expectFit(admin, 'setup-procedures');
  await button(admin, 'Thêm thủ tục vào Chứng thực').click();
  await button(admin, 'Lưu').click();
  await expect(admin.getByText('Xin ghi ít nhất một giấy tờ.')).toBeVisible();
  await admin.getByLabel('Tên thủ tục').fill('Xác nhận cây cảnh');
  await admin.getByLabel('Giấy tờ cần mang').fill('Ảnh cây\nThẻ căn cước\nBa\nBốn\nNăm');
  await expect(admin.getByText('Xin để nhiều nhất 4 dòng.')).toBeVisible();
  await expectFit(admin, 'setup-procedure-dialog');
  await admin.getByLabel('Giấy tờ cần mang').fill('Ảnh chụp cây\n\nThẻ căn cước của chủ cây');
  await admin.getByLabel('Lời thường ngày để tìm').fill('bonsai\ncây kiểng');
  await button(admin, 'Lưu').click();
  await expect(admin.getByText('Đã lưu danh sách thủ tục.')).toBeVisible();
  await expect(admin.getByText('Đang dùng danh sách riêng của cơ quan.')).toBeVisible();

  await kiosk.getByRole('button', { name: /Tìm/ }).first().click();
  await kiosk.getByRole('textbox').fill('bonsai');
  await kiosk.getByRole('button', { name: /Xác nhận cây cảnh/ }).click();
  await kiosk.getByRole('button', { name: 'Giấy tờ cần mang theo' }).click();
  await expect(kiosk.getByText('Thẻ căn cước của chủ cây')).toBeVisible();
  await keepPicture(kiosk, 'setup-procedure-kiosk');
  // Taken away while its page is open: the others are there to choose from.
  await button(admin, 'Bỏ Xác nhận cây cảnh').click();
  await expect(kiosk.getByText('Thẻ căn cước của chủ cây')).toHaveCount(0);
  await kiosk.getByRole('button', { name: /Chứng thực chữ ký/ }).click();
  await expect(kiosk.getByText('Xin ký trước mặt cán bộ.')).toBeVisible();
  await button(kiosk, 'Quay lại').click();
  // Back again, and the shipped list after all.
  await admin.getByText(/^Đã bỏ hoặc thuộc dịch vụ không dùng/).click();
  await button(admin, 'Dùng lại Xác nhận cây cảnh').click();
  await expect(kiosk.getByText('Thẻ căn cước của chủ cây')).toBeVisible();
  await button(admin, 'Dùng lại danh sách có sẵn').click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Dùng lại danh sách có sẵn' }).click();
  await expect(admin.getByText(/^Đang dùng danh sách có sẵn/)).toBeVisible();
});
