import type { Timers } from '../../../main/hub/printing/timers.ts';
import type { ByteChannel, OpenChannel } from '../../../main/hub/printing/transports/channel.ts';
import { channelListeners } from '../../../main/hub/printing/transports/channel-listeners.ts';
import type { FakeDevice } from './fake-device.ts';

/** A line to a printer in this process, one connection at a time. */
export interface MemoryLine {
  open: OpenChannel;
  /** Says these bytes to whoever is connected. */
  shout(bytes: Uint8Array): void;
  /** Breaks the connection; the next one works. */
  sever(): void;
}

/**
 * `room`: bytes that the system takes at once, as it does for TCP. `bytesPerSecond`: of the wire; without it what is
 * taken arrives at once. `bye`: it answers a goodbye with its own, as some printers never do.
 */
export function memoryLine(
  device: FakeDevice,
  timers: Timers,
  { room = 0, bytesPerSecond = Number.POSITIVE_INFINITY, bye = true } = {},
): MemoryLine {
  let shout: (bytes: Uint8Array) => void = () => {};
  let sever = (): void => {};
  const open = async (): Promise<ByteChannel> => {
    const listeners = channelListeners();
    let queue: { bytes: Uint8Array; done: (error: Error | null) => void }[] = [];
    let busy = false;
    let ending = false;
    /** Whose bytes the system has taken need not wait any longer. */
    const settle = (): void => {
      let before = 0;
      for (const one of queue) {
        before += one.bytes.length;
        const { done } = one;
        if (before > room && one.bytes.length > 0) return;
        one.done = () => {};
        setImmediate(() => done(null));
      }
    };
    const pump = (): void => {
      if (busy || listeners.isClosed()) return;
      settle();
      const [first] = queue;
      if (first === undefined) {
        if (ending && bye) listeners.tellClosed(true);
        return;
      }
      if (device.isFull()) return;
      const piece = first.bytes.subarray(0, 256);
      busy = true;
      const arrive = (): void => {
        busy = false;
        first.bytes = first.bytes.subarray(piece.length);
        device.take(piece);
        settle();
        if (first.bytes.length === 0) queue = queue.filter((one) => one !== first);
        pump();
      };
      if (bytesPerSecond === Number.POSITIVE_INFINITY) arrive();
      else timers.after((piece.length * 1000) / bytesPerSecond, arrive);
    };
    shout = (bytes) => setImmediate(() => listeners.tellBytes(bytes));
    sever = () => listeners.tellClosed(false);
    device.answerTo(shout);
    device.onRoom = pump;
    const close = (): void => {
      ending = true;
      pump();
    };
    return {
      write: (bytes, done) => {
        queue.push({ bytes, done });
        pump();
      },
      onBytes: listeners.onBytes,
      onClosed: listeners.onClosed,
      end: close,
      destroy: () => listeners.tellClosed(false),
    };
  };
  return { open, shout: (bytes) => shout(bytes), sever: () => sever() };
}
