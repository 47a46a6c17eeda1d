import { minutes } from '../../../shared/domain/time.ts';
import type { Clock } from '../ports.ts';
import { type Bucket, type BucketRule, fullBucket, take } from './bucket.ts';

/** What one address may do. On a Wi-Fi each phone has its own; behind a router that hides them they share one. */
export const phoneRules = {
  /** Addresses of pages that do not exist: a token has 122 random bits, this only keeps the noise down. */
  guess: { size: 10, perMs: minutes(1) },
  read: { size: 120, perMs: minutes(1) },
  /** A rating, its reasons and five questions are seven; two neighbours who share an address still have enough. */
  send: { size: 20, perMs: minutes(1) },
  join: { size: 3, perMs: minutes(10) },
} as const satisfies Record<string, BucketRule>;
export type PhoneRule = keyof typeof phoneRules;

/** More addresses than any office has; the one that was heard of longest ago is forgotten first. */
const MOST_ADDRESSES = 5_000;

export interface PhoneLimits {
  /** Counts one; seconds to wait, 0 when it may be done. */
  take(rule: PhoneRule, address: string): number;
  /** What was counted came to nothing. */
  giveBack(rule: PhoneRule, address: string): void;
}

/** By the clock that nobody can set: setting it back must not lock anybody out, nor let anybody in. */
export function createPhoneLimits(clock: Pick<Clock, 'monotonic'>): PhoneLimits {
  const buckets = new Map<string, Bucket>();
  return {
    take: (name, address) => {
      const rule = phoneRules[name];
      const key = `${name} ${address}`;
      const now = clock.monotonic();
      const { bucket, waitMs } = take(buckets.get(key) ?? fullBucket(rule, now), rule, now);
      buckets.delete(key); // to the end of the order
      buckets.set(key, bucket);
      for (const oldest of buckets.keys()) {
        if (buckets.size <= MOST_ADDRESSES) break;
        buckets.delete(oldest);
      }
      return Math.ceil(waitMs / 1000);
    },
    giveBack: (name, address) => {
      const key = `${name} ${address}`;
      const bucket = buckets.get(key);
      if (bucket) buckets.set(key, { ...bucket, left: Math.min(phoneRules[name].size, bucket.left + 1) });
    },
  };
}
