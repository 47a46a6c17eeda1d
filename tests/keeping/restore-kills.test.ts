import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { makeBackup } from '../../main/hub/keeping/make-backup.ts';
import { decideRestore, finishRestore, lastRestore, prepareRestore } from '../../main/hub/keeping/restore.ts';
import { openStore } from '../../main/hub/store/open.ts';
import { keepWords } from '../../main/hub/store/words.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import { makeOffice } from '../support/make-office.ts';
import { root } from '../support/spawn-hub.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { createTestClock } from '../support/test-clock.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

const now = instant(Date.UTC(2026, 2, 2, 1));
const wish = (folder: string) => ({
  ...({ folder, kind: 'by-hand', second: null, keep: { daily: 14, monthly: 12 }, now } as const),
  ...{ day: businessDay('2026-03-02'), stamp: '20260302-080000', version: '0.1.0' },
});
const told = { at: now, from: { madeAt: now, day: businessDay('2026-03-02'), name: 'x' }, before: 'y' };

/** Every way that the data of a folder can be told apart: `old` or `new`, or something that must never be. */
function whatIsThere(folder: string): string {
  const raw = new Database(path.join(folder, 'xin-moi.sqlite'), { readonly: true });
  const words = raw.prepare<[], { text: string }>('SELECT text FROM words ORDER BY text').all();
  raw.close();
  const media = fs.readdirSync(path.join(folder, 'media')).filter((name) => name.endsWith('.png'));
  return [...words.map(({ text }) => text), ...media.map((name) => name.slice(0, 1))].join(' ');
}

const say = (folder: string, text: string): void => {
  const store = openStore(folder);
  store.write((db) => keepWords(db, text, now));
  store.close();
};
const picture = (folder: string, letter: string): void =>
  fs.writeFileSync(path.join(folder, 'media', `${letter.repeat(64)}.png`), letter);

/** A folder whose restore is decided: `then a` comes, `later then b` goes. The old database ended without closing its log. */
async function decided(): Promise<string> {
  const folder = makeTempFolder();
  onTestFinished(() => removeFolder(folder));
  await makeOffice(folder, createTestClock(now), {
    services: [{ id: 's', letter: 'A', digit: '1', name: 'S' }],
    counters: [{ id: '1', services: ['s'], backups: [] }],
  });
  fs.mkdirSync(path.join(folder, 'media'));
  say(folder, 'then');
  picture(folder, 'a');
  const { name } = await makeBackup(wish(folder));
  fs.rmSync(path.join(folder, 'media'), { recursive: true });
  fs.mkdirSync(path.join(folder, 'media'));
  picture(folder, 'b');
  leaveLog(folder, 'later');
  expect(whatIsThere(folder)).toBe('later then b');
  await prepareRestore(path.join(folder, 'backups', name), folder);
  return folder;
}

/** Words in a log that was never copied back: the hub was killed. */
function leaveLog(folder: string, text: string): void {
  const store = openStore(folder);
  store.write((db) => keepWords(db, text, now));
  const file = path.join(folder, 'xin-moi.sqlite');
  for (const end of ['', '-wal', '-shm']) fs.copyFileSync(file + end, `${file}${end}.kept`);
  store.close();
  for (const end of ['', '-wal', '-shm']) fs.renameSync(`${file}${end}.kept`, file + end);
}

test('given a restore that was prepared and not decided, when the plug is pulled, then the old data are there whole', async () => {
  const folder = await decided();
  finishRestore(folder);
  expect(whatIsThere(folder)).toBe('later then b');
  expect(fs.existsSync(path.join(folder, '.restore'))).toBe(false);
  expect(lastRestore(folder)).toBeNull();
});

test('given a restore that was decided, when it is killed at each of its steps, then the next start ends it with the new data whole', async () => {
  const first = await decided();
  const program = path.join(root, 'tests/support/finish-restore.ts');
  let cut = 1;
  for (; ; cut++) {
    const folder = makeTempFolder();
    onTestFinished(() => removeFolder(folder));
    fs.cpSync(first, folder, { recursive: true });
    decideRestore(folder, told);
    const { signal, stdout } = spawnSync(process.execPath, [program, folder, String(cut)], { encoding: 'utf8' });
    if (signal === null) {
      expect(Number(stdout)).toBe(cut - 1);
      expect(whatIsThere(folder)).toBe('then a');
      break;
    }
    expect(signal).toBe('SIGKILL');
    // A second cut, at the first step of the repair, changes nothing.
    spawnSync(process.execPath, [program, folder, '1']);
    finishRestore(folder);
    expect([cut, whatIsThere(folder)]).toEqual([cut, 'then a']);
    expect(lastRestore(folder)).toEqual(told);
    expect(fs.existsSync(path.join(folder, '.restore'))).toBe(false);
    expect(fs.readdirSync(folder).filter((name) => name.includes('-wal'))).toEqual([]);
    const store = openStore(folder);
    store.close();
  }
  expect(cut).toBeGreaterThan(8);
  expect(verifyJournalOf(first)).toMatchObject({ code: 0 });
}, 400_000);

test('given a copy whose journal was changed, then no backup is made of it, and those from before stay', async () => {
  const folder = await decided();
  const before = fs.readdirSync(path.join(folder, 'backups'));
  const raw = new Database(path.join(folder, 'xin-moi.sqlite'));
  raw.exec("DROP TRIGGER events_are_never_changed; UPDATE events SET actor = 'x' WHERE seq = 1");
  raw.close();
  await expect(makeBackup({ ...wish(folder), stamp: '20260303-080000' })).rejects.toMatchObject({
    problem: 'copy-damaged',
  });
  expect(fs.readdirSync(path.join(folder, 'backups'))).toEqual(before);
});

test('given a backup of a newer version, or of a layout that is newer, then it is refused as that', async () => {
  const folder = await decided();
  const raw = new Database(path.join(folder, 'xin-moi.sqlite'));
  raw.pragma('user_version = 99');
  raw.close();
  await expect(makeBackup({ ...wish(folder), stamp: '20260303-080000' })).rejects.toMatchObject({ problem: 'too-new' });
});
