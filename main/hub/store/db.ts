import type BetterSqlite3 from 'better-sqlite3';

type Value = string | number | null;
export type Row = Record<string, Value>;

/** Reads. A function that takes this cannot write. */
export interface ReadDb {
  all<R>(sql: string, ...values: Value[]): R[];
  get<R>(sql: string, ...values: Value[]): R | undefined;
}

/** Reads and writes. Only handed out inside a write transaction. */
export interface WriteDb extends ReadDb {
  /** Runs a statement; the number of rows it changed. */
  run(sql: string, ...values: Value[]): number;
}

/** A connection whose statements are prepared once: a ticket takes a dozen of them, and preparing costs more than running. */
export function connect(raw: BetterSqlite3.Database): WriteDb {
  const prepared = new Map<string, BetterSqlite3.Statement>();
  const statement = (sql: string): BetterSqlite3.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = raw.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  return {
    all: <R>(sql: string, ...values: Value[]) => statement(sql).all(...values) as R[],
    get: <R>(sql: string, ...values: Value[]) => statement(sql).get(...values) as R | undefined,
    run: (sql, ...values) => statement(sql).run(...values).changes,
  };
}
