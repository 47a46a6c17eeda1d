import { describe, expect, test } from 'vitest';
import { CHIME_MS, chimeSamples } from '../../../renderer/audio/chime.ts';
import { chimeMs } from '../../../shared/voice/chimes.ts';

const RATE = 48_000;
const samples = chimeSamples(RATE);

/** How much of one frequency is in a stretch of a chime (Goertzel). */
function strength(hz: number, fromMs: number, toMs: number, chime = samples): number {
  const part = chime.subarray((fromMs * RATE) / 1000, (toMs * RATE) / 1000);
  const w = 2 * Math.cos((2 * Math.PI * hz) / RATE);
  let [a, b] = [0, 0];
  for (const sample of part) [a, b] = [sample + w * a - b, a];
  return Math.sqrt(a * a + b * b - w * a * b) / part.length;
}

test('the usual one lasts 1.65 seconds at any sample rate', () => {
  expect(CHIME_MS).toBe(1_650);
  expect(samples).toHaveLength(79_200);
  expect(chimeSamples(44_100)).toHaveLength(72_765);
});

describe.each(['ding-dong', 'single', 'three'] as const)('%s', (name) => {
  const chime = chimeSamples(RATE, name);

  test('lasts as long as the announcement waits for it', () => {
    expect(chime).toHaveLength((chimeMs[name] * RATE) / 1000);
  });

  test('is loud but never clips, and begins and ends in silence', () => {
    const peak = chime.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak).toBeCloseTo(0.7, 3);
    expect(Math.abs(chime[0] ?? 1)).toBe(0);
    expect(Math.abs(chime.at(-1) ?? 1)).toBeLessThan(0.001);
  });
});

test('first the higher tone, then the lower one', () => {
  expect(strength(659.26, 50, 450)).toBeGreaterThan(5 * strength(523.25, 50, 450));
  expect(strength(523.25, 700, 1_400)).toBeGreaterThan(3 * strength(659.26, 700, 1_400));
});

test('the single one is one tone, three rise', () => {
  const single = chimeSamples(RATE, 'single');
  expect(strength(659.26, 600, 1_300, single)).toBeGreaterThan(5 * strength(523.25, 600, 1_300, single));
  const three = chimeSamples(RATE, 'three');
  const loudest = (fromMs: number, toMs: number): number | undefined =>
    [523.25, 659.26, 783.99].sort((a, b) => strength(b, fromMs, toMs, three) - strength(a, fromMs, toMs, three))[0];
  expect([loudest(20, 370), loudest(500, 750), loudest(1_000, 1_800)]).toEqual([523.25, 659.26, 783.99]);
});
