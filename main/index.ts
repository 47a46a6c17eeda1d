// The desktop app's composition root: options → hub → windows → quit.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { app, Menu, powerSaveBlocker } from 'electron';
import type { RunningHub } from './hub/hub.ts';
import { keepRunning } from './hub/keep-running.ts';
import { HubStartError } from './hub/start-error.ts';
import { type HubOptions, parseHubOptions } from './options.ts';
import { ownArguments, withDataFolder } from './shell/choose-data.ts';
import { failToStart, relaunchOnCrash, shellLog } from './shell/failure.ts';
import { guardContents } from './shell/guard-contents.ts';
import { monitorDesk } from './shell/monitors.ts';
import { closeHubOnQuit } from './shell/quit.ts';
import { openScreenWindows } from './shell/screen-windows.ts';
import { readScreens } from './shell/screens-file.ts';
import { serveShell } from './shell/shell-ipc.ts';
import { systemPress } from './shell/system-press.ts';

// A name without spaces and accents, since scripts and backups will use this folder.
app.setPath('userData', process.env.XIN_MOI_USER_DATA ?? path.join(app.getPath('appData'), 'xin-moi'));
// The chime must sound although nobody has touched the display.
app.commandLine.appendSwitch('autoplay-policy', 'no-user-gesture-required');
// root cannot have Chromium's sandbox, and starts with --no-sandbox (scripts/start.mjs).
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
Menu.setApplicationMenu(null);

if (app.requestSingleInstanceLock()) {
  // Not awaited: 'ready' waits for this module.
  app.whenReady().then(main);
} else {
  console.error('Xin Mời đang chạy trên máy này rồi. / Xin Mời is already running on this PC.');
  app.quit();
}

async function main(): Promise<void> {
  const argv = withDataFolder(ownArguments(process.argv, app.isPackaged), app.getPath('userData'), existsSync);
  const options = parseHubOptions(argv, process.env);
  if (!options.ok) return failToStart(options.error);
  const screens = readScreens(path.join(options.value.data, 'screens.json'));
  if (!screens.ok) return failToStart(screens.error);
  const log = shellLog(options.value.data);
  relaunchOnCrash(log);

  const hub = await tryToStart(options.value);
  if (!hub) return;
  closeHubOnQuit(hub, log);
  const hubOrigin = new URL(hub.url).origin;
  guardContents(hubOrigin);
  powerSaveBlocker.start('prevent-display-sleep');
  const windows = openScreenWindows({
    hubUrl: hub.url,
    sample: options.value.sample,
    screens: screens.value,
    log,
  });
  const monitors = monitorDesk(path.join(options.value.data, 'screens.json'), screens.value);
  serveShell({ hubOrigin, windows, monitors, verifyAdminPin: (pin) => hub.verifyAdminPin(pin), log });
  app.on('second-instance', () => windows.focus());
  app.on('window-all-closed', () => app.quit());
  console.log(`Xin Mời hub ready: ${hub.url}`);
}

async function tryToStart(options: HubOptions): Promise<RunningHub | undefined> {
  try {
    return await keepRunning(options, { press: systemPress(), onLost: (error) => failToStart(sentenceOf(error)) });
  } catch (error) {
    if (!(error instanceof HubStartError)) throw error;
    failToStart(error.message);
    return undefined;
  }
}

const sentenceOf = (error: unknown): string => (error instanceof HubStartError ? error.message : String(error));
