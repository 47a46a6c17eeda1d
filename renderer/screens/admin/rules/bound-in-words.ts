import type { QueueRules } from '../../../../shared/domain/office.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** How long a normal number can be kept waiting at most by the chosen rules: the bounds proven for the choice of the next. */
export function boundInWords(
  { mixing, priorityInARow: n, overdueMinutes, boostMinutes }: QueueRules,
  { adminRules }: Words,
): string {
  return fill(adminRules.bound[mixing], {
    n,
    m: mixing === 'boost' ? boostMinutes : overdueMinutes,
    // With k normal numbers before it: after at most (k + 1)(n + 1) calls.
    first: n + 1,
    third: 3 * (n + 1),
  });
}
