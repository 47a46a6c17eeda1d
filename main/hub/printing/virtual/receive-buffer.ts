/** More than this and the printer takes no more until it has worked some of it off. Bytes. */
export const bufferSize = 256 * 1024;

/** Bytes that came in and wait for their turn, and whose they are. */
export interface ReceiveBuffer {
  readonly length: number;
  /** From the next byte on, what comes belongs to this label. */
  announce(label: string): void;
  add(bytes: Uint8Array): void;
  /** The bytes that wait; only until the next change. */
  waiting(): Uint8Array;
  /** The next so many bytes, only until the next change; null when they have not come. */
  peek(length: number): Uint8Array | null;
  consume(length: number): void;
  /** Whose the next byte is. */
  label(): string;
  clear(): void;
}

/** `label`: whose bytes are when nobody has announced anything. */
export function receiveBuffer(label: string): ReceiveBuffer {
  let bytes: Uint8Array = new Uint8Array(0);
  let at = 0;
  let consumed = 0;
  let marks: { from: number; label: string }[] = [{ from: 0, label }];
  const length = (): number => bytes.length - at;
  const current = (): string => {
    marks = marks.filter((_, index) => (marks[index + 1]?.from ?? Number.POSITIVE_INFINITY) > consumed);
    return marks[0]?.label ?? label;
  };
  return {
    get length() {
      return length();
    },
    announce: (next) => {
      const from = consumed + length();
      marks = [...marks.filter((mark) => mark.from !== from), { from, label: next }];
      current();
    },
    add: (more) => {
      const rest = bytes.subarray(at);
      bytes = rest.length === 0 ? more.slice() : Buffer.concat([rest, more]);
      at = 0;
    },
    waiting: () => bytes.subarray(at),
    peek: (count) => (length() < count ? null : bytes.subarray(at, at + count)),
    consume: (count) => {
      at += count;
      consumed += count;
    },
    label: current,
    clear: () => {
      consumed += length();
      bytes = new Uint8Array(0);
      at = 0;
    },
  };
}

/** A real-time question or order (Epson ESC/POS reference, DLE EOT and DLE ENQ). */
export type RealTime = { kind: 'ask'; n: 1 | 2 | 3 | 4 } | { kind: 'recover'; n: 1 | 2 };

/** Finds real-time commands in all that comes, also across the borders of chunks and inside pictures. */
export function realTimeEar(): (chunk: Uint8Array) => RealTime[] {
  let tail: Uint8Array = new Uint8Array(0);
  return (chunk) => {
    const heard = Buffer.concat([tail, chunk]);
    tail = heard.subarray(Math.max(0, heard.length - 2)).slice();
    const found: RealTime[] = [];
    for (let at = heard.indexOf(0x10); at >= 0 && at < heard.length - 2; at = heard.indexOf(0x10, at + 1)) {
      const n = heard[at + 2];
      if (heard[at + 1] === 0x04 && (n === 1 || n === 2 || n === 3 || n === 4)) found.push({ kind: 'ask', n });
      if (heard[at + 1] === 0x05 && (n === 1 || n === 2)) found.push({ kind: 'recover', n });
    }
    return found;
  };
}
