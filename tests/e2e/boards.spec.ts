import { type Browser, expect, type Page, test } from '@playwright/test';
import { type BoardLayout, type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import type { CounterId, ServiceId } from '../../shared/domain/ids.ts';
import { mp4, png } from '../support/media-files.ts';
import { adminStation } from '../support/pair.ts';
import { expectReadable, type Panel, panels, playMorning, sendMedia, setBoards, slide } from './board-office.ts';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { launchBrowser, openInElectron } from './office.ts';
import { recordFilm } from './record-film.ts';

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

const board = (changes: Partial<BoardProfile>): BoardProfile => ({ ...firstBoard, ...changes });
const hasLayout = (page: Page, layout: BoardLayout) =>
  expect(page.locator('.board')).toHaveAttribute('data-layout', layout);

/** Shows one profile after the other on a board of each size. */
async function showAll(profiles: readonly [string, BoardProfile][]): Promise<void> {
  const pages = new Map<Panel, Page>();
  for (const panel of Object.keys(panels) as Panel[]) pages.set(panel, await office.open('/display', panels[panel]));
  let before: readonly BoardProfile[] = [firstBoard];
  for (const [name, profile] of profiles) {
    await setBoards(office, [profile], before);
    before = [profile];
    for (const [panel, page] of pages) {
      await hasLayout(page, profile.layout);
      await expect(page.locator('.board-frame')).toHaveAttribute('data-colours', profile.colours);
      await page.locator('.now-calling[data-state="calling"], .now-calling[data-state="called"]').waitFor();
      await expectReadable(page, `board-${name}-${panel}`);
    }
  }
}

test('calls: in each colour, in two languages, with large letters, read from 8 m at each size', async () => {
  test.setTimeout(240_000);
  await playMorning(office);
  const ticker =
    'Ngày 30/11 Trung tâm nghỉ buổi chiều để bảo trì hệ thống. Xin ông/bà đến vào buổi sáng hoặc nộp hồ sơ trực tuyến.';
  const plain = { ...firstBoard.shows, next: false, missed: false };
  await showAll([
    ['calls-light', board({ name: 'Sảnh' })],
    ['calls-dark', board({ colours: 'dark', language: 'vi-en', ticker })],
    ['calls-contrast', board({ colours: 'contrast', textSize: 'large', ticker })],
    ['calls-eight', board({ recent: 8, shows: plain })],
  ]);
});

test('counters and door, read from 8 m at each size', async () => {
  test.setTimeout(240_000);
  await playMorning(office);
  await showAll([
    ['counters-light', board({ layout: 'counters' })],
    ['counters-dark', board({ layout: 'counters', colours: 'dark', language: 'vi-en', textSize: 'large' })],
    ['door-light', board({ layout: 'door', counters: ['3' as CounterId] })],
    ['door-contrast', board({ layout: 'door', counters: ['2' as CounterId], colours: 'contrast', language: 'vi-en' })],
  ]);
});

test('slides stand beside the calls, and give way to nothing', async () => {
  test.setTimeout(240_000);
  await playMorning(office);
  const picture = await sendMedia(office, png(640, 360), 'anh.png');
  const media = (kind: object) =>
    board({ layout: 'media', playlist: [slide(JSON.stringify(kind).length.toString(), kind)] });
  const words = {
    kind: 'text',
    title: 'Nộp hồ sơ trực tuyến',
    text: 'Quét mã để nộp hồ sơ tại nhà.',
    qr: 'https://dichvucong.gov.vn',
  };
  await showAll([
    ['media-picture', media({ kind: 'picture', mediaId: picture, caption: 'Sơ đồ các quầy' })],
    ['media-text', media(words)],
    ['media-hours', { ...media({ kind: 'hours' }), colours: 'dark', language: 'vi-en' }],
    ['media-papers', { ...media({ kind: 'papers', serviceId: 'ho-tich' as ServiceId }), colours: 'contrast' }],
  ]);
});

test('a video plays to its end, then comes the next slide; one that is gone gives way', async () => {
  await playMorning(office);
  const screen = await office.open('/display');
  const film = await sendMedia(office, await recordFilm(screen), 'phim.webm');
  const gone = `${'0'.repeat(64)}.png`;
  const playlist = [
    slide('gone', { kind: 'picture', mediaId: gone, caption: '' }),
    slide('film', { kind: 'video', mediaId: film, caption: 'Hướng dẫn lấy số' }),
    slide('hours', { kind: 'hours' }),
  ];
  await setBoards(office, [board({ layout: 'media', playlist })]);
  await expect(screen.getByText('Hướng dẫn lấy số')).toBeVisible({ timeout: 30_000 });
  await expect(screen.getByRole('heading', { name: 'Giờ làm việc' })).toBeVisible({ timeout: 30_000 });
});

test('without the hub the last calls stay, with their age; on every layout', async () => {
  await playMorning(office);
  const screens: Page[] = [];
  for (const panel of ['wide', 'high'] as const) screens.push(await office.open('/display', panels[panel]));
  for (const screen of screens) {
    await screen.locator('.now-number').waitFor();
    // Whatever they still have to fetch they have now.
    await screen.evaluate(() => document.fonts.ready);
  }
  const numbers = (screen: Page) => screen.locator('.now-number').innerText();
  const before = await Promise.all(screens.map(numbers));
  await office.stopHub();
  for (const [i, screen] of screens.entries()) {
    await expect(screen.getByText('Mất kết nối với máy chủ quầy')).toBeVisible({ timeout: 30_000 });
    expect(await numbers(screen)).toBe(before[i]);
    await expectReadable(screen, `board-lost-${i}`);
  }
});

test('a new call flashes three times and no more; with reduced motion nothing moves', async () => {
  await office.take('chung-thuc');
  await setBoards(office, [board({ flash: true })]);
  const calm = await office.open('/display', panels.wide);
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'no-preference' });
  const lively = await context.newPage();
  await lively.goto(`${office.url}/display`);
  await lively.getByText('Xin mời ông/bà ngồi chờ.').waitFor();
  await calm.getByText('Xin mời ông/bà ngồi chờ.').waitFor();
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  await counter.getByRole('button', { name: 'Gọi số tiếp theo' }).click();
  const motion = (page: Page, part: string) =>
    page.locator(part).evaluate((element) => {
      const { animationName, animationDuration, animationIterationCount } = getComputedStyle(element);
      return { animationName, animationDuration, animationIterationCount };
    });
  expect(await motion(lively, '.board-flash')).toEqual({
    animationName: 'board-flash',
    animationDuration: '1s',
    animationIterationCount: '3',
  });
  expect((await motion(lively, '.now-call')).animationIterationCount).toBe('1, 3');
  expect((await motion(calm, '.now-call')).animationName).toBe('none');
  expect((await motion(calm, '.board-flash')).animationName).toBe('board-edge');
  await context.close();
});

test('the administrator makes a board for a screen, sees it at once, and the screen follows when it is saved', async () => {
  await playMorning(office);
  const screen = await office.open('/display', panels.wide);
  await screen.locator('.now-number').waitFor();
  const admin = await office.openAdmin('boards');
  await admin.getByRole('button', { name: 'Thêm bảng' }).click();
  await admin.getByLabel('Tên bảng').fill('Bảng tầng 2');
  await admin.getByRole('group', { name: 'Hiện trên màn hình nào' }).getByRole('checkbox').check();
  await admin.getByRole('radio', { name: /^Số gọi và hình ảnh/ }).check();
  await admin.getByLabel('Màu').selectOption('dark');
  const preview = admin.locator('.preview-panel .board');
  await expect(preview).toHaveAttribute('data-layout', 'media');
  await admin.getByRole('button', { name: 'Thêm: Thông báo' }).click();
  await expect(admin.getByRole('status').filter({ hasText: 'xin nhập nội dung thông báo' })).toBeVisible();
  await admin.getByLabel('Tiêu đề').fill('Nghỉ chiều 30/11');
  await admin.getByRole('button', { name: 'Thêm: Giờ làm việc' }).click();
  await admin.getByRole('button', { name: 'Đưa mục 2 lên' }).click();
  await admin.getByRole('button', { name: 'Đưa mục 1 xuống' }).click();
  const chooser = admin.waitForEvent('filechooser');
  await admin.getByRole('button', { name: 'Chọn tệp để gửi lên' }).click();
  await (await chooser).setFiles({ name: 'sơ đồ.png', mimeType: 'image/png', buffer: png(320, 180) });
  await expect(admin.getByText('Đã nhận “sơ đồ.png”.')).toBeVisible();
  await expectFit(admin, 'admin-boards', [
    [1366, 768],
    [1920, 1080],
  ]);
  expect(await screen.locator('.board').getAttribute('data-layout')).toBe('calls');
  await admin.getByRole('button', { name: 'Lưu các bảng' }).click();
  await expect(admin.getByText('Đã lưu các bảng.')).toBeVisible();
  await hasLayout(screen, 'media');
  await expect(screen.getByRole('heading', { name: 'Nghỉ chiều 30/11' })).toBeVisible();
  await expect(screen.locator('.board-frame')).toHaveAttribute('data-colours', 'dark');
});

test('in the desktop app a board whose process dies is there again by itself', async () => {
  const app = await openInElectron();
  const board = "document.querySelector('.board')?.dataset.layout ?? null";
  await expect.poll(() => app.ask('display', board)).toBe('calls');
  await app.ask('display', 'void (window.before = true)');
  await app.crash('display');
  await expect.poll(() => app.ask('display', `window.before ? null : ${board}`), { timeout: 30_000 }).toBe('calls');
  await app.close();
});

test('the office’s logo stands on its boards, and goes when the profile or the office has none', async () => {
  await playMorning(office);
  const screen = await office.open('/display', panels.wide);
  await screen.locator('.now-number').waitFor();
  const logo = screen.getByRole('img', { name: 'Biểu trưng của cơ quan' });
  await expect(logo).toHaveCount(0);
  const admin = await adminStation(office.url, office.now);
  const dots = { width: 64, height: 64, bits: Buffer.alloc(512, 0x7e).toString('base64') };
  expect(await admin.send({ type: 'set-logo', logo: dots })).toMatchObject({ ok: true });
  await expect(logo).toBeVisible();
  await expectReadable(screen, 'board-logo');
  // Its dots are really drawn: white paper and black ink.
  const inks = await logo.evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    return new Set(Array.from(data).filter((_, i) => i % 4 === 3)).size;
  });
  expect(inks).toBe(2);
  await setBoards(office, [board({ shows: { ...firstBoard.shows, logo: false } })]);
  await expect(logo).toHaveCount(0);
  await admin.close();
});

test('a board in a browser keeps its panel awake, again after the page was hidden, and not while it is hidden', async () => {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const screen = await context.newPage();
  // Browsers without a real panel refuse the lock: what the page asks for is what counts.
  await screen.addInitScript(() => {
    const log: string[] = [];
    Object.assign(window, { locks: log });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async (kind: string) => {
          log.push(kind);
          return { release: async () => void log.push('released') };
        },
      },
    });
  });
  const locks = () => screen.evaluate(() => (window as unknown as { locks: string[] }).locks);
  await screen.goto(`${office.url}/display`);
  await screen.locator('.board').waitFor();
  await expect.poll(locks).toEqual(['screen']);
  const become = (state: string) =>
    screen.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await become('hidden');
  expect(await locks()).toEqual(['screen']);
  await become('visible');
  await expect.poll(locks).toEqual(['screen', 'screen']);
  await context.close();
});

test('a film that can’t be played, and a picture that is gone, leave the place to the office’s name rather than a black one', async () => {
  await playMorning(office);
  const screen = await office.open('/display', panels.wide);
  const film = await sendMedia(office, mp4(4_096), 'hỏng.mp4');
  const playlist = [
    slide('gone', { kind: 'picture', mediaId: `${'0'.repeat(64)}.png`, caption: '' }),
    slide('film', { kind: 'video', mediaId: film, caption: 'Hỏng' }),
  ];
  await setBoards(office, [board({ layout: 'media', playlist })]);
  await expect(screen.locator('.slides[data-kind="none"]')).toBeVisible();
  await expect(screen.locator('.slide-words')).toHaveText(/Trung tâm Phục vụ hành chính công/);
  await setBoards(
    office,
    [board({ layout: 'media', playlist: [...playlist, slide('hours', { kind: 'hours' })] })],
    [board({ layout: 'media', playlist })],
  );
  await expect(screen.getByRole('heading', { name: 'Giờ làm việc' })).toBeVisible();
});
