import type { QueueRules } from '../../../shared/domain/office.ts';
import { elapsed, type Instant, minutes } from '../../../shared/domain/time.ts';

/** How something stands against the office's thresholds (domain brief §4 "Alerts"). */
export type Level = 'fine' | 'yellow' | 'red';

/** From this part of the limit on a time is shown in yellow. */
const NEAR = 0.8;

/** So many people in one line. */
export const queueLevel = (
  waiting: number,
  { queueYellow, queueRed }: Pick<QueueRules, 'queueYellow' | 'queueRed'>,
): Level => (waiting >= queueRed ? 'red' : waiting >= queueYellow ? 'yellow' : 'fine');

/** A wait or a visit since `from`: red when it is longer than the limit. */
export function timeLevel(from: Instant, now: Instant, limitMinutes: number): Level {
  const spent = elapsed(from, now);
  if (spent > minutes(limitMinutes)) return 'red';
  return spent >= NEAR * minutes(limitMinutes) ? 'yellow' : 'fine';
}
