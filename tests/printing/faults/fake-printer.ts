import { createServer, type Server, type Socket } from 'node:net';
import { type FakeDevice, fakeDevice, type Manners } from './fake-device.ts';

/** What happens to the link when so many bytes of jobs have come, counted over all connections. */
export interface Cut {
  after: number;
  /** `gone`: not a word any more, and nobody listens; a cable that was pulled, or the power. */
  how: 'reset' | 'end' | 'stall' | 'gone';
}

/** A printer on loopback. As many real ones, it serves one connection and lets the next one wait. */
export interface FakePrinter extends FakeDevice {
  readonly port: number;
  cut: Cut | null;
  /** Called once, when so many bytes of jobs have come and been obeyed. */
  at: { bytes: number; run: () => void } | null;
  connections(): number;
  /** Those that are open now. */
  connected(): number;
  /** Says these bytes to whoever is connected. */
  shout(bytes: Uint8Array): void;
  /** Lets go of everything that hangs and listens again. */
  comeBack(): Promise<void>;
  /** Not a word any more, and nobody listens. */
  vanish(): void;
  close(): Promise<void>;
}

export async function fakePrinter(manners: Partial<Manners> = {}): Promise<FakePrinter> {
  const device = fakeDevice(manners);
  const sockets = new Set<Socket>();
  const waiting: Socket[] = [];
  const deaf = new Set<Socket>();
  let served: Socket | null = null;
  let count = 0;
  let port = 0;

  const serve = (socket: Socket): void => {
    served = socket;
    socket.on('data', (chunk) => listen(socket, chunk));
    if (device.manners.noise.length > 0) socket.write(Uint8Array.from(device.manners.noise));
  };
  const sever = (socket: Socket, how: Cut['how']): void => {
    if (how === 'reset') socket.resetAndDestroy();
    else if (how === 'end') socket.end();
    else {
      deaf.add(socket);
      socket.pause();
      if (how === 'gone') printer.vanish();
    }
  };
  let unread: Buffer = Buffer.alloc(0);
  /** Byte by byte where something is to happen, so that it happens between two bytes. */
  const listen = (socket: Socket, chunk: Buffer): void => {
    unread = Buffer.alloc(0);
    for (let rest = chunk; rest.length > 0; ) {
      if (deaf.has(socket) || served !== socket) return;
      if (device.isFull()) {
        unread = rest;
        socket.pause();
        return;
      }
      const near = [printer.cut?.after, printer.at?.bytes].filter((at) => at !== undefined);
      const next = Math.min(...near, device.jobBytes() + 256) - device.jobBytes();
      const piece = rest.subarray(0, Math.max(1, Math.min(rest.length, next)));
      rest = rest.subarray(piece.length);
      device.take(piece);
      const { cut, at } = printer;
      if (at !== null && device.jobBytes() >= at.bytes) {
        printer.at = null;
        at.run();
      }
      if (cut !== null && device.jobBytes() >= cut.after) {
        printer.cut = null;
        sever(socket, cut.how);
        served = null;
        return;
      }
    }
  };
  device.onRoom = () => {
    if (served === null || deaf.has(served) || device.isFull()) return;
    listen(served, unread);
    if (served === null || device.isFull()) return;
    served.resume();
    if (served.readableEnded) served.end();
  };
  device.answerTo((bytes) => {
    if (served?.writable && !deaf.has(served)) served.write(bytes);
  });

  const makeServer = (): Server =>
    // Half open, so that a goodbye is not answered by itself: neither by one that hangs nor before all is printed.
    createServer({ allowHalfOpen: true }, (socket) => {
      count += 1;
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('end', () => {
        if (!deaf.has(socket) && (served !== socket || unread.length === 0)) socket.end();
      });
      socket.on('close', () => {
        sockets.delete(socket);
        // What has arrived is printed all the same.
        if (served === socket) {
          served = null;
          device.take(unread);
          unread = Buffer.alloc(0);
        }
        const next = waiting.shift();
        if (served === null && next !== undefined) serve(next);
      });
      if (served === null) serve(socket);
      else waiting.push(socket);
    });
  let server = makeServer();
  const start = (): Promise<void> =>
    new Promise((resolve) => {
      server.listen(port, '127.0.0.1', () => {
        const address = server.address();
        if (typeof address === 'object' && address !== null) port = address.port;
        resolve();
      });
    });
  await start();

  const printer: FakePrinter = Object.assign(device, {
    port,
    cut: null,
    at: null,
    connections: () => count,
    connected: () => sockets.size,
    shout: (bytes: Uint8Array) => {
      if (served?.writable) served.write(bytes);
    },
    vanish: () => {
      for (const socket of sockets) {
        deaf.add(socket);
        socket.pause();
      }
      served = null;
      server.close();
    },
    comeBack: async () => {
      for (const socket of deaf) socket.resetAndDestroy();
      deaf.clear();
      served = null;
      if (server.listening) return;
      server = makeServer();
      await start();
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => {
        if (server.listening) server.close(() => resolve());
        else resolve();
      });
    },
  });
  return printer;
}
