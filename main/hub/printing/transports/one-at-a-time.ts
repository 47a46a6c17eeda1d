import type { ByteChannel, OpenChannel } from './channel.ts';
import { within } from './within.ts';

/** A channel, and when its device is free again: a little after `onClosed`. */
export interface Held {
  channel: ByteChannel;
  released: Promise<void>;
}

/**
 * A device serves one holder at a time (usblp and serial ports say "busy", USB interfaces too), and letting go takes a
 * moment: opens only when the channel before has really let go. `ms` of the opener count from then on.
 */
export function oneAtATime(open: (ms: number) => Promise<Held | string>): OpenChannel {
  let released: Promise<void> = Promise.resolve();
  return async (ms) => {
    const free = await within(
      ms,
      released.then(() => true),
      false,
    );
    if (!free) return `the connection before has not been let go within ${ms} ms`;
    const held = await open(ms);
    if (typeof held === 'string') return held;
    released = held.released;
    return held.channel;
  };
}
