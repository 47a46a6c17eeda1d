/** What a file is, told by its bytes: its name may say anything. */
export type PictureFile =
  /** `whole`: it is there to its end, and its parts are as they were written. */
  { kind: 'png' | 'jpeg'; width: number; height: number; whole: boolean } | { kind: 'svg' };

/** Null: no picture of a kind that is taken. */
export function pictureFile(bytes: Uint8Array): PictureFile | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return readPng(bytes, view);
  if (bytes[0] === 0xff && bytes[1] === SOI) return readJpeg(bytes, view);
  return /<([\w-]+:)?svg[\s>]/.test(new TextDecoder().decode(bytes)) ? { kind: 'svg' } : null;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Chunk by chunk to IEND (PNG, third edition, 5.3): browsers draw what there is of half a file, and leave the rest white.
 * A damaged remark (lower case) hurts nobody.
 */
function readPng(bytes: Uint8Array, view: DataView): PictureFile {
  const size = bytes.length < 24 ? { width: 0, height: 0 } : { width: view.getUint32(16), height: view.getUint32(20) };
  const read = (whole: boolean): PictureFile => ({ kind: 'png', ...size, whole });
  for (let at = pngSignature.length; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) break;
    const name = bytes.subarray(at + 4, at + 8);
    const isNeeded = ((name[0] ?? 0) & 0x20) === 0;
    if (isNeeded && crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) break;
    if (String.fromCharCode(...name) === 'IEND') return read(true);
    at = end;
  }
  return read(false);
}

/** The cyclic redundancy check of a chunk (PNG, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  return c;
});

/** Markers (ITU-T T.81, table B.1). */
const [SOI, EOI, TEM] = [0xd8, 0xd9, 0x01];
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;
/** SOF0 … SOF15, among which stand DHT, JPG and DAC. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

/** Segment by segment to EOI; a small picture inside a segment (EXIF) has an end of its own, which is passed over. */
function readJpeg(bytes: Uint8Array, view: DataView): PictureFile {
  let size = { width: 0, height: 0 };
  const read = (whole: boolean): PictureFile => ({ kind: 'jpeg', ...size, whole });
  for (let at = 2; at + 1 < bytes.length; ) {
    // In between stand the coded dots, in which FF is followed by 00 or a restart.
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === EOI) return read(true);
    if (marker === 0 || marker === 0xff || marker === TEM || isRestart(marker)) {
      at += marker === 0 || marker === 0xff ? 1 : 2;
      continue;
    }
    if (at + 4 > bytes.length) break;
    const length = view.getUint16(at + 2);
    if (isFrame(marker) && at + 9 <= bytes.length)
      size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + length;
  }
  return read(false);
}
