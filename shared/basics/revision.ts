import { canonicalJson } from './canonical-json.ts';

/**
 * A short name of a value: the same for equal values, another one, as good as surely, for different ones. It tells that
 * somebody has changed something meanwhile; it proves nothing to anybody (cyrb53, 53 bits).
 */
export function revisionOf(value: unknown): string {
  const text = canonicalJson(value);
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
