import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { businessDay } from '../../../shared/domain/time.ts';
import { connect } from '../store/db.ts';
import { registerPage } from '../store/report-rows.ts';
import { countDays } from './count-days.ts';
import { openFigures } from './figures-file.ts';
import { catalogueOf, makeReport } from './make-report.ts';
import { midnightOf } from './midnight.ts';
import { registerCells } from './r8.ts';
import type { Answer, Question, RegisterPage, ThreadData } from './thread.ts';

/**
 * The thread that counts and reports: a read-only connection to the main database, the only writer of the figures. One
 * question at a time; each ends with one answer that is not progress.
 */
const { folder, timeZone, stop }: ThreadData = workerData;
// Who waits at the kiosk goes first. On Linux 0 is this thread; elsewhere it would be the whole hub.
if (process.platform === 'linux') os.setPriority(0, os.constants.priority.PRIORITY_LOW);

const raw = new Database(path.join(folder, 'xin-moi.sqlite'), { readonly: true });
raw.pragma('cache_size = -16000');
const main = connect(raw);
const figures = openFigures(folder);
const stopped = new Int32Array(stop);

/** Milliseconds between chunks when nobody waits: the hub and the disk are the tickets'. */
const LEISURE_MS = 1_000;

const tell = (answer: Answer): void => parentPort?.postMessage(answer);
const isStopped = (id: number): boolean => Atomics.load(stopped, 0) >= id;
/** Questions that came in meanwhile: whoever counts at leisure makes room, and the report counts on, with its progress. */
let waiting = 0;

async function count({ id, now, today, wanted }: Question): Promise<boolean> {
  const time = { now, today: businessDay(today), timeZone };
  return countDays(main, figures, time, async (done, total) => {
    tell({ id, type: 'progress', done, total });
    // Also lets messages in.
    await pause(wanted === 'count' ? LEISURE_MS : 0);
    return !isStopped(id) && (wanted !== 'count' || waiting === 0);
  });
}

async function answerTo(question: Question): Promise<Answer> {
  const { id, now } = question;
  if (isStopped(id)) return { id, type: 'stopped' };
  if (question.wanted === 'page') return { id, type: 'page', page: page(question) };
  // The room as it is now needs no figures.
  const needsFigures = question.wanted === 'count' || question.request.report !== 'R9';
  if (needsFigures && !(await count(question))) return { id, type: 'stopped' };
  if (question.wanted === 'count') return { id, type: 'counted' };
  // One moment for all that the report reads: what happens meanwhile belongs to the next one.
  const report = raw.transaction(() => makeReport(main, figures, question.request, now))();
  return isStopped(id) ? { id, type: 'stopped' } : { id, type: 'report', report };
}

function page({ from, to, after, limit }: Extract<Question, { wanted: 'page' }>): RegisterPage {
  const days = { from: businessDay(from), to: businessDay(to) };
  const catalogue = catalogueOf(main);
  const midnight = midnightOf(timeZone);
  const rows = registerPage(main, days, after, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => registerCells(row, catalogue, midnight(row.day))),
    next: last && rows.length === limit ? { day: last.day, id: last.id } : null,
  };
}

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (question: Question | 'close') => {
  waiting += 1;
  last = last.then(async () => {
    waiting -= 1;
    if (question === 'close') {
      raw.close();
      figures.close();
      parentPort?.close();
      return;
    }
    tell(
      await answerTo(question).catch(
        (error: unknown): Answer => ({
          id: question.id,
          type: 'failed',
          reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
        }),
      ),
    );
  });
});
