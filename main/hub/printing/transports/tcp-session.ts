import { connect, type Socket } from 'node:net';
import { type Answer, parseAnswers } from '../answers.ts';

/** One connection to a printer, from `connect` to `close`. Nothing here rejects. */
export interface TcpSession {
  /** False once the other side has ended or broken the connection. */
  isOpen(): boolean;
  /** Resolves true when the kernel has taken all of it, false when the connection broke before or `ms` passed. */
  send(bytes: Uint8Array, ms: number): Promise<boolean>;
  /** The first answer, from now on, that `pick` makes something of; null after `ms` or when the connection ends. */
  await<Value>(pick: (answer: Answer) => Value | null, ms: number): Promise<Value | null>;
  /** Says goodbye and waits for the printer's own goodbye; false when it broke, or `ms` passed without one. */
  end(ms: number): Promise<boolean>;
}

/** Connects, or gives back what went wrong in one sentence. `onAnswer` hears everything that the printer says. */
export function openTcpSession(
  { host, port }: { host: string; port: number },
  ms: number,
  onAnswer: (answer: Answer) => void,
): Promise<TcpSession | string> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: 5000 });
    const failed = (reason: string): void => {
      socket.destroy();
      resolve(reason);
    };
    const timer = setTimeout(() => failed(`no connection to ${host}:${port} within ${ms} ms`), ms);
    const refused = (error: Error): void => {
      clearTimeout(timer);
      failed(`no connection to ${host}:${port}: ${error.message}`);
    };
    socket.once('error', refused);
    socket.once('connect', () => {
      clearTimeout(timer);
      socket.off('error', refused);
      resolve(sessionOn(socket, onAnswer));
    });
  });
}

function sessionOn(socket: Socket, onAnswer: (answer: Answer) => void): TcpSession {
  const listeners = new Set<(answer: Answer) => void>();
  let unread: Uint8Array = new Uint8Array();
  let open = true;
  let broken = false;

  // Unread status bytes would turn the end of a connection into a reset that throws away what was sent: read it all.
  socket.on('data', (chunk) => {
    const { answers, rest } = parseAnswers(Buffer.concat([unread, chunk]));
    unread = rest;
    for (const answer of answers) {
      onAnswer(answer);
      for (const listener of [...listeners]) listener(answer);
    }
  });
  socket.on('error', () => {
    broken = true;
  });
  socket.on('end', () => {
    open = false;
  });
  const closed = new Promise<void>((resolve) => {
    socket.on('close', () => {
      open = false;
      resolve();
    });
  });

  return {
    isOpen: () => open,
    send: (bytes, ms) =>
      within(ms, false, closed, (done) => {
        socket.write(bytes, (error) => done(error === null || error === undefined));
      }),
    await: (pick, ms) => {
      let listener: (answer: Answer) => void = () => {};
      const answered = within<ReturnType<typeof pick>>(ms, null, closed, (done) => {
        listener = (answer) => {
          const value = pick(answer);
          if (value !== null) done(value);
        };
        listeners.add(listener);
      });
      return answered.finally(() => listeners.delete(listener));
    },
    end: async (ms) => {
      const early = !open;
      // `end` and never `destroy` while there is hope: destroying sends a reset, which discards queued bytes.
      socket.end();
      const bye = await within(ms, false, null, (done) => {
        void closed.then(() => done(true));
      });
      if (!bye) socket.destroy();
      return bye && !broken && !early;
    },
  };
}

/** What `start` reports, or `otherwise` after `ms` or as soon as `closed` comes first. */
function within<Value>(
  ms: number,
  otherwise: Value,
  closed: Promise<void> | null,
  start: (done: (value: Value) => void) => void,
): Promise<Value> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    const done = (value: Value): void => {
      clearTimeout(timer);
      resolve(value);
    };
    start(done);
    void closed?.then(() => done(otherwise));
  });
}
