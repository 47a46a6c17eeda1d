import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { BackupManifest, KeepingProblem } from '../../../shared/contract/keeping.ts';
import type { BackupMade, BackupWish } from './make-backup.ts';
import { KeepingTrouble } from './trouble.ts';

/** What is asked of a thread of its own, so that the hub never waits for a disk. */
export type KeepingJob =
  | { kind: 'make'; wish: BackupWish }
  /** Every file of a backup against what it says of itself. */
  | { kind: 'look'; file: string }
  | { kind: 'prepare'; file: string; folder: string };

export interface KeepingResults {
  make: BackupMade;
  look: BackupManifest;
  prepare: BackupManifest;
}
export type KeepingMessage =
  | { ok: true; result: KeepingResults[KeepingJob['kind']] }
  | { ok: false; problem: KeepingProblem; detail: string };

/** The thread's code lies beside this file: as a source file, or as a bundle of the same name. */
const threadFile = join(import.meta.dirname, `keeping-worker${extname(import.meta.filename)}`);

/** Runs one job on a thread and rejects with a KeepingTrouble; the thread ends by itself, or when `stop` aborts. */
export function runKeeping<Job extends KeepingJob>(job: Job, stop?: AbortSignal): Promise<KeepingResults[Job['kind']]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(threadFile, { workerData: job, resourceLimits: { maxYoungGenerationSizeMb: 8 } });
    stop?.addEventListener('abort', () => void worker.terminate(), { once: true });
    worker.on('message', (message: KeepingMessage) => {
      if (message.ok) resolve(message.result as KeepingResults[Job['kind']]);
      else reject(new KeepingTrouble(message.problem, message.detail));
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new KeepingTrouble('interrupted', `the thread ended with code ${code}`)));
  });
}
