export interface Recognised {
  name: string;
  /** 1: the same waves, at whatever loudness; 0: nothing in common. */
  likeness: number;
}

/** Of so many samples one is looked at: enough to tell two words apart, and six times as fast. */
const EVERY = 6;

/** Tells which of the known sounds a stretch is, by its waves alone; null: silence, or nothing that is known. */
export function recogniser(
  known: Readonly<Record<string, Float32Array>>,
  atLeast = 0.9,
): (stretch: Float32Array) => Recognised | null {
  const sounds = Object.entries(known).map(([name, samples]) => ({ name, ...thinned(samples) }));
  return (stretch) => {
    const heard = thinned(stretch);
    let best: Recognised | null = null;
    for (const { name, samples, energy } of sounds) {
      const likeness = product(heard.samples, samples) / Math.sqrt(heard.energy * energy);
      if (likeness >= (best?.likeness ?? atLeast)) best = { name, likeness };
    }
    return best;
  };
}

function thinned(all: Float32Array): { samples: Float32Array; energy: number } {
  const samples = Float32Array.from({ length: Math.ceil(all.length / EVERY) }, (_, i) => all[i * EVERY] ?? 0);
  return { samples, energy: product(samples, samples) };
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = Math.min(a.length, b.length) - 1; i >= 0; i--) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}
