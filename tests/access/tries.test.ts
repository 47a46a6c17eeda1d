import { expect, test } from 'vitest';
import { hashPin, matchesPin } from '../../main/hub/access/pins.ts';
import { createTries } from '../../main/hub/access/tries.ts';
import { instant } from '../../shared/domain/time.ts';

test('three tries are free, then each costs more, up to a minute; a right one forgives', () => {
  let now = 0;
  const tries = createTries({ now: () => instant(now), monotonic: () => now });
  const waits: number[] = [];
  for (let i = 0; i < 10; i++) {
    expect(tries.begin('o1')).toBe(0);
    waits.push(tries.waitAfterFailure('o1'));
    now += tries.waitAfterFailure('o1') * 1000;
  }
  expect(waits).toEqual([0, 0, 2, 4, 8, 16, 32, 60, 60, 60]);
  tries.succeeded('o1');
  expect(tries.begin('o1')).toBe(0);
  expect(tries.waitAfterFailure('o1')).toBe(0);
});

test('many at once are no way around: each counts when it begins', () => {
  const tries = createTries({ now: () => instant(0), monotonic: () => 0 });
  expect(Array.from({ length: 6 }, () => tries.begin('o1'))).toEqual([0, 0, 0, 2, 2, 2]);
  expect(tries.begin('o2')).toBe(0);
});

test('a clock that was set back locks nobody out', () => {
  let now = 10_000_000;
  const tries = createTries({ now: () => instant(now), monotonic: () => now });
  for (let i = 0; i < 3; i++) tries.begin('o1');
  now = 0;
  expect(tries.begin('o1')).toBe(0);
});

test('the same PIN has another hash each time, and only it matches', async () => {
  const [a, b] = await Promise.all([hashPin('739146'), hashPin('739146')]);
  expect(a).not.toBe(b);
  expect(a).not.toContain('739146');
  expect(await matchesPin('739146', a)).toBe(true);
  expect(await matchesPin('739147', a)).toBe(false);
});
