import { AUDIBLE_DB, type Measured } from '../../../shared/voice/gates.ts';

const fromDb = (db: number): number => 10 ** (db / 20);
export const toDb = (amplitude: number): number => 20 * Math.log10(Math.max(amplitude, 1e-9));

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
export const rmsOf = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

const audible = (sample: number): boolean => Math.abs(sample) >= fromDb(AUDIBLE_DB);

/** How a stretch of sound is, `rate` samples a second. */
export function measure(samples: Float32Array, rate: number): Measured {
  const first = samples.findIndex(audible);
  const last = samples.findLastIndex(audible);
  return {
    ms: (samples.length / rate) * 1000,
    rmsDb: toDb(rmsOf(samples)),
    peakDb: toDb(peakOf(samples)),
    leadMs: first < 0 ? Number.POSITIVE_INFINITY : (first / rate) * 1000,
    tailMs: last < 0 ? Number.POSITIVE_INFINITY : ((samples.length - 1 - last) / rate) * 1000,
  };
}

/**
 * How long nothing is heard where one clip ends (`fromMs`) and the next begins (`toMs`), milliseconds: from the last audible sample
 * of the one to the first of the other.
 */
export function silenceAround(samples: Float32Array, rate: number, fromMs: number, toMs: number): number {
  const at = (ms: number): number => Math.round((ms / 1000) * rate);
  let before = at(fromMs) - 1;
  while (before > 0 && !audible(samples[before] ?? 0)) before--;
  let after = at(toMs);
  while (after < samples.length && !audible(samples[after] ?? 0)) after++;
  return ((after - before) / rate) * 1000;
}
