import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { DisplayView } from '../../../shared/contract/views.ts';
import { elapsed, later } from '../../../shared/domain/time.ts';
import type { Announcements } from '../../audio/announcements.ts';
import { createAnnouncer } from '../../audio/announcer.ts';
import { openSpeaker, type Speaker } from '../../audio/speaker.ts';
import { LINKED_MS } from '../../audio/what-to-say.ts';
import { hubNow, hubState, tellSound } from '../../live/hub.ts';
import { useConnection, useHub } from '../../live/use-view.ts';
import { setSpeaking } from '../../ui/slides/speaking.ts';
import { keepSaid, saidBefore } from './said-before.ts';

let opened: Speaker | null = null;
/** One page has one loudspeaker, however often its components are made. */
function speaker(): Speaker {
  opened ??= openSpeaker();
  return opened;
}

const newAnnouncer = () =>
  createAnnouncer({
    now: hubNow,
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    say({ parts, percent }, at, gapMs) {
      const playing = speaker().say(parts, { inMs: elapsed(hubNow(), at), level: percent / 100, gapMs });
      return { endsAt: later(at, playing.ms), stop: playing.stop };
    },
    mayBegin() {
      const { lastPush } = hubState.get();
      return speaker().isOn() && !speaker().isLoading() && lastPush !== null && elapsed(lastPush, hubNow()) < LINKED_MS;
    },
    onSpeaking: setSpeaking,
    saidBefore: saidBefore(),
    onSaid: keepSaid,
  });

/** Says what the hub asks this board to say, and tells whose turn it is. */
export function useAnnouncer({ speech, voice }: Pick<DisplayView, 'speech' | 'voice'>): Announcements {
  const [announcer] = useState(newAnnouncer);
  const me = useHub().welcome?.stationId ?? null;
  // Before the first plan: a page that is loaded again in mid-sentence would else take its voice for one without clips, and only ring.
  useLayoutEffect(() => speaker().load(voice), [voice]);
  // Before the paint: a number whose turn it is never stands in the table for a frame.
  useLayoutEffect(() => announcer.receive(speech, me), [announcer, speech, me]);
  useEffect(() => () => announcer.close(), [announcer]);
  useTellSound();
  return useSyncExternalStore(announcer.subscribe, announcer.state);
}

/** Lets the hub know, with each new link too, whether it may count on this board's loudspeaker. */
function useTellSound(): void {
  const { on } = useSound();
  const connection = useConnection();
  useEffect(() => {
    if (connection === 'connected') tellSound(on).catch((error: unknown) => console.warn('Sound not told', error));
  }, [connection, on]);
}

/** Whether this page may be heard, and the way to ask for it. */
export function useSound(): { on: boolean; turnOn(): void } {
  const on = useSyncExternalStore(speaker().subscribe, speaker().isOn);
  return { on, turnOn: speaker().turnOn };
}
