// node scripts/make-icons.mjs: draws resources/icons from xin-moi.svg, in the browser that the tests use.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';
import { root } from './paths.mjs';

const folder = path.join(root, 'resources/icons');
const svg = fs.readFileSync(path.join(folder, 'xin-moi.svg'), 'utf8');
const pngs = await draw([16, 32, 48, 64, 128, 256, 512]);
for (const { size, png } of pngs) fs.writeFileSync(path.join(folder, `${size}x${size}.png`), png);
fs.writeFileSync(path.join(folder, 'icon.ico'), ico(pngs.filter(({ size }) => size <= 256)));

async function draw(sizes) {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const images = [];
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    images.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  await browser.close();
  return images;
}

// An .ico is a small directory of images; Windows has read PNG in it since Vista.
function ico(images) {
  const header = Buffer.from([0, 0, 1, 0, images.length, 0]);
  let offset = header.length + 16 * images.length;
  const directory = images.map(({ size, png }) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...directory, ...images.map(({ png }) => png)]);
}
