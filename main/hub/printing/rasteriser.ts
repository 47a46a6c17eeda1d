import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer, setGlyphCacheMaxBytes } from '@takumi-rs/core';
import { type Bitmap, toBitmap } from './bitmap.ts';
import { fontFamily, type RollWidth, ticketLayout } from './ticket-layout.ts';
import type { TicketPaper } from './ticket-paper.ts';

/** Draws tickets. One of these serves every printer. */
export interface Rasteriser {
  /** The very dots that will be printed. Rejects only when the engine itself fails. */
  render(paper: TicketPaper, widthDots: RollWidth): Promise<Bitmap>;
  /** Draws one ticket of each width, so that the first citizen doesn't wait for glyphs. */
  warmUp(): Promise<void>;
}

/** Full fonts, not web subsets: a subset splits letter and mark, and "ễ" comes out with its tilde beside it. */
const faces = [
  { weight: 500, file: 'BeVietnamPro_500Medium.ttf' },
  { weight: 600, file: 'BeVietnamPro_600SemiBold.ttf' },
  { weight: 700, file: 'BeVietnamPro_700Bold.ttf' },
  { weight: 800, file: 'BeVietnamPro_800ExtraBold.ttf' },
];

/** Bytes. A ticket has no picture worth keeping, and the alphabet of a ticket is small. */
const imageCache = 0;
const glyphCache = 2 * 1024 * 1024;

/** Loads the fonts of `fontsFolder` and gives back the takumi rasteriser; rejects when a font file is missing. */
export async function openRasteriser(fontsFolder: string): Promise<Rasteriser> {
  setGlyphCacheMaxBytes(glyphCache);
  const renderer = new Renderer({ cacheMaxBytes: imageCache });
  for (const { weight, file } of faces) {
    const data = await readFile(join(fontsFolder, file));
    await renderer.registerFont({ name: fontFamily, data, weight, style: 'normal' });
  }

  const render = async (paper: TicketPaper, widthDots: RollWidth): Promise<Bitmap> => {
    // takumi lays out and draws on a thread of libuv's pool; only the threshold runs here (1–2 ms).
    const rgba = await renderer.render(ticketLayout(paper, widthDots), { width: widthDots, format: 'raw' });
    const bitmap = toBitmap(rgba, widthDots);
    return bitmap;
  };
  const warmUp = async (): Promise<void> => {
    for (const width of [576, 384] as const) await render(sample, width);
  };
  return { render, warmUp };
}

/** Not words, letters: what most tickets are made of. */
const sample: TicketPaper = {
  office: 'aăâbcdđeêghiklmnoôơpqrstuưvxy',
  centre: 'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY',
  address: 'áàảãạ ắằẳẵặ ấầẩẫậ éèẻẽẹ ếềểễệ íìỉĩị óòỏõọ ốồổỗộ ớờởỡợ úùủũụ ứừửữự ýỳỷỹỵ',
  label: 'A0123',
  service: 'aăâbcdđeêghiklmnoôơpqrstuưvxy',
  places: '1234567890',
  priority: true,
  waitingBefore: 1,
  waitMinutes: 5,
  issuedAt: 0,
  timeZone: 'Asia/Ho_Chi_Minh',
  validity: null,
  footer: null,
  notice: null,
  token: '0123456789abcdef0123456789abcdef',
  reprint: true,
};
