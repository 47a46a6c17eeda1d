import { type Browser, expect, type Page, test } from '@playwright/test';
import { type DeskOffice, expectFit, openDeskOffice } from './desk-office.ts';
import { heardBy, inPageTime, listen, withVoice } from './heard.ts';
import { press } from './morning.ts';
import { launchBrowser } from './office.ts';
import { keepPicture } from './pictures.ts';

let browser: Browser;
let office: DeskOffice;

test.beforeAll(async () => {
  // As a hall's board is started: sound without a touch.
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
});
test.afterEach(() => office.close());

/** A board that writes down what it says, with its voice fetched. */
async function openBoard(): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.addInitScript(listen);
  await withVoice(page, () => page.goto(`${office.url}/display`));
  return page;
}

/** What a board says of its sound; asked without what counts as a person's touch, which every other question of a test does. */
async function soundBadge(board: Page): Promise<() => Promise<unknown>> {
  const asked = await board.context().newCDPSession(board);
  const expression = "document.querySelector('.sound-badge')?.textContent ?? ''";
  return async () => (await asked.send('Runtime.evaluate', { expression, userGesture: false })).result.value;
}

test('given a board with sound, when a number is called, then it is said clip by clip at planned times; two counters wait for each other', async () => {
  await office.take('chung-thuc');
  await office.take('chung-thuc');
  const board = await openBoard();
  const first = await office.openCounter('1', 'Trần Thị Mẫu');
  const second = await office.openCounter('2', 'Nguyễn Văn Thử');
  await press(first, 'Gọi số tiếp theo');
  await press(second, 'Gọi số tiếp theo');
  await expect(board.getByText('A001', { exact: true })).toBeVisible();
  // Both numbers are there at once; the second is heard, and fills half of the board, later.
  await expect(board.getByText('A002', { exact: true })).toBeVisible();
  await keepPicture(board, 'voice-board-two');
  // Chime, then twice: please, letter, three digits, counter, its number.
  await expect.poll(async () => (await heardBy(board)).length, { timeout: 60_000 }).toBe(2 * (1 + 2 * 7));
  const times = (await heardBy(board)).map(inPageTime);
  for (const [i, { from }] of times.entries()) expect(from).toBeGreaterThan((times[i - 1]?.to ?? 0) - 0.01);
  const digits = times.slice(3, 6);
  for (const [i, { from }] of digits.entries()) if (i > 0) expect(from - (digits[i - 1]?.to ?? 0)).toBeLessThan(0.06);
  // In the sound card's own time: 1.5 s of silence, whatever the pages and the link did meanwhile.
  const [end, next] = (await heardBy(board)).slice(14, 16);
  expect((next?.at ?? 0) - (end?.at ?? 0) - (end?.seconds ?? 0)).toBeGreaterThan(1.4999);
  expect(office.complaints).toEqual([]);
});

test('given two boards in one room, when numbers are called, then one speaks and the other shows', async () => {
  await office.take('chung-thuc');
  const boards = [await openBoard(), await openBoard()];
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  await press(counter, 'Gọi số tiếp theo');
  for (const board of boards) await expect(board.getByText('A001', { exact: true })).toBeVisible();
  await expect.poll(async () => (await Promise.all(boards.map(heardBy))).flat().length).toBe(15);
  expect((await Promise.all(boards.map(heardBy))).map(({ length }) => length).sort()).toEqual([0, 15]);
});

test('given a board whose browser holds the sound back, when another one hangs in the room, then that one speaks', async () => {
  await office.take('chung-thuc');
  const quiet = await launchBrowser();
  const silent = await (await quiet.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await silent.goto(`${office.url}/display`);
  await expect.poll(await soundBadge(silent)).toContain('Âm thanh đang tắt');
  const board = await openBoard();
  await press(await office.openCounter('1', 'Trần Thị Mẫu'), 'Gọi số tiếp theo');
  await expect.poll(async () => (await heardBy(board)).length).toBe(15);
  await quiet.close();
});

test('given a browser that holds the sound back, when a board opens, then everybody sees it; one touch, and it speaks', async () => {
  const quiet = await launchBrowser();
  const context = await quiet.newContext({ viewport: { width: 1366, height: 768 } });
  const board = await context.newPage();
  await board.addInitScript(listen);
  await board.goto(`${office.url}/display`);
  const isSilent = await soundBadge(board);
  await expect.poll(isSilent).toContain('Âm thanh đang tắt');
  await keepPicture(board, 'voice-board-silent');
  await board.mouse.click(10, 10);
  await expect.poll(isSilent).toBe('');
  await office.take('chung-thuc');
  await press(await office.openCounter('1', 'Trần Thị Mẫu'), 'Gọi số tiếp theo');
  await expect.poll(async () => (await heardBy(board)).length).toBeGreaterThan(0);
  await quiet.close();
});

test('given the page of the voice, when the administrator tries and saves, then they hear what they see, and the hall follows', async () => {
  const admin = await office.openAdmin('voice');
  await admin.evaluate(listen);
  await expect(admin.getByText('Xin mời công dân có số a không không năm, đến quầy số một.')).toBeVisible();
  await admin.getByLabel('Số', { exact: true }).fill('H012');
  await admin.getByLabel('Đến', { exact: true }).selectOption('3');
  await admin.getByLabel('Gọi lại').check();
  await admin.getByLabel('Cả số: “a, mười hai”').check();
  await expect(admin.getByText('Xin nhắc lại, mời công dân có số hát mười hai, đến quầy số ba.')).toBeVisible();
  await admin.getByLabel('Trái').check();
  await admin.getByRole('button', { name: 'Nghe thử', exact: true }).click();
  await expect.poll(async () => (await heardBy(admin)).length).toBeGreaterThan(5);
  await admin.getByRole('button', { name: 'Dừng' }).click();
  await admin.getByRole('button', { name: 'Thêm giờ yên lặng' }).click();
  await expect(admin.getByText('Xin sửa các ô được đánh dấu trước khi lưu.')).toBeVisible();
  await admin.getByLabel('Giờ yên lặng 1, từ').fill('11h30');
  await admin.getByLabel('Giờ yên lặng 1, đến').fill('13:30');
  await expect(admin.getByLabel('Số', { exact: true })).toHaveValue('H012');
  await expectFit(admin, 'voice-page');
  await admin.getByRole('button', { name: 'Lưu cài đặt giọng đọc' }).click();
  await expect(admin.getByText('Đã lưu cài đặt giọng đọc.')).toBeVisible();
  await admin.reload();
  await expect(admin.getByLabel('Giờ yên lặng 1, từ')).toHaveValue('11:30');
  await expect(admin.getByLabel('Cả số: “a, mười hai”')).toBeChecked();
  expect(office.complaints).toEqual([]);
});

test('given a kiosk that reads, when somebody takes a number, then it is said once', async () => {
  const admin = await office.openAdmin('voice');
  await admin.getByText('Kiosk đọc số vừa lấy').click();
  await admin.getByRole('button', { name: 'Lưu cài đặt giọng đọc' }).click();
  await expect(admin.getByText('Đã lưu cài đặt giọng đọc.')).toBeVisible();
  const kiosk = await (await browser.newContext({ viewport: { width: 1080, height: 1920 } })).newPage();
  await kiosk.addInitScript(listen);
  await withVoice(kiosk, () => kiosk.goto(`${office.url}/kiosk`));
  await kiosk.getByRole('button', { name: /Chứng thực/ }).click();
  await press(kiosk, 'Đúng, lấy số');
  // "Số của ông bà là", letter, three digits, "xin mời ông bà ngồi chờ".
  await expect.poll(async () => (await heardBy(kiosk)).length).toBe(6);
});
