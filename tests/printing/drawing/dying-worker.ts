import { parentPort } from 'node:worker_threads';
import type { Answer, Question } from '../../../main/hub/printing/drawing/engines/satori.ts';

/** A drawing thread that dies of its first paper; another one after it says that every paper is 7 dots high. */
parentPort?.on('message', ({ id }: Question) => {
  if (id === 1) process.exit(3);
  parentPort?.postMessage({ id, height: 7 } satisfies Answer);
});
