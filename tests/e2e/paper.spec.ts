import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { press } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, openInElectron, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

const sun = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><circle cx="100" cy="50" r="45"/></svg>';

/** A picture of one grey, 0 black … 255 white, with a white line above it. */
function pngOf(width: number, height: number, level: number): Buffer {
  const picture = new PNG({ width, height, colorType: 0 });
  picture.data.fill(255);
  picture.data.fill(level, 4 * width);
  return PNG.sync.write(picture, { colorType: 0, inputColorType: 6 });
}

/** The papers that a virtual printer has put into its folder, in order. */
function papersIn(data: string): string[] {
  const folder = path.join(data, 'paper');
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.png'))
        .sort()
    : [];
}

async function expectClean(page: Page, picture: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await keepPicture(page, picture);
}

/** A page in a context of its own, as axe wants it. */
async function openPage(browser: Browser, width: number, height: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  return context.newPage();
}

/** A citizen's two touches, and whatever the screen says then. */
async function touch(kiosk: Page): Promise<void> {
  await press(kiosk, /Chứng thực/);
  await press(kiosk, 'Đúng, lấy số');
}

async function signInAsAdmin(admin: Page, url: string): Promise<void> {
  await admin.goto(`${url}/admin#printer`);
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
}

test.describe('a printer is set up with the wizard', () => {
  let [office, elsewhere]: HubProcess[] = [];
  let browser: Browser;
  const folder = freshFolder();
  test.beforeAll(async () => {
    // The printer stands in another house: a hub whose virtual printer serves other programs.
    elsewhere = await startHub(folder, await freePort(), '--sample');
    office = await startHub(freshFolder(), await freePort(), '--sample', '--printer', 'none');
    browser = await launchBrowser();
  });
  test.afterAll(async () => {
    await browser.close();
    await office?.stop();
    await elsewhere?.stop();
  });

  test('against a virtual TCP printer: found, asked, tested, named, and the next ticket comes out of it', async () => {
    const port = await freePort();
    const paper = await openPage(browser, 1366, 768);
    await paper.goto(`${elsewhere?.url}/paper`);
    const typed = paper.getByLabel('Cổng', { exact: true });
    await typed.fill('99999');
    await press(paper, 'Mở cổng');
    await expect(paper.getByText('Cổng là một số từ 1 đến 65535, thường là 9100. Xin nhập lại.')).toBeVisible();
    await keepPicture(paper, 'paper-small-port');
    await typed.fill(String(elsewhere?.port));
    await press(paper, 'Mở cổng');
    await expect(paper.getByText(`Cổng ${elsewhere?.port} đang có chương trình khác dùng.`)).toBeVisible();
    await keepPicture(paper, 'paper-small-port-taken');
    await typed.fill(String(port));
    await press(paper, 'Mở cổng');
    await expect(paper.getByText(`Đang nghe ở 127.0.0.1:${port}`)).toBeVisible();

    const admin = await openPage(browser, 1366, 768);
    await signInAsAdmin(admin, office?.url ?? '');
    await press(admin, 'Thêm máy in');
    await expectClean(admin, 'wizard-small-1-find');
    await admin.getByRole('radio', { name: /Nhập địa chỉ mạng/ }).check();
    await admin.getByLabel('Địa chỉ', { exact: true }).fill(`127.0.0.1:${port}`);
    await press(admin, 'Tiếp tục');
    await expect(admin.getByText(/VIRTUAL-80/)).toBeVisible({ timeout: 20_000 });
    await expectClean(admin, 'wizard-small-2-ask');
    await press(admin, 'Tiếp tục');
    await press(admin, 'In trang thử');
    await expect(admin.getByText('Máy in xác nhận trang thử đã in xong.')).toBeVisible({ timeout: 30_000 });
    await expectClean(admin, 'wizard-small-3-test');
    await admin.getByText('Đủ cả hai bên, chữ rõ').click();
    await press(admin, 'Tiếp tục');
    await expectClean(admin, 'wizard-small-4-name');
    await press(admin, 'Lưu');
    await expect(admin.getByText(/Đã thêm Máy in ki-ốt/)).toBeVisible();
    await expect.poll(() => papersIn(folder)).toHaveLength(1);

    const kiosk = await openPage(browser, 1080, 1920);
    await kiosk.goto(`${office?.url}/kiosk`);
    await touch(kiosk);
    await expect(kiosk.getByText('Xin mời ông/bà nhận phiếu ở khe bên dưới')).toBeVisible();
    await expect.poll(() => papersIn(folder)).toHaveLength(2);
    await expect(admin.getByText(/Đã in 1 phiếu/)).toBeVisible();
    await expectClean(admin, 'printers-small');

    // And what nobody can reach is said, with what to look at.
    await press(admin, 'Thêm máy in');
    await admin.getByRole('radio', { name: /Nhập địa chỉ mạng/ }).check();
    await admin.getByLabel('Địa chỉ', { exact: true }).fill('127.0.0.1:1');
    await press(admin, 'Tiếp tục');
    await expect(admin.getByText('Chưa kết nối được máy in')).toBeVisible({ timeout: 20_000 });
  });

  test('the ticket is designed: what is seen is what is saved', async () => {
    const admin = await openPage(browser, 1366, 768);
    await signInAsAdmin(admin, office?.url ?? '');
    await admin.getByRole('link', { name: 'Mẫu phiếu' }).click();
    const preview = admin.getByRole('img', { name: /phiếu/i });
    await expect(preview).toBeVisible();
    const before = await preview.getAttribute('src');
    await admin.getByLabel(/Thông báo/).fill('Thứ Bảy tuần này văn phòng nghỉ');
    await expect.poll(() => preview.getAttribute('src')).not.toBe(before);
    // A logo from a file: never a picture that is none.
    const file = admin.locator('input[type="file"]');
    const png = (name: string, buffer: Buffer) => file.setInputFiles({ name, mimeType: 'image/png', buffer });
    await png('logo.png', Buffer.from('not a picture'));
    await expect(admin.getByText(/Tệp này không phải hình/)).toBeVisible();
    const dark = pngOf(400, 200, 60);
    await png('half.png', dark.subarray(0, dark.length / 2));
    await expect(admin.getByText(/Tệp hình bị hỏng hoặc chưa tải về đủ/)).toBeVisible();
    await png('white.png', pngOf(400, 200, 255));
    await expect(admin.getByText(/Hình này chỉ có màu trắng/)).toBeVisible();
    await png('huge.png', pngOf(9000, 7000, 60));
    await expect(admin.getByText(/Hình quá lớn: 9000 × 7000 điểm ảnh/)).toBeVisible();
    const withoutLogo = await preview.getAttribute('src');
    await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(sun) });
    await expect(admin.getByRole('img', { name: 'Biểu trưng như sẽ in' })).toBeVisible();
    await expect.poll(() => preview.getAttribute('src')).not.toBe(withoutLogo);
    await expectClean(admin, 'ticket-small');
    await press(admin, /^Lưu/);
    await expect(admin.getByText(/Đã lưu/)).toBeVisible();
    await admin.reload();
    await expect(admin.getByLabel(/Thông báo/)).toHaveValue('Thứ Bảy tuần này văn phòng nghỉ');
    await expect(admin.getByRole('button', { name: 'Bỏ biểu trưng' })).toBeVisible();
  });
});

test('the paper ends: the citizen keeps the number, the guide prints again with one touch', async () => {
  const office = await openInElectron();
  const { kiosk, paper } = office.screens;
  await touch(kiosk);
  await expect(kiosk.getByText('Xin mời ông/bà nhận phiếu ở khe bên dưới')).toBeVisible();
  await press(kiosk, 'Xong');
  await expect.poll(() => papersIn(office.data)).toHaveLength(1);

  await paper.getByRole('checkbox', { name: 'Tự báo (GS a)' }).uncheck();
  await paper.getByRole('checkbox', { name: 'Tự báo (GS a)' }).check();
  await paper.getByRole('button', { name: 'Hết giấy', exact: true }).click();
  await touch(kiosk);
  await expect(kiosk.getByText('A002', { exact: true })).toBeVisible();
  await expect(kiosk.getByText('Máy in đang tạm dừng. Xin ông/bà ghi nhớ số A002.')).toBeVisible();
  await expect(kiosk.getByText(/Xin chụp ảnh mã này/)).toBeVisible();
  await keepPicture(kiosk, 'electron-kiosk-no-paper');
  await press(kiosk, 'Xong');
  await touch(kiosk);
  await expect(kiosk.getByText('A003', { exact: true })).toBeVisible();

  const browser = await launchBrowser();
  const guide = await openPage(browser, 1280, 800);
  await guide.goto(`${office.url}/guide#paper`);
  await expect(guide.getByRole('button', { name: 'In lại tất cả 2 phiếu' })).toBeVisible();
  await expectClean(guide, 'guide-tablet-no-paper');
  await paper.getByRole('button', { name: 'Thay cuộn mới', exact: true }).click();
  await expect(guide.getByText(/Hết giấy/)).toHaveCount(0);
  expect(papersIn(office.data)).toHaveLength(1);
  await press(guide, 'In lại tất cả 2 phiếu');
  await expect.poll(() => papersIn(office.data)).toHaveLength(3);
  await expect(guide.getByText('Không có phiếu nào cần in lại')).toBeVisible();

  // Somebody lost theirs.
  await press(guide, 'Chữ A');
  await guide.getByRole('button', { name: '1', exact: true }).click();
  await press(guide, 'In lại phiếu A001');
  await expect(guide.getByText('Đã gửi in lại phiếu A001')).toBeVisible();
  await expect.poll(() => papersIn(office.data)).toHaveLength(4);
  // Half by touch, half by keyboard: the key that was touched has the focus, and Enter sends all the same.
  await press(guide, 'Chữ A');
  await guide.getByRole('button', { name: '2', exact: true }).click();
  await guide.keyboard.press('Enter');
  await expect(guide.getByText('Đã gửi in lại phiếu A002')).toBeVisible();
  await expect.poll(() => papersIn(office.data)).toHaveLength(5);
  const number = guide.getByRole('status', { name: 'In lại theo số' });
  await expect(number).toHaveText('Nhập số trên phiếu');
  await guide.keyboard.press('Space');
  await guide.keyboard.press('Space');
  await expect(number).toHaveText('22');
  await guide.keyboard.press('Delete');
  await guide.keyboard.type('A99');
  await guide.keyboard.press('Enter');
  await expect(guide.getByText(/A099/).last()).toBeVisible();
  await keepPicture(paper, 'electron-paper-reprint');
  expect(office.complaints).toEqual([]);
  await browser.close();
  await office.close();
});

test('the cable is out: the citizen keeps the number, the staff see whose paper waits, and it comes out once', async () => {
  const data = freshFolder();
  const office = await startHub(data, await freePort(), '--sample');
  const browser = await launchBrowser();
  const [kiosk, paper, guide, admin] = [
    await openPage(browser, 1080, 1920),
    await openPage(browser, 1366, 768),
    await openPage(browser, 1280, 800),
    await openPage(browser, 1366, 768),
  ];
  for (const [page, address] of [
    [kiosk, 'kiosk'],
    [paper, 'paper'],
    [guide, 'guide#paper'],
  ] as const)
    await page.goto(`${office.url}/${address}`);
  await signInAsAdmin(admin, office.url);
  await expect(guide.getByText('Không có phiếu nào cần in lại')).toBeVisible();
  await press(paper, 'Rút dây mạng');
  await expect(guide.getByText(/Máy in chưa kết nối: /)).toBeVisible();
  await touch(kiosk);
  await expect(kiosk.getByText('Máy in đang tạm dừng. Xin ông/bà ghi nhớ số A001.')).toBeVisible();
  await expect(
    kiosk.getByText('Phiếu có thể còn ra tại đây trong vòng một phút. Không có phiếu, số vẫn có giá trị.'),
  ).toBeVisible();
  for (const page of [guide, admin])
    await expect(page.getByText(/^1 phiếu đang chờ máy in kết nối lại \(A001\)/)).toBeVisible();
  await expect(guide.getByText('Không có phiếu nào cần in lại')).toBeHidden();
  await expectClean(kiosk, 'kiosk-portrait-link-down');
  await expectClean(guide, 'guide-tablet-link-down');
  await expectClean(admin, 'printers-small-link-down');

  await press(paper, 'Cắm lại dây');
  await expect(kiosk.getByText('Xin mời ông/bà nhận phiếu ở khe bên dưới')).toBeVisible();
  await expect(guide.getByText('Không có phiếu nào cần in lại')).toBeVisible();
  await expect.poll(() => papersIn(data)).toHaveLength(1);
  await browser.close();
  await office.stop();
});
