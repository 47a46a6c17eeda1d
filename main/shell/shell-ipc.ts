import { app, BrowserWindow, globalShortcut, type IpcMainInvokeEvent, ipcMain } from 'electron';
import {
  callKeyPressed,
  type LeaveKioskAnswer,
  type ShellMonitors,
  type ShellWindow,
  shellChannels,
} from '../../shared/contract/shell.ts';
import { callKey } from './call-key.ts';
import type { MonitorDesk } from './monitors.ts';
import { isFrom } from './same-origin.ts';
import type { ScreenWindow } from './screen-window.ts';
import type { ScreenWindows } from './screen-windows.ts';
import { chosenScreens } from './screens-file.ts';

interface Needs {
  hubOrigin: string;
  windows: ScreenWindows;
  monitors: MonitorDesk;
  verifyAdminPin(pin: string): Promise<boolean>;
  log(line: string): void;
}

/** Answers the few questions that a page may ask of the app around it (shared/contract/shell.ts). */
export function serveShell({ hubOrigin, windows, monitors, verifyAdminPin, log }: Needs): void {
  const sender = (event: IpcMainInvokeEvent): ScreenWindow => {
    const frame = event.senderFrame;
    const shown = windows.of(BrowserWindow.fromWebContents(event.sender));
    if (!shown || !frame || frame !== event.sender.mainFrame || !isFrom(hubOrigin, frame.url))
      throw new Error('This page may not speak to the shell.');
    return shown;
  };
  /** Only an officer's own page shrinks, and only it hears of a key that was pressed in another program. */
  const counter = (event: IpcMainInvokeEvent): ScreenWindow => {
    const shown = sender(event);
    if (shown.lock.locked || !isCounter(event.senderFrame?.url)) throw new Error('This page is no counter.');
    return shown;
  };
  /** What this PC shows is chosen on the administration's page, in a window that is not locked. */
  const administration = (event: IpcMainInvokeEvent): void => {
    const shown = sender(event);
    if (shown.lock.locked || !isAt('/admin', event.senderFrame?.url))
      throw new Error('This page is no administration.');
  };
  const key = callKey(globalShortcut, log);
  app.on('will-quit', () => key.release());

  ipcMain.handle(shellChannels.window, (event): ShellWindow => {
    const { plan, lock, strip } = sender(event);
    return { version: app.getVersion(), home: plan.path, locked: lock.locked, strip: strip.on };
  });
  ipcMain.handle(shellChannels.leaveKiosk, async (event, pin: unknown): Promise<LeaveKioskAnswer> => {
    const { lock } = sender(event);
    if (!lock.locked) return 'not-locked';
    if (typeof pin !== 'string' || pin.length > 32 || !(await verifyAdminPin(pin))) return 'wrong-pin';
    lock.unlock();
    return 'left';
  });
  ipcMain.handle(shellChannels.returnToKiosk, (event) => sender(event).lock.lock());
  ipcMain.handle(shellChannels.strip, (event, on: unknown): boolean => counter(event).strip.set(on === true));
  ipcMain.handle(shellChannels.callKey, (event, wanted: unknown): string | null => {
    counter(event);
    const page = event.sender;
    if (wanted !== true) return key.release(page);
    return key.give(page, () => page.send(callKeyPressed));
  });
  ipcMain.handle(shellChannels.monitors, (event): ShellMonitors => {
    administration(event);
    return monitors.look();
  });
  ipcMain.handle(shellChannels.showNumbers, (event): void => {
    administration(event);
    monitors.showNumbers();
  });
  ipcMain.handle(shellChannels.chooseScreens, async (event, wished: unknown, pin: unknown): Promise<boolean> => {
    administration(event);
    const screens = chosenScreens(wished);
    if (!screens) throw new Error('These are no screens.');
    if (typeof pin !== 'string' || pin.length > 32 || !(await verifyAdminPin(pin))) return false;
    monitors.keep(screens);
    return true;
  });
  ipcMain.handle(shellChannels.comeForward, (event) => {
    const { window } = counter(event);
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
}

const isAt = (path: string, url: string | undefined): boolean =>
  url !== undefined && URL.canParse(url) && new URL(url).pathname.replace(/\/+$/, '') === path;
const isCounter = (url: string | undefined): boolean => isAt('/counter', url);
