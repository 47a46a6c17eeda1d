import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Bitmap } from '../bitmap.ts';
import type { Engine } from './engine.ts';
import { readFonts } from './fonts.ts';
import type { Block } from './tree.ts';

/** What the worker is asked; `id` comes back with the answer. */
export interface Question {
  id: number;
  wanted: 'height' | 'dots';
  paper: Block;
  width: number;
}

export type Answer = { id: number } & ({ height: number } | { bitmap: Bitmap } | { failure: string });

/** The worker lies beside this file: as a source file, or as a bundle of the same name. */
const workerFile = join(import.meta.dirname, `satori-worker${extname(import.meta.filename)}`);

/**
 * The second choice: satori and resvg on a thread of their own, started with the first paper. A thread that dies fails
 * the papers it had, and the next one gets a new thread. `file` is the thread's code. Rejects where a font is missing.
 */
export async function openSatori(fontsFolder: string, file = workerFile): Promise<Engine> {
  await readFonts(fontsFolder);
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  let worker: Worker | null = null;
  let lastId = 0;

  const start = (): Worker => {
    const started = new Worker(file, { workerData: fontsFolder });
    const died = (error: Error): void => {
      // An error is followed by an exit; by then the next thread may be at work.
      if (worker !== started) return;
      worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    started.on('message', (answer: Answer) => {
      waiting.get(answer.id)?.resolve(answer);
      waiting.delete(answer.id);
      // An idle thread does not keep the process alive.
      if (waiting.size === 0) started.unref();
    });
    started.on('error', died);
    started.on('exit', (code) => died(new Error(`the drawing thread ended with code ${code}`)));
    return started;
  };

  const ask = (wanted: Question['wanted'], paper: Block, width: number): Promise<Answer> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      worker.ref();
      worker.postMessage({ id: lastId, wanted, paper, width } satisfies Question);
    });

  return {
    name: 'satori',
    measure: async (paper, width) => {
      const answer = await ask('height', paper, width);
      if ('height' in answer) return answer.height;
      throw new Error(failureOf(answer));
    },
    draw: async (paper, width) => {
      const answer = await ask('dots', paper, width);
      if ('bitmap' in answer) return answer.bitmap;
      throw new Error(failureOf(answer));
    },
  };
}

const failureOf = (answer: Answer): string =>
  'failure' in answer ? answer.failure : 'the drawing thread lost its place';
