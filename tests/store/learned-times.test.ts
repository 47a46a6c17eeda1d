import Database from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { connect, type ReadDb } from '../../main/hub/store/db.ts';
import { visitsIn, waitsIn } from '../../main/hub/store/learned-times.ts';
import { migrations } from '../../main/hub/store/migrations/index.ts';
import { businessDay } from '../../shared/domain/time.ts';

const [from, to] = [businessDay('2026-01-02'), businessDay('2026-03-02')];
let raw: Database.Database;
let db: ReadDb;
let nextId: number;
beforeEach(() => {
  raw = new Database(':memory:');
  for (const step of migrations) raw.exec(step);
  raw.pragma('foreign_keys = OFF');
  db = connect(raw);
  nextId = 1;
});

const insert = (table: string, row: Record<string, string | number | null>): void => {
  const names = Object.keys(row);
  raw.prepare(`INSERT INTO ${table} (${names}) VALUES (${names.map(() => '?')})`).run(...Object.values(row));
};

/** A ticket that was promised 15 minutes and called after 20, and its visit of 8. */
function happened(
  ticket: Record<string, string | number | null> = {},
  visit: Record<string, string | number | null> = {},
) {
  const id = nextId++;
  const base = { id, day: to, series: 'A', number: id, label: `A${id}`, token: `${id}`, service_id: 'chung-thuc' };
  const times = { status: 'done', issued_at: 0, first_called_at: 1_200_000, queued_at: 0, queue_position: id };
  insert('tickets', { ...base, ...times, waiting_before: 0, wait_minutes: 15, visit_id: id, ...ticket });
  const at = { ticket_id: id, counter_id: '1', officer_id: 'o1', service_id: 'chung-thuc', day: to };
  const ended = { called_at: 1_200_000, started_at: 1_230_000, ended_at: 1_680_000, ending: 'done' };
  insert('servings', { id, ...at, ...ended, ...visit });
}
const visits = (latest = 100) => visitsIn(db, { from, to, latest });
const waits = (latest = 100) => waitsIn(db, { from, to, latest });

test('a visit with the times of its counter and the number that it was for', () => {
  happened();
  expect(visits()).toEqual([
    {
      serviceId: 'chung-thuc',
      first: false,
      counterId: '1',
      day: to,
      issuedAt: 0,
      calledAt: 1_200_000,
      endedAt: 1_680_000,
    },
  ]);
  expect(waits()).toEqual([{ day: to, issuedAt: 0, firstCalledAt: 1_200_000, promised: 15 }]);
});

test('who had priority goes first, until they missed their call', () => {
  happened({ priority: 'elder' });
  happened({ priority: 'elder', absences: 1 });
  expect(visits().map(({ first }) => first)).toEqual([true, false]);
});

test('what is not over, was broken off, or lies outside the days is left out', () => {
  happened({}, { ended_at: null, ending: null });
  happened({}, { ending: 'cancelled' });
  happened({}, { ending: 'expired' });
  happened({}, { day: '2026-01-01' });
  happened({}, { day: '2026-03-03' });
  expect(visits()).toEqual([]);
  for (const ending of ['handed-back', 'transferred', 'parked']) happened({}, { ending });
  expect(visits()).toHaveLength(3);
});

test('promises count that a normal number from the entrance had', () => {
  happened({ priority: 'elder' });
  happened({ channel: 'counter' });
  happened({ channel: 'appointment' });
  happened({ wait_minutes: null });
  happened({ first_called_at: null });
  happened({ day: '2026-01-01' });
  happened({ day: '2030-01-01' });
  expect(waits()).toEqual([]);
  happened({ channel: 'guide' });
  expect(waits()).toHaveLength(1);
});

test('only the latest rows are looked at', () => {
  for (let n = 0; n < 5; n++) happened();
  expect(visits(2)).toHaveLength(2);
  expect(waits(3)).toHaveLength(3);
});
