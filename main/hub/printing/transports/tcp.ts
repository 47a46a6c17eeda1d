import { connect, type Socket } from 'node:net';
import type { ByteChannel, OpenChannel } from './channel.ts';
import { channelListeners } from './channel-listeners.ts';

/** Where a printer listens; 9100 is the port of raw printing. */
export interface TcpAddress {
  host: string;
  port: number;
}

/** How long a connection may be idle before the system asks whether the other side is still there. Milliseconds. */
const keepAliveAfter = 5000;

/** A way to a printer on the network. Opens nothing yet. */
export function openTcp({ host, port }: TcpAddress): OpenChannel {
  return (ms) =>
    new Promise((resolve) => {
      const socket = connect({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: keepAliveAfter });
      const failed = (reason: string): void => {
        socket.destroy();
        resolve(reason);
      };
      const timer = setTimeout(() => failed(`no connection to ${host}:${port} within ${ms} ms`), ms);
      const refused = (error: Error): void => {
        clearTimeout(timer);
        failed(`no connection to ${host}:${port}: ${error.message}`);
      };
      // Destroyed while it tries, a socket may still have an error to tell.
      socket.on('error', () => {});
      socket.once('error', refused);
      socket.once('connect', () => {
        clearTimeout(timer);
        socket.off('error', refused);
        resolve(channelOn(socket));
      });
    });
}

function channelOn(socket: Socket): ByteChannel {
  const listeners = channelListeners();
  let ending = false;
  let broken = false;
  // Unread status bytes would turn the end of a connection into a reset that throws away what was sent: read it all.
  socket.on('data', listeners.tellBytes);
  socket.on('error', () => {
    broken = true;
  });
  // A goodbye that was not asked for: nothing will be answered any more, and what is still queued may never be taken.
  socket.on('end', () => {
    if (!ending) listeners.tellClosed(false);
  });
  socket.on('close', () => listeners.tellClosed(ending && !broken));
  return {
    write: (bytes, done) => {
      socket.write(bytes, (error) => done(error ?? null));
    },
    onBytes: listeners.onBytes,
    onClosed: listeners.onClosed,
    // Never `destroy` while there is hope: destroying can send a reset, which discards queued bytes.
    end: () => {
      ending = true;
      socket.end();
    },
    destroy: () => {
      broken = true;
      socket.destroy();
    },
  };
}
