import { beforeAll, describe, expect, test } from 'vitest';
import { type Bitmap, isBlack } from '../../../main/hub/printing/drawing/bitmap.ts';
import { qrDots } from '../../../main/hub/printing/drawing/qr-dots.ts';
import { openRasteriser, type Rasteriser } from '../../../main/hub/printing/drawing/rasteriser.ts';
import type { TicketPaper } from '../../../main/hub/printing/drawing/ticket-paper.ts';
import { ticketSizes } from '../../../main/hub/printing/drawing/ticket-sizes.ts';
import { dotsPerMm, rollWidths } from '../../../shared/domain/printer.ts';
import { highestRun, locate, printed, rowsOf } from './read-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';

let rasteriser: Rasteriser;
beforeAll(async () => {
  rasteriser = await openRasteriser(fontsFolder, 'takumi');
});

const rowIsBlank = (bitmap: Bitmap, y: number): boolean =>
  bitmap.bits.subarray((y * bitmap.width) / 8, ((y + 1) * bitmap.width) / 8).every((byte) => byte === 0);

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
  'emoji, right-to-left, controls': { service: '😀 مرحبا \u202e\u0000 Chứng thực', feedback: '👨‍👩‍👧' },
  'lone surrogates, joiners, piled marks': { service: 'a\ud800b\u200d\u200c', places: `e${'\u0301'.repeat(200)}` },
  'a logo that is not what it says': { logo: { width: 160, height: 160, bits: 'AAAA' } },
  'a logo as wide as the narrow roll': {
    logo: { width: 384, height: 16, bits: Buffer.alloc(48 * 16, 0xff).toString('base64') },
  },
  'nothing at all': { office: '', centre: '', service: '', places: '', address: '', code: '', label: '' },
};

describe.each(rollWidths)('on a roll of %i dots', (width) => {
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
    const alone = { ...samplePaper, label, code: '', notice: null };
    expect(highestRun(rowsOf(await rasteriser.render(alone, width))).height).toBeGreaterThanOrEqual(
      20 * dotsPerMm(width),
    );
  });

  test('composed and decomposed letters give the same dots', async () => {
    const decomposed = { ...samplePaper, service: 'Đăng ký kết hôn ễ ộ ữ'.normalize('NFD') };
    const composed = { ...samplePaper, service: 'Đăng ký kết hôn ễ ộ ữ'.normalize('NFC') };
    const [one, other] = [await rasteriser.render(decomposed, width), await rasteriser.render(composed, width)];
    expect(Buffer.compare(one.bits, other.bits)).toBe(0);
  });

  test('the QR code stands on whole dots, every module alike', async () => {
    const rows = printed(await rasteriser.render(samplePaper, width));
    expect(locate(rows, rowsOf(qrDots(samplePaper.code, ticketSizes(width, 'roomy', false).qr)))).not.toBeNull();
  });

  test('the logo is printed dot for dot, above everything but the mark of a reprint', async () => {
    const bits = Buffer.from(Array.from({ length: 3 * 40 }, (_, at) => (at % 3 === 0 ? 0xf3 : 0x2b)));
    const logo = { width: 24, height: 40, bits: bits.toString('base64') };
    const rows = printed(await rasteriser.render({ ...samplePaper, logo }, width));
    const place = locate(rows, rowsOf({ width: 24, height: 40, bits }));
    expect(place).toEqual({ left: (width - 24) / 2, top: rows.findIndex((row) => row.includes('1')) });
  });

  test('the bytes are understood by a reader that shares nothing with us, dot by dot', async () => {
    const bitmap = await rasteriser.render(samplePaper, width);
    expect(bitmap.width).toBe(width);
    expect(printed(bitmap)).toEqual(rowsOf(bitmap));
  });
});
