import type { PhoneView } from '../../shared/contract/phone-view.ts';

/** Longer than three ticks of the hub without a sign: the line is gone, whatever the browser thinks. Milliseconds. */
const SILENT_MS = 10_000;
/** How often a page asks that has no line of its own, and when it tries to get one. */
const ASK_MS = 10_000;
const LINE_AGAIN_MS = 60_000;

type Told = { type: 'view'; hubTime: number; view: PhoneView } | { type: 'tick'; hubTime: number };

interface Listener {
  told(told: Told): void;
  /** True while the last sign is too old. */
  lost(isLost: boolean): void;
  /** The ticket's page is there no more. */
  gone(): void;
}

/** The ticket's views: pushed where there is a seat, else asked for; comes back by itself. @param path `/t/TOKEN` */
export function listen(path: string, listener: Listener): { ask(): void } {
  let source: EventSource | null = null;
  let lastSign = Date.now();
  let openedAt = 0;
  let over = false;

  const hear = (told: Told): void => {
    lastSign = Date.now();
    listener.lost(false);
    listener.told(told);
  };
  const close = (): void => {
    if (source) source.close();
    source = null;
  };
  const open = (): void => {
    close();
    openedAt = Date.now();
    source = new EventSource(`${path}/live`);
    source.onmessage = ({ data }) => hear(JSON.parse(data) as Told);
    // Too many pages of one ticket, or too many phones: this one asks.
    source.addEventListener('full', close);
    source.onerror = () => {
      if (source && source.readyState === EventSource.CLOSED) close();
    };
  };
  const ask = async (): Promise<void> => {
    try {
      const answer = await fetch(`${path}/now`, { credentials: 'omit', cache: 'no-store' });
      if (answer.status === 404) {
        over = true;
        close();
        listener.gone();
      }
      if (answer.ok) hear((await answer.json()) as Told);
    } catch {
      // Away: the next turn tries again.
    }
  };
  const turn = (): void => {
    if (over) return;
    const now = Date.now();
    listener.lost(now - lastSign > SILENT_MS);
    if (source && now - lastSign > SILENT_MS && now - openedAt > SILENT_MS) close();
    if (!source) {
      void ask();
      if (now - openedAt > LINE_AGAIN_MS) open();
    }
  };

  open();
  setInterval(turn, ASK_MS);
  window.addEventListener('online', () => {
    open();
    void ask();
  });
  document.addEventListener('visibilitychange', () => {
    // The browser may have put the line to sleep with the page.
    if (!document.hidden && Date.now() - lastSign > SILENT_MS / 2) open();
  });
  window.addEventListener('pagehide', close);
  return {
    /** Something of this ticket has changed: a page without a line would hear of it late. */
    ask(): void {
      if (!source) void ask();
    },
  };
}
