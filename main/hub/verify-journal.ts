// npm run verify-journal -- --data DIR [--digest FILE|CODE]: proves that nobody changed the journal, that the tables say
// what it says, and that it is still the one of which a signed digest was kept on paper or in a file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Database from 'better-sqlite3';
import type { Compared, JournalProof } from '../../shared/contract/integrity.ts';
import { connect } from './store/db.ts';
import { readPaper } from './store/digest-paper.ts';
import { verifyJournal } from './store/replay.ts';

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

const { values } = parseArgs({
  options: { data: { type: 'string', default: './data' }, digest: { type: 'string' } },
});
const file = path.join(values.data, 'xin-moi.sqlite');
if (!fs.existsSync(file)) stop(`Không có tệp ${file}. / There is no ${file}: name the data folder with --data.`);
const compared = values.digest === undefined ? null : paperOf(values.digest);

// A copy, made in one read transaction: the hub may be running, and nothing here can touch its file.
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-verify-'));
try {
  const copy = path.join(folder, 'copy.sqlite');
  const source = new Database(file, { readonly: true });
  await source.backup(copy);
  source.close();
  const raw = new Database(copy, { readonly: true });
  tell(verifyJournal(connect(raw), { mark: compared }));
  raw.close();
} catch (error) {
  console.error(`Không kiểm tra được ${file}: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  fs.rmSync(folder, { recursive: true, force: true });
}

function paperOf(text: string): Compared {
  const paper = readPaper(fs.existsSync(text) ? fs.readFileSync(text, 'utf8') : text.trim());
  if (paper === 'no-code') stop(`Mã hoặc tệp chữ ký không đúng: ${text}. / This is no code and no file of a digest.`);
  if (paper === 'not-signed')
    stop(`Chữ ký trong tệp ${text} không khớp nội dung. / The signature is not of what the file says.`);
  return paper;
}

function tell({ flaw, events, paper }: JournalProof): void {
  if (flaw) {
    const where = flaw.seq === null ? 'bảng dữ liệu / tables' : `dòng / row ${flaw.seq}`;
    console.error(`Nhật ký KHÔNG nguyên vẹn, ${where}: ${flaw.what}`);
  } else {
    console.log(
      `Nhật ký nguyên vẹn: ${events} sự kiện, chuỗi băm và các bảng khớp. / The journal holds: ${events} events.`,
    );
  }
  if (paper === 'same')
    console.log(`Khớp với bản đã ký đến dòng ${compared?.seq}. / The same journal as the signed digest says.`);
  if (paper === 'different')
    console.error(
      `KHÔNG khớp với bản đã ký: dòng ${compared?.seq} nay khác. / Not the journal of the digest: row ${compared?.seq} is another one.`,
    );
  if (paper === 'beyond')
    console.error(
      `KHÔNG khớp với bản đã ký: nhật ký nay kết thúc trước dòng ${compared?.seq}. / The journal ends before row ${compared?.seq} of the digest.`,
    );
  if (flaw || (paper !== null && paper !== 'same')) process.exitCode = 1;
}
