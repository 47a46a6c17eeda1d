import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ByteChannel } from '../../../main/hub/printing/transports/channel.ts';
import { openTcp } from '../../../main/hub/printing/transports/tcp.ts';

const servers: Server[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A peer that does as it is told with each connection. */
async function peer(greet: (socket: Socket) => void): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.push(socket);
    socket.on('error', () => {});
    greet(socket);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function channelTo(port: number): Promise<{ channel: ByteChannel; closed: boolean[] }> {
  const channel = await openTcp({ host: '127.0.0.1', port })(3000);
  if (typeof channel === 'string') throw new Error(channel);
  const closed: boolean[] = [];
  channel.onClosed((orderly) => closed.push(orderly));
  return { channel, closed };
}

const written = (channel: ByteChannel, bytes: Uint8Array): Promise<Error | null> =>
  new Promise((resolve) => channel.write(bytes, resolve));

describe('a line over TCP', () => {
  test('nobody there is a sentence', async () => {
    const port = await peer(() => {});
    for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
    expect(await openTcp({ host: '127.0.0.1', port })(3000)).toMatch(`no connection to 127.0.0.1:${port}: `);
  });

  test('carries bytes both ways and ends in good order, all of them delivered', async () => {
    const taken: number[] = [];
    const port = await peer((socket) => {
      socket.on('data', (chunk) => {
        taken.push(...chunk);
        socket.write(Uint8Array.of(0x12));
      });
      socket.on('end', () => socket.end());
    });
    const { channel, closed } = await channelTo(port);
    const heard: number[] = [];
    channel.onBytes((bytes) => heard.push(...bytes));
    expect(await written(channel, Uint8Array.of(1, 2, 3))).toBe(null);
    await vi.waitUntil(() => heard.length === 1, { timeout: 10_000 });
    void written(channel, new Uint8Array(100_000));
    channel.end();
    await vi.waitUntil(() => closed.length === 1, { timeout: 10_000 });
    expect([closed, taken.length, heard]).toEqual([[true], 100_003, [0x12, ...heard.slice(1)]]);
  });

  test.each([
    ['says goodbye first', (socket: Socket) => socket.end()],
    ['breaks it', (socket: Socket) => socket.resetAndDestroy()],
  ])('that the other side %s is no good order', async (_, leave) => {
    const { channel, closed } = await channelTo(await peer((socket) => socket.once('data', () => leave(socket))));
    channel.write(Uint8Array.of(1), () => {});
    await vi.waitUntil(() => closed.length > 0, { timeout: 10_000 });
    expect(closed).toEqual([false]);
  });

  test('that is let go is no good order, and what is written then is an error', async () => {
    const { channel, closed } = await channelTo(await peer(() => {}));
    channel.destroy();
    expect(await written(channel, Uint8Array.of(1))).toBeInstanceOf(Error);
    await vi.waitUntil(() => closed.length > 0, { timeout: 10_000 });
    expect(closed).toEqual([false]);
  });
});
