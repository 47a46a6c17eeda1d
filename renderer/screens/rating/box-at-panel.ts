import { createStore, type Store } from '../../live/store.ts';
import { type BoxEvent, type BoxPage, boxFlow, isBoxAwaited } from '../../ui/box/box-flow.ts';

/** Without a touch so long the box closes and keeps nothing: the next citizen may sit here. Milliseconds. */
export const BOX_IDLE_MS = 60_000;
/** A code to write down. */
export const BOX_THANKS_MS = 30_000;

export interface PanelBox extends Pick<Store<BoxPage | null>, 'get' | 'subscribe'> {
  open(): void;
  close(): void;
  dispatch(event: BoxEvent): void;
  /** A finger or a key: the time begins again. */
  touched(): void;
}

/**
 * The box at the panel; null while it is closed. It lives beside the page: when the panel asks its question in between, what
 * somebody was writing is still there after it, if their time is not over.
 */
export function createPanelBox(firstPage: BoxPage): PanelBox {
  const at = createStore<BoxPage | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (next: BoxPage | null): void => {
    clearTimeout(timer);
    at.set(next);
    if (next && !isBoxAwaited(next))
      timer = setTimeout(() => at.set(null), next.page === 'thanks' ? BOX_THANKS_MS : BOX_IDLE_MS);
  };
  return {
    get: at.get,
    subscribe: at.subscribe,
    open: () => go(firstPage),
    close: () => go(null),
    dispatch: (event) => {
      const now = at.get();
      if (now) go(boxFlow(now, event));
    },
    touched: () => go(at.get()),
  };
}
