import { app, type BrowserWindow } from 'electron';
import { isForbidden } from './shortcuts.ts';

/** The lock of one window. */
export interface KioskLock {
  readonly locked: boolean;
  lock(): void;
  unlock(): void;
}

/** Holds a window on its monitor, unless `isKiosk` is false; Alt+F4 and closing have no effect while it is locked. */
export function kioskLock(window: BrowserWindow, isKiosk: boolean): KioskLock {
  let locked = false;
  let quitting = false;
  const quit = () => {
    quitting = true;
  };
  const set = (value: boolean) => {
    locked = value;
    window.setKiosk(value);
    window.setClosable(!value);
    window.setMinimizable(!value);
    if (!value) window.setFullScreen(false);
  };

  app.on('before-quit', quit);
  window.on('session-end', quit); // Windows shuts down or logs off
  window.on('close', (event) => {
    if (locked && !quitting) event.preventDefault();
  });
  window.on('closed', () => app.off('before-quit', quit));
  // Whatever takes the window out of full screen, a locked one goes back.
  window.on('leave-full-screen', () => {
    if (locked && !quitting) window.setKiosk(true);
  });
  window.webContents.on('before-input-event', (event, input) => {
    if (isForbidden(input, locked)) event.preventDefault();
  });

  if (isKiosk) set(true);
  return {
    get locked() {
      return locked;
    },
    lock: () => isKiosk && set(true),
    unlock: () => set(false),
  };
}
