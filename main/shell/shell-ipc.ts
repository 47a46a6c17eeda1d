import { app, BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { type LeaveKioskAnswer, type ShellWindow, shellChannels } from '../../shared/contract/shell.ts';
import { isFrom } from './same-origin.ts';
import type { ScreenWindow } from './screen-window.ts';
import type { ScreenWindows } from './screen-windows.ts';

interface Needs {
  hubOrigin: string;
  windows: ScreenWindows;
  verifyAdminPin(pin: string): Promise<boolean>;
}

/** Answers the few questions that a page may ask of the app around it (shared/contract/shell.ts). */
export function serveShell({ hubOrigin, windows, verifyAdminPin }: Needs): void {
  const sender = (event: IpcMainInvokeEvent): ScreenWindow => {
    const frame = event.senderFrame;
    const shown = windows.of(BrowserWindow.fromWebContents(event.sender));
    if (!shown || !frame || frame !== event.sender.mainFrame || !isFrom(hubOrigin, frame.url))
      throw new Error('This page may not speak to the shell.');
    return shown;
  };

  ipcMain.handle(shellChannels.window, (event): ShellWindow => {
    const { plan, lock } = sender(event);
    return { version: app.getVersion(), home: plan.path, locked: lock.locked };
  });
  ipcMain.handle(shellChannels.leaveKiosk, async (event, pin: unknown): Promise<LeaveKioskAnswer> => {
    const { lock } = sender(event);
    if (!lock.locked) return 'not-locked';
    if (typeof pin !== 'string' || pin.length > 32 || !(await verifyAdminPin(pin))) return 'wrong-pin';
    lock.unlock();
    return 'left';
  });
  ipcMain.handle(shellChannels.returnToKiosk, (event) => sender(event).lock.lock());
}
