import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { makeYears } from '../../scripts/years/make-years.mjs';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';
import { verifyJournalOf } from '../support/verify-journal.ts';

async function made(seed: number): Promise<{ folder: string; rows: (sql: string) => Record<string, number>[] }> {
  const folder = makeTempFolder();
  await makeYears({ folder, days: 35, perDay: 120, seed, until: '2026-09-30' });
  const db = new Database(path.join(folder, 'xin-moi.sqlite'), { readonly: true });
  onTestFinished(() => {
    db.close();
    removeFolder(folder);
  });
  return { folder, rows: (sql) => db.prepare(sql).all() as Record<string, number>[] };
}

test('given one seed, then the same tickets, calls, visits and ratings come of it; another seed is another office', async () => {
  const [one, same, other] = [await made(3), await made(3), await made(4)];
  for (const table of ['tickets', 'calls', 'servings', 'ratings', 'ticket_notes']) {
    const sql = `SELECT * FROM ${table} ORDER BY 1`;
    expect(same.rows(sql), table).toEqual(one.rows(sql));
    expect(other.rows(sql), table).not.toEqual(one.rows(sql));
  }
});

test('given a played office, then nobody is at two counters at once, and nobody is served before they came', async () => {
  const { rows } = await made(5);
  expect(
    rows(`SELECT a.id FROM servings a JOIN servings b ON b.counter_id = a.counter_id AND b.day = a.day AND b.id <> a.id
      AND b.started_at < a.ended_at AND b.ended_at > a.started_at`),
  ).toEqual([]);
  expect(rows('SELECT id FROM tickets WHERE first_called_at < issued_at OR finished_at < first_called_at')).toEqual([]);
  // At lunch nobody is called, on days off nobody comes, and 2 September is one.
  expect(
    rows('SELECT id FROM calls WHERE recall = 0 AND (at + 25200000) % 86400000 BETWEEN 41460000 AND 48540000'),
  ).toEqual([]);
  expect(rows("SELECT id FROM tickets WHERE day = '2026-09-02' OR strftime('%w', day) IN ('0', '6')")).toEqual([]);
  const [share] = rows(
    "SELECT avg(service_id = 'chung-thuc') AS certified, (SELECT count(*) FROM ratings) * 1.0 / count(*) AS rated FROM tickets",
  );
  expect(share?.certified).toBeCloseTo(0.74, 1);
  expect(share?.rated).toBeCloseTo(0.31, 1);
});

test('given tickets without a journal, then verify-journal says so; the chain itself holds', async () => {
  const { folder } = await made(6);
  const { code, said } = verifyJournalOf(folder);
  expect(code).toBe(1);
  expect(said).toMatch(/table tickets/);
});
