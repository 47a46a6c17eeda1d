// One clip's samples from the synthesiser to the pack: pure functions on mono samples, −1 to 1.

/** Samples a second: what Opus takes as it is, and a whole number of them in a millisecond. */
export const RATE = 24_000;
const PER_MS = RATE / 1000;

const TARGET_RMS_DB = -19;
/** Below the limit of −1.5 by what the encoder may add. */
const CEILING_DB = -2.5;
/** How long before and after a peak the limiter holds the level back, milliseconds: slow enough that no wave is bent. */
const LIMITER_MS = 8;
/** What lies below this is cut off, dBFS: above the −40 of the gates, for the encoder may make it quieter. */
const AUDIBLE_DB = -37;
/** Kept before and after, faded in and out, milliseconds. */
const LEAD_MS = 5;
const TAIL_MS = 8;

const fromDb = (db) => 10 ** (db / 20);
const rmsOf = (samples) => Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

/** Level, silence off both ends, fades; its length is a whole number of milliseconds. */
export function shapeClip(raw) {
  // Twice: the silence that was cut off no longer counts into the loudness.
  let samples = raw;
  for (let i = 0; i < 2; i++) samples = trimmed(levelled(samples));
  return faded(wholeMilliseconds(samples));
}

function levelled(samples) {
  const gain = fromDb(TARGET_RMS_DB) / rmsOf(samples);
  return limited(samples.map((sample) => sample * gain));
}

/** Turns the level down around what is above the ceiling, smoothly, instead of cutting the waves' tops off. */
function limited(samples) {
  const reach = LIMITER_MS * PER_MS;
  const ceiling = fromDb(CEILING_DB);
  const gain = new Float32Array(samples.length).fill(1);
  samples.forEach((sample, peak) => {
    if (Math.abs(sample) <= ceiling) return;
    const down = 1 - ceiling / Math.abs(sample);
    for (let i = Math.max(0, peak - reach); i <= Math.min(samples.length - 1, peak + reach); i++) {
      const share = (1 + Math.cos((Math.PI * (i - peak)) / reach)) / 2;
      gain[i] = Math.min(gain[i], 1 - down * share);
    }
  });
  return samples.map((sample, i) => sample * gain[i]);
}

function trimmed(samples) {
  const audible = (sample) => Math.abs(sample) >= fromDb(AUDIBLE_DB);
  const first = samples.findIndex(audible);
  const last = samples.findLastIndex(audible);
  if (first < 0) throw new Error('Nothing is heard in this clip');
  return samples.slice(Math.max(0, first - LEAD_MS * PER_MS), last + 1 + TAIL_MS * PER_MS);
}

function wholeMilliseconds(samples) {
  const whole = new Float32Array(Math.ceil(samples.length / PER_MS) * PER_MS);
  whole.set(samples);
  return whole;
}

function faded(samples) {
  const [lead, tail] = [LEAD_MS * PER_MS, TAIL_MS * PER_MS];
  return samples.map((sample, i) => sample * Math.min(1, i / lead, (samples.length - 1 - i) / tail));
}

export const clipMs = (samples) => samples.length / PER_MS;

/** The samples as a WAV file, 16 bits. */
export function toWav(samples) {
  const wav = Buffer.alloc(44 + samples.length * 2);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + samples.length * 2, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(RATE, 24);
  wav.writeUInt32LE(RATE * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples.length * 2, 40);
  for (const [i, sample] of samples.entries()) wav.writeInt16LE(Math.round(sample * 32_767), 44 + i * 2);
  return wav;
}
