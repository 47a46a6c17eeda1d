/** No voice is below this, only tables, fans and the mains, Hz. */
const CUTOFF_HZ = 80;

/**
 * A Butterworth high-pass of second order ("Audio EQ Cookbook", R. Bristow-Johnson), for samples that come in pieces: each piece
 * goes on where the one before has ended.
 */
export function createHighPass(rate: number): (samples: Float32Array) => Float32Array<ArrayBuffer> {
  const w = (2 * Math.PI * CUTOFF_HZ) / rate;
  const alpha = Math.sin(w) / Math.SQRT2;
  const a0 = 1 + alpha;
  const b0 = (1 + Math.cos(w)) / 2 / a0;
  const a1 = (-2 * Math.cos(w)) / a0;
  const a2 = (1 - alpha) / a0;
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return (samples) => {
    const filtered = new Float32Array(samples.length);
    samples.forEach((x, i) => {
      const y = b0 * (x - 2 * x1 + x2) - a1 * y1 - a2 * y2;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      filtered[i] = y;
    });
    return filtered;
  };
}
