import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ViewKind, ViewOf } from '../../shared/contract/views.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { type Connection, type HubState, hubNow, hubState } from './hub.ts';

/** What a screen may show: nothing yet, the truth, or the last that was known and since when. */
export type LiveView<Kind extends ViewKind> =
  | { state: 'connecting' }
  | { state: 'live'; view: ViewOf<Kind> }
  | { state: 'lost'; view: ViewOf<Kind>; since: Instant };

/** Everything that is known of the hub. */
export const useHub = (): HubState => useSyncExternalStore(hubState.subscribe, hubState.get);

/** The current view of this kind. A tick alone does not draw the screen again. */
export function useView<Kind extends ViewKind>(kind: Kind): LiveView<Kind> {
  const view = useSyncExternalStore(hubState.subscribe, () => hubState.get().view);
  const connection = useConnection();
  return useMemo(() => {
    if (view?.kind !== kind) return { state: 'connecting' };
    const ours = view as ViewOf<Kind>;
    if (connection === 'connected') return { state: 'live', view: ours };
    return { state: 'lost', view: ours, since: hubState.get().lastPush ?? hubNow() };
  }, [view, connection, kind]);
}

/** Whether the hub is there. */
export const useConnection = (): Connection =>
  useSyncExternalStore(hubState.subscribe, () => hubState.get().connection);

/** The hub's time, counted on every so many milliseconds. */
export function useNow(everyMs: number): Instant {
  const [now, setNow] = useState(hubNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(hubNow()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}
