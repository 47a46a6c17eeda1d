import { type Browser, expect, type Page, test } from '@playwright/test';
import { type RunningHub, startHub } from '../../main/hub/hub.ts';
import { type BoardProfile, firstBoard } from '../../shared/domain/board.ts';
import type { CounterId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import { makeOffice } from '../support/make-office.ts';
import { png } from '../support/media-files.ts';
import { openCounterStation, pairStation } from '../support/pair.ts';
import { createTestClock, type TestClock, vietnam } from '../support/test-clock.ts';
import type { Station } from '../support/wire-client.ts';
import { expectReadable, panels, sendMedia, setBoards, slide } from './board-office.ts';
import { freshFolder, launchBrowser } from './office.ts';

/** A ward as hard for a board as any: letters as wide as W, names as long as they come, more counters than a table holds. */
const services = [
  {
    id: 'chung-thuc',
    letter: 'A',
    digit: '1',
    name: 'Chứng thực bản sao từ bản chính giấy tờ, văn bản do cơ quan có thẩm quyền cấp',
  },
  { id: 'ho-tich', letter: 'H', digit: '2', name: 'Hộ tịch – Tư pháp' },
  { id: 'dat-dai', letter: 'W', digit: '3', name: 'Đất đai – Xây dựng' },
  { id: 'xa-hoi', letter: 'M', digit: '4', name: 'Lao động – Xã hội' },
];
const names = [
  'Lao động – Thương binh và Xã hội – Người có công với cách mạng – Bảo trợ xã hội',
  'Tài nguyên – Môi trường – Đất đai – Xây dựng – Giao thông vận tải',
  'Nghiêngnghiêngnghiêngnghiêngnghiêngnghiêng',
  '',
  'Hộ tịch',
];
const counters = Array.from({ length: 14 }, (_, n) => ({
  id: String(n + 1),
  name: names[n % names.length] ?? '',
  services: [services[n % 4]?.id ?? ''],
  backups: [],
}));
const ticker =
  'Ngày 30/11 Trung tâm nghỉ buổi chiều để bảo trì hệ thống. Xin ông/bà đến vào buổi sáng hoặc nộp hồ sơ trực tuyến.';
const silent = { ...firstBoard.sound, speaks: 'none' as const };
const bare = { ...firstBoard.shows, next: false, missed: false, paused: false };
const notice = {
  kind: 'text',
  title: 'Tạm ngừng tiếp nhận hồ sơ đăng ký đất đai chiều thứ Hai 30/11/2026',
  text: 'Chiều thứ Hai 30/11 hệ thống được nâng cấp nên việc tiếp nhận hồ sơ đất đai tạm dừng từ 13:30 đến 17:00.\nXin ông/bà đến vào buổi sáng, hoặc nộp hồ sơ trực tuyến trên Cổng dịch vụ công quốc gia; cán bộ hướng dẫn sẵn sàng giúp tại bàn số 1. Chúng tôi xin lỗi vì sự bất tiện này và mong ông/bà thông cảm. Điện thoại: 0211 3',
  qr: 'https://dichvucong.gov.vn/p/home/dvc-trang-chu.html?thutuc=1234567890&coquan=ubnd-phuong-hoa-mai',
};

const media = (kind: object) => ({ layout: 'media' as const, playlist: [slide('one', kind)] });

let clock: TestClock;
let browser: Browser;
let hub: RunningHub;
let before: readonly BoardProfile[];
let pages: [string, Page][];
let complaints: string[];

test.beforeEach(async () => {
  test.setTimeout(600_000);
  clock = createTestClock(vietnam('2026-03-02', '08:30'));
  [before, pages, complaints] = [[firstBoard], [], []];
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  const folder = freshFolder();
  await makeOffice(folder, clock, { services, counters });
  hub = await startHub({ data: folder, port: 0, host: '127.0.0.1', sample: true, printer: { kind: 'none' } }, clock);
  for (const panel of ['wide', 'high'] as const) {
    const [width, height] = panels[panel];
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${panel}: ${error}`));
    await page.goto(`${hub.url}/display`);
    pages.push([panel, page]);
  }
});
test.afterEach(async () => {
  await browser.close();
  await hub.close();
  expect(complaints).toEqual([]);
});

/** Shows a profile on each panel, and expects all of it to be seen, as large as it has to be. */
async function show(name: string, changes: Partial<BoardProfile>): Promise<void> {
  const profile = { ...firstBoard, ...changes, name };
  await setBoards({ url: hub.url, now: clock.now }, [profile], before);
  before = [profile];
  for (const [panel, page] of pages) {
    const { layout, colours, textSize } = profile;
    await page.locator(`[data-colours="${colours}"] > [data-layout="${layout}"][data-text="${textSize}"]`).waitFor();
    if (profile.sound.speaks === 'none') await page.locator('.board-silent').waitFor();
    await expectReadable(page, `hard-${name}-${panel}`);
  }
}

test('given a hard ward at which nobody is there, then every board says so', async () => {
  await show('empty-calls', { language: 'vi-en', textSize: 'large', sound: silent, ticker });
  await show('empty-counters', { layout: 'counters' });
  await show('empty-door', { layout: 'door' });
  await show('empty-media', { layout: 'media' });
});

test('given 300 who wait and 12 counters that call at once, then every board is read', async () => {
  const kiosk = await pairStation(hub.url, 'kiosk', null, clock.now);
  for (let n = 0; n < 320; n++) await take(kiosk, n % 4);
  const stations: Station[] = [];
  for (const { id } of counters.slice(0, 12)) stations.push(await openCounterStation(hub.url, id, `o${id}`, clock.now));
  await Promise.all(stations.map((station) => station.send({ type: 'call-next' })));
  clock.advance(240_000);
  for (const station of stations.slice(3, 6)) await station.send({ type: 'pause-counter' });
  for (const [, page] of pages) await expect(page.locator('.board-waiting strong')).toHaveText('308');
  await show('calls', {});
  await show('calls-large', { language: 'vi-en', textSize: 'large', ticker });
  await show('calls-silent', { recent: 8, sound: silent, shows: bare });
  await show('counters', { layout: 'counters' });
  await show('counters-large', { layout: 'counters', language: 'vi-en', textSize: 'large', ticker });
  for (const id of ['1', '2', '3'])
    await show(`door-${id}`, {
      layout: 'door',
      counters: [id as CounterId],
      language: id === '2' ? 'vi-en' : 'vi',
      textSize: id === '3' ? 'large' : 'normal',
      ticker,
    });
  const tall = await sendMedia({ url: hub.url, now: clock.now }, png(400, 3_000), 'tall.png');
  const caption =
    'Sơ đồ các quầy của Trung tâm Phục vụ hành chính công, tầng 1 và tầng 2, xin xem kỹ trước khi đến quầy';
  await show('media-picture', media({ kind: 'picture', mediaId: tall, caption }));
  await show('media-text', { ...media(notice), language: 'vi-en', ticker });
  await show('media-papers', { ...media({ kind: 'papers', serviceId: 'ho-tich' as ServiceId }), language: 'vi-en' });
  await show('media-large', { ...media({ kind: 'hours' }), textSize: 'large', ticker, colours: 'dark' });
  await Promise.all([kiosk, ...stations].map((station) => station.close()));
});

test('given the thousandth number of a day, which has five characters, then it is as high as any other', async () => {
  const kiosk = await pairStation(hub.url, 'kiosk', null, clock.now);
  let thousandth = 0;
  for (let taken = 0; taken < 1_000; taken += 50)
    thousandth = Math.max(...(await Promise.all(Array.from({ length: 50 }, () => take(kiosk, 0)))));
  const counter = await openCounterStation(hub.url, '13', 'o13', clock.now);
  for (const id of ['5', '9']) {
    const other = await openCounterStation(hub.url, id, `o${id}`, clock.now);
    await other.send({ type: 'call-next' });
    await other.close();
  }
  const ticketId = thousandth as TicketId;
  expect(await counter.send({ type: 'call-ticket', ticketId, reason: 'Người đi cùng' })).toMatchObject({ ok: true });
  clock.advance(60_000);
  for (const [, page] of pages) await expect(page.locator('.now-number')).toHaveText('A1000');
  await show('long-calls', {});
  await show('long-calls-large', { textSize: 'large', colours: 'contrast' });
  await show('long-counters', { layout: 'counters' });
  await show('long-door', { layout: 'door', counters: ['13' as CounterId] });
  await show('long-media', media({ kind: 'hours' }));
  await Promise.all([kiosk, counter].map((station) => station.close()));
});

async function take(kiosk: Station, service: number): Promise<number> {
  const outcome = await kiosk.send({ type: 'issue-ticket', serviceId: services[service]?.id ?? '', priority: null });
  if (!outcome.ok || outcome.done.kind !== 'issued') throw new Error(`No number: ${JSON.stringify(outcome)}`);
  return outcome.done.ticket.ticketId;
}
