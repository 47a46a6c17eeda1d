import { beforeAll, describe, expect, test } from 'vitest';
import { type Bitmap, isBlack } from '../../main/hub/printing/bitmap.ts';
import { printJob } from '../../main/hub/printing/escpos.ts';
import { qrDots } from '../../main/hub/printing/qr-dots.ts';
import { openRasteriser, type Rasteriser } from '../../main/hub/printing/rasteriser.ts';
import type { TicketPaper } from '../../main/hub/printing/ticket-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';
import { strictDecode } from './strict-decoder.ts';

let rasteriser: Rasteriser;
beforeAll(async () => {
  rasteriser = await openRasteriser(fontsFolder);
});

const rowIsBlank = (bitmap: Bitmap, y: number): boolean =>
  bitmap.bits.subarray((y * bitmap.width) / 8, ((y + 1) * bitmap.width) / 8).every((byte) => byte === 0);

/** Heights of the runs of rows that hold ink, from the top. */
function inkHeights(bitmap: Bitmap): number[] {
  const heights: number[] = [];
  let height = 0;
  for (let y = 0; y <= bitmap.height; y += 1) {
    if (y < bitmap.height && !rowIsBlank(bitmap, y)) height += 1;
    else if (height > 0) {
      heights.push(height);
      height = 0;
    }
  }
  return heights;
}

const inkAtEdge = (bitmap: Bitmap, columns: number): boolean => {
  for (let y = 0; y < bitmap.height; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      if (isBlack(bitmap, x, y) || isBlack(bitmap, bitmap.width - 1 - x, y)) return true;
    }
  }
  return false;
};

const difficult: Readonly<Record<string, Partial<TicketPaper>>> = {
  ordinary: {},
  'the widest label': { label: 'W1088' },
  'a service of 300 characters': { service: 'Đăng ký biến động quyền sử dụng đất '.repeat(9).slice(0, 300) },
  'one word of 300 characters': { service: 'Nguyễn'.repeat(50), office: 'ƯƠNG'.repeat(75), places: 'Ễ'.repeat(300) },
  'emoji, right-to-left, controls': { service: '😀 مرحبا \u202e\u0000 Chứng thực', footer: '👨‍👩‍👧' },
  'nothing at all': { office: '', centre: '', service: '', places: '', address: '', token: '', label: '' },
};

describe.each([576, 384] as const)('on a roll of %i dots', (width) => {
  test.each(Object.entries(difficult))(
    '%s: as wide as the roll, white at both edges and not endless',
    async (_, change) => {
      const bitmap = await rasteriser.render({ ...samplePaper, reprint: false, ...change }, width);
      expect(bitmap.width).toBe(width);
      expect(bitmap.bits.length).toBe((width / 8) * bitmap.height);
      expect(bitmap.height).toBeLessThan(2000);
      expect(inkAtEdge(bitmap, 3)).toBe(false);
      expect(rowIsBlank(bitmap, 0) && rowIsBlank(bitmap, bitmap.height - 1)).toBe(true);
    },
  );

  test.each(['A005', 'B111', 'W1088', '1001'])('the number %s is at least 20 mm high', async (label) => {
    const alone = { ...samplePaper, label, token: '', notice: null };
    expect(Math.max(...inkHeights(await rasteriser.render(alone, width)))).toBeGreaterThanOrEqual(160);
  });

  test('composed and decomposed letters give the same dots', async () => {
    const decomposed = { ...samplePaper, service: 'Đăng ký kết hôn ễ ộ ữ'.normalize('NFD') };
    const composed = { ...samplePaper, service: 'Đăng ký kết hôn ễ ộ ữ'.normalize('NFC') };
    const [one, other] = [await rasteriser.render(decomposed, width), await rasteriser.render(composed, width)];
    expect(Buffer.compare(one.bits, other.bits)).toBe(0);
  });

  test('the QR code stands on whole dots, every module alike', async () => {
    const bitmap = await rasteriser.render(samplePaper, width);
    const { modules, rgba, size } = qrDots(samplePaper.token, width === 576 ? 200 : 190);
    const dots = size / modules;
    const dark = (x: number, y: number): boolean => rgba[(y * modules + x) * 4] === 0;
    const inDots = (line: number): string =>
      Array.from({ length: size }, (_, x) => (dark(Math.floor(x / dots), line) ? '1' : '0')).join('');
    // Each line of modules stands `dots` times below each other, at the same place of the paper's rows.
    const code = Array.from({ length: size }, (_, y) => inDots(Math.floor(y / dots)));
    const { rows } = strictDecode(printJob(bitmap, true));
    const finder = code[2 * dots] ?? '';
    const top = rows.findIndex((row) => row.includes(finder)) - 2 * dots;
    const left = rows[top + 2 * dots]?.indexOf(finder) ?? -1;
    expect(rows.slice(top, top + size).map((row) => row.slice(left, left + size))).toEqual(code);
  });

  test('the bytes are understood by a reader that shares nothing with us, dot by dot', async () => {
    const bitmap = await rasteriser.render(samplePaper, width);
    const { rows, width: across } = strictDecode(printJob(bitmap, true));
    expect(across).toBe(width);
    const hex = rows.flatMap((row) => row.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
    expect(Buffer.from(hex).equals(Buffer.from(bitmap.bits))).toBe(true);
  });
});

test('an ordinary ticket is less than 70 kB', async () => {
  expect(printJob(await rasteriser.render(samplePaper, 576), true).length).toBeLessThanOrEqual(70_000);
});
