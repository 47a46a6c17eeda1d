import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Report } from '../../../shared/contract/report.ts';
import type { WallPage } from '../../../shared/domain/wall-page.ts';
import type { FileFormat } from '../../../shared/reports/file-name.ts';

/** What the thread is asked; `id` comes back with the answer. */
export type FileQuestion = { id: number } & Asked;
type Asked = { report: Report; format: FileFormat; timeZone: string } | { wall: WallPage };
export type FileAnswer = { id: number } & ({ bytes: Uint8Array } | { failure: string });

export interface ReportFiles {
  /** The report as a file's bytes; rejects when it can't be made. */
  make(report: Report, format: FileFormat, timeZone: string): Promise<Uint8Array>;
  /** The page for the wall, as PDF. */
  wall(page: WallPage): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** The thread's code lies beside this file: as a source file, or as a bundle of the same name. */
const workerFile = join(
  import.meta.dirname,
  extname(import.meta.filename) === '.ts' ? 'file-worker.ts' : 'report-file-worker.js',
);

/** Makes files of reports on a thread of its own, started with the first one; a thread that dies fails what it had. */
export function openReportFiles(fontsFolder: string, file = workerFile): ReportFiles {
  const waiting = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: Error): void }>();
  let worker: Worker | null = null;
  let lastId = 0;

  function start(): Worker {
    const started = new Worker(file, { workerData: fontsFolder });
    const died = (error: Error): void => {
      if (worker !== started) return;
      worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on('message', (answer: FileAnswer) => {
      const asked = waiting.get(answer.id);
      waiting.delete(answer.id);
      if ('bytes' in answer) asked?.resolve(answer.bytes);
      else asked?.reject(new Error(answer.failure));
      // An idle thread does not keep the process alive.
      if (waiting.size === 0) started.unref();
    });
    started.on('error', died);
    started.on('exit', (code) => died(new Error(`the thread for files ended with code ${code}`)));
    return started;
  }

  const ask = (asked: Asked): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: lastId, ...asked } satisfies FileQuestion);
    });

  return {
    make: (report, format, timeZone) => ask({ report, format, timeZone }),
    wall: (wall) => ask({ wall }),
    close: async () => void (await worker?.terminate()),
  };
}
