import { dotsPerMm, type RollWidth } from '../../../../shared/domain/printer.ts';
import { type Bitmap, blacken, blankBitmap } from './bitmap.ts';

const height = 64;

/**
 * A ruler across the roll, 0 mm at the first dot: a mark each millimetre, longer ones at 5 and 10, thick ones at the
 * printable widths of 58 mm and 80 mm rolls (48 and 72 mm), and an arrow from edge to edge. An arrow without a point
 * tells that the roll is narrower than the printer was told.
 */
export function rulerDots(width: RollWidth): Bitmap {
  const ruler = blankBitmap(width, height);
  blacken(ruler, 0, 24, width, 2);
  for (let mm = 0; mm * dotsPerMm(width) <= width; mm += 1) {
    const long = mm % 10 === 0 ? 30 : mm % 5 === 0 ? 20 : 12;
    const thick = mm === 48 || mm === 72;
    // The mark at the very edge lies inside it, else nobody would ever see it.
    const left = Math.min(Math.round(mm * dotsPerMm(width)) - (thick ? 2 : 0), width - (thick ? 4 : 2));
    blacken(ruler, left, 26, thick ? 4 : 2, thick ? height - 26 : long);
  }
  for (let x = 0; x < 20; x += 1) {
    const half = Math.floor(x / 2);
    blacken(ruler, x, 10 - half, 1, 2 * half + 1);
    blacken(ruler, width - 1 - x, 10 - half, 1, 2 * half + 1);
  }
  blacken(ruler, 20, 9, width - 40, 3);
  return ruler;
}
