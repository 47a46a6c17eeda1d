import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import type { CallLine } from '../../../shared/contract/views.ts';
import type { Announcements } from '../../audio/announcements.ts';
import { createAnnouncer } from '../../audio/announcer.ts';
import { type Loudspeaker, openLoudspeaker } from '../../audio/loudspeaker.ts';
import { chimeTiming } from '../../audio/timing.ts';
import { hubNow } from '../../live/hub.ts';

let opened: Loudspeaker | null = null;
/** One page has one loudspeaker, however often its components are made. */
function loudspeaker(): Loudspeaker {
  opened ??= openLoudspeaker();
  return opened;
}

const newAnnouncer = () =>
  createAnnouncer({
    now: hubNow,
    after(ms, then) {
      const timer = setTimeout(then, ms);
      return () => clearTimeout(timer);
    },
    speak: () => loudspeaker().chime(),
    timing: chimeTiming,
  });

/** Announces the calls of each view, and says which of them the board may show. */
export function useAnnouncer(calls: readonly CallLine[]): Announcements {
  const [announcer] = useState(newAnnouncer);
  // Before the paint: a call that must wait for its turn is never on the board for a frame.
  useLayoutEffect(() => announcer.receive(calls), [announcer, calls]);
  useEffect(() => () => announcer.close(), [announcer]);
  return useSyncExternalStore(announcer.subscribe, announcer.state);
}

/** Whether this page may be heard, and the way to ask for it. */
export function useSound(): { on: boolean; turnOn(): void } {
  const speaker = loudspeaker();
  const on = useSyncExternalStore(speaker.subscribe, speaker.isOn);
  return { on, turnOn: speaker.turnOn };
}
