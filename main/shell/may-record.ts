import { isFrom } from './same-origin.ts';

/** What a page asks Chromium for, as Electron tells it. */
export interface Wish {
  permission: string;
  /** Of the page that asks; empty when Electron does not know. */
  url: string;
  isMainFrame: boolean;
  /** What is to be recorded: `audio`, `video`, `unknown`. */
  media: readonly string[];
}

/** The one thing that a page may be granted: the microphone, alone, for the administration's own page, where voices are recorded. */
export function mayRecord(hubOrigin: string, { permission, url, isMainFrame, media }: Wish): boolean {
  if (permission !== 'media' || !isMainFrame) return false;
  if (media.length !== 1 || media[0] !== 'audio') return false;
  return isFrom(hubOrigin, url) && new URL(url).pathname.replace(/(.)\/$/, '$1') === '/admin';
}
