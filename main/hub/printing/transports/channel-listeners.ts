/** Who listens to a channel, and the one time that it closes. */
export interface ChannelListeners {
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** Who comes after the end hears it all the same. */
  onClosed(listener: (orderly: boolean) => void): void;
  tellBytes(bytes: Uint8Array): void;
  /** Only the first call counts. */
  tellClosed(orderly: boolean): void;
  isClosed(): boolean;
}

/** For one channel. */
export function channelListeners(): ChannelListeners {
  const hearers = new Set<(bytes: Uint8Array) => void>();
  const mourners = new Set<(orderly: boolean) => void>();
  let ended: { orderly: boolean } | null = null;
  return {
    onBytes: (listener) => {
      hearers.add(listener);
    },
    onClosed: (listener) => {
      if (ended === null) mourners.add(listener);
      else {
        const { orderly } = ended;
        queueMicrotask(() => listener(orderly));
      }
    },
    tellBytes: (bytes) => {
      if (ended === null) for (const hear of [...hearers]) hear(bytes);
    },
    tellClosed: (orderly) => {
      if (ended !== null) return;
      ended = { orderly };
      for (const listener of [...mourners]) listener(orderly);
    },
    isClosed: () => ended !== null,
  };
}
