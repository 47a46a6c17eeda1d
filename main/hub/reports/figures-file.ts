import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import {
  type Figure,
  type FigureAxis,
  figureAxes,
  type Histogram,
  type Measures,
  maxima,
  noMeasures,
  sums,
} from './measures.ts';

/** Another layout, or another way to count, is another number: then everything is counted anew. */
const VERSION = 2;

const columns = [...sums, ...maxima];
const SCHEMA = `
  CREATE TABLE figures (
    axis TEXT NOT NULL, day TEXT NOT NULL, key TEXT NOT NULL, sub TEXT NOT NULL,
    ${columns.map((name) => `${name} INTEGER NOT NULL`).join(', ')},
    histogram BLOB NOT NULL, PRIMARY KEY (axis, day, key, sub)
  ) STRICT, WITHOUT ROWID;
  -- The days that are counted and over.
  CREATE TABLE days (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  -- How far the journal was looked through: a restored backup has another hash there, or none.
  CREATE TABLE seen (id INTEGER PRIMARY KEY CHECK (id = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
`;

/** A row of figures as a report adds it up. */
export interface FigureRow {
  day: BusinessDay;
  key: string;
  sub: string;
  measures: Measures;
}

/** How a report cuts its sums. */
export const groupings = ['key', 'key-sub', 'sub', 'day', 'day-key'] as const;
export type Grouping = (typeof groupings)[number];
const GROUP: Record<Grouping, string> = {
  key: 'key',
  'key-sub': 'key, sub',
  sub: 'sub',
  day: 'day',
  'day-key': 'day, key',
};

/**
 * `DIR/figures.sqlite`: what the main database says, counted by day. No truth of its own: lost or broken it is made again
 * (docs/decisions/0014). Its writer is the reports' thread alone, and nothing waits for its disk.
 */
export function openFigures(folder: string) {
  const file = path.join(folder, 'figures.sqlite');
  const raw = openOrRemake(file);
  // Days that are not over stand beside the file for the length of a report.
  raw.exec(`CREATE TEMP TABLE live AS SELECT * FROM figures LIMIT 0;
    CREATE TEMP VIEW everything AS SELECT * FROM figures UNION ALL SELECT * FROM live;`);
  const names = ['axis', 'day', 'key', 'sub', ...columns, 'histogram'];
  const insertInto = (table: string) =>
    raw.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`);
  const [toFile, toLive] = [insertInto('figures'), insertInto('live')];
  const put = (into: Database.Statement, day: BusinessDay, all: readonly Figure[]): void => {
    for (const { axis, key, sub, measures } of all)
      into.run(axis, day, key, sub, ...columns.map((name) => measures[name]), pack(measures.histogram));
  };
  return {
    days: (): Set<BusinessDay> => new Set(raw.prepare('SELECT day FROM days').pluck().all() as BusinessDay[]),
    seen: (): { seq: number; hash: string } | null =>
      (raw.prepare('SELECT seq, hash FROM seen').get() as { seq: number; hash: string } | undefined) ?? null,
    /** Days that are over, with how far the journal was read for them: both or neither. */
    keep: raw.transaction((days: readonly { day: BusinessDay; figures: readonly Figure[] }[]): void => {
      for (const { day, figures } of days) {
        raw
          .prepare('DELETE FROM figures WHERE day = ? AND axis IN (SELECT value FROM json_each(?))')
          .run(day, JSON.stringify(figureAxes));
        put(toFile, day, figures);
        raw.prepare('INSERT OR REPLACE INTO days (day) VALUES (?)').run(day);
      }
    }),
    /** Forgets days that an event has touched since. */
    drop: raw.transaction((days: readonly BusinessDay[], seq: number, hash: string): void => {
      for (const day of days) raw.prepare('DELETE FROM days WHERE day = ?').run(day);
      raw.prepare('INSERT OR REPLACE INTO seen (id, seq, hash) VALUES (1, ?, ?)').run(seq, hash);
    }),
    clear: raw.transaction((): void => {
      raw.exec('DELETE FROM figures; DELETE FROM days; DELETE FROM seen;');
    }),
    /** The days that are still going on, for the report that is made now. */
    live: raw.transaction((days: readonly { day: BusinessDay; figures: readonly Figure[] }[]): void => {
      raw.exec('DELETE FROM live');
      for (const { day, figures } of days) put(toLive, day, figures);
    }),
    /** Sums of a period, days included, by whatever `by` names. `histograms`: also the waits by minute, which cost more. */
    sums(axis: FigureAxis, from: BusinessDay, to: BusinessDay, by: Grouping, histograms = false): FigureRow[] {
      const where = 'FROM everything WHERE axis = ? AND day BETWEEN ? AND ?';
      const rows = raw
        .prepare(
          `SELECT day, key, sub, ${sums.map((name) => `sum(${name}) AS ${name}`).join(', ')},
            ${maxima.map((name) => `max(${name}) AS ${name}`).join(', ')} ${where} GROUP BY ${GROUP[by]} ORDER BY ${GROUP[by]}`,
        )
        .all(axis, from, to) as (Omit<FigureRow, 'measures'> & Record<(typeof columns)[number], number>)[];
      const found = rows.map(({ day, key, sub, ...counted }) => ({
        day,
        key,
        sub,
        measures: Object.assign(noMeasures(), counted),
      }));
      if (!histograms) return found;
      const idOf = (row: Pick<FigureRow, 'day' | 'key' | 'sub'>): string =>
        GROUP[by]
          .split(', ')
          .map((name) => row[name as 'day' | 'key' | 'sub'])
          .join('\n');
      const byId = new Map(found.map((row) => [idOf(row), row.measures.histogram]));
      type Packed = Pick<FigureRow, 'day' | 'key' | 'sub'> & { histogram: Buffer };
      for (const row of raw
        .prepare(`SELECT day, key, sub, histogram ${where}`)
        .iterate(axis, from, to) as Iterable<Packed>)
        unpackInto(row.histogram, byId.get(idOf(row)) ?? []);
      return found;
    },
    close: () => raw.close(),
  };
}
export type Figures = ReturnType<typeof openFigures>;

/** A file that is broken, or of another version, is thrown away. */
function openOrRemake(file: string): Database.Database {
  try {
    const raw = open(file);
    if (raw.pragma('user_version', { simple: true }) === VERSION) return raw;
    raw.close();
  } catch {
    // Not a database, or not one that can be read.
  }
  for (const end of ['', '-wal', '-shm']) fs.rmSync(file + end, { force: true });
  const raw = open(file);
  raw.exec(SCHEMA);
  raw.pragma(`user_version = ${VERSION}`);
  return raw;
}

function open(file: string): Database.Database {
  const raw = new Database(file);
  raw.pragma('journal_mode = WAL');
  // It may be lost at any time: the disk belongs to the tickets.
  raw.pragma('synchronous = OFF');
  raw.pragma('cache_size = -8000');
  return raw;
}

/** Pairs of bucket and count, 16 bits each: a day has no more. */
const pack = (histogram: Histogram): Buffer => {
  const pairs = histogram.flatMap((n, bucket) => (n ? [bucket, n] : []));
  return Buffer.from(Uint16Array.from(pairs).buffer);
};

function unpackInto(packed: Buffer, histogram: number[]): void {
  for (let at = 0; at < packed.length; at += 4) {
    const bucket = packed.readUInt16LE(at);
    histogram[bucket] = (histogram[bucket] ?? 0) + packed.readUInt16LE(at + 2);
  }
}
