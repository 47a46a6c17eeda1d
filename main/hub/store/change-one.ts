import type { WriteDb } from './db.ts';

/** Changes exactly one row, or the journal and the tables have parted: then stop. */
export function changeOne(db: WriteDb, sql: string, ...values: (string | number | null)[]): void {
  const changed = db.run(sql, ...values);
  if (changed !== 1) throw new Error(`An event changed ${changed} rows instead of one: ${sql}`);
}
