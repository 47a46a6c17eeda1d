import { AUDIBLE_DB, gates } from '../gates.ts';
import { fromDb, peakOf, rmsDb } from './decibels.ts';

/** A hair below the gate: rounding to 16 bits must not lift a peak over it, dB. */
const CEILING = fromDb(gates.peakDb - 0.1);
/** How long before and after a peak the limiter holds the level back, milliseconds: slow enough that no wave is bent. */
const LIMITER_MS = 8;
/** Silence left at the ends, within what the gates allow, and the fades in it, milliseconds. */
const LEAD_MS = 10;
const TAIL_MS = 12;
const FADE_IN_MS = 4;
const FADE_OUT_MS = 10;
/** How far the loudness of the whole clip, soft ends and all, may be from the target, dB. */
const SLACK_DB = 2;

/** A stretch with speech of `levelDb` becomes a clip: as loud as all others, nothing over the ceiling, no silence at its ends. */
export function shapeClip(samples: Float32Array, levelDb: number, rate: number): Float32Array<ArrayBuffer> {
  const louder = amplified(samples, gates.rmsDb - levelDb, rate);
  const clip = trimmed(louder, rate);
  const off = rmsDb(clip) - gates.rmsDb;
  const back = Math.max(-SLACK_DB, Math.min(SLACK_DB, off)) - off;
  return faded(wholeMilliseconds(back === 0 ? clip : amplified(clip, back, rate), rate), rate);
}

const amplified = (samples: Float32Array, db: number, rate: number): Float32Array<ArrayBuffer> =>
  limited(
    samples.map((sample) => sample * fromDb(db)),
    rate,
  );

/** Turns the level down around what is above the ceiling, smoothly, instead of cutting the waves' tops off. */
function limited(samples: Float32Array<ArrayBuffer>, rate: number): Float32Array<ArrayBuffer> {
  if (peakOf(samples) <= CEILING) return samples;
  const reach = Math.round((LIMITER_MS / 1000) * rate);
  const gain = new Float32Array(samples.length).fill(1);
  samples.forEach((sample, peak) => {
    if (Math.abs(sample) <= CEILING) return;
    const down = 1 - CEILING / Math.abs(sample);
    for (let i = Math.max(0, peak - reach); i <= Math.min(samples.length - 1, peak + reach); i++) {
      const share = (1 + Math.cos((Math.PI * (i - peak)) / reach)) / 2;
      gain[i] = Math.min(gain[i] ?? 1, 1 - down * share);
    }
  });
  return samples.map((sample, i) => sample * (gain[i] ?? 1));
}

function trimmed(samples: Float32Array<ArrayBuffer>, rate: number): Float32Array<ArrayBuffer> {
  const audible = (sample: number): boolean => Math.abs(sample) >= fromDb(AUDIBLE_DB);
  const first = samples.findIndex(audible);
  const last = samples.findLastIndex(audible);
  const lead = Math.round((LEAD_MS / 1000) * rate);
  const tail = Math.round((TAIL_MS / 1000) * rate);
  return samples.slice(Math.max(0, first - lead), last + 1 + tail);
}

/** Its length is told in whole milliseconds, so it has such a length. */
function wholeMilliseconds(samples: Float32Array, rate: number): Float32Array<ArrayBuffer> {
  const ms = Math.ceil((samples.length / rate) * 1000);
  const whole = new Float32Array(Math.round((ms * rate) / 1000));
  whole.set(samples.subarray(0, whole.length));
  return whole;
}

function faded(samples: Float32Array<ArrayBuffer>, rate: number): Float32Array<ArrayBuffer> {
  const fadeIn = (FADE_IN_MS / 1000) * rate;
  const fadeOut = (FADE_OUT_MS / 1000) * rate;
  return samples.map((sample, i) => sample * Math.min(1, i / fadeIn, (samples.length - 1 - i) / fadeOut));
}
