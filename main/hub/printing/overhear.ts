import type { OpenChannel } from './transports/channel.ts';

/** One question, and every byte that came until the next one, whatever it was. */
export interface Heard {
  /** As the manuals call it. */
  question: string;
  asked: Uint8Array;
  bytes: readonly number[];
}

/** Of a line that talks on and on only so much is kept for each question, bytes. */
const longest = 4096;

/** The same line, with somebody who writes down what comes in. */
export function overhear(open: OpenChannel): {
  open: OpenChannel;
  /** What comes from now on belongs to this question. */
  turnTo(question: string, asked: Uint8Array): void;
  heard(): readonly Heard[];
} {
  const heard: (Heard & { bytes: number[] })[] = [];
  const write = (bytes: Uint8Array): void => {
    const now = heard.at(-1)?.bytes;
    if (now !== undefined) now.push(...bytes.subarray(0, longest - now.length));
  };
  return {
    open: async (ms) => {
      const channel = await open(ms);
      if (typeof channel === 'string') return channel;
      return {
        ...channel,
        onBytes: (listener) =>
          channel.onBytes((bytes) => {
            write(bytes);
            listener(bytes);
          }),
      };
    },
    turnTo: (question, asked) => {
      heard.push({ question, asked, bytes: [] });
    },
    heard: () => heard,
  };
}
