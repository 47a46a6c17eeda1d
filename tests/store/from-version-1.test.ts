import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { systemActor } from '../../main/hub/domain/actor.ts';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { connect } from '../../main/hub/store/db.ts';
import { appendEvents } from '../../main/hub/store/events.ts';
import { migrations } from '../../main/hub/store/migrations/index.ts';
import { openStore } from '../../main/hub/store/open.ts';
import { verifyJournal } from '../../main/hub/store/replay.ts';
import { allServices } from '../../main/hub/store/services.ts';
import { canonicalJson } from '../../shared/basics/canonical-json.ts';
import type { CommandId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import { office, service } from '../domain/given.ts';

/** What the first version wrote: no letters, no printers, nothing of where a ticket was taken. */
const { letters: _, ...chungThuc } = service();
const hoTich = { ...chungThuc, id: 'ho-tich' as ServiceId, series: 'H', name: 'Hộ tịch', position: 1 };
const old = [
  { type: 'office-configured', office, services: [chungThuc, hoTich], counters: [], officers: [] },
  {
    type: 'ticket-issued',
    ticketId: 1,
    day: '2026-03-02',
    series: 'A',
    number: 1,
    label: 'A001',
    token: 't1',
    serviceId: 'chung-thuc',
    priority: null,
    queuePosition: 1,
    waitingBefore: 0,
    waitMinutes: 0,
    printJobId: 1,
  },
  { type: 'print-begun', printJobId: 1 },
  { type: 'print-settled', printJobId: 1, status: 'sent', evidence: 'x' },
] as unknown as DomainEvent[];

test('an office of the first version is brought along: its journal still proves its tables', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xin-moi-v1-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const raw = new Database(path.join(folder, 'xin-moi.sqlite'));
  raw.exec(migrations[0] ?? '');
  raw.pragma('user_version = 1');
  const db = connect(raw);
  const at = instant(1000);
  const context = { at, day: businessDay('2026-03-02'), actor: systemActor, commandId: '0'.repeat(32) as CommandId };
  appendEvents(db, old, context);
  // The rows as the first version made them.
  raw.exec(`
    INSERT INTO services VALUES ('chung-thuc', 'A', 'Chứng thực', 'Certification', '', 8, '', 'neutral', 0, 1);
    INSERT INTO services VALUES ('ho-tich', 'H', 'Hộ tịch', 'Certification', '', 8, '', 'neutral', 1, 1);
    INSERT INTO tickets (id, day, series, number, label, token, service_id, status, issued_at, waiting_before, wait_minutes,
      queue_position) VALUES (1, '2026-03-02', 'A', 1, 'A001', 't1', 'chung-thuc', 'waiting', 1000, 0, 0, 1);
    INSERT INTO print_jobs VALUES (1, 1, 'sent', 1000, 1000, 1000, 1, 'x');`);
  raw.prepare('INSERT INTO office (id, setup) VALUES (1, ?)').run(canonicalJson(office));
  raw.close();

  const store = openStore(folder);
  onTestFinished(() => store.close());
  expect(verifyJournal(store.read)).toMatchObject({ flaw: null, events: 4 });
  expect(allServices(store.read).map(({ letters }) => letters)).toEqual([[], ['birth', 'marriage', 'death']]);
  expect(fs.readdirSync(path.join(folder, 'backups'))).toEqual(['before-version-2.sqlite']);
  const row = store.read.get<{ id: TicketId; reprint: number }>('SELECT ticket_id AS id, reprint FROM print_jobs');
  expect(row).toEqual({ id: 1, reprint: 0 });
});
