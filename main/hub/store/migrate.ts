import fs from 'node:fs';
import path from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import { HubStartError } from '../start-error.ts';
import { migrations } from './migrations/index.ts';

/** Brings the database up to this program's version, after a copy of the old one; refuses one from the future. */
export function migrate(raw: BetterSqlite3.Database, backupFolder: string): void {
  const version = Number(raw.pragma('user_version', { simple: true }));
  if (version === migrations.length) return;
  if (version > migrations.length)
    throw new HubStartError(
      `Dữ liệu thuộc phiên bản mới hơn phần mềm này (${version} > ${migrations.length}). Xin cài bản Xin Mời mới nhất. / ` +
        'The database is from a newer version of Xin Mời: install that version.',
    );
  if (version === 0) refuseStrangers(raw);
  if (version > 0) backUp(raw, backupFolder, version);
  // A table that others refer to can only be built anew while references are not watched (SQLite manual, "ALTER TABLE" §7);
  // what that leaves behind is looked at before each step is kept.
  raw.pragma('foreign_keys = OFF');
  for (const [index, sql] of migrations.entries()) {
    if (index < version) continue;
    raw.transaction(() => {
      raw.exec(sql);
      const broken = raw.pragma('foreign_key_check') as unknown[];
      if (broken.length > 0) throw new Error(`Step ${index + 1} leaves ${broken.length} rows that refer to nothing`);
      raw.pragma(`user_version = ${index + 1}`);
    })();
  }
  raw.pragma('foreign_keys = ON');
}

/** A file that has tables but no version was made by another program. */
function refuseStrangers(raw: BetterSqlite3.Database): void {
  if (raw.prepare('SELECT 1 FROM sqlite_schema LIMIT 1').get() === undefined) return;
  throw new HubStartError(
    'Tệp xin-moi.sqlite trong thư mục dữ liệu là của chương trình khác, không dùng được. Xin chọn thư mục khác bằng --data. / ' +
      'The file xin-moi.sqlite belongs to another program: choose another folder with --data.',
  );
}

function backUp(raw: BetterSqlite3.Database, folder: string, version: number): void {
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `before-version-${version + 1}.sqlite`);
  fs.rmSync(file, { force: true });
  raw.prepare('VACUUM INTO ?').run(file);
}
