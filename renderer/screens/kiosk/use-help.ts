import { useEffect, useReducer } from 'react';
import { type HelpNews, helpNews } from './help-news.ts';

const SAID_MS = 30_000;

type Heard = boolean | 'said';

/** Follows the call for a person; that somebody has answered stays to be read for a while. */
export function useHelp(isOpen: boolean): HelpNews {
  const [news, hear] = useReducer(
    (before: HelpNews, heard: Heard) => (heard === 'said' ? 'none' : helpNews(before, heard)),
    'none',
  );
  useEffect(() => hear(isOpen), [isOpen]);
  useEffect(() => {
    if (news !== 'answered') return;
    const timer = setTimeout(() => hear('said'), SAID_MS);
    return () => clearTimeout(timer);
  }, [news]);
  return news;
}
