/** Hands out one piece: how many of its bytes were taken (at least one), or why there is no going on. */
export type PutPiece = (piece: Uint8Array) => Promise<number | Error>;

/** Writes, one after another and in pieces, to something that takes only so much at a time. */
export interface WriteQueue {
  /** `done` is called once, when all of it was taken, or with what went wrong. */
  write(bytes: Uint8Array, done: (error: Error | null) => void): void;
  /** Resolves when nothing waits any more, taken or failed. */
  empty(): Promise<void>;
  /** Fails all that waits and all that comes. */
  stop(error: Error): void;
}

/** `pieceLength` in bytes. `onTrouble` hears the error of a piece, after everyone who waited has heard it. */
export function writeQueue(pieceLength: number, put: PutPiece, onTrouble: (error: Error) => void): WriteQueue {
  const waiting: { bytes: Uint8Array; taken: number; done: (error: Error | null) => void }[] = [];
  const emptyWaiters: (() => void)[] = [];
  let stopped: Error | null = null;
  let running = false;

  const stop = (error: Error): void => {
    stopped ??= error;
    for (const { done } of waiting.splice(0)) done(stopped);
  };

  /** Puts the pieces of the first write; false when there is no going on. */
  const putFirst = async (job: { bytes: Uint8Array; taken: number }): Promise<boolean> => {
    while (job.taken < job.bytes.length) {
      const taken = await put(job.bytes.subarray(job.taken, job.taken + pieceLength));
      if (stopped !== null) return false;
      if (taken instanceof Error) {
        stop(taken);
        onTrouble(taken);
        return false;
      }
      job.taken += taken;
    }
    return true;
  };

  const run = async (): Promise<void> => {
    running = true;
    for (let job = waiting[0]; job !== undefined; job = waiting[0]) {
      if (!(await putFirst(job))) break;
      waiting.shift();
      job.done(null);
    }
    // In the same breath as the last look at what waits: a write in between would never be put.
    running = false;
    for (const resolve of emptyWaiters.splice(0)) resolve();
  };

  return {
    write: (bytes, done) => {
      if (stopped !== null) {
        done(stopped);
        return;
      }
      waiting.push({ bytes, taken: 0, done });
      if (!running) void run();
    },
    empty: () =>
      new Promise((resolve) => {
        if (running) emptyWaiters.push(resolve);
        else resolve();
      }),
    stop,
  };
}
