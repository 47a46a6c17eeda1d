import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullBucket, take } from '../../main/hub/phone/bucket.ts';
import { createPhoneLimits, phoneRules } from '../../main/hub/phone/limits.ts';
import { createTestClock } from '../support/test-clock.ts';

const rules = fc.record({ size: fc.integer({ min: 1, max: 20 }), perMs: fc.integer({ min: 1_000, max: 600_000 }) });
const steps = fc.array(fc.integer({ min: 0, max: 120_000 }), { minLength: 1, maxLength: 120 });

test('whoever asks however often gets no more than the bucket holds, and what came in since', () => {
  fc.assert(
    fc.property(rules, steps, (rule, pauses) => {
      let now = 0;
      let bucket = fullBucket(rule, now);
      const given: number[] = [];
      for (const pause of pauses) {
        now += pause;
        const step = take(bucket, rule, now);
        bucket = step.bucket;
        if (step.waitMs === 0) given.push(now);
      }
      // In every stretch of time that begins with one that was given.
      for (const [i, from] of given.entries())
        for (let j = i; j < given.length; j += 1) {
          const most = rule.size + (((given[j] ?? 0) - from) * rule.size) / rule.perMs;
          expect(j - i + 1).toBeLessThanOrEqual(Math.floor(most + 1e-6));
        }
    }),
  );
});

test('who waits as long as they are told is served then, and not one millisecond is promised too few', () => {
  fc.assert(
    fc.property(rules, steps, (rule, pauses) => {
      let now = 0;
      let bucket = fullBucket(rule, now);
      for (const pause of pauses) {
        now += pause;
        const step = take(bucket, rule, now);
        bucket = step.bucket;
        if (step.waitMs > 0) expect(take(bucket, rule, now + step.waitMs).waitMs).toBe(0);
      }
    }),
  );
});

test('a clock that goes back gives nothing and takes nothing', () => {
  const rule = { size: 3, perMs: 60_000 };
  const empty = { left: 0, at: 1_000_000 };
  expect(take(empty, rule, 0)).toEqual({ bucket: { left: 0, at: 0 }, waitMs: 20_000 });
});

test('each address and each kind has a bucket of its own; what came to nothing is given back', () => {
  const clock = createTestClock();
  const limits = createPhoneLimits(clock);
  const join = (address: string): number => limits.take('join', address);
  expect([join('a'), join('a'), join('a')]).toEqual([0, 0, 0]);
  expect(join('a')).toBe(200);
  expect([join('b'), limits.take('send', 'a')]).toEqual([0, 0]);
  limits.giveBack('join', 'a');
  expect([join('a'), join('a') > 0]).toEqual([0, true]);
  clock.advance(phoneRules.join.perMs);
  expect([join('a'), join('a'), join('a'), join('a') > 0]).toEqual([0, 0, 0, true]);
});
