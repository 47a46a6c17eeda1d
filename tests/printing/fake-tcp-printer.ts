import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';

/** How this printer behaves; everything may be changed while it runs. */
export interface Manners {
  /** Answers to DLE EOT 1–4, or null for a printer that never answers. */
  realTime: readonly [number, number, number, number] | null;
  /** Answers GS ( H when everything before it is printed. */
  processId: boolean;
  /** Answers GS r 1. */
  paper: boolean;
  /** After so many bytes of the job: the connection is reset, ended, or nothing is read any more, or paper ends. */
  trouble: { after: number; kind: 'reset' | 'end' | 'stall' | 'paper-end' } | null;
  /** Sent at connect and after each answer. */
  noise: readonly number[];
}

export const healthy: Manners = {
  realTime: [0x12, 0x12, 0x12, 0x12],
  processId: false,
  paper: false,
  trouble: null,
  noise: [],
};

/** The answers of a printer without paper. */
export const withoutPaper = [0x1a, 0x32, 0x12, 0x7e] as const;

export interface FakePrinter {
  port: number;
  manners: Manners;
  /** Papers that came out: each ended with a cut. */
  papers: Buffer[];
  /** Bytes that are not real-time questions, of all connections. */
  jobBytes(): number;
  close(): Promise<void>;
}

/** A printer on loopback that obeys byte by byte, as a real one does: real-time questions at once, the rest in turn. */
export async function fakeTcpPrinter(manners: Partial<Manners> = {}): Promise<FakePrinter> {
  const sockets = new Set<Socket>();
  const fake: FakePrinter = {
    port: 0,
    manners: { ...healthy, ...manners },
    papers: [],
    jobBytes: () => total,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  let total = 0;
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    let pending: Buffer = Buffer.alloc(0);
    let job: number[] = [];
    let paperOut = false;
    const say = (...bytes: number[]): void => {
      if (!socket.destroyed && socket.writable) socket.write(Uint8Array.of(...bytes, ...fake.manners.noise));
    };
    if (fake.manners.noise.length > 0) say();

    const obey = (command: Buffer): void => {
      const { realTime, processId, paper } = fake.manners;
      const [first, second, third = 0] = command;
      if (first === 0x10 && second === 0x04) {
        const answers = paperOut ? withoutPaper : realTime;
        if (realTime !== null && answers !== null) say(answers[(third - 1) as 0 | 1 | 2 | 3]);
        return;
      }
      total += command.length;
      if (paperOut) return;
      job.push(...command);
      if (first === 0x1d && second === 0x56) {
        fake.papers.push(Buffer.from(job));
        job = [];
      }
      if (first === 0x1d && second === 0x28 && processId) say(0x37, 0x22, ...command.subarray(7, 11), 0);
      if (first === 0x1d && second === 0x72 && paper) say(0x00);
    };

    socket.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk]);
      const { trouble } = fake.manners;
      if (trouble !== null && total + pending.length >= trouble.after && pending.length > 3) {
        if (trouble.kind === 'paper-end') paperOut = true;
        else {
          total += pending.length;
          socket.pause();
          if (trouble.kind === 'reset') socket.resetAndDestroy();
          if (trouble.kind === 'end') socket.end();
          return;
        }
      }
      for (let length = commandLength(pending); length > 0; length = commandLength(pending)) {
        const command = pending.subarray(0, length);
        pending = pending.subarray(length);
        obey(command);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  fake.port = (server.address() as AddressInfo).port;
  return fake;
}

/** Bytes of the command that `pending` begins with; 0 while it has not all arrived. */
function commandLength(pending: Buffer): number {
  if (pending.length === 0) return 0;
  const [first, second] = pending;
  let length = 1;
  if (first === 0x10) length = 3;
  else if (first === 0x1b) length = second === 0x40 ? 2 : 3;
  else if (first === 0x1d && second === 0x76) {
    if (pending.length < 8) return 0;
    length = 8 + pending.readUInt16LE(4) * pending.readUInt16LE(6);
  } else if (first === 0x1d) length = second === 0x28 ? 11 : second === 0x56 ? 4 : 3;
  return pending.length >= length && pending.length > 1 ? length : first === 0 || first === 0x0a ? 1 : 0;
}
