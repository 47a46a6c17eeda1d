import type { Line } from './measure.ts';

const HEAD: Line = { what: 'what', figure: 'measured', limit: 'limit', holds: null, peers: 'peers on such a machine' };

/** The lines as a table for people. */
export function table(lines: readonly Line[]): string {
  const rows = lines.map((one) => [one.what, one.figure, one.limit, verdict(one.holds), one.peers]);
  const all = [[HEAD.what, HEAD.figure, HEAD.limit, '', HEAD.peers], ...rows];
  const widths = all[0]?.map((_cell, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const text = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [text[0], '-'.repeat(Math.max(...text.map((row) => row.length))), ...text.slice(1)].join('\n');
}

const verdict = (holds: boolean | null): string => (holds === null ? '' : holds ? 'holds' : 'DOES NOT HOLD');
