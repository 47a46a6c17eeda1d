import type { QueueLine } from '../../../shared/contract/queue-views.ts';
import type { GuideView } from '../../../shared/contract/views.ts';
import { elapsed, type Instant, minutes } from '../../../shared/domain/time.ts';

/** How a line stands against the office's bounds (domain brief §4 "Alerts"). */
export interface QueueAlert {
  /** By how many wait. */
  crowd: 'calm' | 'yellow' | 'red';
  /** Somebody has waited longer than the office wants. */
  long: boolean;
}

export function queueAlert(
  { total, longestSince }: Pick<QueueLine, 'total' | 'longestSince'>,
  rules: GuideView['rules'],
  now: Instant,
): QueueAlert {
  return {
    crowd: total >= rules.queueRed ? 'red' : total >= rules.queueYellow ? 'yellow' : 'calm',
    long: longestSince !== null && isLonger(longestSince, now, rules.longWaitMinutes),
  };
}

/** One colour for the whole line: a long wait is as red as a crowd. */
export const colourOf = ({ crowd, long }: QueueAlert): QueueAlert['crowd'] => (long ? 'red' : crowd);

/** More than so many minutes have passed. */
export const isLonger = (since: Instant, now: Instant, limit: number): boolean => elapsed(since, now) > minutes(limit);
