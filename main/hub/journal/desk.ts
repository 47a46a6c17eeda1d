import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AuditPage, HistoryPage, UndoPreview } from '../../../shared/contract/journal.ts';
import type { AuditRequest, HistoryRequest } from '../../../shared/contract/journal-schemas.ts';
import type { ImportPreview } from '../../../shared/contract/settings-file.ts';
import type { Language } from '../../../shared/text/index.ts';

export type JournalQuestion =
  | { wanted: 'history'; request: HistoryRequest }
  | { wanted: 'undo'; request: { seq: number; language: Language } }
  | { wanted: 'import'; file: string; language: Language; media: readonly string[] }
  | { wanted: 'audit'; request: AuditRequest; limit: number };

export interface JournalAnswer {
  id: number;
  answer: HistoryPage | UndoPreview | AuditPage | ImportPreview | null;
}

/** Reads the journal beside the hub. */
export interface JournalDesk {
  history(request: HistoryRequest): Promise<HistoryPage>;
  /** Null: there is no such change. */
  undo(request: { seq: number; language: Language }): Promise<UndoPreview | null>;
  audit(request: AuditRequest, limit: number): Promise<AuditPage>;
  /** What a settings file would change; `media`: the files that the hub keeps. */
  importPreview(file: string, language: Language, media: readonly string[]): Promise<ImportPreview>;
  close(): Promise<void>;
}

/** The thread's code lies beside this file: as a source file, or as a bundle of the same name. */
const threadFile = join(import.meta.dirname, `journal-worker${extname(import.meta.filename)}`);
/** A thread that has nothing to do costs the office's PC its memory. */
const IDLE_MS = 60_000;

/** The thread is started with the first question and leaves when nobody asks any more. */
export function createJournalDesk(file: string): JournalDesk {
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(reason: Error): void }>();
  let thread: Worker | null = null;
  let idle: NodeJS.Timeout | null = null;
  let lastId = 0;

  const start = (): Worker => {
    const worker = new Worker(threadFile, { workerData: { file } });
    // An office that is closed does not wait for it.
    worker.unref();
    const died = (reason: Error): void => {
      if (thread === worker) thread = null;
      for (const { reject } of waiting.values()) reject(reason);
      waiting.clear();
    };
    worker.on('message', ({ id, answer }: JournalAnswer) => {
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
      if (waiting.size === 0) rest();
    });
    worker.on('error', died);
    worker.on('exit', () => thread === worker && died(new Error('the journal’s thread ended')));
    return worker;
  };
  const rest = (): void => {
    if (idle) clearTimeout(idle);
    idle = setTimeout(() => {
      const leaving = thread;
      thread = null;
      leaving?.postMessage('close');
    }, IDLE_MS);
    idle.unref();
  };
  const ask = <Answer>(question: JournalQuestion): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (idle) clearTimeout(idle);
      thread ??= start();
      lastId += 1;
      waiting.set(lastId, { resolve: resolve as (answer: unknown) => void, reject });
      thread.postMessage({ ...question, id: lastId });
    });

  return {
    history: (request) => ask({ wanted: 'history', request }),
    undo: (request) => ask({ wanted: 'undo', request }),
    audit: (request, limit) => ask({ wanted: 'audit', request, limit }),
    importPreview: (file, language, media) => ask({ wanted: 'import', file, language, media }),
    close: async () => {
      if (idle) clearTimeout(idle);
      const leaving = thread;
      thread = null;
      await leaving?.terminate();
    },
  };
}
