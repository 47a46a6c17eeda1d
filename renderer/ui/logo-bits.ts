import type { Logo } from '../../shared/domain/ticket-design.ts';

/** The room for a logo above a ticket, dots; the hub takes no larger one. */
export const LOGO_ROOM = { width: 384, height: 160 } as const;
const LEAST = 8;

/** A picture in grey, row by row: 0 black … 255 white. `width` is a multiple of 8. */
export interface GrayPicture {
  width: number;
  height: number;
  gray: Uint8Array;
}

/** Where a picture is drawn: into the middle of `width` × `height` dots, `drawnWidth` wide. */
export interface LogoFit {
  width: number;
  height: number;
  drawnWidth: number;
}

/**
 * Fits a picture into the room without changing its proportions. A drawing (SVG) fills the room; a photograph is never
 * enlarged, since its pixels would be. The width is padded to whole bytes.
 */
export function fitLogo(width: number, height: number, enlarge: boolean): LogoFit {
  const room = Math.min(LOGO_ROOM.width / width, LOGO_ROOM.height / height);
  const scale = enlarge ? room : Math.min(1, room);
  const drawnWidth = Math.max(1, Math.round(width * scale));
  return {
    drawnWidth,
    width: Math.max(LEAST, Math.ceil(drawnWidth / 8) * 8),
    height: Math.max(LEAST, Math.round(height * scale)),
  };
}

/** Grey from red, green, blue, alpha (ITU-R BT.601), as a person sees brightness; the pixels stand on white already. */
export function grayOf(rgba: Uint8ClampedArray, width: number, height: number): GrayPicture {
  const gray = new Uint8Array(width * height);
  for (let i = 0; i < gray.length; i++) {
    const [r = 255, g = 255, b = 255] = rgba.subarray(4 * i, 4 * i + 3);
    gray[i] = Math.round(0.299 * r + 0.587 * g + 0.114 * b);
  }
  return { width, height, gray };
}

/** The one colour of a picture that no threshold can make a logo of; null for every other. */
export function loneColour({ gray }: GrayPicture): 'white' | 'black' | null {
  if (gray.every((level) => level === 255)) return 'white';
  return gray.every((level) => level === 0) ? 'black' : null;
}

/**
 * The threshold that parts the picture best into dark and light (Otsu, 1979: the greatest variance between the two),
 * 1…255: what is darker becomes black.
 */
export function bestThreshold({ gray }: GrayPicture): number {
  const counts = new Array<number>(256).fill(0);
  for (const level of gray) counts[level] = (counts[level] ?? 0) + 1;
  const sum = gray.reduce((all, level) => all + level, 0);
  let best = { threshold: 128, spread: 0 };
  let dark = 0;
  let darkSum = 0;
  for (let threshold = 1; threshold < 256; threshold++) {
    dark += counts[threshold - 1] ?? 0;
    darkSum += (threshold - 1) * (counts[threshold - 1] ?? 0);
    const light = gray.length - dark;
    if (dark === 0 || light === 0) continue;
    const spread = dark * light * (darkSum / dark - (sum - darkSum) / light) ** 2;
    if (spread > best.spread) best = { threshold, spread };
  }
  return best.threshold;
}

/** One bit a dot, 1 = black, the leftmost in the highest bit: as `Logo` wants it. */
export function packLogo({ width, height, gray }: GrayPicture, threshold: number): Logo {
  const bytes = new Uint8Array((width / 8) * height);
  for (let i = 0; i < gray.length; i++)
    if ((gray[i] ?? 255) < threshold) bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (0x80 >> (i & 7));
  return { width, height, bits: btoa(String.fromCharCode(...bytes)) };
}

/** Which dots are black, row by row. */
export function dotsOf({ width, height, bits }: Logo): boolean[] {
  const bytes = atob(bits);
  return Array.from({ length: width * height }, (_, i) => (bytes.charCodeAt(i >> 3) & (0x80 >> (i & 7))) !== 0);
}

/** The share of black dots, 0…1. */
export function inkOf(logo: Logo): number {
  const dots = dotsOf(logo);
  return dots.filter(Boolean).length / dots.length;
}
