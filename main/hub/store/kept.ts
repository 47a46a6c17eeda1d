import type BetterSqlite3 from 'better-sqlite3';
import type { ReadDb } from './db.ts';

/**
 * Where a value was read from: a table; `line …`: those who wait for one service, `lines`: all who wait. A call changes one
 * line, and the others need not be read again.
 */
export type Source = string;
export const lineOf = (serviceId: string): Source => `line ${serviceId}`;
export const lines: Source = 'lines';

export interface KeptValues {
  /** See `ReadDb.kept`. */
  kept: ReadDb['kept'];
  /** Others may have written: to be asked at the beginning of a transaction; without one each value is asked for anew. */
  look(): void;
  /** This statement is about to run. */
  changed(sql: string): void;
  forget(): void;
}

/** A value that was read before, with so many tickets changed in the line that it tells of; null: better read it all. */
export type Mend<V> = (before: V, changed: ReadonlySet<number>) => V | null;

interface Kept {
  value: unknown;
  sources: readonly Source[];
  /** Tickets that changed since; null where nothing can mend it. */
  changed: Set<number> | null;
}

/** The only shapes in which this program changes rows. */
const CHANGED_TABLE = /^\s*(?:INSERT(?: OR [A-Z]+)? INTO|UPDATE|DELETE FROM|REPLACE INTO)\s+(\w+)/;

/** Tells of each row that comes into a line, leaves it or changes in it, whatever statement does it. */
const WATCH = `
  CREATE TEMP TRIGGER ticket_came AFTER INSERT ON main.tickets WHEN new.status = 'waiting'
    BEGIN SELECT line_changed(new.service_id, new.id); END;
  CREATE TEMP TRIGGER ticket_changed AFTER UPDATE ON main.tickets WHEN old.status = 'waiting' OR new.status = 'waiting'
    BEGIN SELECT line_changed(old.service_id, old.id), line_changed(new.service_id, new.id); END;
  CREATE TEMP TRIGGER ticket_went AFTER DELETE ON main.tickets
    BEGIN SELECT line_changed(old.service_id, old.id); END;
`;

/** Values that stay true as long as nobody writes where they were read from. */
export function keepValues(raw: BetterSqlite3.Database): KeptValues {
  const values = new Map<string, Kept>();
  const tableOf = new Map<string, string>();
  // Moves when another connection has committed: a restored backup, somebody with a tool.
  const othersVersion = raw.prepare('PRAGMA data_version').pluck();
  let version = othersVersion.get();
  const forget = (): void => values.clear();
  /** @param ticket the one that changed in a line */
  const changedSource = (source: Source, ticket?: number): void => {
    for (const [key, { sources, changed }] of values) {
      if (!sources.includes(source)) continue;
      if (changed && ticket !== undefined) changed.add(ticket);
      else values.delete(key);
    }
  };
  const look = (): void => {
    const now = othersVersion.get();
    if (now !== version) forget();
    version = now;
  };
  // Only on a database that has its tables already.
  if (raw.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'tickets'").get()) {
    raw.function('line_changed', (serviceId: unknown, ticket: unknown) => {
      changedSource(lineOf(String(serviceId)), Number(ticket));
      changedSource(lines, Number(ticket));
      return null;
    });
    raw.exec(WATCH);
  }
  return {
    forget,
    look,
    changed(sql: string): void {
      let table = tableOf.get(sql);
      if (table === undefined) {
        table = CHANGED_TABLE.exec(sql)?.[1];
        if (table === undefined) throw new Error(`Which table does this change? ${sql}`);
        tableOf.set(sql, table);
      }
      changedSource(table);
    },
    kept<V>(key: string, sources: readonly Source[], read: () => V, mend?: Mend<V>): V {
      // Nobody else's commit shows inside of a transaction.
      if (!raw.inTransaction) look();
      const known = values.get(key);
      if (known && !known.changed?.size) return known.value as V;
      const value = (known?.changed && mend?.(known.value as V, known.changed)) || read();
      values.set(key, { value, sources, changed: mend ? new Set() : null });
      return value;
    },
  };
}
