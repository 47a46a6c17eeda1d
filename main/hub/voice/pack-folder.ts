import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type PackTrouble, packLimits } from '../../../shared/contract/voice-packs.ts';
import type { PackFiles } from './check-pack.ts';
import { BESIDE, GOING } from './pack-recovery.ts';

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

/** Notes beside the packs that one is to go; `go` takes it out of sight in one step, then off the disk; `drop` ends the note. */
export async function noteGoing(folder: string, id: string) {
  const beside = path.join(folder, BESIDE, randomBytes(8).toString('hex'));
  const note = path.join(folder, BESIDE, GOING + id);
  await fs.mkdir(path.dirname(note), { recursive: true });
  await fs.writeFile(note, '', { flush: true });
  return {
    async go(): Promise<void> {
      await fs.rename(path.join(folder, id), beside);
      await fs.rm(beside, { recursive: true, force: true });
    },
    drop: (): Promise<void> => fs.rm(note, { force: true }),
  };
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
