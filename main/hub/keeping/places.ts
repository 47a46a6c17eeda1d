import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { KeepingProblem, KeepingView } from '../../../shared/contract/keeping.ts';
import { freeBytes } from './disk.ts';
import { problemOf } from './trouble.ts';

/** Whether a folder is there and can be written. */
export async function lookAtFolder(folder: string): Promise<{ problem: KeepingProblem | null; freeBytes: number }> {
  try {
    if (!path.isAbsolute(folder) || !(await fs.stat(folder)).isDirectory())
      return { problem: 'no-folder', freeBytes: 0 };
    const probe = path.join(folder, `.xin-moi-probe-${randomBytes(4).toString('hex')}`);
    await fs.writeFile(probe, 'x', { flag: 'wx' });
    await fs.rm(probe);
    return { problem: null, freeBytes: await freeBytes(folder) };
  } catch (error) {
    return { problem: problemOf(error), freeBytes: 0 };
  }
}

/** Where systems mount sticks and second disks. */
const mounts: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/media', '/run/media', '/mnt'],
  darwin: ['/Volumes'],
};

/** Other disks of this PC that can be written, for a person to choose from. */
export async function otherDisks(dataFolder: string): Promise<KeepingView['disks']> {
  const own = (await fs.stat(dataFolder)).dev;
  const found: { folder: string; freeBytes: number }[] = [];
  for (const folder of await candidates()) {
    const stat = await fs.stat(folder).catch(() => null);
    if (!stat?.isDirectory() || stat.dev === own) continue;
    const { problem, freeBytes } = await lookAtFolder(folder);
    if (problem === null) found.push({ folder, freeBytes });
  }
  return found;
}

async function candidates(): Promise<string[]> {
  if (process.platform === 'win32') return [...'DEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`);
  const all: string[] = [];
  for (const mount of mounts[process.platform] ?? [])
    for (const name of await namesIn(mount)) {
      const folder = path.join(mount, name);
      // `/media/USER/STICK`, and `/mnt/DISK`.
      all.push(folder, ...(await namesIn(folder)).map((below) => path.join(folder, below)));
    }
  return all.slice(0, MOST);
}
/** A folder with thousands of folders below it is no stick. */
const MOST = 60;

const namesIn = (folder: string): Promise<string[]> => fs.readdir(folder).catch(() => []);
