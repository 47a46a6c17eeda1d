import fs from 'node:fs/promises';
import path from 'node:path';
import type { BackupLine, BackupManifest, BackupPlace } from '../../../shared/contract/keeping.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { isBackupName, isReceived, readName } from './backup-names.ts';
import { filesIn } from './disk.ts';
import { openArchive } from './open-archive.ts';
import { readManifest } from './read-backup.ts';

/** Looks into folders for backups, newest first; what was read of a file is remembered as long as the file stays the same. */
export function createShelf() {
  const known = new Map<string, BackupLine['about']>();

  async function line(place: BackupPlace, folder: string, name: string): Promise<BackupLine | null> {
    const file = path.join(folder, name);
    const stat = await fs.stat(file).catch(() => null);
    if (!stat) return null;
    const key = `${file} ${stat.size} ${stat.mtimeMs}`;
    let about = known.get(key);
    if (about === undefined) {
      about = await aboutOf(file);
      known.set(key, about);
    }
    return { place, name, bytes: stat.size, about, received: isReceived(name) };
  }

  return {
    async list(place: BackupPlace, folder: string): Promise<BackupLine[]> {
      const names = (await filesIn(folder)).filter(isBackupName);
      const lines = await Promise.all(names.map((name) => line(place, folder, name)));
      const madeAt = ({ about }: BackupLine): number => about?.madeAt ?? 0;
      return lines.filter((one) => one !== null).sort((a, b) => madeAt(b) - madeAt(a));
    },
  };
}

async function aboutOf(file: string): Promise<BackupLine['about']> {
  try {
    const archive = await openArchive(file);
    try {
      return shortly(await readManifest(archive));
    } finally {
      await archive.close();
    }
  } catch {
    // Whatever is wrong with it is told when somebody looks at it.
    return null;
  }
}

const shortly = ({ kind, madeAt, day, office, version, tickets }: BackupManifest): BackupLine['about'] => ({
  ...{ kind, madeAt, day, office, version },
  tickets: tickets.count,
});

/**
 * The newest backup of this journal in a list, whatever it was made for; null when there is none. One from the future was made
 * while the clock stood wrong: it must not keep the next ones from being made.
 */
export const newestOf = (lines: readonly BackupLine[], key: string, now: Instant): BackupLine | null =>
  lines.find(({ name, about }) => about !== null && about.madeAt <= now && readName(name)?.key === key) ?? null;
