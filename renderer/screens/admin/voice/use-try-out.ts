import { useEffect, useRef, useState } from 'react';
import type { SpokenVoice } from '../../../../shared/contract/views.ts';
import type { Part } from '../../../../shared/voice/parts.ts';
import type { Playing } from '../../../audio/loudspeaker.ts';
import { openSpeaker, type Speaker } from '../../../audio/speaker.ts';

/** Which of two loudspeakers is heard. */
export const sides = { left: -1, both: 0, right: 1 } as const;
export type Side = keyof typeof sides;

/** The loudspeaker of this page, with the packs that the page's settings would speak with. */
export function useTryOut(voice: SpokenVoice) {
  const speaker = useRef<Speaker | null>(null);
  const playing = useRef<Playing | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [, lookAgain] = useState(0);
  const key = JSON.stringify(voice);
  useEffect(() => {
    const opened = openSpeaker();
    speaker.current = opened;
    const leave = opened.subscribe(() => lookAgain((n) => n + 1));
    return () => {
      leave();
      speaker.current = null;
      opened.close();
    };
  }, []);
  useEffect(() => speaker.current?.load(JSON.parse(key) as SpokenVoice), [key]);
  const stop = (): void => {
    playing.current?.stop();
    playing.current = null;
    setPlaying(false);
  };
  return {
    isPlaying,
    stop,
    isReady: (parts: readonly Part[]): boolean => speaker.current?.canSay(parts) ?? false,
    play(parts: readonly Part[], side: Side): void {
      stop();
      const begun = speaker.current?.say(parts, { inMs: 50, level: 1, pan: sides[side] });
      if (!begun) return;
      playing.current = begun;
      setPlaying(true);
      setTimeout(() => playing.current === begun && stop(), begun.ms + 50);
    },
  };
}
