import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { press, signIn, takeNumber } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

const data = freshFolder();
/** Every request and frame that left the counter's page. */
const sent: string[] = [];
let hub: HubProcess;
let browser: Browser;
let counter: Page;
test.beforeAll(async () => {
  hub = await startHub(data, await freePort(), '--sample');
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const kiosk = await context.newPage();
  await kiosk.goto(`${hub.url}/kiosk`);
  await takeNumber(kiosk, /Hộ tịch/, 'H001');
  counter = await context.newPage();
  // The browser's own print window is nothing that a test could close: it is counted.
  await counter.addInitScript(() => {
    let prints = 0;
    window.print = () => document.body.setAttribute('data-prints', String(++prints));
  });
  counter.on('websocket', (socket) => socket.on('framesent', ({ payload }) => sent.push(String(payload))));
  counter.on('request', (request) => sent.push(request.url() + (request.postData() ?? '')));
  await counter.goto(`${hub.url}/counter?counter=3`);
  await signIn(counter, 'Trần Thị Mẫu');
  await press(counter, 'Mở quầy');
  await press(counter, 'Gọi số tiếp theo');
  await press(counter, 'Bắt đầu phục vụ');
  await press(counter, 'Hoàn thành');
});
test.afterAll(async () => {
  await browser.close();
  await hub.stop();
});

const offer = () => counter.getByRole('button', { name: 'In thư chúc mừng / thư chia buồn' });

const inDialog = (name: string) => counter.getByRole('dialog').getByRole('button', { name, exact: true });

/** Every byte that the office keeps. */
const everythingKept = (): string =>
  fs
    .readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => fs.readFileSync(path.join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');

/** Neither in the browser's stores, nor on the wire, nor in the office's files. */
async function expectKeptNowhere(name: string): Promise<void> {
  const stored = await counter.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
  );
  const files = everythingKept();
  // What must be there is found; so would the name be.
  expect(sent.join('\n')).toContain('finish-ticket');
  expect(files).toContain('H001');
  for (const kept of [stored, sent.join('\n'), files]) expect(kept).not.toContain(name);
}

test('a letter after Finish: filled in, seen, printed on one page, and forgotten', async () => {
  await offer().click();
  // Nothing is chosen beforehand.
  await expect(counter.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(counter.getByRole('region', { name: 'Thư sẽ in' })).toHaveCount(0);
  await counter.getByLabel('Khai sinh').check();
  await counter.getByLabel('Xưng hô').selectOption('anh chị');
  await counter.getByLabel('Họ và tên cha, mẹ').fill('Lê Quốc Kỳlạ và Vũ Bình');
  await counter.getByLabel('Họ và tên cháu').fill('Lê Vũ Chi 👶');
  const preview = counter.getByRole('region', { name: 'Thư sẽ in' });
  await expect(preview).toContainText('gia đình anh chị Lê Quốc Kỳlạ và Vũ Bình đã chào đón cháu Lê Vũ Chi.');
  await expect(preview).toContainText(/Hoa Mai, ngày \d+ tháng \d+ năm \d+/);
  const { violations } = await new AxeBuilder({ page: counter }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await keepPicture(counter, 'letter-small-birth');

  // Both clicks in one go: however slow this machine is, they are a double click.
  await inDialog('In thư').evaluate((button: HTMLButtonElement) => {
    button.click();
    button.click();
  });
  await expect(counter.locator('body')).toHaveAttribute('data-prints', '1');
  const pdf = (await counter.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/); // A4 in points
  await counter.emulateMedia({ media: 'print' });
  await expect(counter.getByText('Gọi số tiếp theo')).toBeHidden();
  await expect(counter.locator('.letter-print')).toBeVisible();
  await counter.emulateMedia({ media: 'screen' });
  await expectKeptNowhere('Kỳlạ');
  // A second copy that is wanted is no double click.
  await expect(async () => {
    await inDialog('In thư').click();
    await expect(counter.locator('body')).toHaveAttribute('data-prints', '2', { timeout: 200 });
  }).toPass();

  await counter.keyboard.press('Escape');
  await expect(counter.locator('.letter-print')).toHaveCount(0);
  await counter.keyboard.press('i');
  await counter.getByLabel('Khai sinh').check();
  await expect(counter.getByLabel('Họ và tên cha, mẹ')).toHaveValue('');
  await expectKeptNowhere('Kỳlạ');
  await counter.keyboard.press('Escape');
});

test('the longest names in the widest letters still stand on the one page', async () => {
  await offer().click();
  await counter.getByLabel('Kết hôn').check();
  for (const field of ['Họ và tên chồng', 'Họ và tên vợ', 'Số thư (nếu có)', 'Nơi gửi'])
    await counter.getByLabel(field).fill('W'.repeat(80));
  const [flow, sheet] = await counter
    .locator('.letter-print .letter-sheet')
    .evaluate((page) => [page.firstElementChild?.scrollHeight ?? 0, page.clientHeight]);
  expect(flow).toBeLessThanOrEqual(sheet ?? 0);
  await counter.keyboard.press('Escape');
});

test('a condolence is sober, and the offer ends with the next number', async () => {
  await offer().click();
  await counter.getByLabel('Khai tử').check();
  const preview = counter.getByRole('region', { name: 'Thư sẽ in' });
  await expect(preview).toContainText('THƯ CHIA BUỒN');
  await expect(preview).not.toContainText('mừng');
  await keepPicture(counter, 'letter-small-death');
  await inDialog('Đóng').click();
  const kiosk = await counter.context().newPage();
  await kiosk.goto(`${hub.url}/kiosk`);
  await takeNumber(kiosk, /Hộ tịch/, 'H002');
  await expect(offer()).toBeVisible();
  await press(counter, 'Gọi số tiếp theo');
  await expect(offer()).toHaveCount(0);
});

test('the words of a letter: what was typed waits for its saving, and a wrong brace is named', async () => {
  const admin = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await admin.goto(`${hub.url}/admin#letters`);
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  const text = admin.getByLabel('Lời thư khai sinh');
  const save = admin.getByRole('button', { name: 'Lưu thư' });
  await text.fill('Chúc mừng {{chau}} và {ongBa');
  await expect(
    admin.getByText('Dấu ngoặc nhọn chưa khớp: {{chau}} {ongBa. Xin viết chỗ điền như {coQuan}, hoặc bỏ dấu ngoặc.'),
  ).toBeVisible();
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  await keepPicture(admin, 'letters-small-brace');
  await text.fill('Chúc mừng {chau} của {ongBa}');

  await admin.getByRole('link', { name: 'Máy in', exact: true }).click();
  await expect(text).toBeHidden();
  await admin.getByRole('link', { name: 'Mẫu thư' }).click();
  await expect(text).toHaveValue('Chúc mừng {chau} của {ongBa}');
  await expect(admin.getByText('Có thay đổi chưa lưu')).toBeVisible();
  await keepPicture(admin, 'letters-small-unsaved');
  const asked = admin.waitForEvent('dialog');
  await admin.close({ runBeforeUnload: true });
  const question = await asked;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await expect(text).toHaveValue('Chúc mừng {chau} của {ongBa}');

  await press(admin, 'Lưu thư');
  await expect(admin.getByText('Đã lưu', { exact: true })).toBeVisible();
  await text.fill('Nháp');
  await press(admin, 'Bỏ thay đổi');
  await expect(text).toHaveValue('Chúc mừng {chau} của {ongBa}');
  await admin.reload();
  await expect(text).toHaveValue('Chúc mừng {chau} của {ongBa}');
});
