/** Bytes that are added at the end; the memory behind them doubles when it must. */
export interface GrownBytes {
  readonly length: number;
  add(bytes: Uint8Array): void;
  addZeros(count: number): void;
  /** What is there now; only until the next change. */
  view(): Uint8Array;
  /** Gives the bytes away and begins anew. */
  take(): Uint8Array;
}

/** `first`: bytes to begin with. */
export function grownBytes(first: number): GrownBytes {
  let memory = new Uint8Array(first);
  let length = 0;
  const room = (more: number): void => {
    if (length + more <= memory.length) return;
    const larger = new Uint8Array(Math.max(length + more, memory.length * 2));
    larger.set(memory.subarray(0, length));
    memory = larger;
  };
  return {
    get length() {
      return length;
    },
    add: (bytes) => {
      room(bytes.length);
      memory.set(bytes, length);
      length += bytes.length;
    },
    addZeros: (count) => {
      room(count);
      memory.fill(0, length, length + count);
      length += count;
    },
    view: () => memory.subarray(0, length),
    take: () => {
      const taken = memory.slice(0, length);
      memory = new Uint8Array(first);
      length = 0;
      return taken;
    },
  };
}
