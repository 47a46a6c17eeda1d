import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HubStartError } from '../../main/hub/start-error.ts';
import { migrations } from '../../main/hub/store/migrations/index.ts';
import { openStore } from '../../main/hub/store/open.ts';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-store-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

const file = (): string => path.join(folder, 'xin-moi.sqlite');

test('every commit waits for the disk: WAL and FULL, also when the file is opened again', () => {
  for (let round = 0; round < 2; round++) {
    const store = openStore(folder);
    expect(store.read.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(store.read.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(store.read.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
    store.close();
  }
});

test('a database from the future is refused with a sentence, and not touched', () => {
  openStore(folder).close();
  const raw = new Database(file());
  raw.pragma(`user_version = ${migrations.length + 1}`);
  raw.close();
  expect(() => openStore(folder)).toThrow(HubStartError);
  expect(() => openStore(folder)).toThrow(/phiên bản mới hơn/);
});

test('a file that is no database is refused with a sentence', () => {
  fs.writeFileSync(file(), 'đây không phải cơ sở dữ liệu'.repeat(200));
  expect(() => openStore(folder)).toThrow(/không đọc được/);
});

test('two hubs never share a folder; when the first is gone, the second may', () => {
  const first = openStore(folder);
  expect(() => openStore(folder)).toThrow(/đang dùng thư mục/);
  first.close();
  openStore(folder).close();
});

test('a folder that cannot be made is refused with a sentence', () => {
  fs.writeFileSync(path.join(folder, 'a-file'), '');
  expect(() => openStore(path.join(folder, 'a-file', 'data'))).toThrow(/Không ghi được/);
  if (process.platform === 'linux') expect(() => openStore('/proc/nowhere/data')).toThrow(/Không ghi được/);
});

test('a write that throws leaves nothing behind', () => {
  const store = openStore(folder);
  const attempt = () =>
    store.write((db) => {
      db.run("INSERT INTO officers (id, name, post, active) VALUES ('x', 'x', '', 1)");
      throw new Error('half-way');
    });
  expect(attempt).toThrow('half-way');
  expect(store.read.all('SELECT * FROM officers')).toEqual([]);
  store.close();
});

test('the journal is append-only for everybody who opens the file', () => {
  const store = openStore(folder);
  store.write((db) =>
    db.run(
      "INSERT INTO events (seq, at, day, type, actor, data, command_id, hash) VALUES (1, 0, '', '', '', '', '', '')",
    ),
  );
  expect(() => store.write((db) => db.run("UPDATE events SET data = 'x'"))).toThrow(/append-only/);
  expect(() => store.write((db) => db.run('DELETE FROM events'))).toThrow(/append-only/);
  store.close();
});
