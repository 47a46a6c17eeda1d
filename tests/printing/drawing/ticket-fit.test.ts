import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bitmap, isBlack } from '../../../main/hub/printing/drawing/bitmap.ts';
import { openRasteriser } from '../../../main/hub/printing/drawing/rasteriser.ts';
import { mostRows, settings } from '../../../main/hub/printing/drawing/ticket-fit.ts';
import type { TicketPaper } from '../../../main/hub/printing/drawing/ticket-paper.ts';
import { sideMargin } from '../../../main/hub/printing/drawing/ticket-sizes.ts';
import { askPaper, askProcessId, askRealTime, printJob } from '../../../main/hub/printing/escpos.ts';
import { dotsPerMm, type RollWidth, rollWidths } from '../../../shared/domain/printer.ts';
import { longestStem, rowsOf } from './read-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';

const rasteriser = await openRasteriser(fontsFolder, 'takumi');

/** The job with everything that is asked about it, GS a among it. */
const bytesOf = (bitmap: Bitmap): number =>
  printJob(bitmap, true).length + askProcessId('0000').length + askPaper.length + 4 * askRealTime(1).length + 3;

const inkAtEdge = (bitmap: Bitmap): boolean => {
  for (let y = 0; y < bitmap.height; y += 1) {
    for (let x = 0; x < 3; x += 1) {
      if (isBlack(bitmap, x, y) || isBlack(bitmap, bitmap.width - 1 - x, y)) return true;
    }
  }
  return false;
};

/** A logo of as many dots as there may be, in a pattern without a long line down. */
const logo = {
  width: 384,
  height: 160,
  bits: Buffer.from(Array.from({ length: 48 * 160 }, (_, at) => (Math.floor(at / 48) % 4 < 2 ? 0xcc : 0x33))).toString(
    'base64',
  ),
};

const vietnamese = fc.constantFrom(
  'Đăng ký biến động quyền sử dụng đất ',
  'ƯƠNGỂỄỖ',
  'W',
  'Nguyễn ',
  'một cửa – ',
  'i',
  '😀',
  '\u202e',
);
const words = fc.array(vietnamese, { maxLength: 40 }).map((some) => some.join('').repeat(4).slice(0, 300));
const maybe = (some: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(some, { freq: 6 });

const anyPaper: fc.Arbitrary<TicketPaper> = fc.record({
  logo: fc.constantFrom(logo, null),
  office: words,
  centre: words,
  address: maybe(words),
  heading: words,
  // Each of these letters has a stem of its full height, to measure it by.
  label: fc.stringMatching(/^[BDEFHKLMNPR]\d{3,4}$/),
  service: words,
  places: words,
  priority: fc.boolean(),
  waitingBefore: fc.option(fc.nat()),
  waitMinutes: fc.option(fc.nat()),
  issuedAt: fc.constant(samplePaper.issuedAt),
  timeZone: fc.constant(samplePaper.timeZone),
  absentRule: maybe(words),
  validity: maybe(words),
  feedback: maybe(words),
  notice: maybe(words),
  thanks: maybe(words),
  english: fc.option(fc.record({ service: words })),
  token: fc.constantFrom(samplePaper.token, 'x'.repeat(200), ''),
  large: fc.boolean(),
  reprint: fc.boolean(),
});

const widest = 'W'.repeat(300);
const worst: TicketPaper = {
  ...samplePaper,
  ...{ office: widest, centre: widest, address: widest, heading: widest, service: widest, places: widest },
  ...{ absentRule: widest, validity: widest, feedback: widest, notice: widest, thanks: widest },
  ...{ label: 'MM0000', token: 'x'.repeat(200), english: { service: widest } },
  ...{ logo, large: true, reprint: true, priority: true, waitingBefore: 9999, waitMinutes: 9999 },
};

async function expectFit(paper: TicketPaper, width: RollWidth): Promise<void> {
  const bitmap = await rasteriser.render(paper, width);
  expect(bytesOf(bitmap)).toBeLessThanOrEqual(70_000);
  expect(bitmap.width).toBe(width);
  expect(inkAtEdge(bitmap)).toBe(false);
  // Without the sides, where a notice has its frame.
  const side = sideMargin[width] + 4;
  const stem = longestStem(rowsOf(bitmap).map((row) => row.slice(side, -side)));
  expect(stem).toBeGreaterThanOrEqual(20 * dotsPerMm(width));
  expect(stem).toBeLessThanOrEqual(20 * dotsPerMm(width) + 6);
}

describe.each(rollWidths)('on a roll of %i dots', (width) => {
  test('no ticket is more than 70 kB, wider than the roll, or has a number lower than 20 mm', async () => {
    await fc.assert(
      fc.asyncProperty(anyPaper, (paper) => expectFit(paper, width)),
      { numRuns: 15 },
    );
  }, 120_000);

  test('nor the worst of all', () => expectFit(worst, width));

  test('the limit of rows is the limit of bytes', () => {
    const bitmap = { width, height: mostRows(width), bits: new Uint8Array((width / 8) * mostRows(width)) };
    expect(bytesOf(bitmap)).toBeLessThanOrEqual(70_000);
    expect(bytesOf(bitmap)).toBeGreaterThan(70_000 - 2 * (width / 8));
  });
});

test.each(rollWidths)('an ordinary ticket is well below at %i dots: 64 kB', async (width) => {
  expect(bytesOf(await rasteriser.render(samplePaper, width))).toBeLessThanOrEqual(64_000);
});

describe('what gives way, in this order', () => {
  const full = { ...samplePaper, logo, notice: 'Xin chú ý', english: { service: 'One' } };
  const optional = ['thanks', 'feedback', 'address', 'logo', 'absentRule', 'english', 'notice', 'validity'] as const;
  const lost = (paper: TicketPaper): string[] => optional.filter((part) => paper[part] === null);

  test('gaps, letters, parts, long texts', () => {
    const steps = [...settings(full)].map(({ density, paper, part }) => ({
      density,
      without: lost(paper).at(-1),
      part,
    }));
    expect(steps.slice(0, 3).map(({ density }) => density)).toEqual(['roomy', 'tight', 'tightest']);
    expect([...settings(full)].map(({ paper }) => lost(paper).length)).toEqual([0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 8]);
    expect(
      [...settings(full)].slice(3, 11).map(({ paper }, step) => lost(paper).includes(optional[step] ?? '')),
    ).toEqual(optional.map(() => true));
    expect(steps.slice(-2).map(({ part }) => part)).toEqual([2 / 3, 1 / 3]);
  });

  test('large letters stay large as long as leaving out helps', () => {
    const large = [...settings({ ...full, large: true })].map(({ paper }) => paper.large);
    expect(large).toEqual([...new Array(10).fill(true), ...new Array(13).fill(false)]);
  });

  test('what the ticket never had is not left out twice', () => {
    const bare = { ...samplePaper, address: null, feedback: null };
    expect([...settings(bare)].map(({ paper }) => lost(paper).length)).toEqual([5, 5, 5, 6, 7, 8, 8, 8]);
  });
});
