import { createServer, type Server, type Socket } from 'node:net';
import type { ListenProblem, VirtualPrinterServer } from '../../../../shared/contract/virtual-printer.ts';
import type { DevicePort, Wire } from './device-port.ts';

/** The printer's network socket, for other programs. */
export interface PrinterServer {
  state(): VirtualPrinterServer;
  /** `port` 0 takes any free one. Never rejects: why it did not work is in the state. */
  listen(port: number): Promise<void>;
  stop(): Promise<void>;
}

/** Programs that may wait for the one that is connected; more are refused, as by a printer with a short queue. */
const longestQueue = 5;

/** Serves one connection at a time, as a network printer does; the next waits unheard. Loopback unless `host` says so. */
export function createPrinterServer(port: DevicePort, changed: () => void, host = '127.0.0.1'): PrinterServer {
  const queue: Socket[] = [];
  let serving: Socket | null = null;
  let server: Server | null = null;
  let address: { host: string; port: number } | null = null;
  let problem: ListenProblem | null = null;

  const serveNext = (): void => {
    const socket = serving === null ? queue.shift() : undefined;
    if (socket !== undefined) serve(socket);
    changed();
  };

  const serve = (socket: Socket): void => {
    const wire: Wire = {
      send: (bytes) => {
        if (socket.writable) socket.write(bytes);
      },
      drop: () => socket.resetAndDestroy(),
      drained: () => socket.resume(),
    };
    if (!port.connect(wire)) {
      socket.resetAndDestroy();
      return;
    }
    serving = socket;
    socket.on('data', (bytes) => {
      if (!port.receive(wire, bytes)) socket.pause();
    });
    socket.on('close', () => {
      serving = null;
      port.disconnect(wire);
      serveNext();
    });
    socket.resume();
  };

  const welcome = (socket: Socket): void => {
    // What went wrong shows as the end of the connection.
    socket.on('error', () => {});
    socket.setNoDelay(true);
    if (queue.length >= longestQueue) {
      socket.resetAndDestroy();
      return;
    }
    queue.push(socket);
    socket.on('close', () => {
      const at = queue.indexOf(socket);
      if (at >= 0) queue.splice(at, 1);
    });
    serveNext();
  };

  const stop = async (): Promise<void> => {
    const stopping = server;
    server = null;
    address = null;
    problem = null;
    for (const socket of [...queue.splice(0), ...(serving === null ? [] : [serving])]) socket.destroy();
    if (stopping !== null) await new Promise<void>((resolve) => stopping.close(() => resolve()));
    changed();
  };

  const listen = async (wanted: number): Promise<void> => {
    await stop();
    const starting = createServer({ pauseOnConnect: true }, welcome);
    server = starting;
    await new Promise<void>((resolve) => {
      starting.on('error', (error) => {
        problem = problemOf(wanted, error);
        if (server === starting) server = null;
        resolve();
      });
      starting.listen(wanted, host, () => {
        const bound = starting.address();
        if (typeof bound === 'object' && bound !== null) address = { host: bound.address, port: bound.port };
        resolve();
      });
    });
    changed();
  };

  return {
    state: () =>
      address === null
        ? { state: 'stopped', problem }
        : { state: 'listening', host: address.host, port: address.port, busy: serving !== null },
    listen,
    stop,
  };
}

/** The reasons that a person can do something about (errno(3)): the port has its server, or is the system's own. */
function problemOf(port: number, error: NodeJS.ErrnoException): ListenProblem {
  const { code = error.name } = error;
  const reason = code === 'EADDRINUSE' ? 'taken' : code === 'EACCES' ? 'forbidden' : 'other';
  return { port, reason, code };
}
