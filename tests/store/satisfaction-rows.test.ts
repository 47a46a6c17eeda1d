import { beforeEach, describe, expect, test } from 'vitest';
import { localClock } from '../../main/hub/local-time.ts';
import { loadSatisfaction } from '../../main/hub/store/load-satisfaction.ts';
import { satisfactionSql } from '../../main/hub/store/satisfaction-rows.ts';
import type { RatingLevel } from '../../shared/domain/rating.ts';
import { at, calledNo, day, db, happened, issued, no, openRows, raw } from './given-rows.ts';

beforeEach(openRows);

const period = { from: day, to: day };
const local = localClock('Asia/Ho_Chi_Minh');

function visit(id: number, level: RatingLevel | null): void {
  happened(100 * id, issued(id));
  happened(100 * id + 1, calledNo(id));
  happened(100 * id + 2, { type: 'serving-started', ...no(id), ...at });
  happened(100 * id + 3, { type: 'ticket-finished', ...no(id), ...at, dossiers: null });
  if (level !== null) happened(100 * id + 9, { type: 'service-rated', ...no(id), ...at, level });
}

describe('Every query of the figures', () => {
  test.each(Object.entries(satisfactionSql))('%s reaches its days over an index', (_, sql) => {
    const questions = sql.split('?').length - 1;
    const plan = raw.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
    const steps = plan.all(...Array.from({ length: questions }, () => '1')).map(({ detail }) => detail);
    // SCAN is a walk through all that there is, except of an index that is entered by SEARCH before it.
    expect(steps.filter((step) => step.startsWith('SCAN'))).toEqual([]);
    expect(steps.some((step) => /^SEARCH .*(_by_|autoindex|PRIMARY KEY)/.test(step))).toBe(true);
  });

  test('finds the days over the index of days', () => {
    const detail = (sql: string, ...values: string[]) =>
      raw
        .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
        .all(...values)
        .map((step) => step.detail)
        .join('; ');
    expect(detail(satisfactionSql.served, day, day)).toContain('sqlite_autoindex_tickets_1 (day>? AND day<?)');
    expect(detail(satisfactionSql.servedByDay, day, day)).toContain('sqlite_autoindex_tickets_1 (day>? AND day<?)');
    expect(detail(satisfactionSql.ratingsOfDay, day)).toContain('ratings_by_day (day=?)');
    expect(detail(satisfactionSql.ratedByDay, day, day)).toContain('ratings_by_day (day>? AND day<?)');
    expect(detail(satisfactionSql.low, day, '1')).toContain('ratings_by_day (day=?)');
    expect(detail(satisfactionSql.ofOfficer, 'o1', day, day)).toContain('COVERING INDEX ratings_by_officer');
  });
});

describe('The figures of a day', () => {
  test('are those of its tickets: asked, declined, and who did not answer', () => {
    for (const [i, level] of ([4, 3, 1, null, null] as const).entries()) visit(i + 1, level);
    raw.exec(`UPDATE tickets SET rating_asked = 1 WHERE id <> 1;
      INSERT INTO declined_ratings VALUES (4, 1, '${day}', '1', 'o1')`);
    const { total, services, officers, weeks } = loadSatisfaction(db, period, local);
    expect(total).toMatchObject({ served: 5, asked: 4, unanswered: 1, declined: 1, rated: 3 });
    expect(total.levels).toEqual({ 4: 1, 3: 1, 2: 0, 1: 1, 0: 0 });
    expect(services.map(({ counts }) => counts)).toEqual([total]);
    expect(officers.map(({ counts }) => counts)).toEqual([total]);
    expect(weeks.at(-1)).toMatchObject({ from: '2026-03-02', served: 5, levels: total.levels });
  });

  test('keep other sources apart, without those that were removed, and mark what lies partly beyond', () => {
    visit(1, 4);
    const counts = (n: number) => `'{"4":${n},"3":0,"2":0,"1":1,"0":0}'`;
    raw.exec(`INSERT INTO outside_ratings (source, from_day, to_day, counts, entered_at, removed_at) VALUES
      ('paper', '${day}', '${day}', ${counts(5)}, 1, NULL), ('online', '2026-02-01', '2026-03-31', ${counts(6)}, 1, NULL),
      ('paper', '${day}', '${day}', ${counts(7)}, 1, 2), ('paper', '2026-02-01', '2026-02-02', ${counts(8)}, 1, NULL)`);
    const { total, outside } = loadSatisfaction(db, period, local);
    expect(total.rated).toBe(1);
    expect(outside.map(({ source, levels, partly }) => [source, levels[4], partly])).toEqual([
      ['online', 6, true],
      ['paper', 5, false],
    ]);
  });

  test('bring the words of citizens, and say where they were erased', () => {
    visit(1, 1);
    visit(2, 2);
    raw.exec(`INSERT INTO words (hash, text) VALUES ('h1', 'Chờ lâu');
      UPDATE ratings SET comment_hash = 'h' || ticket_id, reasons = '["long-wait"]'`);
    const { comments, commentCount, reasons } = loadSatisfaction(db, period, local);
    expect(commentCount).toBe(2);
    expect(comments.map(({ text, level }) => [text, level])).toEqual([
      [null, 2],
      ['Chờ lâu', 1],
    ]);
    expect(reasons[0]).toEqual({ reason: 'long-wait', element: 1, n: 2 });
  });
});
