/** The quietest that is told, dBFS: digital silence has no logarithm. */
const SILENCE_DB = -120;

export const fromDb = (db: number): number => 10 ** (db / 20);
export const toDb = (level: number): number => Math.max(SILENCE_DB, 20 * Math.log10(Math.max(level, 1e-9)));

/** Loudness of a stretch of samples, dBFS; that of nothing is silence. */
export function rmsDb(samples: Float32Array, from = 0, to = samples.length): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += (samples[i] ?? 0) ** 2;
  return to > from ? toDb(Math.sqrt(sum / (to - from))) : SILENCE_DB;
}

export const peakOf = (samples: Float32Array): number =>
  samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
