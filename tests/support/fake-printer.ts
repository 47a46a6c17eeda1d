import { createHash } from 'node:crypto';
import { createServer, type Server, type Socket } from 'node:net';
import { createJobReader } from './job-reader.ts';

/** A printer on a TCP port that takes jobs and answers DLE EOT, as a thermal printer does. */
export interface FakePrinter {
  port: number;
  /** One fingerprint for each picture that came through to its cut: two tickets never have the same. */
  readonly jobs: readonly string[];
  /** Bytes of the largest job that came through. */
  readonly largest: () => number;
  /** What a break left in the printer, cut off by itself before the next ticket. */
  readonly leftovers: () => number;
  /** Jobs of which only a part came. */
  readonly torn: () => number;
  /** Called with each first byte of a job, at `performance.now()`. */
  onFirstByte(listener: (at: number) => void): void;
  /** What it answers to DLE EOT 1–4; all well at first. */
  say(answers: Partial<Record<number, number>>): void;
  /** Calls once, at the next DLE EOT, before it is answered: what happens in between is up to the test. */
  beforeNextAnswer(action: () => Promise<unknown>): void;
  /** Breaks every connection as soon as so many bytes of a job have come; null: never. */
  breakAfter(bytes: number | null): void;
  /** Stops reading listening as soon as so many bytes of a job have come, as a printer that hangs; null: listens to new connections. */
  freezeAfter(bytes: number | null): void;
  /** Refuses connections, and drops those that are open, until `plugIn`. */
  unplug(): Promise<void>;
  plugIn(): Promise<void>;
  close(): Promise<void>;
}

/** Bytes. */
const PIECE = 1024;
/** GS v 0. */
const RASTER = Buffer.from([0x1d, 0x76, 0x30]);
const allWell: Readonly<Record<number, number>> = { 1: 0x12, 2: 0x12, 3: 0x12, 4: 0x12 };

/** Starts one on a free port of this PC. */
export async function startFakePrinter(): Promise<FakePrinter> {
  const jobs: string[] = [];
  const firstByte: ((at: number) => void)[] = [];
  const open = new Set<Socket>();
  let answers: Partial<Record<number, number>> = allWell;
  let breakAfter: number | null = null;
  let freezeAfter: number | null = null;
  let torn = 0;
  let leftovers = 0;
  let largest = 0;
  let beforeAnswer: (() => Promise<unknown>) | null = null;
  let port = 0;

  const serve = (socket: Socket): void => {
    open.add(socket);
    let deaf = false;
    const reader = createJobReader({
      question: async (n) => {
        const action = beforeAnswer;
        beforeAnswer = null;
        await action?.();
        socket.write(Buffer.from([answers[n] ?? 0x12]));
      },
      begun: () => {
        for (const listener of firstByte) listener(performance.now());
      },
      grown: (bytes) => {
        if (breakAfter !== null && bytes >= breakAfter) {
          deaf = true;
          socket.resetAndDestroy();
        }
        if (freezeAfter !== null && bytes >= freezeAfter) deaf = true;
      },
      done: (bytes) => {
        if (!bytes.includes(RASTER)) {
          leftovers += 1;
          return;
        }
        largest = Math.max(largest, bytes.length);
        jobs.push(createHash('sha256').update(bytes).digest('hex'));
      },
    });
    // In small pieces, as a printer's buffer takes them: else a whole ticket would always arrive at once.
    socket.on('data', (chunk) => {
      for (let at = 0; at < chunk.length && !deaf; at += PIECE) reader.take(chunk.subarray(at, at + PIECE));
    });
    socket.on('error', () => {});
    socket.on('end', () => socket.end());
    socket.on('close', () => {
      open.delete(socket);
      if (reader.inJob()) torn += 1;
    });
  };

  let server: Server | null = null;
  const plugIn = (): Promise<void> =>
    new Promise((resolve) => {
      server = createServer({ allowHalfOpen: true }, serve).listen(port, '127.0.0.1', () => {
        const address = server?.address();
        if (typeof address === 'object' && address) port = address.port;
        resolve();
      });
    });
  const unplug = (): Promise<void> =>
    new Promise((resolve) => {
      for (const socket of open) socket.resetAndDestroy();
      if (!server) return resolve();
      server.close(() => resolve());
      server = null;
    });
  await plugIn();

  return {
    get port() {
      return port;
    },
    jobs,
    torn: () => torn,
    leftovers: () => leftovers,
    largest: () => largest,
    onFirstByte: (listener) => void firstByte.push(listener),
    say: (next) => {
      answers = { ...allWell, ...next };
    },
    beforeNextAnswer: (action) => {
      beforeAnswer = action;
    },
    breakAfter: (bytes) => {
      breakAfter = bytes;
    },
    freezeAfter: (bytes) => {
      freezeAfter = bytes;
    },
    plugIn,
    unplug,
    close: unplug,
  };
}
