import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportAxes } from '../../shared/contract/report.ts';
import { removeFolder } from '../support/temp-folder.ts';
import { cellsOf, openSmallOffice, type SmallOffice } from './small-office.ts';

let office: SmallOffice;
beforeAll(async () => {
  office = await openSmallOffice();
});
afterAll(() => {
  office.close();
  removeFolder(office.folder);
});

const IN_OCTOBER = "day BETWEEN '2026-10-01' AND '2026-10-31'";
/** Lunch of a ward's day, 11:30–13:30 in Vietnam, taken off a wait: said once more, in SQL alone. */
const LUNCH = `max(0, min(first_called_at, unixepoch(day) * 1000 + 6.5 * 3600000) - max(issued_at, unixepoch(day) * 1000 + 4.5 * 3600000))`;

test('given a month, then R2 by field says what SQL counts from the tickets', () => {
  const report = office.report('R2');
  const counted = office.sql<{ name: string } & Record<string, number>>(`
    SELECT name, count(*) AS issued, sum(status = 'done') AS served, sum(status = 'expired') AS expired,
      sum(status = 'cancelled' AND absences > 0) AS absent, sum(status = 'cancelled' AND absences = 0) AS cancelled,
      sum(t.id IN (SELECT ticket_id FROM ticket_notes WHERE kind = 'transfer')) AS transferred,
      sum(priority IS NOT NULL) AS priority, sum(coalesce(dossiers, 0)) AS dossiers, count(first_called_at) AS waits
    FROM tickets t JOIN services s ON s.id = t.service_id WHERE ${IN_OCTOBER} GROUP BY s.id ORDER BY position`);
  expect(counted.length).toBeGreaterThan(4);
  for (const { name, ...figures } of counted) {
    const row = report.tables[0]?.rows.findIndex((cells) => cells[1] === name) ?? -1;
    expect(cellsOf(report, row)).toMatchObject(figures);
  }
  const [all] = office.sql(
    `SELECT count(*) AS issued, sum(status = 'done') AS served FROM tickets WHERE ${IN_OCTOBER}`,
  );
  expect(cellsOf(report, 'total')).toMatchObject(all ?? {});
  expect(report.checks.every(({ holds }) => holds)).toBe(true);
});

test('given who was never sent on, then their wait is first call less number taken, with lunch and without', () => {
  const report = office.report('R2');
  // Fields from which nobody was sent on have waits that one line of SQL can say.
  const [sent] = office.sql<{ n: number }>("SELECT count(*) AS n FROM servings WHERE ending = 'transferred'");
  expect(sent?.n).toBeGreaterThan(0);
  const [all] = office.sql<Record<string, number>>(`
    SELECT count(*) AS n, sum(first_called_at - issued_at) AS waitMs, sum(first_called_at - issued_at - ${LUNCH}) AS workMs,
      sum((SELECT coalesce(sum(n.called_at - v.ended_at), 0) FROM servings v JOIN servings n ON n.ticket_id = v.ticket_id
        AND n.id = (SELECT min(id) FROM servings WHERE ticket_id = v.ticket_id AND id > v.id)
        WHERE v.ticket_id = tickets.id AND v.ending = 'transferred')) AS more
    FROM tickets WHERE ${IN_OCTOBER} AND first_called_at IS NOT NULL`);
  const { n = 0, waitMs = 0, workMs = 0, more = 0 } = all ?? {};
  const total = cellsOf(report, 'total');
  expect(Number(total.meanWaitAll)).toBeCloseTo((waitMs + more) / n / 60_000, 6);
  // What was waited again after being sent on may hold a lunch of its own: between nothing and all of it is added.
  expect(Number(total.meanWait)).toBeGreaterThanOrEqual(workMs / n / 60_000 - 1e-6);
  expect(Number(total.meanWait)).toBeLessThanOrEqual((workMs + more) / n / 60_000 + 1e-6);
  expect(Number(total.meanWait)).toBeLessThan(Number(total.meanWaitAll));
});

test('given the share of those who waited at most 35 minutes, then SQL counts the same people', () => {
  const report = office.report('R2', 'day');
  const table = report.tables[0];
  const days = office.sql<{ day: string; n: number; soon: number }>(`
    SELECT day, count(*) AS n, sum(first_called_at - issued_at - ${LUNCH} <= 35 * 60000) AS soon FROM tickets
    WHERE ${IN_OCTOBER} AND first_called_at IS NOT NULL
      AND day NOT IN (SELECT day FROM servings WHERE ending = 'transferred') GROUP BY day`);
  expect(days.length).toBeGreaterThan(3);
  for (const { day, n, soon } of days) {
    const row = table?.rows.findIndex((cells) => cells[1] === day.split('-').reverse().join('/')) ?? -1;
    expect(cellsOf(report, row)).toMatchObject({ waits: n, waitShare: soon / n });
  }
});

test('given a month, then R3 by counter says what SQL counts from the ratings', () => {
  const report = office.report('R3', 'counter');
  const counted = office.sql<{ name: string } & Record<string, number>>(`
    SELECT 'Quầy ' || number AS name, count(*) AS rated, sum(level = 4) AS level4, sum(level = 3) AS level3,
      sum(level = 2) AS level2, sum(level = 1) AS level1, count(comment_hash) AS comments,
      avg(level >= 3) AS satisfied
    FROM ratings r JOIN counters c ON c.id = r.counter_id WHERE ${IN_OCTOBER} GROUP BY c.id`);
  expect(counted.length).toBeGreaterThan(3);
  for (const { name, satisfied = 0, ...figures } of counted) {
    const row = report.tables[0]?.rows.findIndex((cells) => cells[1] === name) ?? -1;
    const cells = cellsOf(report, row);
    expect(cells).toMatchObject(figures);
    expect(Number(cells.satisfied)).toBeCloseTo(satisfied, 9);
  }
});

test('given a month, then R4 says what SQL counts at each counter', () => {
  const report = office.report('R4');
  const counted = office.sql<{ name: string; place: string } & Record<string, number>>(`
    SELECT o.name, 'Quầy ' || c.number AS place, count(*) AS servings,
      (SELECT count(DISTINCT day) FROM events WHERE type = 'counter-opened' AND data->>'officerId' = o.id AND ${IN_OCTOBER})
        AS workedDays,
      avg(ended_at - started_at) / 60000.0 AS meanServing,
      (SELECT count(*) FROM calls WHERE recall = 1 AND officer_id = o.id AND counter_id = c.id AND ${IN_OCTOBER}) AS recalls,
      (SELECT count(*) FROM calls WHERE why->>'rule' = 'chosen' AND officer_id = o.id AND counter_id = c.id AND ${IN_OCTOBER}) AS outOfTurn,
      (SELECT count(*) FROM ticket_notes n JOIN tickets t ON t.id = n.ticket_id
        WHERE kind = 'transfer' AND n.officer_id = o.id AND ${IN_OCTOBER}) AS sentOn
    FROM servings s JOIN officers o ON o.id = s.officer_id JOIN counters c ON c.id = s.counter_id
    WHERE ${IN_OCTOBER} GROUP BY o.id, c.id`);
  expect(report.tables[0]?.rows.length).toBe(counted.length);
  for (const { name, place, meanServing = 0, ...figures } of counted) {
    const row = report.tables[0]?.rows.findIndex((cells) => cells[1] === name && cells[2] === place) ?? -1;
    const cells = cellsOf(report, row);
    expect(cells).toMatchObject(figures);
    expect(Number(cells.meanServing)).toBeCloseTo(meanServing, 6);
    expect(Number(cells.openedAt)).toBeGreaterThan(440);
    expect(Number(cells.openedAt)).toBeLessThan(460);
  }
});

test('given a month, then R5 counts the hours as SQL does, and nobody more waits than sat there', () => {
  const report = office.report('R5');
  const counted = office.sql<{ hour: number; issued: number; served: number }>(`
    SELECT cast((issued_at + 7 * 3600000) % 86400000 / 3600000 AS INTEGER) AS hour, count(*) AS issued,
      sum(status = 'done') AS served FROM tickets WHERE ${IN_OCTOBER} GROUP BY 1`);
  for (const { hour, issued, served } of counted) {
    const row = report.tables[0]?.rows.findIndex((cells) => cells[1] === `${hour} – ${hour + 1} giờ`) ?? -1;
    expect(cellsOf(report, row)).toMatchObject({ issued, served });
  }
  // The most who waited at once is reached when somebody comes: looked at there, one by one.
  const [most] = office.sql<{ n: number }>(`
    SELECT max((SELECT count(*) FROM tickets w WHERE w.day = t.day AND w.issued_at <= t.issued_at
      AND coalesce(w.first_called_at, w.finished_at) > t.issued_at)) AS n FROM tickets t WHERE ${IN_OCTOBER}`);
  expect(cellsOf(report, 'total').peak).toBe(most?.n);
});

test('given any axis, then its lines add up to the same numbers, and the form’s rule holds', () => {
  const [all] = office.sql<{ issued: number; served: number }>(
    `SELECT count(*) AS issued, sum(status = 'done') AS served FROM tickets WHERE ${IN_OCTOBER}`,
  );
  for (const axis of reportAxes) {
    const report = office.report('R2', axis);
    expect(cellsOf(report, 'total'), axis).toMatchObject(all ?? {});
    expect(report.checks.every(({ holds }) => holds)).toBe(true);
  }
});

test('given a year without an office, then nothing is known of it: no zero stands for it', () => {
  const report = office.report('R2', 'field', true);
  const row = cellsOf(report, 0);
  expect(row['issued-before']).toBeNull();
  expect(row['issued-change']).toBeNull();
  const empty = office.report('R2', 'field', false, {
    length: 'range',
    cut: 'calendar',
    from: '2020-01-01' as never,
    to: '2020-01-31' as never,
  });
  expect(cellsOf(empty, 0).issued).toBeNull();
  expect(cellsOf(empty, 'total').issued).toBeNull();
});

test('given every report, then each row has a cell for each column, and dossiers keep the form’s rules', () => {
  for (const id of ['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R8', 'R9'] as const) {
    const report = office.report(id, 'field', true);
    for (const { columns, rows, total } of report.tables)
      for (const cells of [...rows, ...(total ? [total] : [])]) expect(cells.length, id).toBe(columns.length);
    expect(report.checks.filter(({ holds }) => !holds)).toEqual([]);
  }
});
