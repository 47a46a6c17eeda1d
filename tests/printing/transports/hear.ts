import { setTimeout as pause } from 'node:timers/promises';
import type { ByteChannel } from '../../../main/hub/printing/transports/channel.ts';

/** What a channel says, gathered. */
export interface Heard {
  bytes(): Buffer;
  /** Each call of `onClosed`. */
  closed: boolean[];
}

/** Listens to a channel from now on. */
export function hear(channel: ByteChannel): Heard {
  const chunks: Uint8Array[] = [];
  const closed: boolean[] = [];
  channel.onBytes((bytes) => chunks.push(bytes));
  channel.onClosed((orderly) => closed.push(orderly));
  return { bytes: () => Buffer.concat(chunks), closed };
}

/** Writes, and resolves with what `done` was given. */
export const written = (channel: ByteChannel, bytes: Uint8Array): Promise<Error | null> =>
  new Promise((resolve) => channel.write(bytes, resolve));

/** Waits until it is so, for 20 s at most: a test that fails should say what is not so. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo(); tries += 1) {
    if (tries > 2000) throw new Error(`still not so: ${what}`);
    await pause(10);
  }
}

/** The channel, or the test fails with the sentence. */
export function opened(channel: ByteChannel | string): ByteChannel {
  if (typeof channel === 'string') throw new Error(channel);
  return channel;
}
