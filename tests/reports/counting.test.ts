import fs from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { systemActor } from '../../main/hub/domain/actor.ts';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { countDays } from '../../main/hub/reports/count-days.ts';
import { openFigures } from '../../main/hub/reports/figures-file.ts';
import { makeReport } from '../../main/hub/reports/make-report.ts';
import { applyEvent } from '../../main/hub/store/apply-event.ts';
import { appendEvents } from '../../main/hub/store/events.ts';
import { rowsOfDay } from '../../main/hub/store/rows-of-day.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import { removeFolder } from '../support/temp-folder.ts';
import { cellsOf, october, openSmallOffice, type SmallOffice } from './small-office.ts';

async function opened(): Promise<SmallOffice> {
  const office = await openSmallOffice();
  onTestFinished(() => {
    office.close();
    removeFolder(office.folder);
  });
  return office;
}

test('given a counted day, when an event touches one of its tickets, then that day is counted again, and no other', async () => {
  const office = await opened();
  const [ticket] = office.sql<{ id: number; day: string }>(
    "SELECT id, day FROM tickets WHERE status = 'done' AND day = '2026-10-05' ORDER BY id LIMIT 1",
  );
  if (!ticket) throw new Error('nobody came');
  const { served, dossiers } = cellsOf(office.report('R2'), 'total') as Record<string, number>;
  const broughtBefore = office.sql('SELECT dossiers AS n FROM tickets WHERE id = ?', ticket.id)[0]?.n ?? 0;
  // A change that no event tells of is not seen: figures of past days are kept, not read again.
  office.raw.prepare("UPDATE tickets SET dossiers = 999 WHERE day = '2026-10-06' AND status = 'done'").run();
  const event = {
    type: 'finish-undone',
    ticketId: ticket.id,
    counterId: '1',
    officerId: 'o1',
  } as unknown as DomainEvent;
  const moment = { at: instant(office.now), day: businessDay('2026-10-31') };
  appendEvents(office.main, [event], { ...moment, actor: systemActor, commandId: 'x' });
  office.raw.prepare('UPDATE tickets SET counter_id = NULL WHERE id = ?').run(ticket.id);
  applyEvent(office.main, event, moment);
  const brought = (id: number): number =>
    office.sql('SELECT coalesce(dossiers, 0) AS n FROM tickets WHERE id = ?', id)[0]?.n ?? 0;
  await office.recount();
  const after = cellsOf(office.report('R2'), 'total');
  expect(after.served).toBe((served ?? 0) - 1);
  expect(after.dossiers).toBe((dossiers ?? 0) - broughtBefore + brought(ticket.id));
});

test('given a journal that is not the one that was seen, as after a backup, then every day is counted anew', async () => {
  const office = await opened();
  office.raw.exec("UPDATE tickets SET dossiers = 1 WHERE status = 'done'");
  office.raw.exec(
    'DROP TRIGGER events_are_never_deleted; DELETE FROM events WHERE seq = (SELECT max(seq) FROM events)',
  );
  await office.recount();
  const [all] = office.sql("SELECT sum(dossiers) AS dossiers FROM tickets WHERE day LIKE '2026-10%'");
  expect(cellsOf(office.report('R2'), 'total')).toMatchObject(all ?? {});
});

test.each([
  ['broken', (file: string) => fs.writeFileSync(file, 'not a database, but long enough to be read as one'.repeat(40))],
  ['gone', (file: string) => fs.rmSync(file)],
])('given figures that are %s, then they are made again and say the same', async (_, harm) => {
  const office = await opened();
  const before = office.report('R7').tables;
  office.figures.close();
  harm(path.join(office.folder, 'figures.sqlite'));
  const figures = openFigures(office.folder);
  expect(figures.days().size).toBe(0);
  const today = businessDay('2026-10-31');
  await countDays(office.main, figures, { now: office.now, today, timeZone: 'Asia/Ho_Chi_Minh' }, () => true);
  const request = { report: 'R7', period: october, axis: 'field', compared: false } as const;
  expect(makeReport(office.main, figures, request, office.now).tables).toEqual(before);
  figures.close();
});

test('given years of days, then each statement that reads a day walks an index', async () => {
  const office = await opened();
  const plans: string[] = [];
  const spy = {
    ...office.main,
    all: (sql: string, ...values: (string | number | null)[]) => {
      const plan = office.raw.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...values) as { detail: string }[];
      plans.push(...plan.map(({ detail }) => `${detail} <- ${sql}`));
      return office.main.all(sql, ...values);
    },
  };
  rowsOfDay(spy as typeof office.main, businessDay('2026-10-05'));
  expect(plans.length).toBeGreaterThan(6);
  expect(plans.filter((plan) => /^SCAN (?!json_each|services)/.test(plan))).toEqual([]);
});
