import { execFileSync } from 'node:child_process';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { revisionOf } from '../../shared/basics/revision.ts';
import type { CommandInput } from '../../shared/contract/commands.ts';
import type { SurveyQuestion } from '../../shared/domain/satisfaction.ts';
import { adminStation } from '../support/pair.ts';
import { readRows } from '../support/read-rows.ts';
import { must } from '../support/steps.ts';
import { type DeskOffice, deskSizes, expectFit, openDeskOffice, type Size } from './desk-office.ts';
import { launchBrowser } from './office.ts';
import { openVisits } from './panel-office.ts';
import { keepPicture } from './pictures.ts';

const phoneSizes: readonly Size[] = [
  [360, 640],
  [412, 915],
  [768, 1024],
];
const ADDRESS = 'http://192.168.1.10:8080';
/** "Slow 3G" of Chromium's own tools: bytes a second, and milliseconds. */
const slow3g = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
/** Everything that a phone loads for a ticket, bytes. */
const MOST_BYTES = 60_000;
const MOST_PAINT_MS = 2_000;

let browser: Browser;
let office: DeskOffice;

test.beforeAll(async () => {
  browser = await launchBrowser('--autoplay-policy=no-user-gesture-required');
  office = await openDeskOffice(browser);
  // The administrator switches everything on, as a person does.
  const admin = await office.openAdmin('phones');
  await expect(admin.getByRole('alert').filter({ hasText: 'chỉ nghe trên chính máy này' })).toBeVisible();
  await admin.getByLabel('Theo dõi số trên điện thoại').check();
  await admin.getByLabel('Lấy số bằng điện thoại').check();
  await expect(admin.getByText('Cần có địa chỉ')).toBeVisible();
  await admin.getByLabel('Địa chỉ', { exact: true }).fill(ADDRESS);
  await admin.getByLabel('Tên Wi-Fi cho người dân').fill('MotCua-HoaMai');
  await admin.getByRole('button', { name: 'Lưu' }).click();
  await expect(admin.getByText('Đã lưu. Phiếu in từ lúc này có mã mới.')).toBeVisible();
  await expect(admin.getByRole('img', { name: `Mã QR để thử: ${ADDRESS}/t/test` })).toBeVisible();
  await expectFit(admin, 'phones-admin', deskSizes);
});
test.afterAll(async () => {
  await office.close();
  await browser.close();
});

/** A citizen takes a number at the kiosk; what the code on its paper holds. */
async function ticket(): Promise<{ label: string; token: string }> {
  const label = await office.take('chung-thuc');
  const [row] = readRows<{ token: string }>(office.data, 'SELECT token FROM tickets WHERE label = ?', label);
  return { label, token: row?.token ?? '' };
}

/** A citizen's phone; it notes when it shakes. */
async function openPhone(path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  await context.addInitScript(() => {
    const noted = window as unknown as { shaken: unknown[] };
    noted.shaken = [];
    Object.defineProperty(Navigator.prototype, 'vibrate', {
      configurable: true,
      value: (pattern: unknown) => noted.shaken.push(pattern),
    });
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => office.complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') office.complaints.push(message.text());
  });
  await page.goto(office.url + path);
  return page;
}
const shaken = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shaken: unknown[] }).shaken.length);

test('a citizen waits, is called so that they notice, and says how it was, once', async () => {
  const counter = await office.openCounter('1', 'Trần Thị Mẫu');
  const { token } = await ticket();
  const phone = await openPhone(`/t/${token}`);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Sắp đến lượt ông/bà');
  await expectFit(phone, 'phone-waiting', phoneSizes);
  await phone.getByRole('button', { name: 'Bật âm báo' }).click();
  await expect(phone.getByText('Âm báo đã bật')).toBeVisible();
  await phone.getByRole('link', { name: 'English' }).click();
  await expect(phone.getByText('The alert is on')).toBeVisible();
  await phone.getByRole('link', { name: 'Tiếng Việt' }).click();
  expect(await shaken(phone)).toBe(0);

  await counter.getByRole('button', { name: 'Gọi số tiếp theo' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Xin mời ông/bà đến Quầy 1');
  await expect.poll(() => shaken(phone)).toBe(1);
  await expect.poll(() => phone.title()).toContain('xin mời đến Quầy 1');
  await expectFit(phone, 'phone-called', phoneSizes);

  await counter.getByRole('button', { name: 'Bắt đầu phục vụ' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Đang phục vụ ông/bà tại Quầy 1');
  await counter.getByRole('button', { name: 'Hoàn thành' }).first().click();
  await expect(phone.getByRole('heading', { name: 'Ông/bà có hài lòng' })).toBeVisible();
  await expectFit(phone, 'phone-faces', phoneSizes);
  await phone.getByRole('button', { name: 'Không hài lòng' }).click();
  await expect(phone.getByRole('heading', { name: 'Xin ông/bà cho biết lý do' })).toBeVisible();
  await expectFit(phone, 'phone-why', phoneSizes);
  await phone.getByLabel('Thái độ phục vụ').check();
  await phone.getByLabel('Ý kiến của ông/bà').fill('Phải chờ lâu.');
  await phone.getByRole('button', { name: 'Gửi' }).click();
  await expect(phone.getByText('Xin cảm ơn ông/bà đã góp ý!')).toBeVisible();
  await expectFit(phone, 'phone-thanks', phoneSizes);
  expect(readRows(office.data, "SELECT level, channel, reasons FROM ratings WHERE channel = 'phone'")).toEqual([
    { level: 1, channel: 'phone', reasons: '["attitude"]' },
  ]);
  // A second page of the same ticket asks nothing.
  const again = await openPhone(`/t/${token}`);
  await expect(again.getByText('Xin cảm ơn ông/bà đã góp ý!')).toBeVisible();
  expect(await again.context().cookies()).toEqual([]);
  expect(office.complaints).toEqual([]);
});

/** The office asks phones two questions of its own, the second after one answer of the first. */
async function askPhones(): Promise<void> {
  const admin = await adminStation(office.url, office.now);
  const survey: SurveyQuestion[] = [
    {
      id: 'way',
      vi: 'Ông/bà thường nộp hồ sơ bằng cách nào?',
      en: '',
      element: 1,
      kind: 'one',
      options: [
        { id: 'here', vi: 'Tại quầy', en: 'At the counter' },
        { id: 'web', vi: 'Trực tuyến', en: 'Online' },
      ],
      when: null,
      at: 'both',
      active: true,
    },
    {
      id: 'why',
      vi: 'Điều gì khiến ông/bà chưa nộp trực tuyến?',
      en: '',
      element: 2,
      kind: 'text',
      options: [],
      when: { questionId: 'way', optionId: 'here' },
      at: 'phone',
      active: true,
    },
  ];
  await must(admin.send({ type: 'set-survey', survey, basedOn: revisionOf([]) } as unknown as CommandInput));
  await admin.close();
}

test('after the faces and the reasons the page asks the office’s own questions, keeps its place, and tells nobody what was rated', async () => {
  await askPhones();
  const visits = await openVisits(office, '2');
  const ticketId = await visits.serve();
  const [row] = readRows<{ token: string }>(office.data, 'SELECT token FROM tickets WHERE id = ?', ticketId);
  const phone = await openPhone(`/t/${row?.token}`);
  await phone.getByRole('button', { name: 'Bình thường' }).click();
  await expect(phone.getByRole('heading', { name: 'Xin ông/bà cho biết lý do' })).toBeFocused();

  // Who opens the ticket elsewhere sees a thank-you, and neither reasons nor questions.
  const other = await openPhone(`/t/${row?.token}`);
  await expect(other.getByText('Xin cảm ơn ông/bà đã góp ý!')).toBeVisible();
  await expect(other.locator('form')).toHaveCount(0);

  await phone.getByRole('button', { name: 'Bỏ qua' }).click();
  await expect(phone.getByRole('heading', { name: 'Ông/bà thường nộp hồ sơ bằng cách nào?' })).toBeFocused();
  await expect(phone.getByText('Câu 1/2')).toBeVisible();
  await expectFit(phone, 'phone-question-one', phoneSizes);
  await phone.getByLabel('Tại quầy').check();
  await phone.getByRole('button', { name: 'Tiếp' }).click();
  await expect(phone.getByRole('heading', { name: 'Điều gì khiến ông/bà chưa nộp trực tuyến?' })).toBeFocused();
  await phone.reload();
  await expect(phone.getByText('Câu 2/2')).toBeVisible();
  await expectFit(phone, 'phone-question-words', phoneSizes);
  await phone.getByLabel('Câu trả lời của ông/bà').fill('Chưa biết cách làm.');
  await phone.getByRole('button', { name: 'Tiếp' }).click();
  await expect(phone.getByText('Xin cảm ơn ông/bà đã góp ý!')).toBeFocused();
  await expect(phone.getByText('Chúc ông/bà một ngày tốt lành!')).toHaveCount(0);
  expect(
    readRows(
      office.data,
      'SELECT question_id, options, text, channel FROM survey_answers LEFT JOIN words ON hash = text_hash ORDER BY at',
    ),
  ).toEqual([
    { question_id: 'way', options: '["here"]', text: null, channel: 'phone' },
    { question_id: 'why', options: '[]', text: 'Chưa biết cách làm.', channel: 'phone' },
  ]);
  await visits.close();
  expect(office.complaints).toEqual([]);
});

test('on a slow line the page is there within two seconds, and all of it is small', async () => {
  const { label, token } = await ticket();
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  let bytes = 0;
  await line.send('Network.enable');
  await line.send('Network.emulateNetworkConditions', slow3g);
  line.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(`${office.url}/t/${token}`);
  await expect(page.getByText(label)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bật âm báo' })).toBeVisible();
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  console.log(`first paint after ${Math.round(paint)} ms, ${bytes} bytes`);
  expect(paint).toBeGreaterThan(0);
  expect(paint).toBeLessThanOrEqual(MOST_PAINT_MS);
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  await context.close();
});

test('the poster’s code is read by a phone and gives a number', async () => {
  const poster = await office.open('/poster', [1080, 1920]);
  await expect(poster.getByRole('img', { name: 'Mã QR để lấy số bằng điện thoại' })).toBeVisible();
  await expectFit(poster, 'poster', [
    [1080, 1920],
    [1920, 1080],
    [1366, 768],
  ]);
  const picture = await poster.screenshot();
  const read = execFileSync('zbarimg', ['--quiet', '--raw', '-'], { input: picture, encoding: 'utf8' }).trim();
  expect(read.startsWith(`${ADDRESS}/join?k=`)).toBe(true);

  const phone = await openPhone(read.slice(ADDRESS.length));
  await expectFit(phone, 'phone-join', phoneSizes);
  await phone.getByRole('button', { name: 'Chứng thực' }).click();
  await expectFit(phone, 'phone-join-confirm', phoneSizes);
  await phone.getByRole('button', { name: 'Đúng, lấy số' }).click();
  await expect(phone).toHaveURL(/\/t\/\d+-[0-9a-f]{32}/);
  const label = await phone.locator('.number').textContent();
  expect(readRows(office.data, 'SELECT channel FROM tickets WHERE label = ?', label)).toEqual([{ channel: 'phone' }]);

  // The same phone, the same service: the number that it has.
  await phone.goto(office.url + read.slice(ADDRESS.length));
  await phone.getByRole('button', { name: 'Chứng thực' }).click();
  await expect(phone.getByRole('link', { name: 'Xem số của tôi' })).toBeVisible();

  const late = await openPhone('/join?k=AAAAAAAAAAAAAAAAAAAAAA').catch((error: unknown) => error);
  expect(late).not.toBeInstanceOf(Error);
  await expect((late as Page).getByRole('heading', { name: 'Mã đã đổi' })).toBeVisible();
  await keepPicture(late as Page, 'phone-old-code');
});

// The last one: the hub ends in it.
test('a page that lost the hub says how old it is', async () => {
  const { token } = await ticket();
  const phone = await openPhone(`/t/${token}`);
  await expect(phone.getByText('Cập nhật lúc')).toBeVisible();
  await office.stopHub();
  await expect(phone.getByText('Mất kết nối. Đang thử lại…')).toBeVisible({ timeout: 40_000 });
  await keepPicture(phone, 'phone-lost');
});
