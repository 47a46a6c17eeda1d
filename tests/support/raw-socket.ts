import { WebSocket } from 'ws';

/** A socket to the wire without any client: it can say anything. */
export interface RawSocket {
  /** Sends it and waits until the hub has had its turn: an answer, the end, or a pong. */
  say(message: string | Buffer): Promise<void>;
  /** The code with which the hub closed the connection. */
  closedWith(): Promise<number>;
  close(): Promise<void>;
}

/** Connects; rejects with the HTTP status when the hub refuses the connection. */
export function openRawSocket(url: string, headers: Record<string, string> = {}): Promise<RawSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/trpc`, { headers });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  return new Promise((resolve, reject) => {
    socket.once('unexpected-response', (_request, response) => reject(new Error(`HTTP ${response.statusCode}`)));
    socket.once('error', reject);
    socket.once('open', () => {
      socket.on('error', () => {});
      resolve({
        say: async (message) => {
          const heard = new Promise((done) => {
            socket.once('message', done);
            socket.once('pong', done);
          });
          socket.send(message);
          socket.ping();
          await Promise.race([heard, closed]);
        },
        closedWith: () => closed,
        close: async () => {
          socket.close();
          await closed;
        },
      });
    });
  });
}
