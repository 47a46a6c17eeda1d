import { parentPort, workerData } from 'node:worker_threads';
import { makeBackup } from './make-backup.ts';
import { withBackup } from './read-backup.ts';
import { prepareRestore } from './restore.ts';
import type { KeepingJob, KeepingMessage, KeepingResults } from './thread.ts';
import { problemOf } from './trouble.ts';

const say = (message: KeepingMessage): void => parentPort?.postMessage(message);

async function work(job: KeepingJob): Promise<KeepingResults[KeepingJob['kind']]> {
  switch (job.kind) {
    case 'make':
      return makeBackup(job.wish);
    case 'look':
      return withBackup(job.file, async (archive, manifest) => {
        for (const file of manifest.files) await archive.check(file, null);
        return manifest;
      });
    case 'prepare':
      return prepareRestore(job.file, job.folder);
  }
}

work(workerData as KeepingJob).then(
  (result) => say({ ok: true, result }),
  (error: unknown) => say({ ok: false, problem: problemOf(error), detail: String(error) }),
);
