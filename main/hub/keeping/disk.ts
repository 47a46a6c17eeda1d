import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';

/** Bytes that the disk of a folder has left. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await fsp.statfs(folder);
  return bavail * bsize;
}

/** A renamed file is surely there after a power cut when its folder is on the disk too; Windows does that by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
}

/** Written beside and renamed: a power cut leaves what was there, or this. */
export function writeWhole(file: string, text: string): void {
  fs.writeFileSync(`${file}.part`, text, { flush: true });
  fs.renameSync(`${file}.part`, file);
  syncFolder(path.dirname(file));
}

/** The plain files of a folder, by their names; nothing when there is no such folder. */
export async function filesIn(folder: string): Promise<string[]> {
  const found = await fsp.readdir(folder, { withFileTypes: true }).catch(() => []);
  return found.filter((one) => one.isFile() && !one.name.startsWith('.')).map(({ name }) => name);
}
