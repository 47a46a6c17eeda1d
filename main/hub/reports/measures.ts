import { ENOUGH_RATINGS, type Levels, satisfiedShare } from '../../../shared/domain/rating.ts';

/**
 * What is counted of a day, for each thing that a report may be about. Sums of days are sums of these, so a report of five years
 * adds up small rows and reads no ticket.
 */
export const sums = [
  // Tickets
  'issued',
  'served',
  /** Cancelled because nobody came when called. */
  'absent',
  /** Cancelled by hand. */
  'cancelled',
  'expired',
  /** Neither of these yet: waiting, parked, called or at a counter. */
  'open',
  'transferred',
  'priority',
  'dossiers',
  /** Of those served: a panel asked at the end. */
  'asked',
  // Waits, milliseconds; `work…` without the breaks between the sessions of the day.
  'waits',
  'waitMs',
  'workMs',
  'overExplained',
  'overUnexplained',
  // Visits at a counter, milliseconds
  'servings',
  'servingMs',
  // At the counter
  'recalls',
  'sentOn',
  'outOfTurn',
  /** Days on which somebody was at work, and the sum of the times at which they opened, minutes since midnight. */
  'workedDays',
  'openedDays',
  'openedAt',
  /** Counters standing open, milliseconds. */
  'openMs',
  // Ratings, from the best level to the worst
  'rated4',
  'rated3',
  'rated2',
  'rated1',
  'rated0',
  'ratedByPhone',
  'declined',
  'comments',
] as const;
export type Sum = (typeof sums)[number];

/** Of which the largest of several days counts: waits in milliseconds, and the most people who waited at once. */
export const maxima = ['longestWaitMs', 'longestWorkMs', 'peak'] as const;
export type Maximum = (typeof maxima)[number];

/** Waits without breaks, by whole minutes begun: [3] are those above 2 and up to 3 minutes; the last, all above 120. */
export const HISTOGRAM_MINUTES = 120;
export type Histogram = readonly number[];

export type Measures = Record<Sum | Maximum, number> & { histogram: number[] };

const MINUTE = 60_000;
export const bucketOf = (ms: number): number => Math.min(HISTOGRAM_MINUTES + 1, Math.ceil(ms / MINUTE));

export const noMeasures = (): Measures => ({
  ...(Object.fromEntries([...sums, ...maxima].map((name) => [name, 0])) as Record<Sum | Maximum, number>),
  histogram: [],
});

/** Adds one to the other, in place. */
export function addMeasures(to: Measures, more: Measures): Measures {
  for (const name of sums) to[name] += more[name];
  for (const name of maxima) to[name] = Math.max(to[name], more[name]);
  for (const [bucket, n] of more.histogram.entries()) if (n) to.histogram[bucket] = (to.histogram[bucket] ?? 0) + n;
  return to;
}

export const total = (all: Iterable<Measures>): Measures => {
  const sum = noMeasures();
  for (const one of all) addMeasures(sum, one);
  return sum;
};

/** How many waited at most so many minutes, without breaks. */
export const waitedUpTo = ({ histogram }: Measures, minutes: number): number =>
  histogram.slice(0, Math.floor(minutes) + 1).reduce((sum, n) => sum + (n ?? 0), 0);

export const ratedOf = (m: Measures): number => m.rated4 + m.rated3 + m.rated2 + m.rated1 + m.rated0;
/** Satisfied and very satisfied, 0…1, as on the page of satisfaction; null: too few have said anything. */
export const satisfiedPart = (m: Measures): number | null => satisfiedShare(levelsOf(m));
export const levelsOf = ({ rated4, rated3, rated2, rated1, rated0 }: Measures): Levels => ({
  4: rated4,
  3: rated3,
  2: rated2,
  1: rated1,
  0: rated0,
});
export const isFew = (m: Measures): boolean => ratedOf(m) > 0 && ratedOf(m) < ENOUGH_RATINGS;

/** What the rows of a day's figures are about. `sub` of an officer is their counter: both together are one row of R4. */
export const figureAxes = ['service', 'procedure', 'officer', 'hour'] as const;
export type FigureAxis = (typeof figureAxes)[number];

export interface Figure {
  axis: FigureAxis;
  key: string;
  sub: string;
  measures: Measures;
}
