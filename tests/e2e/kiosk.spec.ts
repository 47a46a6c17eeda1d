import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { adminStation, openCounterStation, pairStation } from '../support/pair.ts';
import { readRows } from '../support/read-rows.ts';
import { call, issue, must } from '../support/steps.ts';
import {
  book,
  button,
  dayIn,
  expectFit,
  expectNoFlaws,
  expectNoScroll,
  openKiosk,
  says,
  scan,
  touchKeys,
} from './kiosk-steps.ts';
import { press } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

const data = freshFolder();
let hub: HubProcess;
let browser: Browser;
test.beforeAll(async () => {
  hub = await startHub(data, await freePort(), '--sample');
  browser = await launchBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await hub.stop();
});

/** The number on the screen. */
const numberOn = (page: Page) => page.getByRole('heading', { level: 1, name: /^[A-Z]\d{3}$/ });

async function expectNumber(page: Page, label: string): Promise<void> {
  await expect(numberOn(page)).toHaveText(label);
  await says(page, 'Xin mời ông/bà ngồi chờ. Chúng tôi sẽ gọi số qua loa và màn hình.');
}

const papers = (name: RegExp): string[] => {
  const folder = path.join(data, 'paper');
  return existsSync(folder) ? readdirSync(folder).filter((file) => name.test(file)) : [];
};

const rows = (sql: string, ...values: unknown[]) => readRows(data, sql, ...values);

for (const size of ['portrait', 'wide'] as const) {
  test(`somebody of eighty, ${size}: large text, two touches, no scrolling`, async () => {
    const kiosk = await openKiosk(browser, hub.url, size);
    await press(kiosk, 'Chữ to');
    await expect(button(kiosk, 'Chữ thường')).toBeVisible();
    await expectNoScroll(kiosk);
    await keepPicture(kiosk, `kiosk-${size}-large-1`);
    await press(kiosk, /^Chứng thực/);
    await expect(kiosk.getByRole('heading', { name: 'Chứng thực' })).toBeVisible();
    await expectNoScroll(kiosk);
    await keepPicture(kiosk, `kiosk-${size}-large-2`);
    await button(kiosk, 'Đúng, lấy số').click();
    await expectNumber(kiosk, size === 'portrait' ? 'A001' : 'A002');
    await says(kiosk, 'Xin mời ông/bà nhận phiếu ở khe bên dưới');
    await expectNoScroll(kiosk);
    await keepPicture(kiosk, `kiosk-${size}-large-3`);
    await button(kiosk, 'Xong').click();
    // The next citizen finds the usual letters.
    await expect(button(kiosk, 'Chữ to')).toBeVisible();
  });
}

test('somebody searches in their own words, without marks, and finds their number', async () => {
  const kiosk = await openKiosk(browser, hub.url);
  await button(kiosk, 'Tìm nội dung').click();
  await touchKeys(
    kiosk,
    [...'giay to nha dat'].map((key) => (key === ' ' ? 'Dấu cách' : key)),
  );
  await expect(kiosk.getByLabel('Ông/bà cần làm việc gì? Không cần gõ dấu.')).toHaveValue('giay to nha dat');
  const offers = kiosk.locator('.offer');
  await expect(offers.first()).toContainText('Đất đai – Xây dựng – Môi trường');
  await keepPicture(kiosk, 'kiosk-portrait-search');
  await offers.first().click();
  await expect(kiosk.getByRole('heading', { name: 'Đất đai – Xây dựng – Môi trường' })).toBeVisible();
  await button(kiosk, 'Đúng, lấy số').click();
  await expectNumber(kiosk, 'N001');
});

test('somebody reads what to bring, and takes the list home on paper', async () => {
  const kiosk = await openKiosk(browser, hub.url);
  const before = papers(/\.png$/);
  await press(kiosk, /^Chứng thực/);
  await button(kiosk, 'Giấy tờ cần mang theo').click();
  await button(kiosk, 'Chứng thực bản sao từ bản chính').click();
  await says(kiosk, 'Bản chính giấy tờ cần sao');
  await button(kiosk, 'In danh sách').click();
  await says(kiosk, 'Xin mời ông/bà nhận danh sách ở khe bên dưới');
  await keepPicture(kiosk, 'kiosk-portrait-list');
  await expect.poll(() => papers(/\.png$/).length).toBe(before.length + 1);
});

test('somebody calls for a person: nobody is promised before the guide has answered', async () => {
  const kiosk = await openKiosk(browser, hub.url);
  const guide = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await guide.goto(`${hub.url}/guide`);
  await button(kiosk, 'Gọi người hướng dẫn').click();
  await says(kiosk, 'Đang gọi người hướng dẫn. Xin ông/bà chờ một chút.');
  await expect(button(kiosk, 'Gọi người hướng dẫn')).toBeDisabled();
  await expect(kiosk.getByText('Người hướng dẫn đang đến. Xin ông/bà chờ một chút.')).toBeHidden();
  await expectNoScroll(kiosk);
  await keepPicture(kiosk, 'kiosk-portrait-help');
  await button(guide, 'Tôi đến giúp').click();
  await says(kiosk, 'Người hướng dẫn đang đến. Xin ông/bà chờ một chút.');
  await expect(button(kiosk, 'Gọi người hướng dẫn')).toBeEnabled();
  await expectNoScroll(kiosk);
});

/** On each panel; the first one again at the end. */
async function expectNoScrollAnywhere(kiosk: Page): Promise<void> {
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [1080, 1920],
  ] as const) {
    await kiosk.setViewportSize({ width, height });
    await expectNoScroll(kiosk);
  }
}

test('somebody takes a second number in one visit; the next citizen begins another', async () => {
  const kiosk = await openKiosk(browser, hub.url);
  await press(kiosk, /^Hộ tịch – Tư pháp/);
  await button(kiosk, 'Đúng, lấy số').click();
  await expectNumber(kiosk, 'H001');
  await button(kiosk, 'Lấy thêm số cho nội dung khác').click();
  await says(kiosk, 'Xin mời ông/bà chọn nội dung tiếp theo');
  await says(kiosk, 'Lấy thêm cho số H001');
  await expectNoScrollAnywhere(kiosk);
  await button(kiosk, 'Chữ to').click();
  await expectNoScrollAnywhere(kiosk);
  await button(kiosk, 'Chữ thường').click();
  await press(kiosk, /^Trả kết quả/);
  await button(kiosk, 'Đúng, lấy số').click();
  await expectNumber(kiosk, 'R001');
  // Left open: the next citizen sees whose visit it is, and leaves it with one touch.
  await button(kiosk, 'Lấy thêm số cho nội dung khác').click();
  await press(kiosk, /^Chứng thực/);
  await says(kiosk, 'Lấy thêm cho số H001');
  await expectNoFlaws(kiosk, 'kiosk-portrait-visit');
  await button(kiosk, 'Người khác').click();
  await says(kiosk, 'Xin mời ông/bà chọn nội dung cần giải quyết');
  await press(kiosk, /^Hộ tịch – Tư pháp/);
  await button(kiosk, 'Đúng, lấy số').click();
  await expectNumber(kiosk, 'H002');
  const visits = rows(`SELECT label, visit_id = (SELECT visit_id FROM tickets WHERE label = 'H001') AS same
    FROM tickets WHERE label IN ('H001', 'R001', 'H002') ORDER BY id`);
  expect(visits).toEqual([
    { label: 'H001', same: 1 },
    { label: 'R001', same: 1 },
    { label: 'H002', same: 0 },
  ]);
});

test('somebody with an appointment types its code, another one shows it to the scanner', async () => {
  const kiosk = await openKiosk(browser, hub.url);
  await expect(button(kiosk, 'Tôi có lịch hẹn')).toBeHidden();
  const guide = await pairStation(hub.url, 'guide');
  const [code = ''] = await book(
    guide,
    { day: dayIn(0) },
    { day: dayIn(0), code: 'IH01' },
    { day: dayIn(1), code: 'IH02' },
  );

  await button(kiosk, 'Tôi có lịch hẹn').click();
  await expect(button(kiosk, 'Nhận số')).toBeDisabled();
  await touchKeys(kiosk, code.slice(0, -1));
  await button(kiosk, 'Nhận số').click();
  await says(kiosk, 'Không tìm thấy mã hẹn này. Xin ông/bà kiểm tra lại, hoặc liên hệ bàn hướng dẫn.');
  await touchKeys(kiosk, code.slice(-1));
  await expect(kiosk.getByLabel('Xin ông/bà nhập mã hẹn')).toHaveValue(code);
  await button(kiosk, 'Nhận số').dblclick();
  await expectNumber(kiosk, 'X001');
  await says(kiosk, 'Xin mời ông/bà nhận phiếu ở khe bên dưới');
  expect(papers(/-X001\.png$/)).toHaveLength(1);
  await keepPicture(kiosk, 'kiosk-portrait-appointment-number');
  await button(kiosk, 'Xong').click();

  await button(kiosk, 'Tôi có lịch hẹn').click();
  await scan(kiosk, code);
  await says(kiosk, 'Lịch hẹn này đã nhận số X001.');
  await button(kiosk, 'Xóa').click();
  await button(kiosk, 'Chữ cái').click();
  await button(kiosk, 'Xóa hết').click();
  await touchKeys(kiosk, 'IH02');
  await button(kiosk, 'Nhận số').click();
  const tomorrow = dayIn(1).split('-').reverse().join('/');
  await says(kiosk, `Lịch hẹn này là ngày ${tomorrow}, không phải hôm nay. Xin ông/bà liên hệ bàn hướng dẫn.`);
  await scan(kiosk, 'ih01');
  await expectNumber(kiosk, 'X002');
  await button(kiosk, 'Xong').click();
  // Nobody is expected any more.
  await expect(button(kiosk, 'Tôi có lịch hẹn')).toBeHidden();
  expect(
    rows(`SELECT label, channel, appointment_at IS NOT NULL AS promised FROM tickets
    WHERE service_id = 'lao-dong' ORDER BY id`),
  ).toEqual(['X001', 'X002'].map((label) => ({ label, channel: 'appointment', promised: 1 })));
  await guide.close();
});

test('somebody who missed their call shows their ticket, and reads how many are before them', async () => {
  const admin = await adminStation(hub.url);
  const watch = admin.watch();
  await expect.poll(() => watch.views.length).toBeGreaterThan(0);
  const { settings, revisions } = watch.latest('admin');
  const rules = { ...settings.rules, absentAfterSeconds: 0 };
  await must(admin.send({ type: 'set-rules', rules, basedOn: revisions.rules }));

  const kiosk = await openKiosk(browser, hub.url);
  await press(kiosk, /^Cư trú – Căn cước/);
  await button(kiosk, 'Đúng, lấy số').click();
  await expectNumber(kiosk, 'C001');
  await button(kiosk, 'Xong').click();
  const others = await pairStation(hub.url, 'kiosk');
  for (let n = 0; n < 3; n += 1) await issue(others, 'cu-tru');
  const counter = await openCounterStation(hub.url, '7', 'o7');
  const { ticketId, label } = await call(counter);
  expect(label).toBe('C001');
  await must(counter.send({ type: 'mark-absent', ticketId }));

  const [own] = readRows<{ token: string }>(data, "SELECT token FROM tickets WHERE label = 'C001'");
  await button(kiosk, 'Tôi quay lại').click();
  await scan(kiosk, own?.token ?? '');
  await expect(kiosk.getByRole('heading', { name: 'Số C001 đã vào lại hàng chờ' })).toBeVisible();
  await says(kiosk, 'Trước ông/bà còn 2 người. Xin mời ông/bà ngồi chờ.');
  await expectNoFlaws(kiosk, 'kiosk-portrait-returned');
  await button(kiosk, 'Xong').click();
  await scan(kiosk, own?.token ?? '');
  await says(kiosk, 'Số C001 vẫn đang chờ đến lượt, trước ông/bà còn 2 người. Xin mời ông/bà ngồi chờ.');
  for (const station of [admin, others, counter]) await station.close();
});

for (const size of ['portrait', 'wide', 'small'] as const) {
  test(`every page off the short way is read by everybody, ${size}`, async () => {
    const guide = await pairStation(hub.url, 'guide');
    const [code = ''] = await book(guide, { day: dayIn(0) });
    const kiosk = await openKiosk(browser, hub.url, size);
    await expect(button(kiosk, 'Tôi có lịch hẹn')).toBeVisible();
    await expectFit(kiosk, `kiosk-${size}-first-appointments`);
    for (const [from, to] of [
      ['Chữ to', 'Chữ thường'],
      ['English', 'Tiếng Việt'],
    ] as const) {
      await button(kiosk, from).click();
      await expectNoScroll(kiosk);
      await keepPicture(kiosk, `kiosk-${size}-first-appointments-${from}`);
      await button(kiosk, to).click();
    }
    // A line above the buttons takes room that nothing else may need.
    await button(kiosk, 'Gọi người hướng dẫn').click();
    await says(kiosk, 'Đang gọi người hướng dẫn. Xin ông/bà chờ một chút.');
    await expectNoScroll(kiosk);
    await button(kiosk, 'Chữ to').click();
    await expectNoScroll(kiosk);
    await button(kiosk, 'Tìm nội dung').click();
    await touchKeys(kiosk, 'dat');
    await expectNoScroll(kiosk);
    await keepPicture(kiosk, `kiosk-${size}-search-large`);
    await button(kiosk, 'Chữ thường').click();
    await expectFit(kiosk, `kiosk-${size}-search`);
    await button(kiosk, 'Về màn hình đầu').click();
    await button(kiosk, 'Tôi quay lại').click();
    await expectFit(kiosk, `kiosk-${size}-coming-back`);
    await button(kiosk, 'Về màn hình đầu').click();
    await press(kiosk, /^Chứng thực/);
    await button(kiosk, 'Giấy tờ cần mang theo').click();
    await expectFit(kiosk, `kiosk-${size}-procedures`);
    await button(kiosk, 'Chứng thực bản sao từ bản chính').click();
    await expectFit(kiosk, `kiosk-${size}-papers`);
    await button(kiosk, 'Về màn hình đầu').click();
    await button(kiosk, 'Tôi có lịch hẹn').click();
    await expectFit(kiosk, `kiosk-${size}-appointment`);
    await button(kiosk, 'Chữ cái').click();
    await touchKeys(kiosk, 'ABCD');
    await button(kiosk, 'Nhận số').click();
    await expect(kiosk.getByRole('alert')).toContainText('Không tìm thấy mã hẹn này.');
    await button(kiosk, 'Tương phản cao').click();
    await expectFit(kiosk, `kiosk-${size}-appointment-refused`);
    await must(guide.send({ type: 'cancel-appointment', code }));
    await guide.close();
  });
}
