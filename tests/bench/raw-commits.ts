import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

/** What the disk can do at most: one insert per transaction, WAL and FULL, in a file of its own beside the hub's. */
export interface RawCommits {
  /** Commits so many rows; the milliseconds that it took. */
  run(rows: number): number;
  close(): void;
}

export function openRawCommits(folder: string): RawCommits {
  const file = path.join(folder, 'raw.sqlite');
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('CREATE TABLE raw (id TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO raw (id, at) VALUES (?, ?)');
  const commit = db.transaction((id: string, at: number) => insert.run(id, at));
  return {
    run: (rows) => {
      const ids = Array.from({ length: rows }, () => randomBytes(16).toString('hex'));
      const began = performance.now();
      for (const [index, id] of ids.entries()) commit.immediate(id, index);
      return performance.now() - began;
    },
    close: () => {
      db.close();
      for (const suffix of ['', '-wal', '-shm']) fs.rmSync(file + suffix, { force: true });
    },
  };
}
