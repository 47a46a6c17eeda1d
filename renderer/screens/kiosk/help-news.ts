import type { Words } from '../../../shared/text/index.ts';

/** What this kiosk says of its call for a person. */
export type HelpNews = 'none' | 'asked' | 'answered';

/** "Answered" is news only of a call that was seen open here: the hub tells nothing but whether one is. */
export function helpNews(before: HelpNews, isOpen: boolean): HelpNews {
  if (isOpen) return 'asked';
  return before === 'asked' ? 'answered' : before;
}

/** Nobody is said to come before somebody has answered; null while there is nothing to say. */
export function helpInWords(kiosk: Words['kiosk'], help: HelpNews): string | null {
  if (help === 'none') return null;
  return help === 'asked' ? kiosk.helpCalling : kiosk.helpComing;
}
