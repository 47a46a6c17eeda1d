import type { Difference, Flaw } from '../../../shared/contract/integrity.ts';
import type { ReadDb, Row } from './db.ts';

/**
 * The first row in which a table differs from what the journal tells. Both are read side by side, a row at a time: after
 * five years neither would fit into memory.
 */
export function compareTable(stored: ReadDb, told: ReadDb, table: string, order: string): Flaw | null {
  const sql = `SELECT * FROM ${table} ORDER BY ${order}`;
  const keys = order.split(', ');
  const [left, right] = [stored.each<Row>(sql), told.each<Row>(sql)];
  try {
    for (;;) {
      const [is, should] = [left.next(), right.next()];
      if (is.done && should.done) return null;
      const flaw = compareRows(table, keys, is.done ? null : is.value, should.done ? null : should.value);
      if (flaw) return flaw;
    }
  } finally {
    left.return?.();
    right.return?.();
  }
}

function compareRows(table: string, keys: readonly string[], is: Row | null, should: Row | null): Flaw | null {
  const [there, here] = [keyOf(keys, should), keyOf(keys, is)];
  const row =
    is === null ? 'gone' : should === null ? 'extra' : there === here ? 'changed' : whichIsMissing(keys, is, should);
  const differs = row === 'changed' && is && should ? differences(is, should) : [];
  if (row === 'changed' && differs.length === 0) return null;
  const key = row === 'gone' ? there : here;
  return { seq: null, kind: 'table', table, key, row, differs, what: inEnglish(table, key, row, differs) };
}

/** Both are in the same order, so the smaller key is the one that the other side has not. */
function whichIsMissing(keys: readonly string[], is: Row, should: Row): 'gone' | 'extra' {
  for (const key of keys) {
    const [a, b] = [is[key] ?? '', should[key] ?? ''];
    if (a !== b) return a < b ? 'extra' : 'gone';
  }
  return 'extra';
}

export const differences = (stored: Row, told: Row): Difference[] =>
  Object.keys(told)
    .filter((column) => stored[column] !== told[column])
    .map((column) => ({ column, stored: String(stored[column]), told: String(told[column]) }));

const keyOf = (keys: readonly string[], row: Row | null): string => keys.map((key) => row?.[key]).join(', ');

function inEnglish(
  table: string,
  key: string,
  row: 'changed' | 'gone' | 'extra',
  differs: readonly Difference[],
): string {
  if (row === 'gone') return `table ${table}: row ${key} is gone`;
  if (row === 'extra') return `table ${table}: the journal knows no row ${key}`;
  const columns = differs.map(({ column, stored, told }) => `${column} is ${stored}, the journal says ${told}`);
  return `table ${table}: row ${key}: ${columns.join('; ')}`;
}
