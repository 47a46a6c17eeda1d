import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import Database from 'better-sqlite3';
import { chainHash, type EventRow } from '../../main/hub/store/events.ts';
import { hashWords } from '../../main/hub/store/words.ts';
import type { RatingLevel } from '../../shared/domain/rating.ts';
import { openCounterStation, pairStation } from '../support/pair.ts';
import { readRows, tamper } from '../support/read-rows.ts';
import { call, must } from '../support/steps.ts';
import type { Station } from '../support/wire-client.ts';
import { type DeskOffice, expectFit, openDeskOffice, type Size } from './desk-office.ts';
import { press } from './morning.ts';
import { launchBrowser } from './office.ts';

let browser: Browser;
let office: DeskOffice;
let stations: Station[];
test.beforeAll(async () => {
  browser = await launchBrowser();
});
test.afterAll(() => browser.close());
test.beforeEach(async () => {
  office = await openDeskOffice(browser);
  stations = [];
});
test.afterEach(async () => {
  const { complaints } = office;
  for (const station of stations) await station.close();
  await office.close();
  expect(complaints).toEqual([]);
});

const SECOND = 1_000;
const MINUTE = 60_000;
const sizes: readonly Size[] = [
  [1366, 768],
  [1920, 1080],
];
const keep = (station: Station): Station => {
  stations.push(station);
  return station;
};

/** A counter that serves whoever comes next in three minutes; the panel is touched after `thinkMs`, or never. */
async function workplace(counterId: string, serviceId: string) {
  const counter = keep(await openCounterStation(office.url, counterId, `o${counterId}`, office.now));
  const panel = keep(await pairStation(office.url, 'rating', counterId, office.now));
  return async (level: RatingLevel | null, thinkMs = 6 * SECOND): Promise<string> => {
    await office.take(serviceId);
    office.pass(4 * MINUTE);
    const { ticketId, label } = await call(counter);
    await must(counter.send({ type: 'start-serving', ticketId }));
    office.pass(3 * MINUTE);
    await must(counter.send({ type: 'finish-ticket', ticketId, dossiers: null }));
    office.pass(thinkMs);
    if (level !== null) await must(panel.send({ type: 'rate-service', ticketId, level }));
    return label;
  };
}

/** The cells of a row, without its name. */
const cellsOf = (admin: Page, table: string, name: string) =>
  admin
    .getByRole('region', { name: table, exact: true })
    .getByRole('row')
    .filter({ has: admin.getByRole('rowheader', { name, exact: true }) })
    .getByRole('cell');
const figure = (admin: Page, name: string) =>
  admin
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('..')
    .getByRole('definition');

/** Counted from the journal alone, by another way than the hub's. */
const ratedBy = (what: string): Map<string, number[]> => {
  const rows = readRows<{ name: string; level: number; n: number }>(
    office.data,
    `SELECT ${what} AS name, rated.data->>'level' AS level, count(*) AS n FROM events rated
      JOIN events issued ON issued.type = 'ticket-issued' AND issued.data->>'ticketId' = rated.data->>'ticketId'
      WHERE rated.type = 'service-rated' GROUP BY 1, 2`,
  );
  const found = new Map<string, number[]>();
  for (const { name, level, n } of rows) {
    const levels = found.get(name) ?? [0, 0, 0, 0];
    levels[4 - level] = n;
    found.set(name, levels);
  }
  return found;
};
const servedBy = (where: string): number =>
  readRows<{ n: number }>(office.data, `SELECT count(*) AS n FROM events WHERE type = 'ticket-finished' ${where}`)[0]
    ?.n ?? 0;

test('given known ratings, when the head looks, then every table equals the events, and no share stands without its n', async () => {
  test.setTimeout(240_000);
  const first = await workplace('1', 'chung-thuc');
  for (const level of [4, 4, 3, 4, 1, 4, 3, 4, 2, 4] as const) await first(level);
  await first(1, SECOND); // sooner than anybody reads
  await first(null);
  const third = await workplace('3', 'ho-tich');
  for (const level of [4, 4, 3] as const) await third(level);
  // What other hands than the panel's bring: a reason with words, words that were erased, slips of paper, somebody who declined.
  const words = 'Phải chờ lâu, không ai hướng dẫn';
  tamper(
    office.data,
    `INSERT INTO words (hash, text) VALUES ('${hashWords(words)}', '${words}');
     UPDATE ratings SET reasons = '["long-wait","guidance"]', comment_hash = '${hashWords(words)}'
       WHERE ticket_id = (SELECT min(ticket_id) FROM ratings WHERE level = 1);
     UPDATE ratings SET reasons = '["long-wait"]', comment_hash = 'gone'
       WHERE ticket_id = (SELECT max(ticket_id) FROM ratings WHERE level = 1);
     INSERT INTO declined_ratings (ticket_id, at, day, counter_id, officer_id)
       SELECT id, finished_at, day, counter_id, officer_id FROM tickets
         WHERE status = 'done' AND id NOT IN (SELECT ticket_id FROM ratings);
     INSERT INTO outside_ratings (source, from_day, to_day, counts, entered_at)
       VALUES ('paper', '2026-03-02', '2026-03-02', '{"4":10,"3":5,"2":1,"1":0,"0":0}', 1)`,
  );

  const admin = await office.openAdmin('satisfaction');
  await expect(admin.getByText('Số liệu từ 02/03/2026 đến 02/03/2026.')).toBeVisible();
  expect(servedBy('')).toBe(15);
  for (const [name, value] of [
    ['Đã phục vụ', '15'],
    ['Đã đánh giá', '14'],
    ['Chọn “Không đánh giá”', '1'],
    ['Tỷ lệ đánh giá', '93,3%'],
    ['Tỷ lệ hài lòng', '78,6% (n = 14)'],
  ] as const)
    await expect(figure(admin, name)).toHaveText(value);

  const services = ratedBy("issued.data->>'serviceId'");
  const counters = ratedBy("rated.data->>'counterId'");
  const officers = ratedBy("rated.data->>'officerId'");
  expect(services.get('chung-thuc')).toEqual([6, 2, 1, 2]);
  for (const [table, name, levels, served, share] of [
    [
      'Theo dịch vụ',
      'Chứng thực',
      services.get('chung-thuc'),
      servedBy("AND data->>'counterId' = '1'"),
      '72,7% (n = 11)',
    ],
    [
      'Theo dịch vụ',
      'Hộ tịch – Tư pháp',
      services.get('ho-tich'),
      servedBy("AND data->>'counterId' = '3'"),
      'Số liệu ít (n = 3)',
    ],
    ['Theo quầy', 'Quầy 1 – Chứng thực', counters.get('1'), 12, '72,7% (n = 11)'],
    ['Theo cán bộ', 'Trần Thị Mẫu', officers.get('o1'), 12, '72,7% (n = 11)'],
  ] as const) {
    const rated = (levels ?? []).reduce((sum, n) => sum + n, 0);
    const rate = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 }).format(rated / served);
    await expect(cellsOf(admin, table, name)).toHaveText([
      String(served),
      String(rated),
      rate,
      share,
      ...(levels ?? []).map(String),
    ]);
  }
  await expect(cellsOf(admin, 'Lý do chưa hài lòng', 'Chờ lâu')).toHaveText(['Tiếp cận dịch vụ', '2']);
  await expect(cellsOf(admin, 'Nguồn khác: phiếu giấy và trực tuyến', 'Phiếu giấy')).toHaveText([
    '02/03/2026 – 02/03/2026',
    'Toàn cơ quan',
    '16',
    '93,8% (n = 16)',
  ]);
  const flagged = cellsOf(admin, 'Đánh giá nên xem lại', 'Trần Thị Mẫu');
  await expect(flagged.nth(0)).toContainText('1 trong 11');
  await expect(flagged.nth(0)).toContainText('1 lượt chạm dưới 1,5 giây');
  await expect(flagged.nth(1)).toHaveText('72,7% (n = 11)');
  await expect(flagged.nth(2)).toHaveText('80% (n = 10)');
  await expect(admin.getByText(words)).toBeVisible();
  await expect(admin.getByText('(đã xóa)')).toBeVisible();
  await expectFit(admin, 'satisfaction-1-day', sizes);

  await admin.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Tuần trước' });
  await expect(admin.getByText('Số liệu từ 23/02/2026 đến 01/03/2026.')).toBeVisible();
  await expect(figure(admin, 'Đã đánh giá')).toHaveText('0');
  await expectFit(admin, 'satisfaction-2-nothing', sizes);
  await admin.getByLabel('Kỳ', { exact: true }).selectOption({ label: 'Khoảng khác' });
  await admin.getByLabel('Từ ngày').fill('01/02/2026');
  await admin.getByLabel('Đến ngày').fill('31/02/2026');
  await expect(admin.getByText('Ngày chưa đúng, ví dụ: 02/09/2027.')).toBeVisible();
  await admin.getByLabel('Đến ngày').fill('31/03/2026');
  await press(admin, 'Xem lại số liệu');
  await expect(figure(admin, 'Đã đánh giá')).toHaveText('14');

  // The officer: whole groups of five of their own, and nothing of what anybody said.
  const counter = await office.open('/counter?counter=1');
  await expect(counter.getByText('Đánh giá tuần này: 80% hài lòng (n = 10)')).toBeVisible();
  await expect(counter.getByText(words)).toHaveCount(0);
});

test('given a low rating, then the head is told at once and quietly, and once seen it is not told again', async () => {
  const admin = await office.openAdmin('live');
  const serve = await workplace('1', 'chung-thuc');
  await serve(4);
  await expect(
    admin.getByText('Tỷ lệ đánh giá hôm nay: 100% (1 đánh giá trong 1 lượt phục vụ', { exact: false }),
  ).toBeVisible();
  await expect(admin.getByText('Có đánh giá không hài lòng')).toHaveCount(0);
  const label = await serve(1);
  await expect(admin.getByText('Có đánh giá không hài lòng')).toBeVisible();
  await expect(
    admin.getByText(
      new RegExp(`^${label} · Chứng thực · Quầy 1: Không hài lòng, .* Chờ 4 phút, phục vụ 3 phút, chuyển 0 lần`),
    ),
  ).toBeVisible();
  await expectFit(admin, 'low-rating-1-live', sizes);
  await press(admin, 'Đã xem');
  await expect(admin.getByText('Có đánh giá không hài lòng')).toHaveCount(0);
  await admin.reload();
  await expect(admin.getByRole('heading', { level: 2, name: 'Điều hành' })).toBeVisible();
  await expect(admin.getByText('Có đánh giá không hài lòng')).toHaveCount(0);
  await serve(1);
  await expect(admin.getByText('Có đánh giá không hài lòng')).toBeVisible();
  const counter = await office.open('/counter?counter=1');
  await expect(counter.getByText('chưa đủ số liệu')).toBeVisible();
});

test('given a journal, when it is checked, then the page says that it holds; after an edit by hand it says where, and what a paper says', async () => {
  test.setTimeout(240_000);
  const serve = await workplace('1', 'chung-thuc');
  await serve(1);
  const admin = await office.openAdmin('integrity');
  await press(admin, 'Kiểm tra toàn bộ nhật ký');
  await expect(admin.getByText('Nhật ký nguyên vẹn', { exact: true })).toBeVisible({ timeout: 30_000 });
  await press(admin, 'Ký ngay bây giờ');
  const code = (await admin.getByRole('region', { name: 'Bản ký mỗi ngày' }).locator('code').textContent()) ?? '';
  await expectFit(admin, 'integrity-1-holds', sizes);
  await admin.getByRole('button', { name: /^Xem để in bản ký ngày 02\/03\/2026/ }).click();
  const sheet = admin.getByRole('region', { name: 'Bản ký trước khi in' });
  for (const text of ['BẢN KÝ NHẬT KÝ TRONG NGÀY', 'Không hài lòng: 1', code]) await expect(sheet).toContainText(text);
  await expectFit(admin, 'integrity-2-sheet', sizes);
  await press(admin, 'Đóng bản xem');

  const field = admin.getByLabel('Mã trên giấy');
  await field.fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await press(admin, 'So với nhật ký');
  await expect(admin.getByText('Mã chưa đúng.', { exact: false })).toBeVisible();
  // As a scanner types it.
  await field.fill(code);
  await field.press('Enter');
  await expect(admin.getByText('Khớp với bản giấy', { exact: false })).toBeVisible({ timeout: 30_000 });
  await expectFit(admin, 'integrity-3-same', sizes);

  const [row] = readRows<{ seq: number }>(office.data, "SELECT seq FROM events WHERE type = 'service-rated'");
  tamper(office.data, 'UPDATE ratings SET level = 4');
  await press(admin, 'Kiểm tra toàn bộ nhật ký');
  await expect(admin.getByText('Bảng ratings, dòng 1 đã bị sửa ngoài nhật ký.')).toBeVisible({ timeout: 30_000 });
  await expectFit(admin, 'integrity-4-table', sizes);

  const triggers = 'DROP TRIGGER events_are_never_changed; DROP TRIGGER events_are_never_deleted;';
  tamper(
    office.data,
    `${triggers} UPDATE ratings SET level = 1;
      UPDATE events SET data = replace(data, '"level":1', '"level":4') WHERE seq = ${row?.seq}`,
  );
  await press(admin, 'Kiểm tra toàn bộ nhật ký');
  await expect(
    admin.getByText(
      new RegExp(`^Dòng ${row?.seq} của nhật ký đã bị sửa: một lượt đánh giá, ghi lúc .* ngày 02/03/2026`),
    ),
  ).toBeVisible({ timeout: 30_000 });
  await expect(cellsOf(admin, 'Chỗ khác nhau', 'level')).toHaveText(['Không hài lòng (1)', 'Rất hài lòng (4)']);
  await expectFit(admin, 'integrity-5-row', sizes);

  forgeAll(office.data);
  await field.fill(code);
  await press(admin, 'So với nhật ký');
  await expect(admin.getByText('KHÔNG khớp với bản giấy', { exact: false })).toBeVisible({ timeout: 30_000 });
  // In itself it holds: nobody would see it without the paper.
  await expect(admin.getByText('Chuỗi mã băm và mọi bảng số liệu đều khớp.')).toBeVisible();
  await expect(admin.getByText('Nhật ký KHÔNG nguyên vẹn')).toBeVisible();
  await expectFit(admin, 'integrity-6-forged', sizes);
});

/** The forger's last step: the table too, no digest left, and every hash anew. */
function forgeAll(folder: string): void {
  tamper(folder, "UPDATE ratings SET level = 4; DELETE FROM events WHERE type = 'digest-signed'; DELETE FROM digests");
  const db = new Database(path.join(folder, 'xin-moi.sqlite'));
  let previous = '';
  for (const row of db.prepare<[], EventRow>('SELECT * FROM events ORDER BY seq').all()) {
    const { hash: _, ...rest } = row;
    previous = chainHash(previous, rest);
    db.prepare('UPDATE events SET hash = ? WHERE seq = ?').run(previous, row.seq);
  }
  db.close();
}
