/** Marks that Windows-1258 writes behind their letter: left over after composing, they tell that it was another encoding. */
const LOOSE_MARK = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * The text of a file from any office program: UTF-8 or UTF-16 with a mark at its beginning or without, else the two old
 * Windows encodings. Windows-1258 keeps Vietnamese tones as marks of their own; they are joined with their letters (NFC).
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decode('utf-8', bytes);
  if (a === 0xff && b === 0xfe) return decode('utf-16le', bytes);
  if (a === 0xfe && b === 0xff) return decode('utf-16be', bytes);
  const zeros = countZeros(bytes);
  if (zeros.odd > bytes.length / 5) return decode('utf-16le', bytes);
  if (zeros.even > bytes.length / 5) return decode('utf-16be', bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    const vietnamese = decode('windows-1258', bytes);
    return LOOSE_MARK.test(vietnamese) ? decode('windows-1252', bytes) : vietnamese;
  }
}

const decode = (name: string, bytes: Uint8Array): string => new TextDecoder(name).decode(bytes).normalize('NFC');

/** Every second byte of Latin text in UTF-16 is zero. */
function countZeros(bytes: Uint8Array): { even: number; odd: number } {
  const zeros = { even: 0, odd: 0 };
  for (const [at, byte] of bytes.subarray(0, 4_096).entries())
    if (byte === 0) zeros[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const scale = Math.max(1, bytes.length / 4_096);
  return { even: zeros.even * scale, odd: zeros.odd * scale };
}
