// node scripts/help/make-pictures.mjs: takes the pictures of the help from the running product. Run it after a staff page has
// changed its looks, or when there is a new one; `out/` is built first.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { helpPicture, helpPictureSize } from '../../shared/text/help-of.ts';
import { words } from '../../shared/text/index.ts';
import { ensureBuilt } from '../ensure-built.mjs';
import { findChromium } from '../find-chromium.mjs';
import { root } from '../paths.mjs';
import { playMorning } from './play-morning.mjs';

/** The screen that is taken, pixels; each picture is half of it. */
const SCREEN = { width: 2 * helpPictureSize.width, height: 2 * helpPictureSize.height };
const folder = path.join(root, 'renderer/public');

ensureBuilt();
const sample = await startHub('--sample', '--printer', 'virtual');
const real = await startHub('--printer', 'none');
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  await playMorning(sample.url);
  await takeStarts();
  await takeKioskDoor();
  await takeCounter();
  await takeGuide();
  await takeAdmin();
} finally {
  await browser.close();
  sample.stop();
  real.stop();
}
const files = fs.readdirSync(path.join(folder, 'help'));
const bytes = files.reduce((sum, file) => sum + fs.statSync(path.join(folder, 'help', file)).size, 0);
console.log(`help: ${files.length} pictures, ${Math.round(bytes / 1000)} kB`);

async function takeStarts() {
  await take(await open(`${sample.url}/`), 'other', 'start');
  await take(await open(`${sample.url}/counter`), 'other', 'chooseCounter');
  await take(await open(`${real.url}/display`), 'other', 'pairing');
}

/** The desktop app stands around a kiosk: what it gives to the page is played here. */
async function takeKioskDoor() {
  const page = await newPage();
  await page.addInitScript(() => {
    window.shell = { leaveKiosk: async () => 'wrong-pin' };
  });
  await page.goto(`${sample.url}/kiosk`);
  const door = page.locator('.staff-door');
  await door.waitFor({ state: 'attached' });
  await door.dispatchEvent('pointerdown');
  await page.getByRole('dialog').waitFor();
  await take(page, 'other', 'kioskDoor');
}

async function takeCounter() {
  const page = await open(`${sample.url}/counter?counter=1`);
  await page.getByLabel('Mã PIN').waitFor();
  await take(page, 'other', 'counterSignIn', false);
  await page.getByRole('radio').first().check();
  await page.getByLabel('Mã PIN').fill('1234');
  await page.getByLabel('Mã PIN').press('Enter');
  await page.getByRole('button', { name: words.vi.counter.open }).click();
  await page.getByRole('button', { name: words.vi.counter.call }).click();
  await page.getByRole('button', { name: words.vi.counter.start }).click();
  await take(page, 'other', 'counter', false);
  // Stays open: the other pages show a counter at work.
}

async function takeGuide() {
  const page = await open(`${sample.url}/guide`);
  for (const name of Object.keys(words.vi.guideQueue.sections)) {
    await goTo(page, name);
    await take(page, 'guide', name, false);
  }
}

async function takeAdmin() {
  const page = await open(`${sample.url}/admin`);
  await page.getByLabel(words.vi.admin.signIn.pin).fill('2468');
  await page.getByLabel(words.vi.admin.signIn.pin).press('Enter');
  for (const name of Object.keys(words.vi.admin.sections)) {
    await goTo(page, name);
    // The set-up is named after the step that it has come to.
    const named = name === 'setUp' ? {} : { name: words.vi.admin.sections[name] };
    await page
      .getByRole('heading', { level: 2, ...named })
      .first()
      .waitFor();
    await take(page, 'admin', name, false);
  }
}

async function goTo(page, name) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, name);
}

async function open(address) {
  const page = await newPage();
  await page.goto(address);
  return page;
}

async function newPage() {
  const context = await browser.newContext({ viewport: SCREEN, reducedMotion: 'reduce', locale: 'vi-VN' });
  return context.newPage();
}

async function take(page, part, name, isLast = true) {
  // Lists and charts are fetched and drawn after the page.
  await page.waitForTimeout(1_500);
  await page.evaluate(() => scrollTo(0, 0));
  const devtools = await page.context().newCDPSession(page);
  const clip = { x: 0, y: 0, ...SCREEN, scale: 0.5 };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 60, clip });
  const file = path.join(folder, helpPicture({ part, name }));
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, Buffer.from(data, 'base64'));
  if (isLast) await page.context().close();
}

async function startHub(...extra) {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-help-'));
  const hub = spawn(process.execPath, ['out/main/serve.js', '--data', data, '--port', '0', ...extra], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise((resolve, reject) => {
    hub.stdout.on('data', (chunk) => {
      const found = /Xin Mời hub ready: (\S+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    hub.once('exit', (code) => reject(new Error(`The hub ended with ${code}`)));
  });
  return {
    url,
    stop: () => {
      hub.once('exit', () => fs.rmSync(data, { recursive: true, force: true }));
      hub.kill('SIGTERM');
    },
  };
}
