const TIME_DIGITS = 12;
const RANDOM_BYTES = 10;

/**
 * A new id as 32 hex digits: the time first, so that the hub's table of answers grows at its end instead of everywhere,
 * then 80 random bits. `crypto.randomUUID` is missing in pages served over plain http on a LAN; `getRandomValues` is not.
 * @param now epoch milliseconds; a wrong clock makes the id no less unique
 */
export function randomId(source: { getRandomValues(bytes: Uint8Array<ArrayBuffer>): unknown }, now: number): string {
  const bytes = new Uint8Array(RANDOM_BYTES);
  source.getRandomValues(bytes);
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return Math.floor(now).toString(16).padStart(TIME_DIGITS, '0').slice(-TIME_DIGITS) + digits;
}
