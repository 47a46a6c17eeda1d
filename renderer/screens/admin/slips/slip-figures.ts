import type { OutsideLine } from '../../../../shared/contract/channel-views.ts';
import { type RatingLevel, ratingLevels } from '../../../../shared/domain/rating.ts';
import { MOST_SLIPS, type OutsideSource } from '../../../../shared/domain/satisfaction.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';

export type Counts = Record<RatingLevel, number>;
export const noCounts: Counts = { 4: 0, 3: 0, 2: 0, 1: 0, 0: 0 };

export const sumOf = (counts: Counts): number => ratingLevels.reduce<number>((sum, level) => sum + counts[level], 0);

const plus = (one: Counts, other: Counts): Counts => ({
  4: one[4] + other[4],
  3: one[3] + other[3],
  2: one[2] + other[2],
  1: one[1] + other[1],
  0: one[0] + other[0],
});

export interface SlipTable {
  /** Entries that count here, the latest period first. */
  entries: readonly OutsideLine[];
  totals: Record<OutsideSource, Counts>;
  /** Entries that reach beyond these days: a part of their slips can't be told. */
  partly: number;
  removed: readonly OutsideLine[];
}

/** The entries that lie within some days, and what they come to; each source for itself. */
export function slipTable(lines: readonly OutsideLine[], from: BusinessDay, to: BusinessDay): SlipTable {
  const touching = lines.filter(({ fromDay, toDay }) => fromDay <= to && from <= toDay);
  const within = touching.filter(({ fromDay, toDay }) => from <= fromDay && toDay <= to);
  const entries = within.filter(({ removed }) => removed === null);
  const total = (source: OutsideSource): Counts =>
    entries.filter((entry) => entry.source === source).reduce((sum, { counts }) => plus(sum, counts), noCounts);
  return {
    entries,
    totals: { paper: total('paper'), online: total('online') },
    partly: touching.filter((line) => !within.includes(line) && line.removed === null).length,
    removed: touching.filter(({ removed }) => removed !== null),
  };
}

/** "1.234" or "1234" as it is typed; null when it is no number of slips. Nothing typed is none. */
export function parseSlips(typed: string): number | null {
  const bare = typed.trim().replace(/^(\d{1,3})\.(\d{3})$/, '$1$2');
  if (bare === '') return 0;
  const n = /^\d{1,6}$/.test(bare) ? Number(bare) : Number.NaN;
  return n <= MOST_SLIPS ? n : null;
}
