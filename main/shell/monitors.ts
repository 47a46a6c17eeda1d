import { BrowserWindow, screen } from 'electron';
import type { ShellMonitors } from '../../shared/contract/shell.ts';
import { type ScreenSetting, writeScreens } from './screens-file.ts';
import { findDisplay, inOrder } from './window-plan.ts';

/** Milliseconds that the numbers stay. */
const SHOWN = 8_000;

/** The monitors of this PC, and what the next start is to show on each. */
export function monitorDesk(file: string, atStart: readonly ScreenSetting[] | undefined) {
  let screens = atStart ?? [];
  return {
    look: (): ShellMonitors => {
      const all = inOrder(screen.getAllDisplays());
      const primary = screen.getPrimaryDisplay().id;
      const choices = screens.flatMap(({ path, display, kiosk }) => (display ? [{ path, display, kiosk }] : []));
      return {
        monitors: all.map(({ id, label, bounds: { width, height } }, n) => ({
          number: n + 1,
          id,
          name: label,
          width,
          height,
          isPrimary: id === primary,
        })),
        choices,
        missing: choices.filter(({ display }) => !findDisplay(display, all)).map(({ path }) => path),
      };
    },
    keep(wanted: readonly ScreenSetting[]): void {
      writeScreens(file, wanted);
      screens = wanted;
    },
    showNumbers(): void {
      for (const [n, { bounds }] of inOrder(screen.getAllDisplays()).entries()) showNumber(n + 1, bounds);
    },
  };
}
export type MonitorDesk = ReturnType<typeof monitorDesk>;

/** One digit as high as the monitor, over whatever is shown there; it takes no touch and goes by itself. */
function showNumber(number: number, bounds: Electron.Rectangle): void {
  const window = new BrowserWindow({
    ...bounds,
    frame: false,
    focusable: false,
    skipTaskbar: true,
    alwaysOnTop: true,
    backgroundColor: '#1d2433',
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      partition: 'numbers',
    },
  });
  window.setIgnoreMouseEvents(true);
  window.setAlwaysOnTop(true, 'screen-saver');
  window.loadURL(numberUrl(number)).catch(() => {}); // it goes by itself all the same
  setTimeout(() => window.isDestroyed() || window.destroy(), SHOWN);
}

const numberUrl = (number: number): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(
    `<!doctype html><title>${number}</title><style>html,body{margin:0;height:100%;display:grid;place-items:center;background:#1d2433;color:#ffd76a;font:700 70vmin sans-serif}</style>${number}`,
  )}`;
