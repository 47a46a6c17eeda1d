/**
 * A line of bytes to a device and back: what TCP, a device file, a serial port and USB have in common. Nothing here
 * throws: trouble is an error given to `done`, or the end of the line.
 */
export interface ByteChannel {
  /** `done` is called once, when the system has taken all of it, or with what went wrong. */
  write(bytes: Uint8Array, done: (error: Error | null) => void): void;
  onBytes(listener: (bytes: Uint8Array) => void): void;
  /** Called once. `orderly`: nothing broke, all that was written was taken. */
  onClosed(listener: (orderly: boolean) => void): void;
  /** Goodbye after all that was written: `onClosed` follows. Never throws away queued bytes. */
  end(): void;
  /** Lets go at once. */
  destroy(): void;
}

/** Opens a line within `ms`, or gives back in one sentence why there is none. Never rejects. */
export type OpenChannel = (ms: number) => Promise<ByteChannel | string>;
