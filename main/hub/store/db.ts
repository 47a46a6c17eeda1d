import type BetterSqlite3 from 'better-sqlite3';
import { keepValues, type Mend, type Source } from './kept.ts';

type Value = string | number | null;
export type Row = Record<string, Value>;

/** Reads. A function that takes this cannot write. */
export interface ReadDb {
  all<R>(sql: string, ...values: Value[]): R[];
  get<R>(sql: string, ...values: Value[]): R | undefined;
  /** A row at a time, for tables that do not fit into memory; ended by `return()` when it was not read to its end. */
  each<R>(sql: string, ...values: Value[]): IterableIterator<R>;
  /**
   * What `read` gave the last time, as long as nobody wrote to `sources`, which are all that it reads. For what each command
   * needs and hardly ever changes: the value is shared, so nobody changes it. With `mend` a line is not read anew for the one
   * ticket that changed in it.
   */
  kept<V>(key: string, sources: readonly Source[], read: () => V, mend?: Mend<V>): V;
}

/** Reads and writes. Only handed out inside a write transaction. */
export interface WriteDb extends ReadDb {
  /** Runs a statement; the number of rows it changed. */
  run(sql: string, ...values: Value[]): number;
  /** All of `work`, or, when it gives null, nothing of it. */
  attempt<T>(work: () => T | null): T | null;
}

/** The rim's own: whoever rolls back says so. */
export interface Connection extends WriteDb {
  /** A transaction has begun. */
  look(): void;
  /** What was written since the last commit did not happen. */
  forget(): void;
}

/**
 * A connection whose statements are prepared once: a ticket takes a dozen of them, and preparing costs more than running.
 * Once for each opened file: what one keeps, the writes of another on the same would not reach.
 */
export function connect(raw: BetterSqlite3.Database): Connection {
  const prepared = new Map<string, BetterSqlite3.Statement>();
  const statement = (sql: string): BetterSqlite3.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const fresh = raw.prepare(sql);
    prepared.set(sql, fresh);
    return fresh;
  };
  const kept = keepValues(raw);
  const undone = Symbol('undone');
  const nested = raw.transaction((work: () => unknown) => {
    const result = work();
    if (result === null) throw undone;
    return result;
  });
  return {
    all: <R>(sql: string, ...values: Value[]) => statement(sql).all(...values) as R[],
    get: <R>(sql: string, ...values: Value[]) => statement(sql).get(...values) as R | undefined,
    // A statement of its own: one that is being read can't be asked again.
    each: <R>(sql: string, ...values: Value[]) => raw.prepare(sql).iterate(...values) as IterableIterator<R>,
    run: (sql, ...values) => {
      kept.changed(sql);
      return statement(sql).run(...values).changes;
    },
    attempt: <T>(work: () => T | null): T | null => {
      try {
        return nested(work) as T;
      } catch (error) {
        kept.forget();
        if (error === undone) return null;
        throw error;
      }
    },
    kept: kept.kept,
    look: kept.look,
    forget: kept.forget,
  };
}
