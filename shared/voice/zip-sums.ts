/** What a ZIP's own list at its end says of each file: its CRC-32. Null when there is no such list, or not a whole one. */
export function sumsOfZip(zip: Uint8Array): ReadonlyMap<string, number> | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const sums = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + ENTRY > end || view.getUint32(at, true) !== ENTRY_SIGN) return null;
    const [name, extra, comment] = [28, 30, 32].map((of) => view.getUint16(at + of, true)) as [number, number, number];
    // A pack's names are plain letters; any other name is refused by itself.
    sums.set(String.fromCharCode(...zip.subarray(at + ENTRY, at + ENTRY + name)), view.getUint32(at + 16, true));
    at += ENTRY + name + extra + comment;
  }
  return sums;
}

/** CRC-32 as ZIP counts it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb8_8320 : c >>> 1;
  return c >>> 0;
});

/** Lengths of an entry of the list and of what stands behind it, without their names and comments, bytes. */
const ENTRY = 46;
const END = 22;
const ENTRY_SIGN = 0x0201_4b50;
const END_SIGN = 0x0605_4b50;
const LONGEST_COMMENT = 0xffff;

/** Where the end of the list stands; a comment may follow it. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END - LONGEST_COMMENT);
  for (let at = view.byteLength - END; at >= first; at--) if (view.getUint32(at, true) === END_SIGN) return at;
  return null;
}
