import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report, ReportPush, ReportRequest } from '../../../shared/contract/report.ts';
import type { LocalTime } from '../domain/facts.ts';
import type { Clock, Log } from '../ports.ts';
import type { RegisterMark } from '../store/report-rows.ts';
import type { Answer, Question, RegisterPage, ThreadData } from './thread.ts';

export interface ReportDeskDeps {
  folder: string;
  timeZone: string;
  clock: Clock;
  localTime(at: number): LocalTime;
  log: Log;
}

/** The worker lies beside this file: as a source file, or as a bundle of the same name. */
const workerFile = join(
  import.meta.dirname,
  `${extname(import.meta.filename) === '.ts' ? 'worker.ts' : 'reports-worker.js'}`,
);
/** A thread that has nothing to do costs the office's PC its memory. */
const IDLE_MS = 60_000;

/** What a question's asker hears. */
type Listener = (answer: Answer) => void;
type Wanted = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id' | 'now' | 'today'> : never) : never;

/** Where the hub asks for reports: the thread behind it is started with the first question and leaves when it is idle. */
export function createReportDesk({ folder, timeZone, clock, localTime, log }: ReportDeskDeps) {
  const listeners = new Map<number, Listener>();
  let thread: { worker: Worker; stop: Int32Array } | null = null;
  let idle: NodeJS.Timeout | null = null;
  let lastId = 0;

  const start = (): NonNullable<typeof thread> => {
    const stop = new SharedArrayBuffer(4);
    const worker = new Worker(workerFile, {
      workerData: { folder, timeZone, stop } satisfies ThreadData,
      // Days come and go by the thousand: collected early, they never pile up in the hub's memory. Megabytes.
      resourceLimits: { maxYoungGenerationSizeMb: 8 },
    });
    const started = { worker, stop: new Int32Array(stop) };
    const died = (reason: string): void => {
      if (thread !== started) return;
      thread = null;
      for (const [id, listener] of [...listeners]) listener({ id, type: 'failed', reason });
    };
    worker.on('message', (answer: Answer) => listeners.get(answer.id)?.(answer));
    worker.on('error', (error) => died(String(error)));
    worker.on('exit', (code) => died(`the reports' thread ended with code ${code}`));
    return started;
  };
  const rest = async (): Promise<void> => {
    if (idle) clearTimeout(idle);
    const leaving = thread;
    thread = null;
    if (!leaving) return;
    const gone = new Promise((resolve) => leaving.worker.once('exit', resolve));
    leaving.worker.postMessage('close');
    await gone;
  };
  const ask = (wanted: Wanted, listener: Listener): number => {
    if (idle) clearTimeout(idle);
    thread ??= start();
    lastId += 1;
    const id = lastId;
    listeners.set(id, (answer) => {
      if (answer.type !== 'progress') {
        listeners.delete(id);
        if (listeners.size === 0) {
          idle = setTimeout(() => void rest(), IDLE_MS);
          idle.unref();
        }
        if (answer.type === 'failed') log.error('report failed', answer.reason);
      }
      listener(answer);
    });
    const now = clock.now();
    thread.worker.postMessage({ id, now, today: localTime(now).day, ...wanted } as Question);
    return id;
  };
  /** Questions are answered in their order, so that this one and no later one may be stopped only while it is the last. */
  const abandon = (id: number): void => {
    if (listeners.size === 1 && listeners.has(id) && thread) Atomics.store(thread.stop, 0, id);
  };

  return {
    /** A report, with its progress before it; ends when `signal` aborts. */
    async *report(request: ReportRequest, signal: AbortSignal): AsyncGenerator<ReportPush> {
      const pushes: ReportPush[] = [];
      let wake: (() => void) | null = null;
      let isOver = false;
      const id = ask({ wanted: 'report', request }, (answer) => {
        if (answer.type === 'progress' || answer.type === 'report')
          pushes.push(
            answer.type === 'report'
              ? { type: 'report', report: answer.report }
              : { type: 'progress', done: answer.done, total: answer.total },
          );
        else pushes.push({ type: 'failed' });
        isOver = answer.type !== 'progress';
        wake?.();
      });
      const leave = (): void => {
        abandon(id);
        wake?.();
      };
      signal.addEventListener('abort', leave, { once: true });
      try {
        while (!signal.aborted) {
          const push = pushes.shift();
          if (push) {
            yield push;
            continue;
          }
          if (isOver) return;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        abandon(id);
      }
    },
    /** A report for the hub itself; null when it could not be made. */
    make: (request: ReportRequest): Promise<Report | null> =>
      new Promise((resolve) => {
        ask({ wanted: 'report', request }, (answer) => {
          if (answer.type !== 'progress') resolve(answer.type === 'report' ? answer.report : null);
        });
      }),
    /** A page of the register (R8). */
    page: (
      days: { from: string; to: string },
      after: RegisterMark | null,
      limit: number,
    ): Promise<RegisterPage | null> =>
      new Promise((resolve) => {
        ask({ wanted: 'page', from: days.from, to: days.to, after, limit }, (answer) => {
          if (answer.type !== 'progress') resolve(answer.type === 'page' ? answer.page : null);
        });
      }),
    /** Counts past days at leisure. */
    count: (): Promise<void> =>
      new Promise((resolve) => {
        ask({ wanted: 'count' }, (answer) => {
          if (answer.type !== 'progress') resolve();
        });
      }),
    async close(): Promise<void> {
      if (thread) Atomics.store(thread.stop, 0, lastId);
      await rest();
    },
  };
}
export type ReportDesk = ReturnType<typeof createReportDesk>;
