/** A picture of one bit a dot: rows of `width / 8` bytes, the leftmost dot in the highest bit, 1 = black. */
export interface Bitmap {
  /** Dots, a multiple of 8. */
  width: number;
  height: number;
  bits: Uint8Array;
}

/** Above this luminance (0–255) a dot stays white. Dithering frays letters and can spell real-time commands. */
const threshold = 128;

/** RGBA rows (`width * height * 4` bytes, opaque) → dots. Luminance as ITU-R BT.601, in 256ths. */
export function toBitmap(rgba: Uint8Array, width: number): Bitmap {
  const height = rgba.length / 4 / width;
  const bits = new Uint8Array((width / 8) * height);
  for (let dot = 0, at = 0; at < rgba.length; dot += 1, at += 4) {
    const luminance = 77 * (rgba[at] ?? 0) + 150 * (rgba[at + 1] ?? 0) + 29 * (rgba[at + 2] ?? 0);
    if (luminance < threshold * 256) bits[dot >> 3] = (bits[dot >> 3] ?? 0) | (0x80 >> (dot & 7));
  }
  return { width, height, bits };
}

/** True when the dot is black; dots outside the picture are white. */
export function isBlack(bitmap: Bitmap, x: number, y: number): boolean {
  if (x < 0 || x >= bitmap.width) return false;
  return (((bitmap.bits[y * (bitmap.width / 8) + (x >> 3)] ?? 0) << (x & 7)) & 0x80) !== 0;
}
