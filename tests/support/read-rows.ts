import path from 'node:path';
import Database from 'better-sqlite3';

/** What stands in the database of a data folder, read by another connection than the hub's. */
export function readRows<Row = Record<string, unknown>>(folder: string, sql: string, ...values: unknown[]): Row[] {
  const db = new Database(path.join(folder, 'xin-moi.sqlite'), { readonly: true });
  try {
    return db.prepare(sql).all(...values) as Row[];
  } finally {
    db.close();
  }
}

/** Changes the database behind the hub's back, as somebody with a tool would. */
export function tamper(folder: string, sql: string): void {
  const db = new Database(path.join(folder, 'xin-moi.sqlite'));
  try {
    db.exec(sql);
  } finally {
    db.close();
  }
}
