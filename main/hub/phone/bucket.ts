/** A bucket of tokens: so many at once, and as many again in each `perMs` milliseconds. */
export interface BucketRule {
  size: number;
  perMs: number;
}

/** What is in it, and since when; a fresh one is full. */
export interface Bucket {
  left: number;
  at: number;
}

export const fullBucket = ({ size }: BucketRule, now: number): Bucket => ({ left: size, at: now });

/** What has come in since: never more than it holds, nothing when the clock went back. */
const filled = ({ left, at }: Bucket, { size, perMs }: BucketRule, now: number): Bucket => ({
  left: Math.min(size, left + (Math.max(0, now - at) * size) / perMs),
  at: now,
});

/** Takes one. `waitMs`: 0 when there was one, else how long until there is. */
export function take(bucket: Bucket, rule: BucketRule, now: number): { bucket: Bucket; waitMs: number } {
  const full = filled(bucket, rule, now);
  if (full.left >= 1) return { bucket: { ...full, left: full.left - 1 }, waitMs: 0 };
  return { bucket: full, waitMs: Math.ceil(((1 - full.left) * rule.perMs) / rule.size) };
}
