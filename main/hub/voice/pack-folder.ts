import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type PackTrouble, packLimits } from '../../../shared/contract/voice-packs.ts';
import type { PackFiles } from './check-pack.ts';

/** Where packs are unpacked and thrown away: below the packs, so that a rename is all it takes, and never read as a pack. */
const BESIDE = '.incoming';

/** Makes the folder of the office's own packs, without what a power cut has left half done there. */
export async function openPackFolder(folder: string): Promise<void> {
  await fs.mkdir(folder, { recursive: true });
  await fs.rm(path.join(folder, BESIDE), { recursive: true, force: true });
}

/** Writes a pack beside the others; `stand` gives it its place in one step, `drop` takes it away again. */
export async function unpackBeside(folder: string, files: PackFiles) {
  const beside = path.join(folder, BESIDE, randomBytes(8).toString('hex'));
  const drop = (): Promise<void> => fs.rm(beside, { recursive: true, force: true });
  try {
    await fs.mkdir(beside, { recursive: true });
    for (const [name, bytes] of files) await fs.writeFile(path.join(beside, name), bytes, { flag: 'wx', flush: true });
  } catch (error) {
    await drop();
    throw error;
  }
  return { stand: (id: string): Promise<void> => fs.rename(beside, path.join(folder, id)), drop };
}

/** Out of sight in one step, then off the disk: what is half removed is never read as a pack. */
export async function removePack(folder: string, id: string): Promise<void> {
  const beside = path.join(folder, BESIDE, randomBytes(8).toString('hex'));
  await fs.mkdir(path.dirname(beside), { recursive: true });
  await fs.rename(path.join(folder, id), beside);
  await fs.rm(beside, { recursive: true, force: true });
}

/** Bytes that the disk of a folder has left. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await fs.statfs(folder);
  return bavail * bsize;
}

/** What a full disk says; anything else is a fault of ours. */
export function diskTrouble(error: unknown): PackTrouble | null {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code) ? { code: 'disk-full' } : null;
}

export const hasRoom = (free: number, wanted: number): boolean => free - wanted > packLimits.freeBytes;
