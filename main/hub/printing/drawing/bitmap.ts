/** A picture of one bit a dot: rows of `width / 8` bytes, the leftmost dot in the highest bit, 1 = black. */
export interface Bitmap {
  /** Dots, a multiple of 8. */
  width: number;
  height: number;
  bits: Uint8Array;
}

/** Above this luminance (0–255) a dot stays white. Dithering frays letters and can spell real-time commands. */
const threshold = 128;
const surelyWhite = Math.ceil((threshold * 256) / 150);

/** RGBA rows (`width * height * 4` bytes, opaque) → dots. Luminance as ITU-R BT.601, in 256ths. */
export function toBitmap(rgba: Uint8Array, width: number): Bitmap {
  const height = rgba.length / 4 / width;
  const bits = new Uint8Array((width / 8) * height);
  for (let dot = 0, at = 0; at < rgba.length; dot += 1, at += 4) {
    const green = rgba[at + 1] ?? 0;
    // So much green alone is above the threshold: true of nearly all of a paper, and saves a third of the time.
    if (green >= surelyWhite) continue;
    const luminance = 77 * (rgba[at] ?? 0) + 150 * green + 29 * (rgba[at + 2] ?? 0);
    if (luminance < threshold * 256) bits[dot >> 3] = (bits[dot >> 3] ?? 0) | (0x80 >> (dot & 7));
  }
  return { width, height, bits };
}

/** Dots → RGBA rows, black on opaque white. */
export function toRgba(bitmap: Bitmap): Uint8Array {
  const rgba = new Uint8Array(bitmap.width * bitmap.height * 4).fill(255);
  for (let at = 0, dot = 0; at < rgba.length; at += 4, dot += 1) {
    if (((bitmap.bits[dot >> 3] ?? 0) << (dot & 7)) & 0x80) rgba.fill(0, at, at + 3);
  }
  return rgba;
}

/** A white picture; `width` is rounded up to a multiple of 8. */
export function blankBitmap(width: number, height: number): Bitmap {
  const whole = Math.ceil(width / 8) * 8;
  return { width: whole, height, bits: new Uint8Array((whole / 8) * height) };
}

/** Blackens `width` × `height` dots, of which those outside the picture are left out. */
export function blacken(bitmap: Bitmap, left: number, top: number, width: number, height: number): void {
  for (let y = Math.max(0, top); y < Math.min(bitmap.height, top + height); y += 1) {
    for (let x = Math.max(0, left); x < Math.min(bitmap.width, left + width); x += 1) {
      const at = y * (bitmap.width / 8) + (x >> 3);
      bitmap.bits[at] = (bitmap.bits[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
}

/** True when the dot is black; dots outside the picture are white. */
export function isBlack(bitmap: Bitmap, x: number, y: number): boolean {
  if (x < 0 || x >= bitmap.width || y < 0 || y >= bitmap.height) return false;
  return (((bitmap.bits[y * (bitmap.width / 8) + (x >> 3)] ?? 0) << (x & 7)) & 0x80) !== 0;
}
