/** One thing that a printer sent back. */
export type Answer =
  /** To DLE EOT: which question it answers is known by the order of asking only. */
  | { kind: 'real-time'; byte: number }
  /** GS a, sent by the printer on its own: the first three of its four bytes say something. */
  | { kind: 'automatic'; bytes: readonly [number, number, number, number] }
  /** To GS r 1. */
  | { kind: 'paper'; byte: number }
  /** To GS ( H function 48: everything before the question is on paper. */
  | { kind: 'process-id'; id: string }
  /** Anything else: told in logs, believed in nothing. */
  | { kind: 'other'; bytes: readonly number[] };

/** First bytes of answers that go on until a zero (Epson ESC/POS reference, "Transmission status identification"). */
const blockStarts = [0x37, 0x5f, 0x35, 0x3b, 0x3d];

/** Longest block that is waited for; more is noise. */
const longestBlock = 80;

/**
 * Splits what has been received into answers; `rest` is the beginning of one that has not all arrived and belongs
 * before the next bytes, unless it was waited for in vain (`nothingFollows`): then it was none, and what stands behind its
 * first byte counts. Never throws: bytes of no known pattern become `other`.
 */
export function parseAnswers(received: Uint8Array, nothingFollows = false): { answers: Answer[]; rest: Uint8Array } {
  const answers: Answer[] = [];
  let at = 0;
  while (at < received.length) {
    const found = answerLength(received, at);
    if (found === 'incomplete' && !nothingFollows) break;
    const length = found === 'incomplete' ? 1 : found;
    answers.push(answerOf(Array.from(received.subarray(at, at + length))));
    at += length;
  }
  return { answers, rest: received.slice(at) };
}

/** Blocks first, then automatic status, as the reference orders the tests. */
function answerLength(received: Uint8Array, at: number): number | 'incomplete' {
  const first = received[at] ?? 0;
  if (blockStarts.includes(first)) {
    const end = received.indexOf(0, at + 1);
    // Noise may begin as a block does: it must not swallow the one answer that proves a ticket.
    if (end - at > processIdLength - 1 && isProcessId(received.subarray(end - processIdLength + 1, end + 1))) return 1;
    if (end >= 0 && end - at < longestBlock) return end - at + 1;
    return end < 0 && received.length - at < longestBlock ? 'incomplete' : 1;
  }
  if (!isAutomaticStart(first)) return 1;
  const others = received.subarray(at + 1, at + 4);
  if (!others.every((byte) => (byte & 0x90) === 0)) return 1;
  return others.length === 3 ? 4 : 'incomplete';
}

const processIdLength = 7;

/** `37h 22h`, four printable characters, zero (Epson ESC/POS reference, GS ( H function 48). */
const isProcessId = (bytes: Uint8Array): boolean =>
  bytes.length === processIdLength &&
  bytes[0] === 0x37 &&
  bytes[1] === 0x22 &&
  bytes.subarray(2, 6).every((byte) => byte >= 0x20 && byte <= 0x7e) &&
  bytes[6] === 0;

const isAutomaticStart = (byte: number): boolean => (byte & 0x93) === 0x10;

function answerOf(bytes: readonly number[]): Answer {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes;
  if (bytes.length === 1) {
    if ((first & 0x93) === 0x12) return { kind: 'real-time', byte: first };
    if ((first & 0x90) === 0) return { kind: 'paper', byte: first };
    return { kind: 'other', bytes };
  }
  if (bytes.length === 4 && isAutomaticStart(first))
    return { kind: 'automatic', bytes: [first, second, third, fourth] };
  if (isProcessId(Uint8Array.from(bytes))) {
    return { kind: 'process-id', id: String.fromCharCode(...bytes.slice(2, 6)) };
  }
  return { kind: 'other', bytes };
}
