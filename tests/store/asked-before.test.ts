import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { applyEvent } from '../../main/hub/store/apply-event.ts';
import { connect } from '../../main/hub/store/db.ts';
import { appendEvents } from '../../main/hub/store/events.ts';
import { migrations } from '../../main/hub/store/migrations/index.ts';
import { openStore } from '../../main/hub/store/open.ts';
import { verifyJournal } from '../../main/hub/store/replay.ts';
import type { CommandId } from '../../shared/domain/ids.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import { atPanel, counter, office, officer, service } from '../domain/given.ts';
import { makeTempFolder, removeFolder } from '../support/temp-folder.ts';

const at = { counterId: '1', officerId: officer.id };
const visit = (id: number, counterId = '1'): object[] => [
  {
    type: 'ticket-issued',
    ticketId: id,
    day: '2026-03-02',
    series: 'A',
    number: id,
    label: `A00${id}`,
    token: `t${id}`,
    serviceId: 'chung-thuc',
    priority: null,
    queuePosition: id,
    waitingBefore: 0,
    waitMinutes: 0,
    printJobId: null,
  },
  { type: 'ticket-called', ticketId: id, callId: id, ...at, counterId },
  { type: 'serving-started', ticketId: id, ...at, counterId },
  { type: 'ticket-finished', ticketId: id, dossiers: null, ...at, counterId },
];
const panel = { type: 'station-paired', stationId: 'panel', kind: 'rating', counterId: '1', name: 'x' };

/** A journal as the version before wrote it: nothing of whether a panel asked. */
const before = [
  {
    type: 'office-configured',
    office,
    services: [service()],
    counters: [counter(), counter({ id: '2' as never, number: 2 })],
    officers: [officer],
  },
  ...visit(1),
  panel,
  ...visit(2),
  ...visit(3, '2'),
  { type: 'service-rated', ticketId: 2, level: 4, ...at },
  // Finished while a panel was paired, taken back, and finished after it was gone.
  ...visit(4),
  { type: 'finish-undone', ticketId: 4, ...at },
  { type: 'station-unpaired', stationId: 'panel' },
  { type: 'ticket-finished', ticketId: 4, dossiers: null, ...at },
  ...visit(5),
] as unknown as DomainEvent[];

/** A database of the version before, with the rows that this version would have but for what it added. */
function officeBefore(folder: string): void {
  const now = new Database(path.join(folder, 'now.sqlite'));
  const old = new Database(path.join(folder, 'xin-moi.sqlite'));
  for (const sql of migrations) now.exec(sql);
  const db = connect(now);
  for (const [i, event] of before.entries()) {
    const moment = { at: instant(1_000 * (i + 1)), day: businessDay('2026-03-02') };
    appendEvents(db, [event], { ...moment, actor: atPanel.actor, commandId: String(i).padStart(32, '0') as CommandId });
    applyEvent(db, event, moment);
  }
  now.close();
  const version = migrations.length - 1;
  for (const sql of migrations.slice(0, version)) old.exec(sql);
  old.pragma(`user_version = ${version}`);
  old.pragma('foreign_keys = OFF');
  old.prepare('ATTACH ? AS now').run(path.join(folder, 'now.sqlite'));
  const tables = old.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'").pluck().all() as string[];
  for (const table of tables) {
    const names = old.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table).map(String).join(', ');
    old.exec(`INSERT INTO main.${table} (${names}) SELECT ${names} FROM now.${table}`);
  }
  old.close();
}

test('an office of the version before is brought along: who was asked is as its journal tells it', () => {
  const folder = makeTempFolder();
  onTestFinished(() => removeFolder(folder));
  officeBefore(folder);
  const store = openStore(folder);
  expect(store.read.all('SELECT id, rating_asked AS asked FROM tickets ORDER BY id')).toEqual(
    [0, 1, 0, 0, 0].map((asked, i) => ({ id: i + 1, asked })),
  );
  expect(store.read.all('SELECT ticket_id, channel, after_ms, service_id FROM ratings')).toEqual([
    { ticket_id: 2, channel: 'panel', after_ms: 5_000, service_id: 'chung-thuc' },
  ]);
  expect(verifyJournal(store.read).flaw).toBeNull();
  store.close();
});
