import type { Session } from '../../../shared/domain/office.ts';
import type { TimeOfDay } from '../../../shared/domain/time.ts';

/**
 * Minutes on the clock until so many minutes of work have passed, laid onto the sessions of today: before the first one
 * and in a break nobody works. What reaches beyond the last session follows it without a break ("làm hết việc").
 * @param sessions in rising order
 */
export function throughBreaks(sessions: readonly Session[], now: TimeOfDay, work: number): number {
  let left = work;
  let at: number = now;
  for (const { from, to } of sessions) {
    if (to <= at) continue;
    at = Math.max(at, from);
    if (left <= to - at) return at + left - now;
    left -= to - at;
    at = to;
  }
  return at + left - now;
}
