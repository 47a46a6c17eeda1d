import { useEffect, useRef } from 'react';
import type { HelpLine } from '../../../shared/contract/queue-views.ts';
import { openLoudspeaker } from '../../audio/loudspeaker.ts';
import { unrung } from './unrung.ts';

/** Beside people who speak with citizens: a third of the board's chime. */
const VOLUME = 0.3;

/** Rings softly when somebody calls, once for each call; where the browser holds the sound back the strip alone says it. */
export function useHelpRing(help: readonly HelpLine[]): void {
  const speaker = useRef<ReturnType<typeof openLoudspeaker> | null>(null);
  const rung = useRef(new Set<number>());
  useEffect(() => {
    const opened = openLoudspeaker(VOLUME);
    speaker.current = opened;
    return () => {
      speaker.current = null;
      opened.close();
    };
  }, []);
  useEffect(() => {
    const news = unrung(help, rung.current);
    if (news.length > 0) speaker.current?.chime();
    for (const helpId of news) rung.current.add(helpId);
  }, [help]);
}
