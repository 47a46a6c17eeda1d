import type { BrowserWindow } from 'electron';

const every = 10_000;
const world = 1000; // a world of our own: the page cannot answer in its place

/**
 * Calls `onHung` when a window's page has not answered for a while. Electron's own `unresponsive` waits for somebody
 * to touch the window, which nobody ever does to a display board.
 */
export function watchForHang(window: BrowserWindow, onHung: () => void): void {
  const contents = window.webContents;
  let unanswered = 0;
  const timer = setInterval(() => {
    if (contents.isLoadingMainFrame() || contents.isCrashed()) {
      unanswered = 0;
      return;
    }
    // Two in a row: after the PC has slept, one answer may come late.
    if (unanswered >= 2) {
      unanswered = 0;
      return onHung();
    }
    unanswered++;
    contents.executeJavaScriptInIsolatedWorld(world, [{ code: '1' }]).then(
      () => {
        unanswered = 0;
      },
      () => {}, // the page went away meanwhile
    );
  }, every);
  window.on('closed', () => clearInterval(timer));
}
