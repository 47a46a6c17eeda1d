import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type KeepingProblem, type ReceivedAnswer, receiveLimits } from '../../../shared/contract/keeping.ts';
import { receivedName } from './backup-names.ts';
import { freeBytes, syncFolder } from './disk.ts';
import { openArchive } from './open-archive.ts';
import { readManifest } from './read-backup.ts';
import { problemOf } from './trouble.ts';

/** The disk is looked at again after so many bytes. */
const LOOK_EVERY = 16 * 1024 * 1024;

/** Takes a backup as it streams in; it gets a name when it is whole and is one, and nothing is left of anything else. */
export async function receiveBackup(
  folder: string,
  body: AsyncIterable<Buffer>,
  stamp: string,
): Promise<ReceivedAnswer> {
  const beside = path.join(folder, `.nhan-${randomBytes(6).toString('hex')}.part`);
  try {
    await fs.mkdir(folder, { recursive: true });
    const problem = await write(beside, body, folder);
    if (problem) return { ok: false, problem };
    const archive = await openArchive(beside);
    await readManifest(archive).finally(() => archive.close());
    const name = receivedName(stamp);
    await fs.rename(beside, path.join(folder, name));
    syncFolder(folder);
    return { ok: true, name };
  } catch (error) {
    const problem = problemOf(error);
    if (problem === 'failed') throw error;
    return { ok: false, problem };
  } finally {
    await fs.rm(beside, { force: true });
  }
}

async function write(file: string, body: AsyncIterable<Buffer>, folder: string): Promise<KeepingProblem | null> {
  const handle = await fs.open(file, 'wx');
  try {
    let [bytes, nextLook] = [0, 0];
    for await (const chunk of body) {
      bytes += chunk.length;
      if (bytes > receiveLimits.bytes) return 'too-large';
      if (bytes >= nextLook) {
        if ((await freeBytes(folder)) < receiveLimits.freeBytes) return 'disk-full';
        nextLook = bytes + LOOK_EVERY;
      }
      await handle.writeFile(chunk);
    }
    await handle.sync();
    return null;
  } finally {
    await handle.close();
  }
}
