import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { press, signIn } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

let hub: HubProcess;
let browser: Browser;
test.beforeAll(async () => {
  hub = await startHub(freshFolder(), await freePort(), '--sample');
  browser = await launchBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await hub.stop();
});

const sizes = {
  portrait: [1080, 1920],
  wide: [1920, 1080],
  small: [1366, 768],
  tablet: [1280, 800],
  'small-tablet': [1024, 768],
  // A window of the sample office on a small monitor.
  tile: [300, 420],
} as const;
type Size = keyof typeof sizes;

async function open(path: string, size: Size, office = hub): Promise<Page> {
  const [width, height] = sizes[size];
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(office.url + path);
  return page;
}

/** axe finds nothing, and nothing is wider than the screen. */
async function expectFit(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
  await keepPicture(page, name);
}

const bigText = (page: Page) => page.addStyleTag({ content: 'html { font-size: 200% }' });

/** What a finger must hit is at least 64 px in each direction. */
async function expectFingerSize(page: Page): Promise<void> {
  for (const button of await page.getByRole('button').all()) {
    const box = await button.boundingBox();
    if (!box) continue;
    expect(Math.min(box.width, box.height), await button.innerText()).toBeGreaterThanOrEqual(63.5);
  }
}

/** Each button can be pressed in its middle, once it is scrolled to. */
async function expectNothingCovered(page: Page): Promise<void> {
  for (const button of await page.getByRole('button').all()) await button.click({ trial: true, timeout: 5000 });
}

for (const size of ['portrait', 'wide', 'small'] as const) {
  test(`kiosk, ${size}: every step`, async () => {
    const kiosk = await open('/kiosk', size);
    await kiosk.getByText('Xin kính chào ông/bà!').waitFor();
    await expectFit(kiosk, `kiosk-${size}-1-choose`);
    await expectFingerSize(kiosk);
    const height = await kiosk.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(height).toBeLessThanOrEqual(0); // no scroll with the whole catalogue
    await kiosk.getByRole('button', { name: /Chứng thực/ }).click();
    await expectFit(kiosk, `kiosk-${size}-2-confirm`);
    await press(kiosk, 'Lấy số ưu tiên');
    await expectFit(kiosk, `kiosk-${size}-3-priority`);
    await expectFingerSize(kiosk);
    await press(kiosk, 'Quay lại');
    await press(kiosk, 'Đúng, lấy số');
    await kiosk.getByText(/Xin mời ông\/bà ngồi chờ/).waitFor();
    await expectFit(kiosk, `kiosk-${size}-4-number`);
    await press(kiosk, 'Xong');
    await press(kiosk, 'English');
    await expectFit(kiosk, `kiosk-${size}-5-english`);
  });
}

test('kiosk with text twice as large', async () => {
  const kiosk = await open('/kiosk', 'portrait');
  await kiosk.getByText('Xin kính chào ông/bà!').waitFor();
  await bigText(kiosk);
  await expectFit(kiosk, 'kiosk-portrait-200');
});

test('board, counter, rating and the other pages', async () => {
  const counter = await open('/counter?counter=2', 'small');
  await counter.getByLabel('Mã PIN').waitFor();
  await expectFit(counter, 'counter-small-1-sign-in');
  await signIn(counter, 'Nguyễn Văn Thử');
  await press(counter, 'Mở quầy');
  await counter.getByRole('button', { name: 'Gọi số tiếp theo' }).waitFor();
  await expectFit(counter, 'counter-small-2-open');
  await press(counter, 'Gọi số tiếp theo');
  await counter.getByRole('button', { name: 'Bắt đầu phục vụ' }).waitFor();
  await expectFit(counter, 'counter-small-3-called');
  for (const size of ['wide', 'portrait', 'small'] as const) {
    const board = await open('/display', size);
    await board.getByText('Đang mời').waitFor();
    await expectFit(board, `display-${size}`);
  }
  const rating = await open('/rating?counter=2', 'small');
  await rating.getByText('Nguyễn Văn Thử').waitFor();
  await expectFit(rating, 'rating-small-1-idle');
  await press(counter, 'Bắt đầu phục vụ');
  await press(counter, 'Hoàn thành');
  await rating.getByRole('button', { name: 'Không hài lòng' }).waitFor();
  await expectFit(rating, 'rating-small-2-asks');
  await expectFingerSize(rating);
  await press(rating, 'Bình thường');
  await rating.getByRole('heading', { name: /Xin ông\/bà cho biết lý do/ }).waitFor();
  await expectFingerSize(rating);
  await press(rating, 'Bỏ qua');
  await rating.getByText('Xin cảm ơn ông/bà đã góp ý!').waitFor();
  await expectFit(rating, 'rating-small-3-thanks');
  await bigText(counter);
  await expectFit(counter, 'counter-small-200');

  const paper = await open('/paper', 'small');
  await paper.getByRole('img').first().waitFor();
  await expectFit(paper, 'paper-small');
  const tile = await open('/paper', 'tile');
  await tile.getByRole('img').first().waitFor();
  await expectFit(tile, 'paper-tile');
  await expectNothingCovered(tile);
  await bigText(tile);
  await expectFit(tile, 'paper-tile-200');
  await expectNothingCovered(tile);
  const start = await open('/', 'small');
  await start.getByText('Màn hình này là gì?').waitFor();
  await expectFit(start, 'start-small');
});

test('administration', async () => {
  const admin = await open('/admin', 'small');
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await press(admin, 'Đăng nhập');
  for (const section of [
    'Hôm nay',
    'Máy in',
    'Màn hình đã ghép nối',
    'Dịch vụ',
    'Cán bộ',
    'Hỏi ý kiến',
    'Kết thúc ngày',
  ]) {
    await admin.getByRole('link', { name: section }).click();
    await admin.getByRole('heading', { name: section, level: 2 }).waitFor();
    await expectFit(admin, `admin-small-${section.replaceAll(' ', '-')}`);
  }
  const kiosk = await open('/kiosk', 'small');
  await kiosk.getByText('Xin kính chào ông/bà!').waitFor();
  await admin.getByRole('link', { name: 'Dịch vụ' }).click();
  await admin.getByRole('switch', { name: /Cư trú/ }).click();
  await expect(kiosk.getByRole('button', { name: /Cư trú/ })).toBeDisabled();

  await admin.getByRole('link', { name: 'Mẫu phiếu' }).click();
  const ticket = admin.getByRole('img', { name: /phiếu/i });
  await ticket.waitFor();
  await expectFit(admin, 'admin-small-Mẫu-phiếu');
  // The preview stays in sight while its settings scroll: so the whole of it must find room in the window.
  const preview = await admin.getByRole('region', { name: 'Phiếu sẽ in ra như thế này' }).boundingBox();
  expect(preview?.height).toBeLessThanOrEqual(sizes.small[1]);
  await bigText(admin);
  await expectFit(admin, 'admin-small-Mẫu-phiếu-200');
});

/** Whether a link of the list of pages can be seen without another touch: its middle is on the screen, and nothing lies over it. */
const inSight = (link: Locator): Promise<boolean> =>
  link.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

for (const [size, text] of [
  ['small', ''],
  ['wide', ''],
  ['small', '200%'],
] as const)
  test(`the list of the administration's pages, ${size} ${text}: wheel and keyboard reach each, and the current one is in sight`, async () => {
    const admin = await open('/admin', size);
    await admin.getByLabel('Mã PIN quản trị').fill('2468');
    await press(admin, 'Đăng nhập');
    const list = admin.getByRole('navigation', { name: 'Các mục quản trị' });
    await list.waitFor();
    if (text) await bigText(admin);
    for (const heading of [
      'Trong ngày',
      'Ý kiến người dân',
      'Báo cáo',
      'Hàng chờ',
      'Cơ quan',
      'Phòng chờ và giấy',
      'Dữ liệu và hệ thống',
    ])
      await expect(list.getByRole('list', { name: heading, exact: true })).toHaveCount(1);
    const opinions = list.getByRole('list', { name: 'Ý kiến người dân' });
    for (const name of ['Hỏi ý kiến', 'Điện thoại của người dân'])
      await expect(opinions.getByRole('link', { name })).toHaveCount(1);
    const links = await list.getByRole('link').all();
    await admin.getByRole('link', { name: 'Hôm nay' }).focus();
    for (const [n, link] of links.entries()) {
      if (n > 0) await admin.keyboard.press('Tab');
      await expect(link).toBeFocused();
      await expect.poll(() => inSight(link)).toBe(true);
    }
    const last = list.getByRole('link', { name: 'Giới thiệu và giấy phép' });
    const first = list.getByRole('link', { name: 'Hôm nay' });
    await list.hover();
    await admin.mouse.wheel(0, -5_000);
    await expect.poll(() => inSight(first)).toBe(true);
    await admin.mouse.wheel(0, 5_000);
    await expect.poll(() => inSight(last)).toBe(true);
    for (const section of ['closeDay', 'today', 'phones', 'ownVoice', 'integrity']) {
      await admin.evaluate((name) => {
        location.hash = name;
      }, section);
      const current = list.locator('[aria-current="page"]');
      await expect(current).toHaveAttribute('href', `#${section === 'ownVoice' ? 'voice' : section}`);
      await expect.poll(() => inSight(current), section).toBe(true);
    }
    // Far down a long page the list is still there.
    await admin.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await expect.poll(() => inSight(list.locator('[aria-current="page"]'))).toBe(true);
    await expectFit(admin, `admin-list-${size}${text.replace('%', '')}`);
  });

/** The two touches, at a kiosk whose paper doesn't come. */
async function takeWithoutPaper(kiosk: Page): Promise<void> {
  await press(kiosk, /Chứng thực/);
  await press(kiosk, 'Đúng, lấy số');
  await kiosk.getByText(/Xin ông\/bà ghi nhớ số/).waitFor();
}

test('the number without paper', async () => {
  // Nothing listens there.
  const office = await startHub(freshFolder(), await freePort(), '--sample', '--printer', 'tcp://127.0.0.1:1');
  for (const size of ['small', 'wide', 'portrait'] as const) {
    const kiosk = await open('/kiosk', size, office);
    await takeWithoutPaper(kiosk);
    await expectFit(kiosk, `kiosk-${size}-no-paper`);
    await expectFingerSize(kiosk);
    if (size === 'wide') continue;
    await bigText(kiosk);
    await expectFit(kiosk, `kiosk-${size}-no-paper-200`);
  }
  await office.stop();
});

test("the guide's page while a paper is missing", async () => {
  const paper = await open('/paper', 'small');
  await paper.getByRole('button', { name: 'Hết giấy', exact: true }).click();
  await takeWithoutPaper(await open('/kiosk', 'portrait'));
  for (const size of ['tablet', 'small-tablet'] as const) {
    const guide = await open('/guide#paper', size);
    await guide
      .getByRole('button', { name: /In lại phiếu/ })
      .first()
      .waitFor();
    await expectFit(guide, `guide-${size}-no-paper`);
    await expectFingerSize(guide);
    await bigText(guide);
    await expectFit(guide, `guide-${size}-no-paper-200`);
  }
  await press(paper, 'Thay cuộn mới');
});
