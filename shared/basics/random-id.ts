/**
 * A random id of 128 bits as 32 hex digits.
 * `crypto.randomUUID` is missing in pages served over plain http on a LAN; `getRandomValues` is there everywhere.
 */
export function randomId(source: { getRandomValues(bytes: Uint8Array<ArrayBuffer>): unknown }): string {
  const bytes = new Uint8Array(16);
  source.getRandomValues(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
