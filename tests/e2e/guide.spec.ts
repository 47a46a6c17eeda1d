import { type Browser, expect, type Page, test } from '@playwright/test';
import { type DeskOffice, expectFit, openDeskOffice, type Size, tabletSizes } from './desk-office.ts';
import { press } from './morning.ts';
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

const [TABLET] = tabletSizes;
const PORTRAIT: Size = [1080, 1920];

const openGuide = (section: string): Promise<Page> => office.open(`/guide#${section}`, TABLET);
const dialogOf = (page: Page, title: string) => page.getByRole('dialog', { name: title });
/** What the page says it has done. */
const expectSaid = (guide: Page, sentence: string) => expect(guide.getByText(sentence, { exact: true })).toBeVisible();
const row = (guide: Page, label: string) => guide.getByRole('button', { name: new RegExp(`^${label} `) });

test('given an emergency at the door, when the guide takes the number, then it goes first and nobody else could have given it', async () => {
  await office.take('chung-thuc');
  const guide = await openGuide('take');
  await expect(guide.getByRole('button', { name: /^Chứng thực/ })).toContainText('Đang chờ: 1');
  await expectFit(guide, 'guide-take-1-services', tabletSizes);
  await press(guide, /^Chứng thực/);
  await expect(guide.getByRole('heading', { name: 'Nội dung: Chứng thực' })).toBeVisible();
  await expectFit(guide, 'guide-take-2-priority', tabletSizes);
  await press(guide, /^Trường hợp khẩn cấp/);
  const issued = guide.getByRole('region', { name: 'Đã lấy số' });
  for (const words of ['A002', 'Ưu tiên', 'Xin đến Quầy 1 hoặc Quầy 2']) await expect(issued).toContainText(words);
  await expect(issued).toContainText('Không in phiếu. Xin ghi số A002 cho công dân.');
  await expectFit(guide, 'guide-take-3-number', tabletSizes);
  await press(guide, 'Lấy thêm số cho người này');
  await expect(guide.getByText('Lấy thêm số cho người có số A002: hai số không bị gọi cùng lúc.')).toBeVisible();
  await press(guide, /^Hộ tịch/);
  await press(guide, 'Lấy số thường');
  await expect(issued).toContainText('H001');
  await press(guide, 'Người tiếp theo');
  await expect(guide.getByRole('heading', { name: 'Chọn nội dung cần giải quyết' })).toBeVisible();

  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  await press(counter, 'Gọi số tiếp theo');
  await expect(counter.getByText('Trường hợp khẩn cấp')).toBeVisible();
  // The kiosk knows no emergencies.
  const kiosk = await office.open('/kiosk', PORTRAIT);
  await press(kiosk, /Chứng thực/);
  await press(kiosk, 'Lấy số ưu tiên');
  await expect(kiosk.getByRole('button', { name: 'Người cao tuổi' })).toBeVisible();
  await expect(kiosk.getByRole('button', { name: 'Trường hợp khẩn cấp' })).toHaveCount(0);
});

test('given numbers that wait, when the guide mends, cancels and restores them, then each act is told and seen at the counter', async () => {
  for (let n = 0; n < 4; n++) await office.take('chung-thuc');
  const guide = await openGuide('queues');
  await expect(guide.getByRole('button', { name: /^Chứng thực/ })).toContainText('Đông');
  await expectFit(guide, 'guide-queues', tabletSizes);
  await row(guide, 'A003').click();
  await expectFit(guide, 'guide-number', tabletSizes);
  await dialogOf(guide, 'Số A003').getByRole('button', { name: 'Đổi ưu tiên' }).click();
  const priority = dialogOf(guide, 'Ưu tiên của số A003');
  await priority.getByRole('radio', { name: 'Phụ nữ mang thai' }).check();
  await priority.getByLabel('Lý do (không bắt buộc)').fill('Người nhà báo');
  await expectFit(guide, 'guide-priority', tabletSizes);
  await priority.getByRole('button', { name: 'Lưu thay đổi' }).click();
  await expectSaid(guide, 'Đã ghi ưu tiên cho A003: Phụ nữ mang thai.');
  await expect(row(guide, 'A003')).toContainText('Phụ nữ mang thai');

  await row(guide, 'A002').click();
  await dialogOf(guide, 'Số A002').getByRole('button', { name: 'Đổi nội dung' }).click();
  await expect(dialogOf(guide, 'Đổi nội dung của số A002')).toBeVisible();
  await expectFit(guide, 'guide-service', tabletSizes);
  await dialogOf(guide, 'Đổi nội dung của số A002').getByRole('button', { name: 'Hộ tịch – Tư pháp' }).click();
  await expectSaid(guide, 'Đã đổi nội dung của A002: Hộ tịch – Tư pháp.');
  const civil = await office.openCounter('3', 'Lê Thị Ví Dụ');
  await press(civil, 'Gọi số tiếp theo');
  await expect(civil.getByRole('status').filter({ hasText: 'Đang gọi A002' })).toHaveCount(1);

  await row(guide, 'A001').click();
  await dialogOf(guide, 'Số A001').getByRole('button', { name: 'Hủy số' }).click();
  const cancel = dialogOf(guide, 'Hủy số A001?');
  await cancel.getByRole('button', { name: 'Hủy số này' }).click();
  await expect(cancel.getByText('Xin ghi lý do.')).toBeVisible();
  await cancel.getByLabel('Lý do hủy (bắt buộc)').fill('Công dân về');
  await expect(cancel.getByText('Xin ghi lý do.')).toHaveCount(0); // mended
  await cancel.getByRole('button', { name: 'Hủy số này' }).click();
  await expectSaid(guide, 'Đã hủy A001.');
  await expect(row(guide, 'A001')).toHaveCount(0);
  await guide.getByRole('link', { name: 'Vắng mặt & chờ bổ sung (1)' }).click();
  await expectFit(guide, 'guide-away', tabletSizes);
  await press(guide, 'Khôi phục số vắng mặt: A001');
  await expectSaid(guide, 'Đã khôi phục A001: còn 2 người trước.');

  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  const line = counter.getByRole('region', { name: /^Đang chờ/ }).getByRole('listitem');
  await expect(line).toHaveText([/^A003/, /^A004/, /^A001/]);
});

test('given a service that is stopped today, when a citizen touches it, then the kiosk says why, until it is taken up again', async () => {
  const kiosk = await office.open('/kiosk', PORTRAIT);
  const guide = await openGuide('queues');
  await press(guide, /^Cư trú – Căn cước/);
  await press(guide, 'Dừng tiếp nhận hôm nay');
  const dialog = dialogOf(guide, 'Dừng tiếp nhận hôm nay: Cư trú – Căn cước');
  await dialog.getByRole('button', { name: 'Dừng tiếp nhận hôm nay' }).click();
  await expect(dialog.getByText('Xin ghi lý do.')).toBeVisible();
  await dialog.getByLabel('Lý do để hiện trên kiosk (bắt buộc)').fill('Máy đọc thẻ đang sửa');
  await expectFit(guide, 'guide-stop', tabletSizes);
  await dialog.getByRole('button', { name: 'Dừng tiếp nhận hôm nay' }).click();
  await expectSaid(guide, 'Hôm nay tạm dừng tiếp nhận “Cư trú – Căn cước”.');
  await expectSaid(guide, 'Hôm nay tạm dừng tiếp nhận: Máy đọc thẻ đang sửa');

  const card = kiosk.getByRole('button', { name: /Cư trú/ });
  await expect(card).toContainText('Hôm nay tạm dừng tiếp nhận');
  await card.click();
  await expect(
    kiosk.getByText('Hôm nay tạm dừng tiếp nhận nội dung này: Máy đọc thẻ đang sửa. Xin ông/bà liên hệ bàn hướng dẫn.'),
  ).toBeVisible();
  await expectFit(kiosk, 'kiosk-stopped-today', [PORTRAIT]);
  await press(kiosk, 'Quay lại');
  await press(guide, 'Tiếp nhận lại hôm nay');
  await expectSaid(guide, 'Đã tiếp nhận lại “Cư trú – Căn cước”.');
  await card.click();
  await expect(kiosk.getByRole('button', { name: 'Đúng, lấy số' })).toBeVisible();
});

test('given a file of appointments with mistakes, then none is entered before they are mended, and who comes gets a number', async () => {
  const guide = await openGuide('appointments');
  const choose = (name: string, lines: readonly string[]) =>
    guide
      .getByLabel('Chọn tệp CSV')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\r\n')) });
  const head = 'Ngày;Giờ;Nội dung;Mã;Họ tên';
  const good = '02/03/2026;08:15;Chứng thực;MAI01;Nguyễn Văn A';
  await choose('khong-co-cot.csv', ['Ngày;Nội dung', '02/03/2026;Chứng thực']);
  await expect(guide.getByText(/Dòng đầu của tệp phải có tên cột: .*Đang thiếu: giờ\./)).toBeVisible();

  await choose('sai.csv', [
    head,
    good,
    '31/02/2026;08:15;Chứng thực;;',
    '01/03/2026;25:00;Chứng minh;X;',
    '03/03/2026;9h;Hộ tịch – Tư pháp;mai01;',
  ]);
  await expect(guide.getByText('3 dòng chưa đúng. Chưa có lịch hẹn nào được nhập.', { exact: false })).toBeVisible();
  const lines = guide.getByRole('region', { name: 'Xem trước các dòng của tệp' }).getByRole('row');
  await expect(lines.nth(1)).toContainText('Ngày chưa đúng, xin ghi như 02/03/2026');
  for (const problem of [
    'Ngày đã qua',
    'Giờ chưa đúng, xin ghi như 08:30',
    'Nội dung không có trong danh mục',
    'Mã gồm 4 đến 16 chữ và số',
  ])
    await expect(lines.nth(2)).toContainText(problem);
  await expect(lines.nth(3)).toContainText('Mã bị trùng với dòng 2');
  await expect(guide.getByText('Đã bỏ qua, không lưu các cột: Họ tên.')).toBeVisible();
  await expect(guide.getByRole('button', { name: /^Nhập \d+ lịch hẹn$/ })).toHaveCount(0);
  await expectFit(guide, 'guide-appointments-1-mistakes', tabletSizes);

  await choose('dung.csv', [head, good, '03/03/2026;9h;Hộ tịch – Tư pháp;;']);
  await press(guide, 'Nhập 2 lịch hẹn');
  await expect(guide.getByText('Đã nhập 2 lịch hẹn. Mã của từng lịch hẹn có trong danh sách.')).toBeVisible();
  const list = guide.getByRole('region', { name: 'Lịch hẹn (2)' });
  await expect(list.getByRole('heading', { level: 3 })).toHaveText([/^Hôm nay/, /03\/03/]);
  await expect(list).not.toContainText('Nguyễn Văn A');
  await expectFit(guide, 'guide-appointments-2-list', tabletSizes);
  await press(guide, 'Đã đến: MAI01');
  await expect(dialogOf(guide, 'Đã nhận người có hẹn')).toContainText('A001');
  await expectFit(guide, 'guide-appointments-3-arrived', tabletSizes);
  await dialogOf(guide, 'Đã nhận người có hẹn').getByRole('button', { name: 'Người tiếp theo' }).click();
  await expect(list).toContainText('Đã đến – số A001');
});

test('given a citizen who calls for help, when the guide answers, then the kiosk says that somebody is coming', async () => {
  const kiosk = await office.open('/kiosk', PORTRAIT);
  const guide = await openGuide('counters');
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  await press(kiosk, 'Gọi người hướng dẫn');
  await expect(kiosk.getByText('Đang gọi người hướng dẫn. Xin ông/bà chờ một chút.')).toBeVisible();
  for (const page of [guide, counter]) await expect(page.getByText(/đang gọi người hướng dẫn/)).toBeVisible();
  await expectFit(guide, 'guide-help', tabletSizes);
  await press(guide, 'Tôi đến giúp');
  await expect(kiosk.getByText('Người hướng dẫn đang đến. Xin ông/bà chờ một chút.')).toBeVisible();
  await expectFit(kiosk, 'kiosk-help-coming', [PORTRAIT]);
  for (const page of [guide, counter]) await expect(page.getByText(/đang gọi người hướng dẫn/)).toHaveCount(0);
});
