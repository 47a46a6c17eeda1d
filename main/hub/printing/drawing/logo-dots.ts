import type { Logo } from '../../../../shared/domain/ticket-design.ts';
import { type Bitmap, blacken, blankBitmap, isBlack } from './bitmap.ts';

/** Dots: the most that a logo may have (`Logo`). */
const most = { width: 384, height: 160 } as const;

/**
 * The logo's dots, at half its size where it is wider than `maxWidth` dots. Null without a logo and for one whose
 * figures don't agree with its bits: a ticket without a logo is better than none.
 */
export function logoDots(logo: Logo | null, maxWidth: number): Bitmap | null {
  if (logo === null) return null;
  const { width, height } = logo;
  const bits = new Uint8Array(Buffer.from(logo.bits, 'base64'));
  const fits = width > 0 && width <= most.width && height > 0 && height <= most.height && width % 8 === 0;
  if (!fits || bits.length !== (width / 8) * height) return null;
  const bitmap = { width, height, bits };
  return width <= maxWidth ? bitmap : halved(bitmap);
}

/** Each dot stands for four, and is black when two of them are: thin lines stay. */
function halved(bitmap: Bitmap): Bitmap {
  const half = blankBitmap(bitmap.width / 2, Math.ceil(bitmap.height / 2));
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < bitmap.width / 2; x += 1) {
      const four = [isBlack(bitmap, 2 * x, 2 * y), isBlack(bitmap, 2 * x + 1, 2 * y)];
      four.push(isBlack(bitmap, 2 * x, 2 * y + 1), isBlack(bitmap, 2 * x + 1, 2 * y + 1));
      if (four.filter(Boolean).length >= 2) blacken(half, x, y, 1, 1);
    }
  }
  return half;
}
