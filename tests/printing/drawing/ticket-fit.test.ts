import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Bitmap, isBlack } from '../../../main/hub/printing/drawing/bitmap.ts';
import { openTakumi } from '../../../main/hub/printing/drawing/engines/takumi.ts';
import { openRasteriser } from '../../../main/hub/printing/drawing/rasteriser.ts';
import { fitTicket, mostRows, type Setting } from '../../../main/hub/printing/drawing/ticket-fit.ts';
import { ticketLayout } from '../../../main/hub/printing/drawing/ticket-layout.ts';
import type { TicketPaper } from '../../../main/hub/printing/drawing/ticket-paper.ts';
import { sideMargin } from '../../../main/hub/printing/drawing/ticket-sizes.ts';
import { askPaper, askProcessId, askRealTime, printJob } from '../../../main/hub/printing/escpos.ts';
import { dotsPerMm, type RollWidth, rollWidths } from '../../../shared/domain/printer.ts';
import { type TicketExtra, ticketExtras } from '../../../shared/domain/ticket-design.ts';
import { longestStem, rowsOf } from './read-paper.ts';
import { fontsFolder, samplePaper } from './sample-paper.ts';

const rasteriser = await openRasteriser(fontsFolder, 'takumi');
const engine = await openTakumi(fontsFolder);

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
  code: fc.constantFrom(samplePaper.code, 'x'.repeat(200), ''),
  follow: fc.constantFrom(null, 'Quét mã để theo dõi số của ông/bà (Wi-Fi MotCua-HoaMai).'),
  large: fc.boolean(),
  reprint: fc.boolean(),
});

const widest = 'W'.repeat(300);
const worst: TicketPaper = {
  ...samplePaper,
  ...{ office: widest, centre: widest, address: widest, heading: widest, service: widest, places: widest },
  ...{ absentRule: widest, validity: widest, feedback: widest, notice: widest, thanks: widest },
  ...{ label: 'MM0000', code: 'x'.repeat(200), english: { service: widest } },
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

describe('what gives way', () => {
  const full = { ...samplePaper, logo, notice: 'Xin chú ý', english: { service: 'One' } };
  const tried = async (paper: TicketPaper): Promise<Setting[]> => {
    const settings: Setting[] = [];
    await fitTicket(paper, async (setting) => {
      settings.push(setting);
      return false;
    });
    return settings;
  };
  const lost = (paper: TicketPaper): string[] => ticketExtras.filter((part) => paper[part] === null);

  test('gaps, letters, parts in their order, long texts', async () => {
    const steps = await tried(full);
    expect(steps.slice(0, 3).map(({ density }) => density)).toEqual(['roomy', 'tight', 'tightest']);
    expect(steps.slice(2, 11).map(({ paper }) => lost(paper))).toEqual(
      [0, 1, 2, 3, 4, 5, 6, 7, 8].map((n) => ticketExtras.slice(0, n)),
    );
    expect([...new Set(steps.map(({ part }) => part))]).toEqual([1, 2 / 3, 1 / 3]);
  });

  test('large letters stay large as long as leaving out helps', async () => {
    const large = (await tried({ ...full, large: true })).map(({ paper }) => paper.large);
    expect(large.slice(0, 11)).toEqual([...new Array(10).fill(true), false]);
    expect(large.slice(10)).not.toContain(true);
  });

  test('what the ticket never had, or nothing can be printed of, is not left out', async () => {
    const bare = { ...samplePaper, address: null, feedback: '😀', validity: '' };
    const fit = await fitTicket(bare, async ({ part }) => part < 1 / 2);
    expect(fit).toMatchObject({ leftOut: [], textsCut: true });
    const none = await fitTicket(bare, async ({ paper }) => paper.thanks === null && paper.absentRule === null);
    expect(none?.leftOut).toEqual(['thanks', 'absentRule']);
  });

  test('a part that there is room for after all comes back', async () => {
    // Without its logo the ticket is short enough: what went before it need not.
    const fit = await fitTicket(full, async ({ paper }) => paper.logo === null);
    expect(fit).toMatchObject({ leftOut: ['logo'], notLarge: false, textsCut: false });
  });

  const heights = fc.record(Object.fromEntries(ticketExtras.map((extra) => [extra, fc.nat(300)])));
  const essentials = fc.nat(1600);
  /** Lines break elsewhere when a part goes: some pairs are shorter together than one of them alone. */
  const oddities = fc.array(fc.tuple(fc.constantFrom(...ticketExtras), fc.constantFrom(...ticketExtras), fc.nat(80)));

  test('whatever the parts measure: it fits when the essentials do, and no part left out would fit', async () => {
    await fc.assert(
      fc.asyncProperty(heights, essentials, oddities, fc.boolean(), async (height, rest, odd, large) => {
        const limit = 1000;
        const heightOf = ({ paper, density, part }: Setting): number => {
          const has = (extra: TicketExtra): boolean => paper[extra] !== null;
          const extras = ticketExtras.filter(has).reduce((sum, extra) => sum + (height[extra] ?? 0), 0);
          const saved = odd.reduce((sum, [a, b, n]) => sum + (a !== b && has(a) && has(b) ? n : 0), 0);
          const scale = (paper.large ? 4 / 3 : 1) * { roomy: 1, tight: 0.9, tightest: 0.8 }[density] * part;
          return (rest + extras - saved) * scale;
        };
        const fits = async (setting: Setting): Promise<boolean> => heightOf(setting) <= limit;
        const fit = await fitTicket({ ...full, large }, fits);
        const least = { ...full, ...Object.fromEntries(ticketExtras.map((extra) => [extra, null])), large: false };
        if (heightOf({ paper: least, density: 'tightest', part: 1 }) <= limit) expect(fit?.textsCut).toBe(false);
        if (fit === null) return expect(rest * 0.8 * (1 / 3)).toBeGreaterThan(limit);
        expect(heightOf(fit.setting)).toBeLessThanOrEqual(limit);
        expect(fit.leftOut).toEqual(lost(fit.setting.paper));
        expect(fit.notLarge).toBe(large && !fit.setting.paper.large);
        for (const extra of fit.leftOut) {
          const paper = { ...fit.setting.paper, [extra]: full[extra] };
          expect(heightOf({ ...fit.setting, paper })).toBeGreaterThan(limit);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(rollWidths)('so it is with real letters at %i dots, and the essentials are always there', async (width) => {
    const everything = { ...full, notice: widest, heading: widest, thanks: widest, service: 'Đăng ký biến động đất' };
    for (const paper of [everything, { ...everything, large: true }, { ...everything, priority: true }]) {
      const { fit, bitmap } = await rasteriser.renderFitted(paper, width);
      expect(bitmap.height).toBeLessThanOrEqual(mostRows(width));
      expect(fit.leftOut).toContain('thanks');
      const { density, part } = fit.setting;
      for (const extra of fit.leftOut) {
        const more = ticketLayout({ ...fit.setting.paper, [extra]: paper[extra] }, width, density, part);
        expect(await engine.measure(more, width)).toBeGreaterThan(mostRows(width));
      }
      const { office, centre, label, service, places, waitingBefore, waitMinutes, issuedAt } = paper;
      const kept = { office, centre, label, service, places, waitingBefore, waitMinutes, issuedAt };
      expect(fit.setting.paper).toMatchObject(kept);
    }
  });
});
