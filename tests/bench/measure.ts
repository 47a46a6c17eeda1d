/** One line of the table. `holds` is null where the architecture sets no limit. */
export interface Line {
  what: string;
  figure: string;
  limit: string;
  holds: boolean | null;
  peers: string;
}

/** What a part of the benchmark brings: lines to read, figures to keep, and how many answers were wrong. */
export interface Part {
  lines: Line[];
  figures: Record<string, unknown>;
  faults: number;
}

/** A line without a limit, unless one is given. */
export const line = (
  what: string,
  figure: string,
  { limit = '', holds = null, peers = '' }: Partial<Omit<Line, 'what' | 'figure'>> = {},
): Line => ({ what, figure, limit, holds, peers });

/** Latencies in milliseconds, summed up. */
export interface Spread {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** Percentiles by nearest rank. */
export function spread(latencies: readonly number[]): Spread {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number): number => round(sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN);
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** Two digits are enough to read and to compare. */
export const round = (n: number): number => Math.round(n * 100) / 100;

/** How long `work` took, milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

export const median = (numbers: readonly number[]): number => spread(numbers).p50;
