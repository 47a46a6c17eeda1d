import { AUDIBLE_DB, type Measured } from '../gates.ts';
import { fromDb, peakOf, rmsDb, toDb } from './decibels.ts';

/** How a clip sounds, as the gates look at it. */
export function measureClip(samples: Float32Array, rate: number): Measured {
  const ms = (count: number): number => (count / rate) * 1000;
  const audible = (sample: number): boolean => Math.abs(sample) >= fromDb(AUDIBLE_DB);
  const first = samples.findIndex(audible);
  const lead = first < 0 ? samples.length : first;
  const tail = samples.length - 1 - samples.findLastIndex(audible);
  return {
    ms: ms(samples.length),
    rmsDb: rmsDb(samples),
    peakDb: toDb(peakOf(samples)),
    leadMs: ms(lead),
    tailMs: ms(tail),
  };
}
