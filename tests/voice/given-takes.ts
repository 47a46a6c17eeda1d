/** Samples a second of the takes in these tests, as the recorder has them. */
export const RATE = 24_000;

/** Numbers between −1 and 1 that look random and are the same in every run. */
export function noiseMaker(seed = 1): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 1_073_741_824 - 1;
  };
}

/** Something like a vowel: pulses of 140 Hz with resonances, swelling and fading; its crest is that of a voice. */
export function voiceLike(ms: number, level: number): Float32Array {
  const samples = new Float32Array(Math.round((ms / 1000) * RATE));
  const period = RATE / 140;
  for (let i = 0; i < samples.length; i++) {
    const since = (i % period) / RATE;
    const ring = Math.exp(-since * 320) * Math.sin(2 * Math.PI * 700 * since);
    const second = 0.5 * Math.exp(-since * 450) * Math.sin(2 * Math.PI * 1_900 * since);
    const swell = Math.min(1, i / (0.03 * RATE), (samples.length - i) / (0.06 * RATE));
    samples[i] = level * swell * (ring + second);
  }
  return samples;
}

export const silence = (ms: number): Float32Array => new Float32Array(Math.round((ms / 1000) * RATE));

export function joined(...pieces: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** A take with a room around it: `noise` is the room's peak level. */
export function inRoom(samples: Float32Array, noise = 0.001): Float32Array {
  const next = noiseMaker();
  return samples.map((sample) => Math.max(-1, Math.min(1, sample + noise * next())));
}

/** Somebody reads a short word in a quiet room, as far from the microphone as they should be. */
export const goodTake = (level = 0.4, wordMs = 450): Float32Array =>
  inRoom(joined(silence(600), voiceLike(wordMs, level), silence(900)));
