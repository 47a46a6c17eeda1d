import os from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { connect } from '../store/db.ts';
import { auditPage } from './audit.ts';
import type { JournalAnswer, JournalQuestion } from './desk.ts';
import { historyPage, undoPreview } from './history.ts';
import { importPreview } from './import-preview.ts';

/** Reads the journal for the administrator, on a connection that can't write; one question after the other. */
// Who waits at the kiosk goes first. On Linux 0 is this thread; elsewhere it would be the whole hub.
if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_LOW);

const raw = new Database((workerData as { file: string }).file, { readonly: true });
const db = connect(raw);

/** A page is given after this time with what it has, milliseconds: the first rows are there within a second. */
const PATIENCE_MS = 500;

function answerTo(question: JournalQuestion): JournalAnswer['answer'] {
  switch (question.wanted) {
    case 'history':
      return historyPage(db, question.request);
    case 'undo':
      return undoPreview(db, question.request);
    case 'import':
      return importPreview(db, question.file, question.language, question.media);
    case 'audit': {
      const until = performance.now() + PATIENCE_MS;
      return auditPage(db, question.request, { limit: question.limit, isOver: () => performance.now() > until });
    }
  }
}

parentPort?.on('message', (question: (JournalQuestion & { id: number }) | 'close') => {
  if (question === 'close') {
    raw.close();
    parentPort?.close();
    return;
  }
  // One moment of the office for all that is read, while the hub goes on writing.
  const answer = raw.transaction(() => {
    // What was read for the question before may have changed since.
    db.look();
    return answerTo(question);
  })();
  parentPort?.postMessage({ id: question.id, answer } satisfies JournalAnswer);
});
