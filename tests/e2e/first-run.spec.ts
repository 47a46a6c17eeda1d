import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { timeOfDay } from '../../shared/domain/time.ts';
import { adminStation } from '../support/pair.ts';
import { must } from '../support/steps.ts';
import { press, signIn, takeNumber } from './morning.ts';
import { freePort, freshFolder, launchBrowser, openEmptyElectron } from './office.ts';
import { keepPicture } from './pictures.ts';

const PIN = '739146';

/** axe finds nothing, and nothing is wider than the screen. */
async function expectFit(page: Page, picture: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
  await keepPicture(page, picture);
}

const next = (page: Page) => page.getByRole('button', { name: 'Tiếp', exact: true }).click();
const atStep = (page: Page, n: number, name: string) =>
  expect(page.getByRole('heading', { name: `Bước ${n}/10: ${name}`, level: 2 })).toBeVisible();

/** A screen of another PC, let in with the code that the administrator reads out. */
async function pair(admin: Page, browser: Browser, url: string, kind: string, screen: string): Promise<Page> {
  await admin.getByLabel('Loại màn hình').selectOption({ label: kind });
  const counter = admin.getByLabel('Quầy', { exact: true });
  if (await counter.count()) await counter.selectOption('1');
  await press(admin, 'Tạo mã ghép nối');
  const shown = admin.getByLabel('Mã ghép nối');
  await expect(shown).toHaveText(/\d/);
  const code = (await shown.innerText()).replace(/\D/g, '');
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}/${screen}`);
  await expect(page.getByRole('heading', { name: 'Ghép nối màn hình' })).toBeVisible();
  await page.keyboard.type(code);
  await expect(page.getByRole('heading', { name: 'Ghép nối màn hình' })).toBeHidden();
  return page;
}

test('a ward with nobody from IT: an empty folder, the set-up, a rehearsal, the first citizen, the weekly report', async () => {
  test.setTimeout(420_000);
  const [folder, port] = [freshFolder(), await freePort()];
  const first = await openEmptyElectron(folder, port);
  await first.page.getByRole('link', { name: /Quản trị/ }).click();
  await first.page.getByLabel('Mã PIN quản trị').fill(PIN);
  await first.page.getByLabel('Nhập lại mã PIN').fill(PIN);
  await press(first.page, 'Lưu mã PIN');
  await atStep(first.page, 1, 'Cơ quan');
  await expect(first.page.getByText(/Tên cơ quan chủ quản còn là tên mẫu/)).toBeVisible();
  // What is missing can be gone past, but not without knowing.
  await next(first.page);
  await expect(first.page.getByRole('dialog').getByText(/Chưa có số điện thoại/)).toBeVisible();
  await press(first.page, 'Vẫn sang bước sau');
  await atStep(first.page, 2, 'Dịch vụ và thủ tục');
  await next(first.page);
  await atStep(first.page, 3, 'Quầy');
  await next(first.page);
  await atStep(first.page, 4, 'Cán bộ');
  // Half-way: somebody switches the PC off.
  await first.close();

  const app = await openEmptyElectron(folder, port);
  const admin = app.page;
  await admin.getByRole('link', { name: /Quản trị/ }).click();
  await admin.getByLabel('Mã PIN quản trị').fill(PIN);
  await press(admin, 'Đăng nhập');
  await atStep(admin, 4, 'Cán bộ');
  await admin.getByLabel('Họ và tên').fill('Nguyễn Thị Thật');
  await admin.getByLabel('Mã PIN', { exact: true }).fill('2580');
  await press(admin, 'Thêm cán bộ');
  await expect(admin.getByText('Bước này đã đủ.')).toBeVisible();
  await expectFit(admin, 'first-run-officers');
  await next(admin);
  await atStep(admin, 5, 'Lịch làm việc');
  // Open around the clock, so that the first citizen may come whenever this test does.
  const wire = await adminStation(app.url, undefined, PIN);
  const watch = wire.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  const week = Array.from({ length: 7 }, () => [{ from: timeOfDay(0), to: timeOfDay(24) }]);
  await must(wire.send({ type: 'set-timetable', week, basedOn: watch.latest('admin').revisions.week }));
  await wire.close();
  await next(admin);
  await atStep(admin, 6, 'Máy in');
  await next(admin);
  await atStep(admin, 7, 'Màn hình');
  const browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  const kiosk = await pair(admin, browser, app.url, 'Kiosk lấy số', 'kiosk');
  const board = await pair(admin, browser, app.url, 'Bảng hiển thị', 'display');
  const counter = await pair(admin, browser, app.url, 'Quầy giao dịch', 'counter');
  const panel = await pair(admin, browser, app.url, 'Đánh giá', 'rating');
  await expect(admin.getByRole('heading', { name: 'Màn hình của máy này' })).toBeVisible();
  await press(admin, 'Nhận diện màn hình');
  await press(admin, 'Thêm một màn hình');
  await admin.getByLabel('Mã PIN quản trị').fill(PIN);
  await press(admin, 'Lưu lựa chọn màn hình');
  await expect(admin.getByText('Đã lưu. Các màn hình sẽ mở như vậy từ lần mở phần mềm sau.')).toBeVisible();
  expect(JSON.parse(fs.readFileSync(path.join(folder, 'screens.json'), 'utf8'))).toMatchObject({
    screens: [{ path: '/display', fullscreen: true, kiosk: false }],
  });
  await expectFit(admin, 'first-run-screens');
  await next(admin);
  await atStep(admin, 8, 'Giọng đọc');
  await next(admin);

  await atStep(admin, 9, 'Diễn tập');
  await press(admin, 'Bắt đầu diễn tập');
  await expect(admin.getByText('Phiếu đã ra.')).toBeVisible({ timeout: 30_000 });
  await expect(board.getByText('A000').first()).toBeVisible();
  await expect(board.getByText('DIỄN TẬP – số A000 không có thật')).toBeVisible();
  await keepPicture(board, 'first-run-rehearsal-board');
  await press(admin, 'Có nghe');
  await expect(panel.getByText('DIỄN TẬP – số A000 không có thật')).toBeVisible({ timeout: 30_000 });
  await keepPicture(panel, 'first-run-rehearsal-panel');
  await keepPicture(admin, 'first-run-rehearsal');
  await panel.getByRole('button', { name: 'Rất hài lòng' }).click();
  await expect(admin.getByText('Diễn tập xong, mọi phần đều chạy.', { exact: false })).toBeVisible();
  await expect(board.getByText('A000')).toHaveCount(0);
  await expectFit(admin, 'first-run-rehearsed');
  await next(admin);
  await atStep(admin, 10, 'Trang dán tường');
  await expectFit(admin, 'first-run-wall');
  const papers = freshFolder();
  await app.saveInto(papers);
  await press(admin, 'Tạo trang dán tường (PDF)');
  await expect.poll(() => sizeOf(papers, 'pdf'), { timeout: 30_000 }).toBeGreaterThan(2_000);
  await press(admin, 'Hoàn tất');
  await expect(admin.getByRole('heading', { name: 'Hôm nay', level: 2 })).toBeVisible();

  await takeNumber(kiosk, /Chứng thực/, 'A001');
  await signIn(counter, 'Nguyễn Thị Thật', '2580');
  await press(counter, 'Mở quầy');
  await press(counter, 'Gọi số tiếp theo');
  await press(counter, 'Bắt đầu phục vụ');
  await counter.getByLabel('Số hồ sơ đã tiếp nhận').fill('1');
  await press(counter, 'Hoàn thành');
  await expect(panel.getByText('Số A001')).toBeVisible();
  await panel.getByRole('button', { name: 'Rất hài lòng' }).click();
  await expect(admin.getByText('n = 1').first()).toBeVisible();

  const saved = freshFolder();
  await app.saveInto(saved);
  await admin.getByRole('link', { name: 'Báo cáo, thống kê' }).click();
  await admin.getByRole('combobox', { name: 'Báo cáo', exact: true }).selectOption('R6');
  await expect(admin.getByRole('heading', { name: /Báo cáo tuần/, level: 3 })).toBeVisible();
  for (const [button, ending] of [
    ['Xuất Excel (XLSX)', 'xlsx'],
    ['Xuất PDF', 'pdf'],
  ] as const) {
    await press(admin, button);
    await expect(admin.getByText(new RegExp(`Đã lưu tệp .*\\.${ending}`))).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => sizeOf(saved, ending), { timeout: 20_000 }).toBeGreaterThan(2_000);
  }
  expect(app.complaints).toEqual([]);
  await browser.close();
  await app.close();
});

/** Bytes of the file with this ending; 0 while there is none. */
function sizeOf(folder: string, ending: string): number {
  const name = fs.readdirSync(folder).find((file) => file.endsWith(`.${ending}`));
  return name ? fs.statSync(path.join(folder, name)).size : 0;
}
