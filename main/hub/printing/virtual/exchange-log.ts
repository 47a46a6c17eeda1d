import type { Exchange, Said } from '../../../../shared/contract/virtual-printer.ts';

/** What was said on the wire lately. */
export interface ExchangeLog {
  /** `heard` null: the printer spoke by itself. `answered` null: it said nothing. */
  add(heard: Said | null, answered: Said | null): void;
  /** Newest last. */
  lines(): readonly Exchange[];
}

/** Lines that are kept; a window shows fewer. */
const kept = 40;
/** The very same exchange again within so many lines is counted, not repeated: a printer is asked all day long. */
const looksBack = 8;

const same = (one: Said | null, other: Said | null): boolean => one?.text === other?.text;

/** Empty. */
export function createExchangeLog(): ExchangeLog {
  let lines: readonly Exchange[] = [];
  let seq = 0;
  return {
    add: (heard, answered) => {
      const again = lines.slice(-looksBack).find((line) => same(line.heard, heard) && same(line.answered, answered));
      if (again !== undefined) {
        lines = lines.map((line) => (line === again ? { ...line, times: line.times + 1 } : line));
        return;
      }
      seq += 1;
      lines = [...lines, { seq, heard, answered, times: 1 }].slice(-kept);
    },
    lines: () => lines,
  };
}

/** Bytes as people write them: `10 04 04`. */
export const inHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
