import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { JournalProof } from '../../../shared/contract/integrity.ts';
import type { Erasable } from '../../../shared/contract/keeping.ts';
import type { Period, SatisfactionReport } from '../../../shared/contract/satisfaction.ts';
import type { DigestMark } from '../../../shared/domain/digest.ts';
import type { Instant } from '../../../shared/domain/time.ts';

type ErasableWords = Omit<Erasable, 'media'>;

/** What is asked of a thread that only reads. */
export type Question =
  | { kind: 'satisfaction'; period: Period; timeZone: string }
  | { kind: 'verify'; mark: DigestMark | null }
  | { kind: 'erasable'; before: Instant };

export type Message =
  | { kind: 'satisfaction'; report: SatisfactionReport }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'proof'; proof: JournalProof }
  | { kind: 'erasable'; words: ErasableWords };

export interface Job {
  file: string;
  question: Question;
}

/** Long reads, beside the hub: each on a thread of its own with a connection that can't write. */
export interface Reading {
  /** What the same asker asked before and has not been told ends, and is told as null: nobody waits for it any more. */
  satisfaction(asker: string, period: Period, timeZone: string): Promise<SatisfactionReport | null>;
  verify(mark: DigestMark | null, onProgress: (done: number, total: number) => void): Promise<JournalProof>;
  erasable(before: Instant): Promise<ErasableWords>;
  close(): Promise<void>;
}

/** The thread's code lies beside this file: as a source file, or as a bundle of the same name. */
const threadFile = join(import.meta.dirname, `reading-worker${extname(import.meta.filename)}`);

export function createReading(file: string): Reading {
  const atWork = new Set<Worker>();
  // One after the other: a head who taps through the months must not start twelve threads on two cores.
  let queue: Promise<unknown> = Promise.resolve();
  const latest = new Map<string, AbortController>();

  function run<T>(question: Question, take: (message: Message) => T | undefined, stop?: AbortSignal): Promise<T> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(threadFile, { workerData: { file, question } satisfies Job });
      // An office that is closed does not wait for its figures.
      worker.unref();
      atWork.add(worker);
      stop?.addEventListener('abort', () => void worker.terminate(), { once: true });
      worker.on('message', (message: Message) => {
        const taken = take(message);
        if (taken !== undefined) resolve(taken);
      });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        atWork.delete(worker);
        reject(new Error(`the reading thread ended with code ${code}`));
      });
    });
  }

  return {
    satisfaction(asker, period, timeZone) {
      latest.get(asker)?.abort();
      const mine = new AbortController();
      latest.set(asker, mine);
      const question: Question = { kind: 'satisfaction', period, timeZone };
      const count = async (): Promise<SatisfactionReport | null> => {
        if (mine.signal.aborted) return null;
        try {
          return await run(question, (m) => (m.kind === 'satisfaction' ? m.report : undefined), mine.signal);
        } catch (error) {
          if (mine.signal.aborted) return null;
          throw error;
        } finally {
          if (latest.get(asker) === mine) latest.delete(asker);
        }
      };
      const next = queue.then(count);
      queue = next.catch(() => undefined);
      return next;
    },
    verify: (mark, onProgress) =>
      run({ kind: 'verify', mark }, (message) => {
        if (message.kind === 'progress') onProgress(message.done, message.total);
        return message.kind === 'proof' ? message.proof : undefined;
      }),
    erasable: (before) => run({ kind: 'erasable', before }, (m) => (m.kind === 'erasable' ? m.words : undefined)),
    close: async () => {
      await Promise.all([...atWork].map((worker) => worker.terminate()));
    },
  };
}
