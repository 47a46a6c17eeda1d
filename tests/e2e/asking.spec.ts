import { type Browser, expect, test } from '@playwright/test';
import { png } from '../support/media-files.ts';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { press } from './morning.ts';
import { launchBrowser } from './office.ts';
import { askBy } from './panel-office.ts';

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

test('given the page of asking, when the administrator decides, then the panel at the counter follows', async () => {
  await office.openCounter('1', 'Trần Thị Mẫu');
  const panel = await office.open('/rating?counter=1', [1280, 800]);
  await panel.getByRole('heading', { name: 'Trần Thị Mẫu' }).waitFor();
  const admin = await office.openAdmin('asking');
  await expect(admin.getByRole('heading', { name: 'Hỏi ý kiến', level: 2 })).toBeVisible();
  const panels = admin.getByRole('region', { name: 'Màn hình đánh giá ở các quầy' });
  await expect(panels.getByRole('row').filter({ hasText: 'Quầy 1' })).toContainText('Đang kết nối');
  await expect(panels.getByRole('row').filter({ hasText: 'Quầy 2' })).toContainText('Chưa ghép nối');

  await admin.getByRole('radio', { name: /Năm mức/ }).check();
  await press(admin, 'Thêm: Thông báo');
  await expect(admin.getByText('xin nhập nội dung thông báo.')).toBeVisible();
  await admin.getByLabel('Tiêu đề').fill('Nộp hồ sơ trực tuyến');
  await press(admin, 'Lưu cách hỏi');
  await expect(admin.getByText('Đã lưu cách hỏi.')).toBeVisible();
  await expect(panel.getByText('Nộp hồ sơ trực tuyến')).toBeVisible();

  const photo = { name: 'mau.png', mimeType: 'image/png', buffer: png(200, 200) };
  await admin.getByLabel('Chọn ảnh của Trần Thị Mẫu').setInputFiles(photo);
  await expect(panel.locator('.rating__photo')).toHaveJSProperty('naturalWidth', 200);
  await expectFit(admin, 'admin-asking');
  await press(admin, 'Bỏ ảnh của Trần Thị Mẫu');
  await expect(panel.locator('.rating__photo')).toHaveCount(0);
});

test('given two administrators, when both change how citizens are asked, then the second is told and may take the new one', async () => {
  const admin = await office.openAdmin('asking');
  await admin.getByRole('checkbox', { name: /Hỏi lý do/ }).uncheck();
  await askBy(office, { scale: 5 });
  await expect(admin.getByRole('button', { name: 'Lưu cách hỏi' })).toHaveAttribute('aria-disabled', 'true');
  await press(admin, 'Bỏ thay đổi');
  await expect(admin.getByRole('radio', { name: /Năm mức/ })).toBeChecked();
  await expect(admin.getByRole('checkbox', { name: /Hỏi lý do/ })).toBeChecked();
});
