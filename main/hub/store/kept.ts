import type BetterSqlite3 from 'better-sqlite3';

export interface KeptValues {
  /** See `ReadDb.kept`. */
  kept<V>(key: string, tables: readonly string[], read: () => V): V;
  /** This statement is about to run. */
  changed(sql: string): void;
  forget(): void;
}

/** The only shapes in which this program changes rows. */
const CHANGED_TABLE = /^\s*(?:INSERT(?: OR [A-Z]+)? INTO|UPDATE|DELETE FROM|REPLACE INTO)\s+(\w+)/;

/** Values that stay true as long as nobody writes to the tables that they were read from. */
export function keepValues(raw: BetterSqlite3.Database): KeptValues {
  const values = new Map<string, { value: unknown; tables: readonly string[] }>();
  const tableOf = new Map<string, string>();
  // Moves when another connection has committed: a restored backup, somebody with a tool.
  const othersVersion = raw.prepare('PRAGMA data_version').pluck();
  let version = othersVersion.get();
  const forget = (): void => values.clear();
  return {
    forget,
    changed(sql: string): void {
      let table = tableOf.get(sql);
      if (table === undefined) {
        table = CHANGED_TABLE.exec(sql)?.[1];
        if (table === undefined) throw new Error(`Which table does this change? ${sql}`);
        tableOf.set(sql, table);
      }
      for (const [key, { tables }] of values) if (tables.includes(table)) values.delete(key);
    },
    kept<V>(key: string, tables: readonly string[], read: () => V): V {
      const now = othersVersion.get();
      if (now !== version) forget();
      version = now;
      const known = values.get(key);
      if (known) return known.value as V;
      const value = read();
      values.set(key, { value, tables });
      return value;
    },
  };
}
