import type { OpenChannel } from '../transports/channel.ts';
import { channelListeners } from '../transports/channel-listeners.ts';
import { type Held, oneAtATime } from '../transports/one-at-a-time.ts';
import type { DevicePort, Wire } from './device-port.ts';

/** As on any line, nothing arrives in the same moment in which it is sent. */
const soon = (run: () => void): void => {
  setImmediate(run);
};

/**
 * A line to the device inside this process, one at a time. `before` is awaited at each opening: what has to be known of
 * the world by then.
 */
export function openLine(port: DevicePort, before: () => Promise<void>): OpenChannel {
  return oneAtATime(async () => {
    await before();
    return lineTo(port);
  });
}

function lineTo(port: DevicePort): Held | string {
  const listeners = channelListeners();
  const waiting: { bytes: Uint8Array; done: (error: Error | null) => void }[] = [];
  let isOpen = true;
  let isFull = false;
  let isEnding = false;
  let letGo = (): void => {};
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });

  const close = (orderly: boolean): void => {
    if (!isOpen) return;
    isOpen = false;
    port.disconnect(wire);
    const lost = waiting.splice(0);
    soon(() => {
      for (const { done } of lost) done(new Error('the printer broke the connection'));
      listeners.tellClosed(orderly);
      letGo();
    });
  };

  /** Hands over what waits, as long as the printer takes it. */
  const pump = (): void => {
    while (isOpen && !isFull) {
      const [next] = waiting;
      if (next === undefined) break;
      isFull = !port.receive(wire, next.bytes);
      next.bytes = new Uint8Array(0);
      // The connection may have been cut inside these bytes: then `close` has answered for them.
      if (isFull || !isOpen) return;
      waiting.shift();
      soon(() => next.done(null));
    }
    if (isEnding && waiting.length === 0) close(true);
  };

  const wire: Wire = {
    send: (bytes) => soon(() => listeners.tellBytes(bytes)),
    drop: () => close(false),
    drained: () => {
      isFull = false;
      pump();
    },
  };
  if (!port.connect(wire)) return 'the virtual printer is switched off or unplugged';

  return {
    released,
    channel: {
      write: (bytes, done) => {
        if (!isOpen || isEnding) return soon(() => done(new Error('the connection is closed')));
        waiting.push({ bytes, done });
        pump();
      },
      onBytes: listeners.onBytes,
      onClosed: listeners.onClosed,
      end: () => {
        isEnding = true;
        pump();
      },
      destroy: () => close(false),
    },
  };
}
