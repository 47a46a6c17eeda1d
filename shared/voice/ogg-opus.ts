/** Opus counts in samples of 48 kHz, whatever it was made from (RFC 7845 §4). */
const SAMPLES_PER_MS = 48;
const PAGE_HEADER = 27;

/** How long an Ogg-Opus file of one channel sounds, milliseconds; null when it is none, or was cut off. */
export function opusMs(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const word = (at: number, length: number): string => String.fromCharCode(...bytes.subarray(at, at + length));
  let preSkip: number | null = null;
  let granule = 0n;
  let at = 0;
  while (at + PAGE_HEADER <= bytes.length) {
    if (word(at, 5) !== 'OggS\0') return null;
    const segments = view.getUint8(at + 26);
    const body = at + PAGE_HEADER + segments;
    if (body > bytes.length) return null;
    const size = bytes.subarray(at + PAGE_HEADER, body).reduce((sum, length) => sum + length, 0);
    if (body + size > bytes.length) return null;
    if (at === 0) {
      // The identification header: a magic word, version 1, one channel, the samples to leave out (RFC 7845 §5.1).
      const isOpus = size >= 19 && word(body, 8) === 'OpusHead' && view.getUint8(body + 8) === 1;
      if (!isOpus || view.getUint8(body + 9) !== 1) return null;
      preSkip = view.getUint16(body + 10, true);
    }
    const position = view.getBigInt64(at + 6, true);
    if (position > granule) granule = position;
    at = body + size;
  }
  if (preSkip === null || at !== bytes.length) return null;
  const ms = (Number(granule) - preSkip) / SAMPLES_PER_MS;
  return ms > 0 ? ms : null;
}
