import fs from 'node:fs';
import path from 'node:path';
import { marker } from './electron/fallback.mjs';

/**
 * electron-builder's afterPack hook: the fallback Electron is for development and tests, so no installer may hold it.
 * An unpacked folder (`--dir`) may, to try the packaging where the official Electron can't be had.
 */
export async function afterPack({ appOutDir, targets }) {
  if (!fs.existsSync(path.join(appOutDir, marker))) return;
  const installers = targets.map(({ name }) => name).filter((name) => name !== 'dir');
  if (installers.length > 0)
    throw new Error(`The fallback Electron must not be released (${installers.join(', ')}): see docs/decisions/0003.`);
}
