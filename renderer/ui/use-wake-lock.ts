import { useEffect } from 'react';

/**
 * Keeps the panel awake in a browser (Electron does it for the whole PC). Only secure pages may: on `http://` in the office's
 * network the browser has no such lock, and the PC's own power settings decide.
 */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null;
    let over = false;
    const ask = (): void => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
      navigator.wakeLock.request('screen').then(
        (got) => {
          lock = got;
          if (over) void got.release();
        },
        () => {}, // refused by the desktop app, which has its own, or by a battery that is nearly empty
      );
    };
    ask();
    // The browser takes it back whenever the page is hidden.
    document.addEventListener('visibilitychange', ask);
    return () => {
      over = true;
      document.removeEventListener('visibilitychange', ask);
      void lock?.release();
    };
  }, []);
}
