import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { HubStartError } from '../start-error.ts';
import { connect, type ReadDb, type WriteDb } from './db.ts';
import { lockFolder } from './lock.ts';
import { migrate } from './migrate.ts';

export interface Store {
  /** For another connection, which only reads. */
  file: string;
  read: ReadDb;
  /** What `work` reads is the office at one moment; and no statement of it asks for a lock of its own. */
  see<T>(work: (db: ReadDb) => T): T;
  /** Runs `work` in one BEGIN IMMEDIATE … COMMIT; when it returns, the rows are on the disk. An exception rolls back. */
  write<T>(work: (db: WriteDb) => T): T;
  close(): void;
}

/** Opens `folder/xin-moi.sqlite`, makes it if it is not there. Throws HubStartError with a sentence. */
export function openStore(folder: string): Store {
  makeWritable(folder);
  const unlock = lockFolder(folder);
  try {
    const file = path.join(folder, 'xin-moi.sqlite');
    const raw = openDatabase(file);
    migrate(raw, path.join(folder, 'backups'));
    const db = connect(raw);
    const transaction = raw.transaction((work: (db: WriteDb) => unknown) => {
      db.look();
      return work(db);
    });
    return {
      file,
      read: db,
      see: <T>(work: (db: ReadDb) => T): T => transaction.deferred(work) as T,
      write: <T>(work: (db: WriteDb) => T): T => {
        try {
          return transaction.immediate(work) as T;
        } catch (error) {
          db.forget();
          throw error;
        }
      },
      close: () => {
        raw.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeWritable(folder: string): void {
  try {
    makeFolder(folder);
    const probe = path.join(folder, '.write-probe');
    fs.writeFileSync(probe, '');
    fs.rmSync(probe);
  } catch (error) {
    throw new HubStartError(
      `Không ghi được vào thư mục dữ liệu ${folder} (${reasonOf(error)}). Xin chọn thư mục khác hoặc cấp quyền ghi. / ` +
        'The data folder cannot be written: choose another one or allow writing.',
    );
  }
}

/** Step by step: where nothing can be made, as below /proc, Node's own recursive way tries for ever. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}

function openDatabase(file: string): Database.Database {
  try {
    const raw = new Database(file);
    raw.pragma('journal_mode = WAL');
    // better-sqlite3 is compiled so that WAL means NORMAL, which may lose the last tickets in a power cut.
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    // 4 MB: the pages of a day, not of five years; reports have a connection of their own.
    raw.pragma('cache_size = -4000');
    // Copying the log back into the file is work that a citizen at the kiosk would wait for: do it less often (16 MB).
    raw.pragma('wal_autocheckpoint = 4000');
    // Reads the header and the schema now: a file that is not ours is refused here, not at the first citizen.
    raw.prepare('SELECT count(*) FROM sqlite_schema').get();
    return raw;
  } catch (error) {
    throw new HubStartError(
      `Tệp dữ liệu ${file} không đọc được (${reasonOf(error)}). Xin khôi phục từ bản sao lưu trong thư mục backups. / ` +
        'The database file cannot be read: restore it from a backup.',
    );
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);
