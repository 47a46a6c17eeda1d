import { type Instant, instant } from './time.ts';

/** The pages of the first set-up, in their order. */
export const setUpSteps = [
  'office',
  'services',
  'counters',
  'officers',
  'days',
  'printer',
  'screens',
  'voice',
  'rehearsal',
  'wall',
] as const;
export type SetUpStep = (typeof setUpSteps)[number];

/** How far the office has been set up, kept with it: whoever goes on, goes on from there, on whatever PC. */
export interface SetUp {
  step: SetUpStep;
  /** When the last page was left; null: not yet. */
  doneAt: Instant | null;
}

/** A new office begins at the first page. */
export const newSetUp: SetUp = { step: setUpSteps[0], doneAt: null };

/** An office of an earlier version works: it counts as set up from its beginning. */
export const earlierSetUp: SetUp = { step: setUpSteps[0], doneAt: instant(0) };
