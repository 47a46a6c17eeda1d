import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { words } from '../../shared/text/index.ts';
import { signIn } from './morning.ts';
import { freePort, freshFolder, type HubProcess, launchBrowser, startHub } from './office.ts';
import { keepPicture } from './pictures.ts';

const { vi } = words;
let office: HubProcess;
let browser: Browser;
test.beforeAll(async () => {
  office = await startHub(freshFolder(), await freePort(), '--sample', '--printer', 'none');
  browser = await launchBrowser();
});
test.afterAll(async () => {
  await browser.close();
  await office.stop();
});

async function open(address: string, size = { width: 1366, height: 768 }, origin = office.url): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${origin}${address}`);
  return page;
}

async function openAdmin(section: string, size?: { width: number; height: number }): Promise<Page> {
  const admin = await open(`/admin#${section}`, size);
  await admin.getByLabel('Mã PIN quản trị').fill('2468');
  await admin.getByLabel('Mã PIN quản trị').press('Enter');
  return admin;
}

/** Opens the help of the shown page: its two sentences and its picture are there; closes it again by keyboard. */
async function expectHelp(page: Page, title: string, help: { what: string; todo: string }): Promise<void> {
  await page.getByRole('button', { name: 'Trợ giúp trang này' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('heading', { name: title })).toBeVisible();
  await expect(dialog.getByText(help.what)).toBeVisible();
  await expect(dialog.getByText(help.todo)).toBeVisible();
  const picture = dialog.getByRole('img', { name: `Hình của trang ${title}` });
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(683);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function expectFit(page: Page, picture: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
  await keepPicture(page, picture);
}

/** What comes out of the printer when a guide is printed: its pages as text. */
async function printed(page: Page, button: string): Promise<string[]> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await page.getByRole('button', { name: button }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  const file = path.join(freshFolder(), 'guide.pdf');
  fs.writeFileSync(file, await page.pdf({ preferCSSPageSize: true }));
  if (process.env.XIN_MOI_PICTURES) fs.copyFileSync(file, path.join(process.env.XIN_MOI_PICTURES, `${button}.pdf`));
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').filter((one) => one.trim() !== '');
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

test('each page of the administration has its two sentences and its picture', async () => {
  test.setTimeout(240_000);
  const admin = await openAdmin('today');
  for (const [name, title] of Object.entries(vi.admin.sections)) {
    await admin.evaluate((hash) => {
      location.hash = hash;
    }, name);
    await expectHelp(admin, title, vi.help.texts.admin[name as keyof typeof vi.help.texts.admin]);
  }
});

test('so have the guide’s desk, the counter, and every page before a screen is one', async () => {
  const guide = await open('/guide');
  for (const [name, title] of Object.entries(vi.guideQueue.sections)) {
    await guide.evaluate((hash) => {
      location.hash = hash;
    }, name);
    const help = vi.help.texts.guide[name as keyof typeof vi.help.texts.guide];
    await expectHelp(guide, `Bàn hướng dẫn: ${title}`, help);
  }
  const key = await guide.getByRole('button', { name: /^Trợ giúp/ }).boundingBox();
  expect(Math.min(key?.width ?? 0, key?.height ?? 0)).toBeGreaterThanOrEqual(64);

  const { other } = vi.help.texts;
  await expectHelp(await open('/'), 'Màn hình này là gì?', other.start);
  await expectHelp(await open('/counter'), 'Chọn quầy', other.chooseCounter);
  const counter = await open('/counter?counter=1');
  await expectHelp(counter, 'Đăng nhập quầy', other.counterSignIn);
  await signIn(counter, 'Trần Thị Mẫu');
  // Both pages have a question mark: the next one counts.
  await expect(counter.getByRole('button', { name: 'Mở quầy' })).toBeVisible();
  await expectHelp(counter, 'Quầy giao dịch', other.counter);

  const real = await startHub(freshFolder(), await freePort(), '--printer', 'none');
  await expectHelp(await open('/display', undefined, real.url), 'Ghép nối màn hình', other.pairing);
  await real.stop();
});

test('the kiosk shows its help behind the staff’s corner alone', async () => {
  const context = await browser.newContext({ viewport: { width: 1080, height: 1920 }, reducedMotion: 'reduce' });
  const kiosk = await context.newPage();
  await kiosk.addInitScript(() => Object.assign(window, { shell: { leaveKiosk: async () => 'wrong-pin' } }));
  await kiosk.goto(`${office.url}/kiosk`);
  const corner = kiosk.locator('.staff-door');
  await expect(corner).toBeAttached();
  await expect(kiosk.getByRole('button', { name: /^Trợ giúp/ })).toHaveCount(0);
  await corner.dispatchEvent('pointerdown');
  await kiosk.getByRole('button', { name: 'Trợ giúp trang này' }).click();
  await expect(kiosk.getByText(vi.help.texts.other.kioskDoor.todo)).toBeVisible();
  await expectFit(kiosk, 'kiosk-door-help');
});

test('the help fits small and wide screens and text twice as large', async () => {
  const admin = await openAdmin('reports');
  await admin.getByRole('button', { name: /^Trợ giúp/ }).click();
  await expectFit(admin, 'help-1366');
  await admin.setViewportSize({ width: 1920, height: 1080 });
  await expectFit(admin, 'help-1920');
  await admin.setViewportSize({ width: 1366, height: 768 });
  await admin.addStyleTag({ content: 'html { font-size: 200% }' });
  await expectFit(admin, 'help-200');
  await admin.keyboard.press('Escape');
  await expectFit(admin, 'help-key-200');
});

test('the officer’s sheet is one page, the administrator’s guide has every page’s words', async () => {
  const admin = await openAdmin('about');
  const sheet = await printed(admin, 'In tờ hướng dẫn cán bộ');
  expect(sheet).toHaveLength(1);
  for (const part of ['TỜ HƯỚNG DẪN CÁN BỘ', 'Gọi số tiếp theo', 'Tôi đến giúp', 'Người phụ trách máy'])
    expect(flat(sheet[0] ?? '')).toContain(part);
  await admin.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(admin.locator('.help-print')).toHaveCount(0);
  const guide = await printed(admin, 'In sách hướng dẫn quản trị');
  expect(guide.length).toBeGreaterThan(3);
  const all = flat(guide.join(' '));
  expect(all).toContain('HƯỚNG DẪN QUẢN TRỊ');
  for (const title of Object.values(vi.admin.sections)) expect(all).toContain(title);
});
