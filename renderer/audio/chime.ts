import { chimeMs, type RingingChime } from '../../shared/voice/chimes.ts';

/** How long the usual chime rings, milliseconds. */
export const CHIME_MS = chimeMs['ding-dong'];

/** One struck bar: its tone, when it is struck (s) and how fast it fades (s). */
interface Tone {
  hz: number;
  at: number;
  fade: number;
}

const [C5, E5, G5] = [523.25, 659.26, 783.99];
const tones: Readonly<Record<RingingChime, readonly Tone[]>> = {
  'ding-dong': [
    { hz: E5, at: 0, fade: 0.34 },
    { hz: C5, at: 0.52, fade: 0.4 },
  ],
  single: [{ hz: E5, at: 0, fade: 0.4 }],
  three: [
    { hz: C5, at: 0, fade: 0.3 },
    { hz: E5, at: 0.38, fade: 0.3 },
    { hz: G5, at: 0.76, fade: 0.4 },
  ],
};
/** A struck bar: the tone, its octave and a touch of the twelfth. */
const PARTIALS = [
  { times: 1, level: 1 },
  { times: 2, level: 0.28 },
  { times: 3, level: 0.1 },
] as const;
const ATTACK_S = 0.006;
const RELEASE_S = 0.08;
/** −3 dBFS: loud, and never distorted by what stands behind it. */
const PEAK = 0.7;

/**
 * A chime as samples. It is computed, not shipped: no file can be missing, no codec can refuse it, and a test can look
 * at every sample.
 */
export function chimeSamples(sampleRate: number, chime: RingingChime = 'ding-dong'): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round((chimeMs[chime] / 1000) * sampleRate));
  const end = samples.length / sampleRate;
  for (let i = 0; i < samples.length; i++) {
    const t = i / sampleRate;
    const release = Math.min(1, (end - t) / RELEASE_S);
    samples[i] = release * tones[chime].reduce((sum, tone) => sum + strike(tone, t - tone.at), 0);
  }
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return samples.map((sample) => (sample / loudest) * PEAK);
}

function strike(tone: Tone, since: number): number {
  if (since < 0) return 0;
  const envelope = Math.min(1, since / ATTACK_S) * Math.exp(-since / tone.fade);
  return envelope * PARTIALS.reduce((sum, p) => sum + p.level * Math.sin(2 * Math.PI * tone.hz * p.times * since), 0);
}
