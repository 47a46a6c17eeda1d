import type { GlobalShortcut, WebContents } from 'electron';

/** As Electron writes it. Not a key that office programs use, and reachable with one hand beside the space bar. */
const ACCELERATOR = 'Control+Alt+Space';
/** As it stands on the keyboard. */
const NAME = 'Ctrl+Alt+Space';

type Page = Pick<WebContents, 'once' | 'on' | 'off'>;

/** The key of the whole PC that an officer calls the next number with; one page has it at a time. */
export interface CallKey {
  /** What the key is called; null when another program has it. */
  give(page: Page, onPress: () => void): string | null;
  /** Gives the key back, if this page has it; without a page whoever has it. */
  release(page?: Page): null;
}

export function callKey(
  shortcuts: Pick<GlobalShortcut, 'register' | 'unregister'>,
  log: (line: string) => void,
): CallKey {
  let held: { page: Page; letGo(): void } | null = null;

  function release(page?: Page): null {
    if (held && (page === undefined || held.page === page)) {
      held.letGo();
      held = null;
      shortcuts.unregister(ACCELERATOR);
    }
    return null;
  }

  function give(page: Page, onPress: () => void): string | null {
    release();
    if (!shortcuts.register(ACCELERATOR, onPress)) {
      log(`${NAME} belongs to another program; calling from everywhere is off`);
      return null;
    }
    const gone = () => release(page);
    // A page that is loaded again asks again.
    page.on('did-navigate', gone);
    page.on('render-process-gone', gone);
    page.once('destroyed', gone);
    const letGo = () => {
      page.off('did-navigate', gone);
      page.off('render-process-gone', gone);
      page.off('destroyed', gone);
    };
    held = { page, letGo };
    return NAME;
  }

  return { give, release };
}
