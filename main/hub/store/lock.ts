import path from 'node:path';
import Database from 'better-sqlite3';
import { HubStartError } from '../start-error.ts';

/**
 * Holds the data folder for this process: a second hub on it would print everything twice. The lock is an open
 * transaction on a file of its own, so the operating system gives it back even after a power cut; no stale lock exists.
 */
export function lockFolder(folder: string): () => void {
  const lock = new Database(path.join(folder, 'hub.lock'), { timeout: 300 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!String(error).includes('locked')) throw error;
    throw new HubStartError(
      `Một máy chủ Xin Mời khác đang dùng thư mục dữ liệu ${folder}. Xin đóng máy chủ đó trước. / ` +
        'Another Xin Mời hub is using this data folder: close it first.',
    );
  }
  return () => lock.close();
}
