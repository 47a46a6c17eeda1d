import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bestThreshold,
  dotsOf,
  fitLogo,
  type GrayPicture,
  grayOf,
  inkOf,
  LOGO_ROOM,
  loneColour,
  packLogo,
} from '../../../../renderer/ui/logo-bits.ts';
import { logoLimits, logoSchema } from '../../../../shared/contract/paper-schemas.ts';

const picture = (width: number, rows: number[][]): GrayPicture => ({
  width,
  height: rows.length,
  gray: Uint8Array.from(rows.flat()),
});
const row = (...black: number[]) => Array.from({ length: 16 }, (_, x) => (black.includes(x) ? 0 : 255));

describe('the room of a logo', () => {
  it('is the room that the hub has', () => {
    expect(LOGO_ROOM).toEqual(logoLimits);
  });

  it('shrinks a large picture and keeps its proportions', () => {
    expect(fitLogo(3840, 1600, false)).toEqual({ width: 384, height: 160, drawnWidth: 384 });
    expect(fitLogo(1000, 1000, false)).toEqual({ width: 160, height: 160, drawnWidth: 160 });
    expect(fitLogo(900, 90, false)).toEqual({ width: 384, height: 38, drawnWidth: 384 });
  });

  it('enlarges a drawing, never a photograph; the width is whole bytes', () => {
    expect(fitLogo(20, 10, false)).toEqual({ width: 24, height: 10, drawnWidth: 20 });
    expect(fitLogo(20, 10, true)).toEqual({ width: 320, height: 160, drawnWidth: 320 });
    expect(fitLogo(1, 1, false)).toEqual({ width: 8, height: 8, drawnWidth: 1 });
  });

  it('gives what the hub takes, whatever the picture', () => {
    const side = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(side, side, fc.boolean(), (w, h, enlarge) => {
        const { width, height, drawnWidth } = fitLogo(w, h, enlarge);
        expect(drawnWidth).toBeLessThanOrEqual(width);
        const gray = new Uint8Array(width * height);
        expect(logoSchema.safeParse(packLogo({ width, height, gray }, 128)).success).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the bits of a logo', () => {
  it('run from the left, the first dot in the highest bit', () => {
    const logo = packLogo(picture(16, [row(0, 15), row(7, 8), ...Array.from({ length: 6 }, () => row())]), 128);
    expect(atob(logo.bits).slice(0, 4)).toBe('\x80\x01\x01\x80');
  });

  it('are read back as they were', () => {
    const dot = fc.boolean();
    fc.assert(
      fc.property(fc.array(dot, { minLength: 128, maxLength: 128 }), (dots) => {
        const gray = Uint8Array.from(dots, (isBlack) => (isBlack ? 0 : 255));
        expect(dotsOf(packLogo({ width: 16, height: 8, gray }, 128))).toEqual(dots);
      }),
    );
  });

  it('are black where the picture is darker than the threshold', () => {
    const steps = picture(8, [[0, 50, 100, 127, 128, 150, 200, 255]]);
    expect(dotsOf(packLogo(steps, 128))).toEqual([true, true, true, true, false, false, false, false]);
    expect(dotsOf(packLogo(steps, 1)).filter(Boolean)).toHaveLength(1);
  });

  it('tell how much ink they take', () => {
    expect(inkOf(packLogo(picture(16, [row(0, 1, 2, 3), row()]), 128))).toBe(0.125);
  });
});

describe('one colour only', () => {
  it('is told: no threshold makes a logo of it', () => {
    expect(loneColour(picture(16, [row(), row()]))).toBe('white');
    expect(loneColour(picture(16, [row().map(() => 0)]))).toBe('black');
    expect(loneColour(picture(16, [row(3)]))).toBeNull();
    // The palest grey becomes black when the slider stands at its end.
    const palest = picture(8, [[254, 255, 255, 255, 255, 255, 255, 255]]);
    expect(loneColour(palest)).toBeNull();
    expect(inkOf(packLogo(palest, 255))).toBe(1 / 8);
  });
});

describe('grey', () => {
  it('is what the eye sees: green is brighter than blue', () => {
    const rgba = Uint8ClampedArray.from([255, 255, 255, 255, 0, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255]);
    expect([...grayOf(rgba, 4, 1).gray]).toEqual([255, 0, 150, 29]);
  });

  it('is parted between its dark and its light half', () => {
    const threshold = bestThreshold(picture(8, [[10, 20, 15, 12, 200, 210, 220, 205]]));
    expect(threshold).toBeGreaterThan(20);
    expect(threshold).toBeLessThanOrEqual(200);
    expect(bestThreshold(picture(8, [[7, 7, 7, 7, 7, 7, 7, 7]]))).toBe(128);
  });
});
