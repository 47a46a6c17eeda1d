import { type Browser, expect, type Page, test } from '@playwright/test';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { nowCalled, press, signIn } from './morning.ts';
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

const dialogOf = (page: Page, title: string) => page.getByRole('dialog', { name: title });
const rowOf = (admin: Page, table: string, name: string | RegExp) =>
  admin.getByRole('region', { name: table, exact: true }).getByRole('row').filter({ hasText: name });

test('given an office at work, when the head adds, renames and retires counters, then the room has it at once, and what can’t be is said', async () => {
  const board = await office.open('/display');
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  const admin = await office.openAdmin('counters');
  await expect(rowOf(admin, 'Quầy', 'Quầy 1 – Chứng thực')).toContainText('Màn hình cán bộ: đang kết nối');
  await expect(rowOf(admin, 'Quầy', 'Quầy 2 – Chứng thực')).toContainText('Màn hình cán bộ: chưa ghép nối');
  await expectFit(admin, 'staff-counters');

  // A number that is taken, one that is none, and one that is free.
  await press(admin, 'Thêm quầy');
  const adding = dialogOf(admin, 'Thêm quầy');
  await expect(adding.getByLabel('Số', { exact: true })).toHaveValue('9');
  await adding.getByLabel('Số', { exact: true }).fill('0');
  await press(admin, 'Lưu');
  await expect(adding).toContainText('Xin nhập số từ 1 đến 99.');
  await adding.getByLabel('Số', { exact: true }).fill('1');
  await press(admin, 'Lưu');
  await expect(adding).toContainText('Cơ quan đã có Quầy 1. Xin chọn số khác.');
  await adding.getByLabel('Gọi là').selectOption('ban');
  await adding.getByLabel(/^Tên gọi thêm/).fill('Hướng dẫn');
  await expect(adding).toContainText('Trên bảng: Bàn 1 – Hướng dẫn');
  await expectFit(admin, 'staff-counter-form');
  await press(admin, 'Lưu');
  await expect(admin.getByText('Đã thêm Bàn 1 – Hướng dẫn. Xin phân công dịch vụ cho quầy này.')).toBeVisible();
  await expect(rowOf(admin, 'Quầy', 'Bàn 1')).toContainText('Chưa nhận dịch vụ nào');
  await expect(admin.getByText('Bàn 1 chưa nhận dịch vụ nào, nên chưa gọi được ai.')).toBeVisible();
  await admin.getByRole('main').getByRole('link', { name: 'Phân công dịch vụ cho quầy' }).last().click();
  await expect(admin.getByRole('button', { name: 'Bàn 1 – Hướng dẫn, Chứng thực: không' })).toBeVisible();
  await admin.goBack();

  // The sign over a counter that works: it stays for who was just called, and changes when they sit.
  await office.take('chung-thuc');
  await press(counter, 'Gọi số tiếp theo');
  await expect(nowCalled(board)).toContainText('Quầy 1');
  await press(admin, 'Sửa Quầy 1');
  await dialogOf(admin, 'Sửa Quầy 1').getByLabel('Số', { exact: true }).fill('11');
  await press(admin, 'Lưu');
  await expect(dialogOf(admin, 'Sửa Quầy 1')).toContainText('Quầy đang có số A001. Xin hoàn thành số này trước.');
  await press(counter, 'Bắt đầu phục vụ');
  await expect(counter.getByRole('button', { name: 'Hoàn thành' })).toBeVisible();
  await press(admin, 'Lưu');
  await expect(admin.getByText('Đã lưu Quầy 11 – Chứng thực.')).toBeVisible();
  await expect(counter.getByRole('heading', { level: 1 })).toHaveText('Quầy 11 – Chứng thực');
  await expect(nowCalled(board)).toContainText('Quầy 11');

  // It is retired when nobody is there any more.
  const retiring = dialogOf(admin, 'Ngừng dùng Quầy 11 – Chứng thực?');
  await press(admin, 'Ngừng dùng Quầy 11');
  await expect(retiring).toContainText('Số màn hình của quầy này sẽ được bỏ ghép nối: 1.');
  await retiring.getByRole('button', { name: 'Ngừng dùng' }).click();
  await expect(retiring).toContainText('Quầy đang có số A001. Xin hoàn thành số này trước.');
  await press(counter, 'Hoàn thành');
  await expect(counter.getByRole('button', { name: 'Gọi số tiếp theo' })).toBeVisible();
  await retiring.getByRole('button', { name: 'Ngừng dùng' }).click();
  await expect(retiring).toContainText('Trần Thị Mẫu đang đăng nhập tại quầy này. Xin đăng xuất ở đó trước.');
  await expectFit(admin, 'staff-counter-retire');
  await press(counter, 'Đăng xuất');
  await expect(counter.getByRole('button', { name: 'Đăng nhập' })).toBeVisible();
  await retiring.getByRole('button', { name: 'Ngừng dùng' }).click();
  await expect(admin.getByText('Đã ngừng dùng Quầy 11 – Chứng thực.')).toBeVisible();
  await expect(rowOf(admin, 'Quầy', 'Quầy 11')).toHaveCount(0);
  await expect(counter.getByRole('button', { name: 'Đăng nhập' })).toHaveCount(0);
  // A number for its work is called at the other counter as ever.
  await office.take('chung-thuc');
  const second = await office.openCounter('2', 'Nguyễn Văn Thử');
  await press(second, 'Gọi số tiếp theo');
  await expect(nowCalled(board)).toContainText('A002');
});

test('given officers, when the head adds, renames and deactivates them, then who may sign in follows at once', async () => {
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  const admin = await office.openAdmin('officers');
  await expect(rowOf(admin, 'Cán bộ', 'Trần Thị Mẫu')).toContainText('Đang ở Quầy 1');
  await expect(rowOf(admin, 'Cán bộ', 'Lê Thị Ví Dụ')).toContainText('Chưa đăng nhập lần nào');
  await expectFit(admin, 'staff-officers');

  await press(admin, 'Ngừng Trần Thị Mẫu');
  const leaving = dialogOf(admin, 'Ngừng Trần Thị Mẫu?');
  await leaving.getByRole('button', { name: 'Ngừng', exact: true }).click();
  await expect(leaving).toContainText('Cán bộ này đang đăng nhập tại Quầy 1. Xin đăng xuất ở đó trước.');
  await expectFit(admin, 'staff-officer-deactivate');
  await press(counter, 'Đăng xuất');
  await expect(counter.getByRole('radio', { name: 'Trần Thị Mẫu' })).toBeVisible();
  await leaving.getByRole('button', { name: 'Ngừng', exact: true }).click();
  await expect(admin.getByText('Đã ngừng Trần Thị Mẫu.')).toBeVisible();
  await expect(rowOf(admin, 'Cán bộ', 'Trần Thị Mẫu')).toContainText('Đã ngừng');
  await expect(counter.getByRole('radio', { name: 'Trần Thị Mẫu' })).toHaveCount(0);
  await expect(counter.getByRole('radio')).toHaveCount(8);
  await press(admin, 'Cho Trần Thị Mẫu làm việc lại');
  await expect(counter.getByRole('radio', { name: 'Trần Thị Mẫu' })).toBeVisible();

  // Another name, while another administrator saves one too.
  const other = await office.openAdmin('officers');
  for (const page of [admin, other]) await press(page, 'Sửa Lê Thị Ví Dụ');
  const name = (page: Page) => dialogOf(page, 'Sửa Lê Thị Ví Dụ').getByLabel('Họ và tên');
  await name(admin).fill('Lê Thị Ví Dụ Mới');
  await name(other).fill('Lê Thị Khác');
  await dialogOf(admin, 'Sửa Lê Thị Ví Dụ').getByRole('button', { name: 'Lưu' }).click();
  await expect(admin.getByText('Đã lưu Lê Thị Ví Dụ Mới.')).toBeVisible();
  await dialogOf(other, 'Sửa Lê Thị Ví Dụ').getByRole('button', { name: 'Lưu' }).click();
  await expect(dialogOf(other, 'Sửa Lê Thị Ví Dụ')).toContainText('Người khác vừa thay đổi mục này.');
  await expectFit(other, 'staff-officer-form');
  await expect(counter.getByRole('radio', { name: 'Lê Thị Ví Dụ Mới' })).toBeVisible();

  // A new one, and a new PIN for who forgot the old one.
  await admin.getByLabel('Họ và tên').fill('Đinh Thị Thêm');
  await admin.getByLabel('Mã PIN', { exact: true }).fill('258012');
  await press(admin, 'Thêm cán bộ');
  await expect(admin.getByText('Đã thêm cán bộ Đinh Thị Thêm.')).toBeVisible();
  await press(admin, 'Đổi mã PIN của Đinh Thị Thêm');
  await admin.getByLabel('Mã PIN mới').fill('739146');
  await dialogOf(admin, 'Đổi mã PIN của Đinh Thị Thêm').getByRole('button', { name: 'Lưu' }).click();
  await expect(admin.getByText('Đã đổi mã PIN của Đinh Thị Thêm.')).toBeVisible();
  await signIn(counter, 'Đinh Thị Thêm', '258012');
  await expect(counter.getByText('Mã PIN chưa đúng.')).toBeVisible();
  await signIn(counter, 'Đinh Thị Thêm', '739146');
  await expect(counter.getByRole('button', { name: 'Mở quầy' })).toBeVisible();
  await expect(rowOf(admin, 'Cán bộ', 'Đinh Thị Thêm')).toContainText('Đang ở Quầy 1');
});
