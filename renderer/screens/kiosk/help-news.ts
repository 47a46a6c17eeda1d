/** What this kiosk says of its call for a person. */
export type HelpNews = 'none' | 'asked' | 'answered';

/** "Answered" is news only of a call that was seen open here: the hub tells nothing but whether one is. */
export function helpNews(before: HelpNews, isOpen: boolean): HelpNews {
  if (isOpen) return 'asked';
  return before === 'asked' ? 'answered' : before;
}
