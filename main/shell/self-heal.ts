import type { BrowserWindow } from 'electron';
import { backOff } from './back-off.ts';
import { watchForHang } from './watchdog.ts';

const aborted = -3; // a load that another load replaced
const healthyAfter = 60_000;

/** Brings a window's page back by itself when it crashed, hangs or did not load: soon at first, then less often. */
export function selfHeal(window: BrowserWindow, url: string, log: (line: string) => void): void {
  const contents = window.webContents;
  let attempt = 0;
  let retry: NodeJS.Timeout | undefined;
  let healthy: NodeJS.Timeout | undefined;

  const heal = (why: string) => {
    clearTimeout(healthy);
    if (retry) return;
    const delay = backOff(attempt++);
    log(`${url}: ${why}; loading it again in ${delay} ms`);
    retry = setTimeout(() => {
      retry = undefined;
      if (!window.isDestroyed()) contents.loadURL(url).catch(() => {}); // did-fail-load tells the same, with more detail
    }, delay);
  };

  contents.on('render-process-gone', (_event, { reason }) => heal(`its process is gone (${reason})`));
  contents.on('did-fail-load', (_event, code, description, _failed, isMainFrame) => {
    if (isMainFrame && code !== aborted) heal(`did not load (${description || code})`);
  });
  contents.on('did-navigate', (_event, _to, status) => {
    if (status >= 500) heal(`the hub answered ${status}`);
  });
  contents.on('did-finish-load', () => {
    clearTimeout(healthy);
    healthy = setTimeout(() => {
      attempt = 0;
    }, healthyAfter);
  });
  watchForHang(window, () => {
    log(`${url}: its page hangs; ending its process`);
    contents.forcefullyCrashRenderer(); // render-process-gone does the rest
  });
  window.on('closed', () => {
    clearTimeout(retry);
    clearTimeout(healthy);
  });
}
