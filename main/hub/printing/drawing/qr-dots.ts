import qrcode from 'qrcode-generator';
import { type Bitmap, blacken, blankBitmap } from './bitmap.ts';

/** Modules of white around the code; ISO/IEC 18004 asks for four, the layouts' own margins are the other two. */
const quiet = 2;

/**
 * The code of `text` (ASCII) with its quiet zone, as large as whole dots a module allow within `maxSize` dots, at least
 * `minModule` dots a module: a fraction of a dot would make some modules wider than others.
 */
export function qrDots(text: string, maxSize: number, minModule = 4): Bitmap {
  const code = qrcode(0, 'M');
  code.addData(text, 'Byte');
  code.make();
  const count = code.getModuleCount();
  const module = Math.max(minModule, Math.floor(maxSize / (count + 2 * quiet)));
  const size = (count + 2 * quiet) * module;
  const bitmap = blankBitmap(size, size);
  const left = Math.floor((bitmap.width - count * module) / 2);
  for (let y = 0; y < count; y += 1) {
    for (let x = 0; x < count; x += 1) {
      if (code.isDark(y, x)) blacken(bitmap, left + x * module, (quiet + y) * module, module, module);
    }
  }
  return bitmap;
}
