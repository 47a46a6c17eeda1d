import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startLearning } from '../../main/hub/learn.ts';
import { localClock } from '../../main/hub/local-time.ts';
import { connect } from '../../main/hub/store/db.ts';
import { migrations } from '../../main/hub/store/migrations/index.ts';
import { minutes } from '../../shared/domain/time.ts';
import { office, service } from '../domain/given.ts';
import { createTestClock, vietnam } from '../support/test-clock.ts';

let raw: Database.Database;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  raw = new Database(':memory:');
  for (const step of migrations) raw.exec(step);
  raw.pragma('foreign_keys = OFF');
  const setup = { ...office, calendar: { holidays: [], makeUps: [] } };
  raw.prepare('INSERT INTO office (id, setup) VALUES (1, ?)').run(JSON.stringify(setup));
});
afterEach(() => {
  vi.useRealTimers();
});

/** So many visits of 16 minutes, from 09:00 on. */
function served(day: string, count: number, at = vietnam(day, '09:00')): void {
  const ticket = raw.prepare(`INSERT INTO tickets (day, series, number, label, token, service_id, status, issued_at,
    waiting_before, queue_position, queued_at, visit_id) VALUES (?, 'A', ?, '', '', 'chung-thuc', 'done', ?, 0, 1, 0, 1)`);
  const visit =
    raw.prepare(`INSERT INTO servings (ticket_id, counter_id, officer_id, service_id, day, called_at, started_at,
    ended_at, ending) VALUES (?, '1', 'o1', 'chung-thuc', ?, ?, ?, ?, 'done')`);
  for (let n = 1; n <= count; n++) {
    const { lastInsertRowid } = ticket.run(day, n, at - minutes(30));
    visit.run(lastInsertRowid, day, at, at, at + minutes(16));
  }
}

function learning(day = '2026-03-02') {
  const clock = createTestClock(vietnam(day, '10:00'));
  const { learned, stop } = startLearning({
    store: { read: connect(raw) },
    clock,
    localTime: localClock(office.timeZone),
  });
  onTestFinished(stop);
  return { clock, minutesAtNine: () => Math.round(learned().servingMinutes(service(), 9)) };
}
const pass = (howLong: number): unknown => vi.advanceTimersByTime(minutes(howLong));

test('what the office did in the last sixty days is known at the start', () => {
  served('2026-02-10', 2_000);
  expect(learning().minutesAtNine()).toBe(16);
});

test('what is older is not', () => {
  served('2025-12-20', 2_000);
  expect(learning().minutesAtNine()).toBe(8);
});

test('it learns again every ten minutes', () => {
  const { minutesAtNine } = learning();
  served('2026-03-02', 2_000);
  pass(9);
  expect(minutesAtNine()).toBe(8);
  pass(1);
  expect(minutesAtNine()).toBe(16);
});

test('and as soon as a day begins', () => {
  const { clock, minutesAtNine } = learning();
  served('2026-03-02', 2_000);
  clock.set(vietnam('2026-03-03', '00:01'));
  pass(1);
  expect(minutesAtNine()).toBe(16);
});

test('visits that a wrong clock put beside their own day are not believed', () => {
  served('2026-03-02', 2_000, vietnam('2000-01-01', '09:00'));
  expect(learning().minutesAtNine()).toBe(8);
});

test('a clock that stands in the past knows the catalogue only, and the past again when it is right', () => {
  served('2026-02-10', 2_000);
  const { clock, minutesAtNine } = learning('2000-01-01');
  expect(minutesAtNine()).toBe(8);
  clock.set(vietnam('2026-03-02', '10:00'));
  pass(1);
  expect(minutesAtNine()).toBe(16);
});
