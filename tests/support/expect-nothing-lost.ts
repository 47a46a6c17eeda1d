import { expect } from 'vitest';
import type { KillRun } from './kill-run.ts';
import { readRows } from './read-rows.ts';
import { verifyJournalOf } from './verify-journal.ts';

/** After kills: everything that was promised is there, nothing is there twice, and the journal says the same. */
export function expectNothingLost({ folder, promised, called, papers, answered, kills }: KillRun): void {
  const count = (sql: string): number => readRows<{ n: number }>(folder, sql)[0]?.n ?? Number.NaN;

  const tickets = readRows<{ id: number; label: string }>(folder, 'SELECT id, label FROM tickets');
  const stored = new Map(tickets.map((ticket) => [ticket.id, ticket.label]));
  for (const [id, label] of promised) expect(stored.get(id), `ticket ${id}`).toBe(label);
  // Each touch was repeated until it was answered, so that there is no ticket that nobody knows of either.
  expect(stored.size).toBe(promised.size);
  expect(
    count('SELECT count(*) AS n FROM (SELECT 1 FROM tickets GROUP BY day, series, number HAVING count(*) > 1)'),
  ).toBe(0);
  // No number is left out: each series ends with as many as it has.
  expect(
    count('SELECT count(*) AS n FROM (SELECT 1 FROM tickets GROUP BY day, series HAVING max(number) <> count(*))'),
  ).toBe(0);

  expect(new Set(called).size).toBe(called.length);
  expect(count('SELECT count(*) AS n FROM calls')).toBe(called.length);

  expect(new Set(papers).size).toBe(papers.length);
  const said = count("SELECT count(*) AS n FROM print_jobs WHERE status IN ('printed', 'sent')");
  const open = count("SELECT count(*) AS n FROM print_jobs WHERE status IN ('queued', 'printing')");
  const unknown = count("SELECT count(*) AS n FROM print_jobs WHERE status = 'unknown'");
  expect(open).toBe(0);
  // A paper that is said to be there is there; of those in the printer's hands at a kill nobody can tell.
  expect(papers.length).toBeGreaterThanOrEqual(said);
  expect(papers.length).toBeLessThanOrEqual(said + unknown);
  expect(unknown).toBeLessThanOrEqual(kills);

  expect(verifyJournalOf(folder)).toMatchObject({ code: 0 });
  // That it was work, not waiting, which was interrupted.
  expect(answered).toBeGreaterThan(kills);
}
