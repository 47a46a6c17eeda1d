import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createArchive } from '../../main/hub/keeping/archive.ts';
import { makeBackup } from '../../main/hub/keeping/make-backup.ts';
import { openArchive } from '../../main/hub/keeping/open-archive.ts';
import { readManifest, withBackup } from '../../main/hub/keeping/read-backup.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { makeOffice } from '../support/make-office.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { createTestClock } from '../support/test-clock.ts';

const freshFolder = (): string => {
  const folder = makeTempFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
};
const small = { services: [{ id: 's', letter: 'A', digit: '1', name: 'S' }], counters: [] };

/** A backup of a small office, and one whose manifest somebody has changed. */
async function backupWith(changes: Record<string, unknown>): Promise<string> {
  const folder = freshFolder();
  const clock = createTestClock();
  await makeOffice(folder, clock, small);
  const made = await makeBackup({
    ...{ folder, kind: 'by-hand', second: null, keep: { daily: 1, monthly: 0 }, now: clock.now() },
    ...{ day: businessDay('2026-03-02'), stamp: '20260302-080000', version: '0.1.0' },
  });
  const file = path.join(folder, 'backups', made.name);
  const manifest = await withBackup(file, async (_, read) => read);
  const other = path.join(folder, 'other.xinmoi');
  const archive = await createArchive(other);
  await archive.add({ name: 'xin-moi.sqlite', source: path.join(folder, 'xin-moi.sqlite'), pack: true });
  const text = JSON.stringify({ ...manifest, ...changes });
  await archive.add({ name: 'manifest.json', source: Buffer.from(text), pack: true });
  await archive.close();
  return other;
}
const readOf = (file: string) => withBackup(file, async (_, manifest) => manifest.version);

test('given a backup of another version, then a newer one is refused as that, whatever else it says', async () => {
  expect(await readOf(await backupWith({}))).toBe('0.1.0');
  await expect(readOf(await backupWith({ format: 2, office: 7 }))).rejects.toMatchObject({ problem: 'too-new' });
  await expect(readOf(await backupWith({ schema: 99 }))).rejects.toMatchObject({ problem: 'too-new' });
  await expect(readOf(await backupWith({ product: 'other' }))).rejects.toMatchObject({ problem: 'not-a-backup' });
});

test('given names that lead out of the folder, then it is no backup', async () => {
  const sha256 = 'a'.repeat(64);
  for (const name of [
    '../evil',
    'media/../../evil',
    '/etc/passwd',
    'media/a/b',
    'voice/a/b/c',
    'media/.hidden',
    'logs/x',
    'C:\\x',
  ])
    await expect(
      readOf(
        await backupWith({
          files: [
            { name: 'xin-moi.sqlite', bytes: 1, sha256 },
            { name, bytes: 1, sha256 },
          ],
        }),
      ),
    ).rejects.toThrow('files that no backup has');
});

test('given an archive, then what was put in comes out, packed or not, empty or long; one byte more or less is told', async () => {
  const folder = freshFolder();
  const file = path.join(folder, 'a.zip');
  const long = Buffer.alloc(3_000_000, 'Xin mời ông bà ');
  fs.writeFileSync(path.join(folder, 'long'), long);
  const archive = await createArchive(file);
  const packed = await archive.add({ name: 'dài.txt', source: path.join(folder, 'long'), pack: true });
  const plain = await archive.add({ name: 'plain', source: long, pack: false });
  const empty = await archive.add({ name: 'empty', source: Buffer.alloc(0), pack: true });
  await archive.close();
  const opened = await openArchive(file);
  expect(opened.names()).toEqual(['dài.txt', 'plain', 'empty']);
  for (const one of [packed, plain, empty]) await opened.check(one, path.join(folder, `out-${one.name}`));
  expect(fs.readFileSync(path.join(folder, 'out-dài.txt')).equals(long)).toBe(true);
  expect(fs.readFileSync(path.join(folder, 'out-plain')).equals(long)).toBe(true);
  expect((await opened.read('empty', 10)).length).toBe(0);
  await expect(opened.read('plain', 10)).rejects.toThrow('too long');
  await expect(opened.check({ ...plain, sha256: 'b'.repeat(64) }, null)).rejects.toThrow('not what was told');
  await expect(opened.check({ ...plain, bytes: 3_000_001 }, null)).rejects.toThrow('not as long');
  await expect(readManifest(opened)).rejects.toThrow('no manifest');
  await opened.close();
});
