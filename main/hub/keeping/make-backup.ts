import { randomBytes } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import Database from 'better-sqlite3';
import {
  BACKUP_FORMAT,
  type BackupKind,
  type BackupManifest,
  type KeepingProblem,
  receiveLimits,
} from '../../../shared/contract/keeping.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import { createArchive, type PackedFile } from './archive.ts';
import { backupName, toRemove } from './backup-names.ts';
import { checkDatabase } from './check-database.ts';
import { filesIn, freeBytes, syncFolder } from './disk.ts';
import { KeepingTrouble, problemOf } from './trouble.ts';

export interface BackupWish {
  /** The data folder. */
  folder: string;
  kind: BackupKind;
  /** Another disk's folder; null: none. */
  second: string | null;
  keep: { daily: number; monthly: number };
  now: Instant;
  day: BusinessDay;
  /** As in the file's name. */
  stamp: string;
  version: string;
}
export interface BackupMade {
  name: string;
  /** What became of the second copy; null when none was wanted. */
  second: KeepingProblem | 'done' | null;
}

export const DATABASE = 'xin-moi.sqlite';
export const MANIFEST = 'manifest.json';
/** What a backup holds besides the database, as folders of the data folder. */
export const keptFolders = ['media', 'voice', 'reports'] as const;
export const BACKUPS = 'backups';
/** Half-made things lie there, until the next one is begun. */
const MAKING = '.making';

/**
 * Makes a backup of a data folder, with a hub at work in it or not, and copies it to the second folder. A file with a backup's
 * name is whole and was checked; one that was not finished has no such name. Throws what `problemOf` reads.
 */
export async function makeBackup(wish: BackupWish): Promise<BackupMade> {
  const folder = path.join(wish.folder, BACKUPS);
  const making = path.join(folder, MAKING);
  await fs.rm(making, { recursive: true, force: true });
  await fs.mkdir(making, { recursive: true });
  try {
    await expectRoom(wish.folder);
    const copy = path.join(making, DATABASE);
    await copyDatabase(path.join(wish.folder, DATABASE), copy);
    const { key, ...checked } = checkDatabase(copy);
    const beside = path.join(making, 'backup');
    await pack(beside, copy, wish, checked);
    const name = backupName({ key, stamp: wish.stamp, kind: wish.kind === 'before-restore' ? wish.kind : 'plain' });
    await fs.rename(beside, path.join(folder, name));
    syncFolder(folder);
    const second = wish.second === null ? null : await copyTo(wish.second, folder, name);
    await prune(folder, key, wish.keep);
    if (wish.second !== null && second === 'done') await prune(wish.second, key, wish.keep);
    return { name, second };
  } finally {
    await fs.rm(making, { recursive: true, force: true });
  }
}

/** The copy of the database, and the archive, which is smaller. The hub's own disk keeps room for its tickets. */
async function expectRoom(folder: string): Promise<void> {
  const { size } = await fs.stat(path.join(folder, DATABASE));
  if ((await freeBytes(folder)) < 2 * size + receiveLimits.freeBytes) throw new KeepingTrouble('disk-full');
}

/** One moment of the office: the read transaction holds it while the hub writes on, so that the copy never begins anew. */
async function copyDatabase(from: string, to: string): Promise<void> {
  const source = new Database(from, { readonly: true });
  try {
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    await source.backup(to, { progress: () => PAGES });
  } finally {
    source.close();
  }
}
/** Pages between two looks at the thread's messages. */
const PAGES = 2_000;

type Told = Pick<BackupManifest, 'schema' | 'office' | 'sample' | 'journal' | 'tickets'>;

async function pack(file: string, database: string, wish: BackupWish, checked: Told): Promise<void> {
  const archive = await createArchive(file);
  try {
    const files: PackedFile[] = [await archive.add({ name: DATABASE, source: database, pack: true })];
    for (const { name, source } of await keptFiles(wish.folder))
      files.push(await archive.add({ name, source, pack: name.endsWith('.json') }));
    const { version, kind, now: madeAt, day } = wish;
    const manifest: BackupManifest = {
      ...{ product: 'xin-moi', format: BACKUP_FORMAT, version, kind, madeAt, day },
      ...checked,
      files,
    };
    await archive.add({ name: MANIFEST, source: Buffer.from(JSON.stringify(manifest, null, 1)), pack: true });
    await archive.close();
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

/** `media/…`, `reports/…`, and `voice/PACK/…`. */
async function keptFiles(folder: string): Promise<{ name: string; source: string }[]> {
  const files: { name: string; source: string }[] = [];
  const take = async (below: string): Promise<void> => {
    for (const name of await filesIn(path.join(folder, below)))
      files.push({ name: `${below}/${name}`, source: path.join(folder, below, name) });
  };
  for (const kept of keptFolders) {
    await take(kept);
    if (kept !== 'voice') continue;
    const packs = await fs.readdir(path.join(folder, kept), { withFileTypes: true }).catch(() => []);
    for (const one of packs) if (one.isDirectory() && !one.name.startsWith('.')) await take(`${kept}/${one.name}`);
  }
  return files;
}

/** A stick that was pulled out, or is full, spoils the copy on it and nothing else. */
async function copyTo(second: string, folder: string, name: string): Promise<KeepingProblem | 'done'> {
  const beside = path.join(second, `.${name}-${randomBytes(3).toString('hex')}.part`);
  try {
    const { size } = await fs.stat(path.join(folder, name));
    if ((await freeBytes(second)) < size) return 'disk-full';
    await fs.copyFile(path.join(folder, name), beside, fs.constants.COPYFILE_EXCL);
    const handle = await fs.open(beside, 'r+');
    await handle.sync().finally(() => handle.close());
    await fs.rename(beside, path.join(second, name));
    syncFolder(second);
    return 'done';
  } catch (error) {
    return problemOf(error);
  } finally {
    await fs.rm(beside, { force: true }).catch(() => undefined);
  }
}

async function prune(folder: string, key: string, keep: BackupWish['keep']): Promise<void> {
  for (const name of toRemove(await filesIn(folder), key, keep)) await fs.rm(path.join(folder, name), { force: true });
}
