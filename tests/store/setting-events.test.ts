import { beforeEach, expect, test } from 'vitest';
import { auditEvents, linesOfDays } from '../../main/hub/store/audit-events.ts';
import type { ReadDb } from '../../main/hub/store/db.ts';
import { earlierSettings, settingEvents } from '../../main/hub/store/setting-events.ts';
import { businessDay } from '../../shared/domain/time.ts';
import { calledNo, day, db, happened, issued, openRows, raw } from './given-rows.ts';

beforeEach(openRows);

const tables = ['rules-changed', 'office-configured'];
const [first, last] = [businessDay('2000-01-01'), businessDay('2099-12-31')];

/** How SQLite would find what `ask` asks for. */
function planOf(ask: (db: ReadDb) => unknown): string {
  const plans: string[] = [];
  const explain = (sql: string, ...values: unknown[]): never[] => {
    const steps = raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
    plans.push(steps.map(({ detail }) => detail).join('; '));
    return [];
  };
  ask({ all: explain, each: explain } as unknown as ReadDb);
  return plans.join('\n');
}

test('given a long journal, then changes of settings are found by their own index, in its order', () => {
  const page = planOf((read) => settingEvents(read, { types: tables, from: first, to: last, before: 9 }, 30));
  const earlier = planOf((read) => earlierSettings(read, tables, 9));
  for (const plan of [page, earlier]) {
    expect(plan).toContain('events_of_settings');
    expect(plan).not.toContain('TEMP B-TREE');
  }
});

test('given days, then their lines are found by halving, also before the first day and after the last', () => {
  happened(1, issued(1), issued(2), calledNo(1));
  const { n } = raw.prepare('SELECT count(*) AS n FROM events').get() as { n: number };
  expect(linesOfDays(db, day, day)).toEqual({ low: 1, high: n + 1 });
  expect(linesOfDays(db, first, businessDay('2000-01-02'))).toEqual({ low: 1, high: 1 });
  expect(linesOfDays(db, businessDay('2099-01-01'), last)).toEqual({ low: n + 1, high: n + 1 });
  const wish = { types: ['ticket-called'], counterId: '1', officerId: 'o1', tickets: [1], from: day, to: day };
  expect(auditEvents(db, wish, { low: 1, before: n + 1 }, 10).map(({ type }) => type)).toEqual(['ticket-called']);
  expect(auditEvents(db, { ...wish, tickets: [2] }, { low: 1, before: n + 1 }, 10)).toEqual([]);
});
