// npm run verify-journal -- --data DIR: proves that nobody changed the journal, and that the tables say what it says.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import { connect } from './store/db.ts';
import { verifyJournal } from './store/replay.ts';

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { values } = parseArgs({ options: { data: { type: 'string', default: './data' } } });
const file = path.join(values.data, 'xin-moi.sqlite');
if (!fs.existsSync(file)) stop(`Không có tệp ${file}. / There is no ${file}: name the data folder with --data.`);

// A copy, made in one read transaction: the hub may be running, and nothing here can touch its file.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-verify-'));
try {
  const copy = path.join(folder, 'copy.sqlite');
  const source = new Database(file, { readonly: true });
  await source.backup(copy);
  source.close();
  const raw = new Database(copy, { readonly: true });
  const { flaw, events } = verifyJournal(connect(raw));
  raw.close();
  if (flaw) {
    const where = flaw.seq === null ? 'bảng dữ liệu / tables' : `dòng / row ${flaw.seq}`;
    console.error(`Nhật ký KHÔNG nguyên vẹn, ${where}: ${flaw.what}`);
    process.exitCode = 1;
  } else {
    console.log(
      `Nhật ký nguyên vẹn: ${events} sự kiện, chuỗi băm và các bảng khớp. / The journal holds: ${events} events.`,
    );
  }
} catch (error) {
  console.error(`Không kiểm tra được ${file}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}
