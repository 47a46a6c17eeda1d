import { type Browser, expect, type Page, test } from '@playwright/test';
import type { CommandInput } from '../../shared/contract/commands.ts';
import { defaultPhone } from '../../shared/domain/satisfaction.ts';
import { adminStation, openCounterStation, pairStation } from '../support/pair.ts';
import { readRows, tamper } from '../support/read-rows.ts';
import { must, refusalOf } from '../support/steps.ts';
import { newCommandId, type Station } from '../support/wire-client.ts';
import { type DeskOffice, expectFit, openDeskOffice, type Size } from './desk-office.ts';
import { press } from './morning.ts';
import { launchBrowser } from './office.ts';
import { askAtLeisure, openVisits, type Visits } from './panel-office.ts';

/** The longest window of `askAtLeisure`, and a little; milliseconds. */
const WINDOW_IS_OVER = 301_000;
const PHONE: Size = [360, 640];
const THANKS = 'Xin cảm ơn ông/bà đã góp ý!';

let browser: Browser;
let office: DeskOffice;
let visits: Visits;
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
  await askAtLeisure(office);
  visits = await openVisits(office);
});
test.afterEach(async () => {
  const { complaints } = office;
  await visits.close();
  await office.close();
  expect(complaints).toEqual([]);
});

const key = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const sql = <Row>(query: string): Row[] => readRows<Row>(office.data, query);
const one = (query: string): number => sql<{ n: number }>(query)[0]?.n ?? 0;
const tokenOf = (ticketId: number): string =>
  readRows<{ token: string }>(office.data, 'SELECT token FROM tickets WHERE id = ?', ticketId)[0]?.token ?? '';

async function wirePhones(): Promise<void> {
  const admin = await adminStation(office.url, office.now);
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  const phones = { ...defaultPhone, ticketPage: true, address: 'http://192.168.1.10:8080' };
  await must(admin.send({ type: 'set-phones', phones, basedOn: watch.latest('admin').revisions.phones }));
  await admin.close();
}

/** What a phone's page would send. */
const fromPhone = (token: string, level: number): Promise<Response> =>
  fetch(`${office.url}/t/${token}/rating`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      commandId: newCommandId(),
      madeAt: office.now(),
      command: { type: 'rate-by-token', level },
    }),
  });

interface Day {
  rated: number;
  low: number;
  unanswered: number;
  byPhone: number;
}

/** Six visits: three levels at the panel and one with all that may be said, one "no", one without an answer, one by phone. */
async function playTheDay(): Promise<Day> {
  const panel = await office.open('/rating?counter=1', [1280, 800]);
  await panel.getByRole('heading', { name: 'Trần Thị Mẫu' }).waitFor();
  for (const level of ['Rất hài lòng', 'Hài lòng']) {
    await visits.serve();
    await key(panel, level).click();
    await expect(panel.getByText(THANKS)).toBeVisible();
  }
  const rated = await visits.serve();
  await key(panel, 'Bình thường').click();
  await key(panel, 'Bỏ qua').click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  const low = await visits.serve();
  await key(panel, 'Không hài lòng').click();
  await key(panel, 'Chờ lâu').click();
  await key(panel, 'Viết thêm ý kiến').click();
  for (const name of ['phím c', 'phím h', 'phím ơ', 'Dấu Huyền']) await key(panel, name).click();
  await key(panel, 'Xong').click();
  await key(panel, 'Gửi').click();
  await expect(panel.getByText(THANKS)).toBeVisible();
  await visits.serve();
  await key(panel, 'Không đánh giá').click();
  await expect(panel.getByText('Xin cảm ơn ông/bà.', { exact: true })).toBeVisible();

  const byPhone = await visits.serve();
  const phone = await office.open(`/t/${tokenOf(byPhone)}`, PHONE);
  await phone.getByRole('button', { name: 'Không hài lòng' }).click();
  await phone.getByLabel('Thái độ phục vụ').check();
  await phone.getByRole('button', { name: 'Gửi' }).click();
  await expect(phone.getByText(THANKS)).toBeVisible();
  // Who has rated by phone is not asked by the panel any more.
  await expect(panel.locator('.rating__face')).toHaveCount(0);

  const unanswered = await visits.serve();
  await expect(key(panel, 'Rất hài lòng')).toBeVisible();
  office.pass(WINDOW_IS_OVER);
  await expect(panel.locator('.rating__face')).toHaveCount(0);
  return { rated, low, unanswered, byPhone };
}

/** Each wish of somebody who would make the figures better or worse, and what it is told. */
async function expectRefusals({ rated, low, unanswered, byPhone }: Day): Promise<void> {
  const before = sql('SELECT * FROM ratings');
  const panel = await pairStation(office.url, 'rating', '1', office.now);
  const elsewhere = await pairStation(office.url, 'rating', '2', office.now);
  const officer = await openCounterStation(office.url, '2', 'o2', office.now);
  const admin = await adminStation(office.url, office.now);
  const rate = (ticketId: number): CommandInput => ({ type: 'rate-service', ticketId, level: 4 });
  const wishes: [string, Station, CommandInput, string][] = [
    ['twice', panel, rate(rated), 'already-rated'],
    ['over a phone', panel, rate(byPhone), 'already-rated'],
    ['late', panel, rate(unanswered), 'rating-closed'],
    ['elsewhere', elsewhere, rate(unanswered), 'not-at-this-counter'],
    ['officer', officer, rate(unanswered), 'forbidden'],
    ['officer, for a phone', officer, { type: 'rate-by-token', level: 4 }, 'forbidden'],
    ['officer, reasons', officer, { type: 'explain-rating', ticketId: low, reasons: [], comment: 'x' }, 'forbidden'],
    ['officer, no', officer, { type: 'decline-rating', ticketId: unanswered }, 'forbidden'],
    ['administrator', admin, rate(unanswered), 'forbidden'],
  ];
  const told: Record<string, string | null> = {};
  for (const [what, station, wish] of wishes) told[what] = refusalOf(await station.send(wish));
  expect(told).toEqual(Object.fromEntries(wishes.map(([what, , , code]) => [what, code])));
  for (const station of [panel, elsewhere, officer, admin]) await station.close();

  const guessed = tokenOf(unanswered).replace(/[0-9a-f]{4}$/, (end) => (end === '0000' ? '1111' : '0000'));
  expect((await fetch(`${office.url}/t/${guessed}`)).status).toBe(404);
  expect((await fromPhone(guessed, 4)).status).toBe(404);
  for (const ticketId of [rated, byPhone])
    expect(await (await fromPhone(tokenOf(ticketId), 4)).json()).toMatchObject({ ok: false, code: 'already-rated' });
  expect(sql('SELECT * FROM ratings')).toEqual(before);
  expect(one("SELECT count(*) AS n FROM events WHERE type = 'service-rated'")).toBe(before.length);
}

/** The table of the head's page without its head, a row a line. */
const tableOf = async (admin: Page, name: string): Promise<string[][]> => {
  const rows = await admin.getByRole('region', { name, exact: true }).locator('tbody tr').all();
  const cells = await Promise.all(rows.map((row) => row.locator('th, td').allTextContents()));
  return cells.map((row) => row.map((text) => text.replaceAll('\u00a0', ' ')));
};
const figure = (admin: Page, name: string) =>
  admin
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('..')
    .getByRole('definition');

/** What the head reads, beside what the journal alone says. */
async function expectTables(admin: Page): Promise<void> {
  const finished = "FROM events WHERE type = 'ticket-finished'";
  const [served, asked] = [one(`SELECT count(*) AS n ${finished}`), one(`SELECT sum(data->>'asked') AS n ${finished}`)];
  const count = (type: string): number => one(`SELECT count(*) AS n FROM events WHERE type = '${type}'`);
  const [rated, declined] = [count('service-rated'), count('rating-declined')];
  expect([served, asked, rated, declined]).toEqual([7, 7, 5, 1]);
  for (const [name, value] of [
    ['Đã phục vụ', `${served}`],
    ['Đã được hỏi', `${asked}`],
    ['Đã đánh giá', `${rated}`],
    ['Chọn “Không đánh giá”', `${declined}`],
    ['Không trả lời', `${asked - rated - declined}`],
    ['Tỷ lệ hài lòng', `Số liệu ít (n = ${rated})`],
  ] as const)
    await expect(figure(admin, name)).toHaveText(value);

  const levels = (where: string): string[] =>
    [4, 3, 2, 1].map((level) => {
      const of = `type = 'service-rated' AND data->>'level' = ${level} ${where}`;
      return `${one(`SELECT count(*) AS n FROM events WHERE ${of}`)}`;
    });
  expect(levels('')).toEqual(['1', '1', '1', '2']);
  const rate = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 }).format(rated / served);
  const whole = [`${served}`, `${rated}`, rate, `Số liệu ít (n = ${rated})`, ...levels('')];
  expect((await tableOf(admin, 'Theo dịch vụ')).find(([name]) => name === 'Chứng thực')?.slice(1)).toEqual(whole);
  expect((await tableOf(admin, 'Theo quầy')).find(([name]) => name?.startsWith('Quầy 1'))?.slice(1)).toEqual(whole);
  expect((await tableOf(admin, 'Theo cán bộ')).find(([name]) => name === 'Trần Thị Mẫu')?.slice(1)).toEqual(whole);

  const channels = sql<{ channel: string; n: number }>(
    "SELECT data->>'channel' AS channel, count(*) AS n FROM events WHERE type = 'service-rated' GROUP BY 1 ORDER BY 1",
  );
  expect(channels).toEqual([
    { channel: 'panel', n: 4 },
    { channel: 'phone', n: 1 },
  ]);
  expect(await tableOf(admin, 'Theo nơi đánh giá')).toEqual([
    ['Màn hình tại quầy', '4', 'Số liệu ít (n = 4)'],
    ['Điện thoại của người dân', '1', 'Số liệu ít (n = 1)'],
  ]);
  const reasons = sql<{ reason: string; n: number }>(
    `SELECT told.value AS reason, count(*) AS n FROM events, json_each(data, '$.reasons') told
      WHERE events.type = 'rating-explained' GROUP BY 1 ORDER BY 1`,
  );
  expect(reasons).toEqual([
    { reason: 'attitude', n: 1 },
    { reason: 'long-wait', n: 1 },
  ]);
  const shown = (await tableOf(admin, 'Lý do chưa hài lòng')).map(([name, , n]) => [name, n]);
  expect(shown.sort()).toEqual([
    ['Chờ lâu', '1'],
    ['Thái độ phục vụ', '1'],
  ]);
  await expect(admin.getByText('chờ', { exact: true })).toBeVisible();
  // Slips stand alone: with their own n, and in no sum above.
  expect(await tableOf(admin, 'Nguồn khác: phiếu giấy và trực tuyến')).toEqual([
    ['Phiếu giấy', '02/03/2026 – 02/03/2026', 'Toàn cơ quan', '16', '93,8% (n = 16)'],
  ]);
}

test('given a day of panel, phone and paper, then the head reads what the events say, nobody rates who may not, and an edited row is named', async () => {
  test.setTimeout(400_000);
  await wirePhones();
  const day = await playTheDay();
  await expectRefusals(day);

  const slips = await office.openAdmin('slips');
  await slips.getByLabel('Nguồn').selectOption('Phiếu giấy');
  for (const end of ['từ', 'đến']) await slips.getByLabel(`Kỳ phiếu: ${end} ngày`).fill('2026-03-02');
  for (const [level, n] of [
    ['Rất hài lòng', '10'],
    ['Hài lòng', '5'],
    ['Bình thường', '1'],
  ] as const)
    await slips.getByLabel(level, { exact: true }).fill(n);
  await slips.getByRole('button', { name: /^Ghi số phiếu/ }).click();
  await expect(slips.getByText('Đã ghi 16 phiếu.')).toBeVisible();

  const admin = await office.openAdmin('satisfaction');
  await expect(admin.getByText('Số liệu từ 02/03/2026 đến 02/03/2026.')).toBeVisible();
  await expectTables(admin);
  await expectFit(admin, 'how-was-it-1-figures');

  const [row] = sql<{ seq: number }>(
    "SELECT min(seq) AS seq FROM events WHERE type = 'service-rated' AND data->>'level' = 1",
  );
  await visits.close();
  await office.stopHub();
  tamper(
    office.data,
    `DROP TRIGGER events_are_never_changed;
      UPDATE events SET data = replace(data, '"level":1', '"level":4') WHERE seq = ${row?.seq}`,
  );
  await office.startHubAgain();
  const head = await office.openAdmin('integrity');
  await press(head, 'Kiểm tra toàn bộ nhật ký');
  await expect(head.getByText('Nhật ký KHÔNG nguyên vẹn')).toBeVisible({ timeout: 60_000 });
  await expect(
    head.getByText(
      new RegExp(`^Dòng ${row?.seq} của nhật ký đã bị sửa: một lượt đánh giá, ghi lúc .* ngày 02/03/2026`),
    ),
  ).toBeVisible();
  await expectFit(head, 'how-was-it-2-edited');
});
