import type { MediaKind } from './media-kind.ts';

/** A picture's width and height in pixels, from its own header; null when it has none that can be read. */
export function pictureSize(ending: MediaKind['ending'], bytes: Buffer): { width: number; height: number } | null {
  try {
    if (ending === 'png') return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
    if (ending === 'jpg') return jpegSize(bytes);
    return ending === 'webp' ? webpSize(bytes) : null;
  } catch (error) {
    if (error instanceof RangeError) return null; // it ends before its header does
    throw error;
  }
}

/** ITU-T T.81 B.2.2: the frame header is a segment SOF0–SOF15 without the three that mean something else. */
function jpegSize(bytes: Buffer): { width: number; height: number } | null {
  let at = 2;
  while (bytes.readUInt8(at) === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

/** The WebP container specification: the extended, the lossless and the lossy form. */
function webpSize(bytes: Buffer): { width: number; height: number } | null {
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: 1 + bytes.readUIntLE(24, 3), height: 1 + bytes.readUIntLE(27, 3) };
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
    default:
      return null;
  }
}
