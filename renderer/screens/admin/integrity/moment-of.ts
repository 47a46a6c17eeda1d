import type { Instant } from '../../../../shared/domain/time.ts';

/** "08:12:30 02/03/2026", in the office's time. */
export function momentOf(timeZone: string, at: Instant): string {
  const [day = '', time = ''] = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
    .format(at)
    .split(', ');
  return `${time} ${day}`;
}
