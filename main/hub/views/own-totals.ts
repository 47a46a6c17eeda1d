import type { OwnRatings } from '../../../shared/contract/views.ts';
import { isSatisfied, type RatingLevel } from '../../../shared/domain/rating.ts';

/** Ratings that an officer is shown together. */
export const TOLD_TOGETHER = 5;

/**
 * What an officer may know of their own ratings of this week: whole groups of five in the order in which they came, so that
 * no change of the total tells what one citizen said. One row of groups alone: the difference of two totals (of today and of
 * the week, say) could. See docs/satisfaction.md.
 */
export function ownTotals(levels: readonly RatingLevel[]): OwnRatings | null {
  const n = levels.length - (levels.length % TOLD_TOGETHER);
  return n === 0 ? null : { n, satisfied: levels.slice(0, n).filter(isSatisfied).length };
}
