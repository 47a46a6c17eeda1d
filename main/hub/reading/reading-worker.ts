import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { localClock } from '../local-time.ts';
import { connect } from '../store/db.ts';
import { erasableWords } from '../store/keeping.ts';
import { loadSatisfaction } from '../store/load-satisfaction.ts';
import { verifyJournal } from '../store/replay.ts';
import type { Job, Message } from './reading.ts';

/** One question, one answer: the thread ends by itself. */
const { file, question } = workerData as Job;
const say = (message: Message): void => parentPort?.postMessage(message);

const raw = new Database(file, { readonly: true });
try {
  // One moment of the office for all that is read, while the hub goes on writing.
  raw.exec('BEGIN');
  const db = connect(raw);
  if (question.kind === 'satisfaction')
    say({ kind: 'satisfaction', report: loadSatisfaction(db, question.period, localClock(question.timeZone)) });
  else if (question.kind === 'erasable') say({ kind: 'erasable', words: erasableWords(db, question.before) });
  else {
    const onProgress = (done: number, total: number): void => say({ kind: 'progress', done, total });
    say({ kind: 'proof', proof: verifyJournal(db, { mark: question.mark, onProgress }) });
  }
} finally {
  raw.close();
}
