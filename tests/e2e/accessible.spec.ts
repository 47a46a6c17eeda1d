import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
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

const sizes = { portrait: [1080, 1920], wide: [1920, 1080], small: [1366, 768] } as const;
type Size = keyof typeof sizes;

async function open(path: string, size: Size): Promise<Page> {
  const [width, height] = sizes[size];
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(hub.url + path);
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
  await rating.getByText('Xin cảm ơn ông/bà đã góp ý!').waitFor();
  await expectFit(rating, 'rating-small-3-thanks');
  await bigText(counter);
  await expectFit(counter, 'counter-small-200');

  const paper = await open('/paper', 'small');
  await paper.getByRole('img').first().waitFor();
  await expectFit(paper, 'paper-small');
  const start = await open('/', 'small');
  await start.getByText('Màn hình này là gì?').waitFor();
  await expectFit(start, 'start-small');
});

test('administration', async () => {
  const admin = await open('/admin', 'small');
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await press(admin, 'Đăng nhập');
  for (const section of ['Hôm nay', 'Máy in', 'Màn hình đã ghép nối', 'Dịch vụ', 'Cán bộ', 'Kết thúc ngày']) {
    await admin.getByRole('link', { name: section }).click();
    await admin.getByRole('heading', { name: section, level: 2 }).waitFor();
    await expectFit(admin, `admin-small-${section.replaceAll(' ', '-')}`);
  }
  const kiosk = await open('/kiosk', 'small');
  await kiosk.getByText('Xin kính chào ông/bà!').waitFor();
  await admin.getByRole('link', { name: 'Dịch vụ' }).click();
  await admin.getByRole('switch', { name: /Cư trú/ }).click();
  await expect(kiosk.getByRole('button', { name: /Cư trú/ })).toBeDisabled();
});
