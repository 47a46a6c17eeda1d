import fs from 'node:fs';
import fsp from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import { type BackupManifest, type LastRestore, receiveLimits } from '../../../shared/contract/keeping.ts';
import { lockFolder } from '../store/lock.ts';
import { migrate } from '../store/migrate.ts';
import { isDamagedName } from './backup-names.ts';
import { checkDatabase } from './check-database.ts';
import { freeBytes, syncFolder, writeWhole } from './disk.ts';
import { BACKUPS, DATABASE, keptFolders } from './make-backup.ts';
import { placeOf, withBackup } from './read-backup.ts';
import { KeepingTrouble } from './trouble.ts';

const RESTORE = '.restore';
/** While it stands the restore is decided: whoever opens the folder ends it. */
const DECIDED = 'decided.json';
const LAST = 'last-restore.json';

const stagedIn = (folder: string): string => path.join(folder, RESTORE, 'new');

/** Unpacks a backup beside the data, checks all of it and brings its database up to this version. Nothing is decided by that. */
export async function prepareRestore(file: string, folder: string): Promise<BackupManifest> {
  await dropRestore(folder);
  const staged = stagedIn(folder);
  for (const one of keptFolders) await fsp.mkdir(path.join(staged, one), { recursive: true });
  try {
    return await withBackup(file, async (archive, manifest) => {
      const bytes = manifest.files.reduce((sum, one) => sum + one.bytes, 0);
      // Twice: the data of now stays where it is, and is backed up before it goes.
      if ((await freeBytes(folder)) < 2 * bytes + receiveLimits.freeBytes) throw new KeepingTrouble('disk-full');
      for (const one of manifest.files) {
        const target = placeOf(staged, one.name);
        await fsp.mkdir(path.dirname(target), { recursive: true });
        await archive.check(one, target);
      }
      expectSame(manifest, checkDatabase(path.join(staged, DATABASE)));
      bringUp(path.join(staged, DATABASE), path.join(folder, RESTORE));
      syncFolder(staged);
      return manifest;
    });
  } catch (error) {
    await dropRestore(folder);
    throw error;
  }
}

/** Takes away what was prepared and not decided. */
export const dropRestore = (folder: string): Promise<void> =>
  fsp.rm(path.join(folder, RESTORE), { recursive: true, force: true });

function expectSame({ journal }: BackupManifest, found: Pick<BackupManifest, 'journal'>): void {
  if (found.journal.hash !== journal.hash)
    throw new KeepingTrouble('damaged', 'the journal is not the one that was told');
}

/** What would stop the hub from starting with it is found now, while the old data still stands. */
function bringUp(file: string, folder: string): void {
  const raw = new Database(file);
  try {
    migrate(raw, folder);
  } catch (error) {
    throw new KeepingTrouble('damaged', String(error));
  } finally {
    raw.close();
  }
}

/** From here on the backup is what the office is; the last step that can be left undone. */
export function decideRestore(folder: string, told: LastRestore): void {
  writeWhole(path.join(folder, RESTORE, DECIDED), JSON.stringify(told));
}

/**
 * Ends a restore that was decided, however far the one before got, and removes what is left of one that was not. Called before
 * the database is opened. Each step is a rename: a power cut leaves the old data whole or, with `decided.json`, all that it
 * takes to come here again. `step` is told of each, for the tests that cut the power there.
 */
export function finishRestore(folder: string, step: (name: string) => void = () => {}): void {
  const beside = path.join(folder, RESTORE);
  if (!fs.existsSync(beside)) return;
  const unlock = lockFolder(folder);
  try {
    const decided = path.join(beside, DECIDED);
    if (fs.existsSync(decided)) {
      step('begin');
      const old = path.join(beside, 'old');
      fs.mkdirSync(old, { recursive: true });
      // The log of the old database must never be read into the new one.
      for (const part of [DATABASE, ...keptFolders]) {
        if (!fs.existsSync(path.join(stagedIn(folder), part))) continue;
        const leaving = part === DATABASE ? [`${DATABASE}-wal`, `${DATABASE}-shm`, DATABASE] : [part];
        for (const one of leaving) {
          moveAway(path.join(folder, one), path.join(old, one));
          step(`old ${one}`);
        }
        fs.renameSync(path.join(stagedIn(folder), part), path.join(folder, part));
        step(`new ${part}`);
      }
      syncFolder(folder);
      fs.mkdirSync(path.join(folder, BACKUPS), { recursive: true });
      keepDamaged(old, folder, decided);
      step('old kept');
      writeWhole(path.join(folder, BACKUPS, LAST), fs.readFileSync(decided, 'utf8'));
      step('told');
      fs.rmSync(decided);
      syncFolder(beside);
      step('done');
    }
    fs.rmSync(beside, { recursive: true, force: true });
  } finally {
    unlock();
  }
}

/** Old data of which there is no backup stay beside the backups. */
function keepDamaged(old: string, folder: string, decided: string): void {
  const { before } = JSON.parse(fs.readFileSync(decided, 'utf8')) as LastRestore;
  const place = path.join(folder, BACKUPS, before);
  if (isDamagedName(before) && !fs.existsSync(place)) fs.renameSync(old, place);
}

function moveAway(from: string, to: string): void {
  if (!fs.existsSync(from)) return;
  fs.rmSync(to, { recursive: true, force: true });
  fs.renameSync(from, to);
}

/** The last restore of this folder; null when there was none. */
export function lastRestore(folder: string): LastRestore | null {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, BACKUPS, LAST), 'utf8')) as LastRestore;
  } catch {
    return null;
  }
}
