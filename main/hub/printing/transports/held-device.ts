import type { ByteChannel } from './channel.ts';
import { type ChannelListeners, channelListeners } from './channel-listeners.ts';
import type { Held } from './one-at-a-time.ts';
import { type PutPiece, type WriteQueue, writeQueue } from './write-queue.ts';

/** A device of this PC that is held: what channels over it begin with. */
export interface HeldDevice {
  listeners: ChannelListeners;
  queue: WriteQueue;
  /** Only the first call counts. */
  close(orderly: boolean): Promise<void>;
  /** The rest of the channel, as `oneAtATime` wants it. */
  held(channel: Pick<ByteChannel, 'write' | 'end'>): Held;
}

/** `put` as in `writeQueue`; `letGo` lets the device go after everybody was told. `name` as in "the … was let go". */
export function holdDevice(
  name: string,
  pieceLength: number,
  { put, letGo }: { put: PutPiece; letGo(): Promise<void> },
): HeldDevice {
  const listeners = channelListeners();
  let release = (): void => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const close = async (orderly: boolean): Promise<void> => {
    if (listeners.isClosed()) return;
    listeners.tellClosed(orderly);
    queue.stop(new Error(`the ${name} was let go`));
    await letGo();
    release();
  };
  const queue = writeQueue(pieceLength, put, () => void close(false));
  const { onBytes, onClosed } = listeners;
  return {
    listeners,
    queue,
    close,
    held: ({ write, end }) => ({
      channel: { write, onBytes, onClosed, end, destroy: () => void close(false) },
      released,
    }),
  };
}
