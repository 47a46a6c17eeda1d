import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fakeMicrophone, reader, saysYes, soundFile } from './fake-microphone.ts';
import { press } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, openInElectron, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

test.describe.configure({ timeout: 240_000 });

let hub: HubProcess;
test.beforeAll(async () => {
  hub = await startHub(freshFolder(), await freePort(), '--sample', '--printer', 'none');
});
test.afterAll(() => hub.stop());

async function signIn(admin: Page): Promise<void> {
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  await admin.getByRole('heading', { name: 'Giọng của cơ quan', level: 2 }).waitFor();
}

async function openRecorder(browser: Browser, url = hub.url): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' });
  const admin = await context.newPage();
  await admin.goto(`${url}/admin#ownVoice`);
  await signIn(admin);
  await press(admin, 'Thu giọng mới');
  return admin;
}

/** The same Opus file, so much louder: the first page of an Ogg is its header, whose checksum is reckoned anew (RFC 3533 §6). */
function withGain(opus: Buffer, db: number) {
  const bytes = Buffer.from(opus);
  const head = 27 + (bytes[26] ?? 0);
  bytes.writeInt16LE(db * 256, head + 16);
  const page = bytes.subarray(0, head + (bytes[27] ?? 0));
  page.writeUInt32LE(0, 22);
  page.writeUInt32LE(page.reduce(oggCrc, 0), 22);
  return bytes;
}

function oggCrc(before: number, byte: number): number {
  let crc = (before ^ (byte << 24)) >>> 0;
  for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x80000000 ? 0x04c11db7 : 0)) >>> 0;
  return crc;
}

const prompt = (admin: Page) => admin.getByRole('region', { name: /^Câu \d+\/\d+$/ });
const isGood = (admin: Page) =>
  prompt(admin)
    .getByText(/^Câu này dùng được/)
    .first();

/** Reads one prompt with the keyboard. Who begins in the middle of a word is told so, and reads again. */
async function readAloud(admin: Page): Promise<void> {
  await expect(async () => {
    await admin.keyboard.press('Space');
    await expect(admin.getByRole('button', { name: 'Dừng' })).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Dừng' })).toBeHidden();
    await expect(isGood(admin)).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

/** Reads until it is told this. */
async function readUntil(admin: Page, told: RegExp): Promise<void> {
  await expect(async () => {
    await press(admin, /^Thu/);
    await expect(admin.getByRole('button', { name: 'Dừng' })).toBeVisible();
    await expect(admin.getByRole('button', { name: 'Dừng' })).toBeHidden();
    await expect(prompt(admin).locator('.prompt-state')).toHaveText(told, { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
}

async function expectClean(page: Page, picture: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
  await keepPicture(page, picture);
}

const largeText = (page: Page, percent: number) =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

/** Gives each prompt that is missing a sound file, until the office has all that it needs. */
async function finishWithFiles(admin: Page): Promise<number> {
  for (let files = 0; ; files++) {
    if (await admin.getByText(/Đã đủ các câu cần thiết/).isVisible()) return files;
    const before = await prompt(admin).getAttribute('aria-label');
    const file = { name: 'phone.wav', mimeType: 'audio/wav', buffer: soundFile(0.3, 300 + files * 7) };
    await prompt(admin).getByLabel('Chọn tệp âm thanh').setInputFiles(file);
    await isGood(admin).waitFor();
    await press(admin, 'Giữ');
    await expect(prompt(admin)).not.toHaveAttribute('aria-label', before ?? '');
  }
}

test('a voice is read into a microphone, survives a closed window, is saved, used, exported and deleted', async () => {
  const browser = await launchBrowser(
    '--autoplay-policy=no-user-gesture-required',
    saysYes,
    ...fakeMicrophone(reader(0.4)),
  );
  const admin = await openRecorder(browser);
  await expectClean(admin, 'record-1-begins');
  await press(admin, 'Kiểm tra micrô và phòng');
  await expect(admin.getByText('Đang đo tiếng ồn, xin giữ yên lặng…')).toBeVisible();
  await expect(admin.getByText('Phòng yên tĩnh, thu được ngay.')).toBeVisible();
  await expect(prompt(admin)).toContainText('xin mời công dân có số');
  await admin.keyboard.press('Escape');
  await admin.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await readAloud(admin);
  await expectClean(admin, 'record-2-good');
  await admin.keyboard.press('Enter');
  await expect(prompt(admin)).toContainText('xin mời công dân ưu tiên có số');
  await readAloud(admin);
  await press(admin, 'Giữ');
  await expect(admin.getByText(/^Đã giữ 2\/\d+ câu/)).toBeVisible();
  await expect(admin.getByText(/^Nghe thử cần thêm: .*“đến quầy số”/)).toBeVisible();

  // The window is closed in the middle; another one of the same browser goes on.
  const again = await admin.context().newPage();
  await admin.close();
  await again.goto(`${hub.url}/admin#ownVoice`);
  await signIn(again);
  await press(again, /^Thu tiếp \(2\/\d+ câu\)$/);
  await expect(prompt(again)).toContainText('mời công dân có số');
  await press(again, 'Lưu thành gói giọng');
  await expect(again.getByText(/^Còn thiếu \d+ câu cần thiết\.$/)).toBeVisible();

  expect(await finishWithFiles(again)).toBeGreaterThan(20);
  await press(again, /^Nghe thử: Xin mời công dân có số a không một hai, đến quầy số ba\.$/);
  await press(again, 'Lưu thành gói giọng');
  await expect(again.getByText('Xin ghi tên giọng và người đọc.')).toBeVisible();
  await again.getByLabel('Tên giọng').fill('Giọng chị Lan');
  await again.getByLabel('Người đọc', { exact: true }).fill('Nguyễn Thị Lan');
  await press(again, 'Lưu thành gói giọng');
  await expect(again.getByText('Cần người đọc đồng ý.')).toBeVisible();
  await again.getByLabel(/^Người đọc đồng ý/).check();
  await expectClean(again, 'record-3-save');
  await largeText(again, 200);
  await expectClean(again, 'record-3-save-200');
  await again.evaluate(() => scrollTo(0, 0));
  await keepPicture(again, 'record-3-top-200');
  await largeText(again, 100);
  await press(again, 'Lưu thành gói giọng');
  await expect(again.getByText('Đã lưu giọng “Giọng chị Lan”. Từ lời gọi tới, loa nói bằng giọng này.')).toBeVisible();
  const card = again.getByRole('listitem').filter({ hasText: 'Giọng chị Lan' });
  await expect(card).toContainText('Đang dùng');
  await expect(card).toContainText('Người đọc: Nguyễn Thị Lan');
  await expect(card.getByRole('button', { name: /^Xóa/ })).toHaveCount(0);
  await expect(again.getByRole('button', { name: 'Thu giọng mới' })).toBeVisible();
  await expectClean(again, 'record-4-list');

  const [download] = await Promise.all([again.waitForEvent('download'), press(again, 'Xuất tệp ZIP: Giọng chị Lan')]);
  expect(download.suggestedFilename()).toBe('giong-co-quan.zip');
  const zip = readFileSync(await download.path());
  const send = (buffer: Buffer) =>
    again.getByLabel('Nhập giọng từ tệp ZIP').setInputFiles({ name: 'lan.zip', mimeType: 'application/zip', buffer });
  await send(zip);
  await expect(again.getByText('Giọng này đã có trên máy với tên “Giọng chị Lan”.')).toBeVisible();
  const files = unzipSync(zip);
  const manifest = JSON.parse(strFromU8(files['pack.json'] as Uint8Array));
  for (const clip of ['ba', 'chin']) {
    delete manifest.clips[clip];
    delete files[`${clip}.wav`];
  }
  await send(Buffer.from(zipSync({ ...files, 'pack.json': strToU8(JSON.stringify(manifest)) })));
  await expect(again.getByText('Thiếu câu bắt buộc: “ba”, “chín”.')).toBeVisible();
  await expectClean(again, 'record-5-refused');
  await send(Buffer.from('no zip'));
  await expect(again.getByText('Tệp này không phải tệp ZIP.')).toBeVisible();

  await press(again, 'Dùng giọng này: Giọng máy (miền Bắc)');
  await press(again, 'Xóa: Giọng chị Lan');
  await expectClean(again, 'record-6-delete');
  await press(again, 'Xóa giọng');
  await expect(again.getByText('Đã xóa giọng “Giọng chị Lan”.')).toBeVisible();
  await expect(card).toHaveCount(0);
  await send(zip);
  await expect(again.getByText('Đã nhập giọng “lan.zip”.')).toBeVisible();
  await expect(card).toHaveCount(1);
  await browser.close();
});

test('a page that is loaded again before a good take was kept still has it; a microphone pulled out in the middle of a word is told of, and the recording goes on', async () => {
  const browser = await launchBrowser(saysYes, ...fakeMicrophone(reader(0.4)));
  const admin = await openRecorder(browser);
  await admin.evaluate(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish);
      Object.assign(window, { microphone: stream.getAudioTracks()[0] });
      return stream;
    };
  });
  await press(admin, 'Kiểm tra micrô và phòng');
  await expect(admin.getByText('Phòng yên tĩnh, thu được ngay.')).toBeVisible();
  await press(admin, 'Thu');
  await expect(admin.getByRole('button', { name: 'Dừng' })).toBeVisible();
  await admin.evaluate(() => {
    const { microphone } = window as unknown as { microphone: MediaStreamTrack };
    microphone.stop();
    microphone.dispatchEvent(new Event('ended'));
  });
  await expect(admin.getByText('Micrô vừa bị rút. Xin cắm lại rồi kiểm tra lại.')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Dừng' })).toHaveCount(0);
  await expect(admin.getByRole('button', { name: 'Chọn tệp âm thanh' })).toBeEnabled();
  await press(admin, 'Kiểm tra micrô và phòng');
  await expect(admin.getByText('Phòng yên tĩnh, thu được ngay.')).toBeVisible();
  await readUntil(admin, /^Câu này dùng được/);

  await admin.reload();
  await press(admin, 'Thu giọng mới');
  await isGood(admin).waitFor();
  await press(admin, 'Giữ');
  await expect(admin.getByText(/^Đã giữ 1\/\d+ câu/)).toBeVisible();
  await browser.close();
});

test('a pack whose Opus clips hold another volume, or nothing, is refused by what is heard in it', async () => {
  const browser = await launchBrowser();
  const context = await browser.newContext();
  const admin = await context.newPage();
  await admin.goto(`${hub.url}/admin#ownVoice`);
  await signIn(admin);
  const folder = path.resolve('resources/voice/vi-may');
  const manifest = JSON.parse(readFileSync(path.join(folder, 'pack.json'), 'utf8'));
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
  // RFC 7845 §5.1: what a decoder adds to the level stands in the header, in 256ths of a decibel.
  const atLevel = (name: string, db: number): void => {
    const bytes = withGain(files[name] as Buffer, db);
    files[name] = bytes;
    const clip = Object.values<{ file: string; sha256: string }>(manifest.clips).find(({ file }) => file === name);
    if (clip) clip.sha256 = createHash('sha256').update(bytes).digest('hex');
  };
  atLevel('ba.opus', -20);
  atLevel('bon.opus', 10);
  atLevel('nam.opus', -60);
  const buffer = Buffer.from(zipSync({ ...files, 'pack.json': strToU8(JSON.stringify(manifest)) }, { level: 0 }));
  await admin.getByLabel('Nhập giọng từ tệp ZIP').setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer });
  await expect(admin.getByText(/“ba” quá nhỏ, .*“bốn” quá to/)).toBeVisible();
  await expect(admin.getByText('Không nghe thấy tiếng: “năm”.')).toBeVisible();
  await expect(admin.getByRole('listitem').filter({ hasText: 'Giọng máy (miền Bắc)' })).toHaveCount(1);
  await browser.close();
});

for (const [name, sound, told] of [
  ['too loud', reader(6), /^Quá to, tiếng bị vỡ/],
  ['too quiet', reader(0.012, 0.0002), /^Quá nhỏ/],
  ['in a noisy room', reader(0.4, 0.05), /^Ồn/],
] as const)
  test(`somebody who is ${name} is told so, and nothing can be kept`, async () => {
    const browser = await launchBrowser(saysYes, ...fakeMicrophone(sound));
    const admin = await openRecorder(browser);
    await press(admin, 'Kiểm tra micrô và phòng');
    await expect(admin.getByText(name === 'in a noisy room' ? /^Phòng hơi ồn/ : /^Phòng yên tĩnh/)).toBeVisible();
    await readUntil(admin, told);
    await expect(admin.getByRole('button', { name: 'Giữ' })).toHaveCount(0);
    await expectClean(admin, `record-${name.replaceAll(' ', '-')}`);
    await browser.close();
  });

test('on another PC of the network the browser has no microphone: the page says so, and takes files', async () => {
  const browser = await launchBrowser('--host-resolver-rules=MAP xin-moi.test 127.0.0.1');
  const admin = await openRecorder(browser, hub.url.replace('127.0.0.1', 'xin-moi.test'));
  await expect(admin.getByText(/^Trình duyệt chỉ cho dùng micrô ở ngay trên máy chủ quầy/)).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Kiểm tra micrô và phòng' })).toHaveCount(0);
  const choose = (buffer: Buffer) =>
    prompt(admin).getByLabel('Chọn tệp âm thanh').setInputFiles({ name: 'a.wav', mimeType: 'audio/wav', buffer });
  await choose(Buffer.from('no sound'));
  await expect(admin.getByText(/^Không đọc được tệp âm thanh này/)).toBeVisible();
  await choose(soundFile(0.3, 600));
  await isGood(admin).waitFor();
  await expectClean(admin, 'record-lan');
  await press(admin, 'Giữ');
  await expect(admin.getByText(/^Đã giữ 1\/\d+ câu/)).toBeVisible();
  await browser.close();
});

test('in the desktop app the administration may record, and nothing else may', async () => {
  const office = await openInElectron(undefined, undefined, ...fakeMicrophone(reader(0.4)));
  const { counter: admin, kiosk } = office.screens;
  const asks = (page: Page, what: MediaStreamConstraints) =>
    page.evaluate(
      (wish) =>
        navigator.mediaDevices.getUserMedia(wish).then(
          () => 'granted',
          (error: DOMException) => error.name,
        ),
      what,
    );
  expect(await asks(kiosk, { audio: true })).toBe('NotAllowedError');
  await admin.goto(`${office.url}/admin#ownVoice`);
  await signIn(admin);
  expect(await asks(admin, { video: true })).toBe('NotAllowedError');
  expect(await asks(admin, { audio: true, video: true })).toBe('NotAllowedError');
  await press(admin, 'Thu giọng mới');
  await press(admin, 'Kiểm tra micrô và phòng');
  await expect(admin.getByText('Phòng yên tĩnh, thu được ngay.')).toBeVisible();
  await readUntil(admin, /^Câu này dùng được/);
  await press(admin, 'Giữ');
  await expect(admin.getByText(/^Đã giữ 1\/\d+ câu/)).toBeVisible();
  await finishWithFiles(admin);
  await admin.getByLabel('Tên giọng').fill('Giọng anh Minh');
  await admin.getByLabel('Người đọc', { exact: true }).fill('Minh');
  await admin.getByLabel(/^Người đọc đồng ý/).check();
  await press(admin, 'Lưu thành gói giọng');
  await expect(admin.getByText(/^Đã lưu giọng “Giọng anh Minh”\. Từ lời gọi tới/)).toBeVisible();
  await expect(admin.getByRole('listitem').filter({ hasText: 'Giọng anh Minh' })).toContainText('Đang dùng');
  await office.close();
});
