import { BrowserWindow, type WebContents } from 'electron';
import type { PressOutcome, SystemPress, SystemQueue } from '../hub/printing/transports/system.ts';
import { pressPageUrl } from './press-page.ts';

/** Milliseconds for a driver to take a page; some ask a network first. */
const patience = 30_000;

/**
 * Prints through the drivers of this PC with a window that nobody sees. The page size is always given, because Electron
 * would take A4 (electron/electron#49374), and only the first page is printed. Not yet run on a printer.
 */
export function systemPress(): SystemPress {
  return {
    list: () => {
      const window = BrowserWindow.getAllWindows().find((open) => !open.isDestroyed());
      return window === undefined ? inHiddenWindow((contents) => queuesOf(contents)) : queuesOf(window.webContents);
    },
    printPicture: (queue, png, size) =>
      inHiddenWindow(async (contents): Promise<PressOutcome> => {
        try {
          await contents.loadURL(pressPageUrl({ png, size }));
        } catch (error) {
          return { kind: 'refused', why: `the page was not drawn: ${String(error)}` };
        }
        return pressed(contents, queue, size);
      }),
  };
}

async function queuesOf(contents: WebContents): Promise<SystemQueue[]> {
  const printers = await contents.getPrintersAsync();
  return printers.map((printer) => ({
    name: printer.name,
    title: printer.displayName || printer.name,
    // Electron no longer says which one is the default; older ones do.
    isDefault: 'isDefault' in printer && printer.isDefault === true,
  }));
}

/** The callback tells that the driver has the page, not that it is on paper. */
function pressed(contents: WebContents, queue: string, size: { width: number; height: number }): Promise<PressOutcome> {
  return new Promise((resolve) => {
    const late = setTimeout(
      () => resolve({ kind: 'failed', why: `the driver said nothing within ${patience} ms` }),
      patience,
    );
    contents.print(
      {
        silent: true,
        deviceName: queue,
        color: false,
        margins: { marginType: 'none' },
        pageSize: size,
        pageRanges: [{ from: 0, to: 0 }],
      },
      (success, failureReason) => {
        clearTimeout(late);
        resolve(success ? { kind: 'taken' } : outcomeOf(failureReason));
      },
    );
  });
}

/** "Invalid printer settings" and "Invalid deviceName provided" come before the driver; of the others nobody knows. */
function outcomeOf(reason: string): PressOutcome {
  const kind = /^invalid /i.test(reason) ? 'refused' : 'failed';
  return { kind, why: `the driver said: ${reason || 'no reason'}` };
}

/** A window without scripts and without a way out, gone again afterwards. */
async function inHiddenWindow<Value>(act: (contents: WebContents) => Promise<Value>): Promise<Value> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      devTools: false,
      spellcheck: false,
      backgroundThrottling: false,
      partition: 'press',
    },
  });
  try {
    return await act(window.webContents);
  } finally {
    window.destroy();
  }
}
