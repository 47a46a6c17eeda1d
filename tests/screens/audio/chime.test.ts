import { expect, test } from 'vitest';
import { CHIME_MS, chimeSamples } from '../../../renderer/audio/chime.ts';

const RATE = 48_000;
const samples = chimeSamples(RATE);

/** How much of one frequency is in a stretch of the chime (Goertzel). */
function strength(hz: number, fromMs: number, toMs: number): number {
  const part = samples.subarray((fromMs * RATE) / 1000, (toMs * RATE) / 1000);
  const w = 2 * Math.cos((2 * Math.PI * hz) / RATE);
  let [a, b] = [0, 0];
  for (const sample of part) [a, b] = [sample + w * a - b, a];
  return Math.sqrt(a * a + b * b - w * a * b) / part.length;
}

test('it lasts 1.65 seconds at any sample rate', () => {
  expect(CHIME_MS).toBe(1_650);
  expect(samples).toHaveLength(79_200);
  expect(chimeSamples(44_100)).toHaveLength(72_765);
});

test('it is loud but never clips, and begins and ends in silence', () => {
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  expect(peak).toBeCloseTo(0.7, 3);
  expect(Math.abs(samples[0] ?? 1)).toBe(0);
  expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
});

test('first the higher tone, then the lower one', () => {
  expect(strength(659.26, 50, 450)).toBeGreaterThan(5 * strength(523.25, 50, 450));
  expect(strength(523.25, 700, 1_400)).toBeGreaterThan(3 * strength(659.26, 700, 1_400));
});
