import { type Browser, expect, type Page, test } from '@playwright/test';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { BoardSlide } from '../../shared/domain/board.ts';
import { png } from '../support/media-files.ts';
import { adminStation, openCounterStation } from '../support/pair.ts';
import { readRows } from '../support/read-rows.ts';
import { must, refusalOf } from '../support/steps.ts';
import { sendMedia } from './board-office.ts';
import { type DeskOffice, openDeskOffice, type Size } from './desk-office.ts';
import { launchBrowser } from './office.ts';
import { askAtLeisure, askBy, expectWholeStep, openVisits, type Visits } from './panel-office.ts';

// Each step is looked at in five sizes, with usual text and with large.
test.describe.configure({ timeout: 300_000 });

let browser: Browser;
let office: DeskOffice;
let visits: Visits;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
  visits = await openVisits(office);
});
test.afterEach(async () => {
  const { complaints } = office;
  await visits.close();
  await office.close();
  expect(complaints).toEqual([]);
});

const TABLET: Size = [1280, 800];
const QUESTION = 'Ông/bà có hài lòng với sự phục vụ của cán bộ không ạ?';
const THANKS = 'Xin cảm ơn ông/bà đã góp ý!';
const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const rows = (sql: string) => readRows(office.data, sql);
async function openPanel(size = TABLET): Promise<Page> {
  const panel = await office.open('/rating?counter=1', size);
  await panel.getByRole('heading', { name: 'Trần Thị Mẫu' }).waitFor();
  return panel;
}

test('given a panel between two citizens, then it shows who serves, with picture and slides, and no question', async () => {
  const photo = await sendMedia(office, png(300, 400, [120, 90, 60]), 'can-bo.png');
  const admin = await adminStation(office.url, office.now);
  await must(admin.send({ type: 'set-officer-photo', officerId: 'o1', mediaId: photo }));
  await admin.close();
  const panel = await openPanel();
  await expect(panel.getByText('Quầy 1')).toBeVisible();
  await expect(panel.locator('.rating__photo')).toHaveJSProperty('naturalWidth', 300);
  await expectWholeStep(panel, 'panel-1-idle');
  const turn = { from: null, to: null, seconds: 600 };
  const slides: BoardSlide[] = [
    {
      ...turn,
      id: 'a',
      kind: 'text',
      title: 'Nộp hồ sơ trực tuyến',
      text: 'Ông/bà có thể nộp hồ sơ tại nhà, không phải đến quầy.',
      qr: 'https://dichvucong.gov.vn',
    },
  ];
  await askBy(office, { slides });
  await expect(panel.getByText('Nộp hồ sơ trực tuyến')).toBeVisible();
  await expectWholeStep(panel, 'panel-1-slides');
});

test('given four faces, when the citizen touches one, then it is kept once and they are thanked', async () => {
  await askAtLeisure(office);
  const panel = await openPanel();
  const ticketId = await visits.serve();
  await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible();
  await expect(panel.locator('.rating__face')).toHaveCount(4);
  await expectWholeStep(panel, 'panel-2-four');
  await panel.setViewportSize({ width: 1280, height: 800 });
  const box = await key(panel, 'Hài lòng').boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(160);
  await key(panel, 'Hài lòng').dblclick();
  await expect(panel.getByText(THANKS)).toBeVisible();
  await expectWholeStep(panel, 'panel-4-thanks', [TABLET]);
  await expect(panel.getByRole('heading', { name: 'Trần Thị Mẫu' })).toBeVisible();
  expect(rows('SELECT ticket_id, level, channel, reasons FROM ratings')).toEqual([
    { ticket_id: ticketId, level: 3, channel: 'panel', reasons: '[]' },
  ]);
  expect(rows("SELECT 1 FROM events WHERE type = 'service-rated'")).toHaveLength(1);
  expect(rows('SELECT rating_asked FROM tickets')).toEqual([{ rating_asked: 1 }]);
});

test('given a question that has just come up, when somebody leans on the panel, then it is no rating', async () => {
  const panel = await openPanel();
  await visits.serve();
  const best = key(panel, 'Rất hài lòng');
  await best.waitFor();
  // Where the face is, without waiting until it takes a touch.
  await best.evaluate((face: HTMLButtonElement) => face.click());
  await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible();
  expect(rows('SELECT 1 FROM ratings')).toEqual([]);
  await expect(best).toBeEnabled();
  await best.click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  const [row] = rows('SELECT after_ms FROM ratings') as { after_ms: number }[];
  expect(row?.after_ms).toBeGreaterThanOrEqual(1_000);
});

test('given a low level, then reasons are touched, a comment is typed on the keys of the panel, and both are kept', async () => {
  await askAtLeisure(office);
  const panel = await openPanel();
  await visits.serve();
  await key(panel, 'Không hài lòng').click();
  await expect(panel.getByRole('heading', { name: 'Xin ông/bà cho biết lý do (không bắt buộc)' })).toBeVisible();
  // The first touch was kept, whatever comes now.
  expect(rows('SELECT level FROM ratings')).toEqual([{ level: 1 }]);
  await key(panel, 'Chờ lâu').click();
  await key(panel, 'Hướng dẫn chưa rõ').click();
  await key(panel, 'Phải đi lại nhiều lần').click();
  await key(panel, 'Phải đi lại nhiều lần').click(); // and taken back
  await expect(key(panel, 'Chờ lâu')).toHaveAttribute('aria-pressed', 'true');
  await expectWholeStep(panel, 'panel-3-why');
  await key(panel, 'Viết thêm ý kiến').click();
  for (const name of ['phím c', 'phím h', 'phím ơ', 'Dấu Huyền', 'Dấu cách', 'phím l', 'phím â', 'phím u'])
    await panel.getByRole('button', { name, exact: true }).click();
  await expect(panel.getByLabel('Ý kiến của ông/bà')).toHaveValue('chờ lâu');
  await expectWholeStep(panel, 'panel-3-writing', [TABLET, [800, 1280], [1920, 1080]]);
  await key(panel, 'Xong').click();
  await expect(key(panel, 'Đã viết: chờ lâu')).toBeVisible();
  await key(panel, 'Gửi').click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  await expect(panel.getByText('Ý kiến của ông/bà được giữ kín.')).toBeVisible();
  expect(rows('SELECT level, reasons, w.text AS words FROM ratings r JOIN words w ON w.hash = r.comment_hash')).toEqual(
    [{ level: 1, reasons: '["long-wait","guidance"]', words: 'chờ lâu' }],
  );
});

test('given reasons touched and nothing sent, when the citizen walks away, then the panel closes and the reasons are kept', async () => {
  const panel = await openPanel();
  await panel.clock.install();
  await visits.serve();
  await panel.clock.runFor(2_000);
  await key(panel, 'Bình thường').click();
  await panel.clock.runFor(500);
  await key(panel, 'Thái độ phục vụ').click();
  await panel.clock.runFor(20_000);
  // They may still be choosing.
  expect(rows('SELECT reasons FROM ratings')).toEqual([{ reasons: '[]' }]);
  await panel.clock.runFor(11_000);
  await expect(panel.getByRole('heading', { name: 'Trần Thị Mẫu' })).toBeVisible();
  await expect
    .poll(() => rows('SELECT level, reasons, comment_hash FROM ratings'))
    .toEqual([{ level: 2, reasons: '["attitude"]', comment_hash: null }]);
});

test('given reasons on the panel, when the next citizen has been served, then the question is theirs', async () => {
  const panel = await openPanel();
  await visits.serve();
  await key(panel, 'Không hài lòng').click();
  await key(panel, 'Bỏ qua').waitFor();
  await visits.serve();
  await expect(panel.getByText('Số A002')).toBeVisible();
  await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible();
  await key(panel, 'Rất hài lòng').click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  expect(rows('SELECT level FROM ratings ORDER BY ticket_id')).toEqual([{ level: 1 }, { level: 4 }]);
});

test('given who would rather not rate, then they are let go, counted apart, and may not be asked into it', async () => {
  const panel = await openPanel();
  await visits.serve();
  await key(panel, 'Không đánh giá').click();
  await expect(panel.getByText('Xin cảm ơn ông/bà.', { exact: true })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Trần Thị Mẫu' })).toBeVisible();
  expect(rows('SELECT count(*) AS n FROM declined_ratings')).toEqual([{ n: 1 }]);
  expect(rows('SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);
});

test('given nobody touches anything, then the question closes by itself and a late touch is no rating', async () => {
  const panel = await openPanel();
  await visits.serve();
  await expect(panel.getByText(/Màn hình tự đóng sau \d+ giây/)).toBeVisible();
  office.pass(76_000);
  await expect(panel.getByRole('heading', { name: 'Trần Thị Mẫu' })).toBeVisible();
  await expect(panel.locator('.rating__face')).toHaveCount(0);
  expect(rows('SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);
});

test('given a Finish that is taken back, then the question goes away, and comes again at the next one, even after "no"', async () => {
  const panel = await openPanel();
  const ticketId = await visits.serve();
  const question = panel.getByRole('heading', { name: QUESTION });
  await expect(question).toBeVisible();
  await visits.undoFinish(ticketId);
  await expect(question).toBeHidden();
  await visits.finish(ticketId);
  await key(panel, 'Không đánh giá').click();
  await visits.undoFinish(ticketId);
  await expect(panel.getByRole('heading', { name: 'Trần Thị Mẫu' })).toBeVisible();
  await visits.finish(ticketId);
  await key(panel, 'Hài lòng').click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  expect(rows('SELECT level FROM ratings')).toEqual([{ level: 3 }]);
  expect(rows('SELECT count(*) AS n FROM declined_ratings')).toEqual([{ n: 0 }]);
});

test('given a service that registers deaths, then the question is sober: no laugh, no wish', async () => {
  await askAtLeisure(office);
  const registry = await openVisits(office, '3');
  const panel = await office.open('/rating?counter=3', TABLET);
  await panel.getByRole('heading', { name: 'Lê Thị Ví Dụ' }).waitFor();
  await registry.serve('ho-tich');
  await expect(
    panel.getByRole('heading', { name: 'Xin ông/bà cho biết ý kiến về sự phục vụ của cán bộ.' }),
  ).toBeVisible();
  await expect(panel.locator('.rating__face circle')).toHaveCount(0);
  await expectWholeStep(panel, 'panel-2-sober', [TABLET, [800, 1280]]);
  await key(panel, 'Rất hài lòng').click();
  await expect(panel.getByRole('heading', { name: 'Xin cảm ơn ông/bà.' })).toBeVisible();
  await expect(panel.getByText('Chúc ông/bà một ngày tốt lành!')).toBeHidden();
  await expectWholeStep(panel, 'panel-4-sober', [TABLET]);
  await registry.close();
});

test('given an office that asks by five, then the fifth face is there, and its two lowest ask why', async () => {
  await askAtLeisure(office);
  await askBy(office, { scale: 5 });
  const panel = await openPanel();
  await visits.serve();
  await expect(panel.locator('.rating__face')).toHaveCount(5);
  await expectWholeStep(panel, 'panel-2-five');
  await key(panel, 'Rất không hài lòng').click();
  await key(panel, 'Bỏ qua').click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  await visits.serve();
  await key(panel, 'Bình thường').click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  expect(rows('SELECT level FROM ratings ORDER BY ticket_id')).toEqual([{ level: 0 }, { level: 2 }]);
});

test('given English, then the whole question is English, and the next citizen begins in Vietnamese', async () => {
  await askAtLeisure(office);
  const panel = await openPanel();
  await visits.serve();
  await key(panel, 'English').click();
  await key(panel, 'Dissatisfied').click();
  await expect(panel.getByRole('heading', { name: 'Please tell us why (optional)' })).toBeVisible();
  await expectWholeStep(panel, 'panel-3-english', [TABLET, [800, 1280]]);
  await key(panel, 'Skip').click();
  await expect(panel.getByText('Thank you for your feedback!')).toBeVisible();
  await visits.serve();
  await expect(panel.getByRole('heading', { name: QUESTION })).toBeVisible();
});

test("given an officer's own session, then it can neither rate, nor explain, nor decline", async () => {
  const ticketId = await visits.serve();
  const counter = await openCounterStation(office.url, '2', 'o2', office.now);
  const mine = await office.openCounter('3', 'Lê Thị Ví Dụ');
  const wishes: CommandInput[] = [
    { type: 'rate-service', ticketId, level: 4 },
    { type: 'explain-rating', ticketId, reasons: ['papers'], comment: null },
    { type: 'decline-rating', ticketId },
  ];
  for (const command of wishes) expect(refusalOf(await counter.send(command))).toBe('forbidden');
  // Nor has their page anything to do it with.
  await expect(mine.getByRole('button', { name: /hài lòng/ })).toHaveCount(0);
  expect(rows('SELECT count(*) AS n FROM ratings')).toEqual([{ n: 0 }]);
  await counter.close();
});

test('given a hub that is away, then nobody is thanked for what it has not, and nobody waits for it', async () => {
  const panel = await openPanel();
  await visits.serve();
  await key(panel, 'Hài lòng').waitFor();
  await expect(key(panel, 'Hài lòng')).toBeEnabled();
  await visits.close();
  await office.stopHub();
  await key(panel, 'Hài lòng').click();
  await expect(panel.getByRole('heading', { name: 'Đánh giá của ông/bà chưa gửi được.' })).toBeVisible();
  await expect(panel.getByText(THANKS)).toBeHidden();
  await expectWholeStep(panel, 'panel-5-unsent', [TABLET]);
  await expect(panel.getByText(/Tạm thời chưa nhận được đánh giá/)).toBeVisible();
  await expectWholeStep(panel, 'panel-5-away', [TABLET, [800, 1280]]);
});
