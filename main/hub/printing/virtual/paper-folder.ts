import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** One paper that came out of the virtual printer; `file` is the name of its PNG in the folder. */
export interface PaperFile {
  file: string;
  label: string;
  /** Epoch milliseconds. */
  at: number;
}

const named = /^(\d{4,})-(.+)\.(png|bin)$/;

/** The highest number that the folder already holds, 0 when it is empty or missing. */
export function lastNumber(folder: string): number {
  return Math.max(0, ...listed(folder).map((name) => Number(named.exec(name)?.[1] ?? 0)));
}

/** The newest `count` papers of the folder, newest last. */
export function recentPapers(folder: string, count: number): PaperFile[] {
  const pictures = listed(folder).filter((name) => name.endsWith('.png') && named.test(name));
  const byNumber = pictures.sort((one, other) => Number.parseInt(one, 10) - Number.parseInt(other, 10));
  return byNumber.slice(-count).map((file) => ({
    file,
    label: named.exec(file)?.[2] ?? '',
    at: statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0,
  }));
}

/** Makes the folder when it can; what is wrong with it shows at the first paper. */
export function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    // Told as the outcome of each job, where somebody reads it.
  }
}

/**
 * Puts all files there or none: written aside, flushed, then renamed in the order given. Rejects with what the file
 * system said, and leaves nothing behind.
 */
export async function putFiles(
  folder: string,
  files: readonly (readonly [name: string, data: Uint8Array])[],
): Promise<void> {
  await mkdir(folder, { recursive: true });
  try {
    for (const [name, data] of files) await writeFlushed(join(folder, aside(name)), data);
    for (const [name] of files) await rename(join(folder, aside(name)), join(folder, name));
    await flushFolder(folder);
  } catch (error) {
    for (const [name] of files) {
      for (const path of [aside(name), name]) await rm(join(folder, path), { force: true }).catch(() => {});
    }
    throw error;
  }
}

const aside = (name: string): string => `.${name}.tmp`;

async function writeFlushed(path: string, data: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(data);
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Makes the new names durable where the system can (Windows can't open a folder, and needs not). */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (handle === null) return;
  await handle.sync().catch(() => {});
  await handle.close();
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
