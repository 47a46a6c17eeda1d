import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Period } from '../../shared/contract/report.ts';
import { businessDay } from '../../shared/domain/time.ts';
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
const IN_WEEK = "day BETWEEN '2026-10-26' AND '2026-11-01'";
const week: Period = {
  length: 'week',
  cut: 'calendar',
  from: businessDay('2026-10-26'),
  to: businessDay('2026-11-01'),
};
const MINUTE = 60_000;

/** What a ward rests from 11:30 to 13:30 of a stretch of time, said once more without the product's words. */
function worked(from: number, to: number): number {
  const midnight = Math.floor((from + 7 * 3_600_000) / 86_400_000) * 86_400_000 - 7 * 3_600_000;
  const [noon, back] = [midnight + 11.5 * 3_600_000, midnight + 13.5 * 3_600_000];
  return to - from - Math.max(0, Math.min(to, back) - Math.max(from, noon));
}

/** Each who was called, with all that they waited, one by one. */
function waitsOf(days: string): { label: string; day: string; ms: number }[] {
  type Ticket = { id: number; label: string; day: string; issued_at: number; first_called_at: number };
  type Visit = { called_at: number; ended_at: number | null; ending: string | null };
  return office.sql<Ticket>(`SELECT * FROM tickets WHERE ${days} AND first_called_at IS NOT NULL`).map((ticket) => {
    let ms = worked(ticket.issued_at, ticket.first_called_at);
    let sentAt: number | null = null;
    for (const visit of office.sql<Visit>('SELECT * FROM servings WHERE ticket_id = ? ORDER BY id', ticket.id)) {
      if (sentAt !== null) ms += worked(sentAt, visit.called_at);
      sentAt = visit.ending === 'transferred' || visit.ending === 'handed-back' ? visit.ended_at : null;
    }
    return { label: ticket.label, day: ticket.day, ms };
  });
}

test('given October, then the mean, the longest and the share of waits are those of the people, one by one', () => {
  const waits = waitsOf(IN_OCTOBER).map(({ ms }) => ms);
  const total = cellsOf(office.report('R2'), 'total');
  expect(Number(total.meanWait)).toBeCloseTo(waits.reduce((sum, ms) => sum + ms, 0) / waits.length / MINUTE, 6);
  expect(Number(total.longestWait)).toBeCloseTo(Math.max(...waits) / MINUTE, 6);
  expect(total.waitShare).toBe(waits.filter((ms) => ms <= 35 * MINUTE).length / waits.length);
  // Lunch is in none of them, and stands beside them.
  expect(Number(total.longestWaitAll)).toBeGreaterThan(Number(total.longestWait));
});

test('given the week, then R6 names those who waited longest, sent on or not, and counts as SQL does', () => {
  const r6 = office.report('R6', 'field', false, week);
  const longest = waitsOf(IN_WEEK)
    .map(({ ms }) => ms / MINUTE)
    .sort((a, b) => b - a);
  const worst = r6.tables.find(({ title }) => title === 'Ba lượt chờ lâu nhất');
  expect(worst?.rows.map((cells) => cells[7])).toEqual(longest.slice(0, 3));
  const told = (name: string) => r6.tables.flatMap(({ rows }) => rows).find((cells) => cells[0] === name);
  const [counted] = office.sql<Record<string, number>>(`
    SELECT count(*) AS issued, sum(status = 'done') AS served, sum(priority IS NOT NULL) AS priority,
      sum(coalesce(dossiers, 0)) AS dossiers FROM tickets WHERE ${IN_WEEK}`);
  expect(told('Số lượt lấy số')?.[1]).toBe(counted?.issued);
  expect(told('Đã phục vụ')?.[1]).toBe(counted?.served);
  expect(told('Ưu tiên')?.[1]).toBe(counted?.priority);
  expect(told('Số hồ sơ tiếp nhận')?.[1]).toBe(counted?.dossiers);
  const [before] = office.sql<{ n: number }>(
    "SELECT count(*) AS n FROM tickets WHERE day BETWEEN '2026-10-19' AND '2026-10-25'",
  );
  expect(told('Số lượt lấy số')?.[2]).toBe(before?.n);
  const [slow] = office.sql<{ n: number }>(`
    SELECT count(*) AS n FROM tickets t WHERE ${IN_WEEK} AND first_called_at IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM ticket_notes WHERE ticket_id = t.id AND kind = 'slow')
      AND EXISTS (SELECT 1 FROM servings WHERE ticket_id = t.id AND ended_at - started_at > 25 * 60000)`);
  const long = waitsOf(IN_WEEK).filter(({ ms }) => ms > 35 * MINUTE).length;
  const over = Number(told('Vượt ngưỡng chưa giải trình')?.[1]);
  expect(over).toBeGreaterThanOrEqual(slow?.n ?? 0);
  expect(over).toBeLessThanOrEqual((slow?.n ?? 0) + long);
  const listed = r6.tables.find(({ title }) => title === 'Vượt ngưỡng chưa giải trình')?.rows.length ?? 0;
  const left = Number(/còn (\d+) lượt/.exec(r6.remarks.join())?.[1] ?? 0);
  expect(listed + left).toBe(over);
});

test('given October, then in no hour more counters stand open than there are, and as many as the journal says', () => {
  const [doors] = office.sql<{ n: number }>('SELECT count(*) AS n FROM counters');
  const events = office.sql<{ at: number; type: string; counter: string; day: string }>(`
    SELECT at, type, day, data->>'counterId' AS counter FROM events
      WHERE type IN ('counter-opened', 'counter-paused', 'counter-closed') AND ${IN_OCTOBER} ORDER BY seq`);
  const days = office.sql<{ day: string }>(`SELECT DISTINCT day FROM tickets WHERE ${IN_OCTOBER}`).length;
  const since = new Map<string, number>();
  let ninth = 0;
  for (const { at, type, counter, day } of events) {
    const [from, to] = [Date.parse(`${day}T09:00+07:00`), Date.parse(`${day}T10:00+07:00`)];
    const opened = since.get(counter);
    if (opened !== undefined) ninth += Math.max(0, Math.min(at, to) - Math.max(opened, from));
    since.delete(counter);
    if (type === 'counter-opened') since.set(counter, at);
  }
  const report = office.report('R5');
  const row = report.tables[0]?.rows.findIndex((cells) => cells[1] === '9 – 10 giờ') ?? -1;
  expect(Number(cellsOf(report, row).openCounters)).toBeCloseTo(ninth / 3_600_000 / days, 6);
  for (const [i] of (report.tables[0]?.rows ?? []).entries())
    expect(Number(cellsOf(report, i).openCounters)).toBeLessThanOrEqual(doors?.n ?? 0);
});

test('given October, then the register has each number once, in order, as the table has it', () => {
  const rows = office.report('R8').tables[0]?.rows ?? [];
  const stored = office.sql<{ label: string; day: string; status: string; level: number | null; minute: number }>(`
    SELECT label, day, status, (SELECT level FROM ratings WHERE ticket_id = t.id) AS level,
      (issued_at + 7 * 3600000) % 86400000 / 60000 AS minute
    FROM tickets t WHERE ${IN_OCTOBER} ORDER BY day, id LIMIT 200`);
  expect(rows.map((cells) => [cells[0], cells[1], cells[4]])).toEqual(
    stored.map(({ day, label, minute }) => [day, label, Math.floor(minute)]),
  );
  const words = [null, 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'];
  expect(rows.map((cells) => cells[12])).toEqual(stored.map(({ level }) => (level === null ? null : words[level])));
  const statuses = office.sql<{ n: number }>(`SELECT count(*) AS n FROM tickets WHERE ${IN_OCTOBER}`);
  expect(office.report('R8').remarks.at(-1)).toBe(`Tổng số trong kỳ: ${statuses[0]?.n.toLocaleString('vi-VN')} lượt.`);
});

test('given a period that is not over, then each report says up to when it counts; a check of the room has no period', () => {
  expect(office.report('R2').remarks[0]).toBe('Kỳ này chưa kết thúc: số liệu đến 31/10/2026 09:00.');
  const september: Period = {
    ...week,
    length: 'month',
    from: businessDay('2026-09-01'),
    to: businessDay('2026-09-30'),
  };
  expect(office.report('R2', 'field', false, september).remarks).toEqual([]);
  const room = office.report('R9', 'field', false, september);
  expect(room.periodInWords).toBe('Thời điểm kiểm tra: 31/10/2026 09:00');
  expect(room.period).toMatchObject({ from: '2026-10-31', to: '2026-10-31' });
});

test('given lines of another kind, then the title says of what they are', () => {
  expect(office.report('R2', 'counter').title).toBe('Lượt giao dịch theo quầy');
  expect(office.report('R3', 'procedure').title).toBe('Mức độ hài lòng của công dân theo thủ tục');
});
