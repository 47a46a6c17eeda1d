/** Statistics that a few odd values can't pull far. */

/** What is left of the extremes at each end when a mean is taken: everything beyond counts as if it stood there. */
const TRIMMED = 0.05;

/** The value below which the share `at` of `sorted` lies, between neighbours in proportion; 0 of nothing. */
export function quantile(sorted: ArrayLike<number>, at: number): number {
  const place = Math.max(0, Math.min(1, at)) * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

/** Smallest first. Typed, since that sorts thousands without asking a function for each pair. */
export const rising = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/**
 * The mean with the extremes drawn in to the 5 % and 95 % quantiles. Not the median: the work of a line adds up, and so do
 * means; visits are skewed, and with medians every long queue would be promised too short by a tenth.
 */
export function steadyMean(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const sorted = rising(values);
  const [low, high] = [quantile(sorted, TRIMMED), quantile(sorted, 1 - TRIMMED)];
  return sorted.reduce((sum, value) => sum + Math.min(high, Math.max(low, value)), 0) / sorted.length;
}

/** What is seen, drawn towards what was believed before as if that had been seen `weight` times. */
export const shrink = (seen: number, times: number, prior: number, weight: number): number =>
  (seen * times + prior * weight) / (times + weight);
