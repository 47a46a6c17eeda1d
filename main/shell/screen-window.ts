import path from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { type KioskLock, kioskLock } from './kiosk-lock.ts';
import { selfHeal } from './self-heal.ts';
import { type StripMode, stripMode } from './strip-mode.ts';
import type { WindowPlan } from './window-plan.ts';

/** A window that shows one screen of the hub. */
export interface ScreenWindow {
  plan: WindowPlan;
  window: BrowserWindow;
  lock: KioskLock;
  strip: StripMode;
}

/** Opens a window for one screen of the hub: sandboxed, without Node, locked if it is a kiosk. */
export function openScreenWindow(plan: WindowPlan, hubUrl: string, log: (line: string) => void): ScreenWindow {
  const window = new BrowserWindow({
    ...plan.bounds,
    title: plan.title,
    fullscreen: plan.fullscreen,
    frame: !plan.kiosk,
    autoHideMenuBar: true,
    backgroundColor: '#FBF8F3',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      devTools: false,
      // A message box of a page would wait for an answer on a board that nobody can touch.
      disableDialogs: true,
      // The dictionaries would be fetched from the internet.
      spellcheck: false,
      // A covered display must still announce, a covered rating panel still wake up.
      backgroundThrottling: false,
      // Each window is a station of its own, with its own token, as if it were on a PC of its own.
      partition: `persist:screen${plan.path.replace(/\W+/g, '-')}`,
    },
  });
  window.on('page-title-updated', (event) => event.preventDefault());
  const lock = kioskLock(window, plan.kiosk);
  const strip = stripMode(window, () => screen.getDisplayMatching(window.getBounds()).workArea);
  const url = new URL(plan.path, hubUrl).href;
  selfHeal(window, url, log);
  window.loadURL(url).catch(() => {}); // self-heal has seen it
  return { plan, window, lock, strip };
}
