import type { Counts } from '../../../shared/contract/satisfaction.ts';
import { type Levels, type RatingFlag, type RatingLevel, ratingFlags } from '../../../shared/domain/rating.ts';

type Changing<T> = { -readonly [Key in keyof T]: T[Key] };

/** Counts while they are counted. */
export type Tally = Changing<Omit<Counts, 'levels' | 'flags' | 'unflagged'>> & {
  levels: Changing<Levels>;
  flags: Record<RatingFlag, number>;
  unflagged: Changing<Levels>;
};

export const noLevels = (): Changing<Levels> => ({ 4: 0, 3: 0, 2: 0, 1: 0, 0: 0 });

export const newTally = (): Tally => ({
  served: 0,
  asked: 0,
  unanswered: 0,
  declined: 0,
  rated: 0,
  levels: noLevels(),
  flags: Object.fromEntries(ratingFlags.map((flag) => [flag, 0])) as Record<RatingFlag, number>,
  unflagged: noLevels(),
});

export function countRating(tally: Tally, level: RatingLevel, flags: readonly RatingFlag[]): void {
  tally.rated += 1;
  tally.levels[level] += 1;
  for (const flag of flags) tally.flags[flag] += 1;
  if (flags.length === 0) tally.unflagged[level] += 1;
}

/** The tally of each key, made when it is first asked for. */
export function tallies<Key>(): { of(key: Key): Tally; all: ReadonlyMap<Key, Tally> } {
  const all = new Map<Key, Tally>();
  return {
    all,
    of(key) {
      const known = all.get(key) ?? newTally();
      all.set(key, known);
      return known;
    },
  };
}
