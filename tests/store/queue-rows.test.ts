import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { systemActor } from '../../main/hub/domain/actor.ts';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { applyEvent } from '../../main/hub/store/apply-event.ts';
import { priorityRun, recentCalls } from '../../main/hub/store/calls.ts';
import { connect, type WriteDb } from '../../main/hub/store/db.ts';
import { appendEvents } from '../../main/hub/store/events.ts';
import { migrations } from '../../main/hub/store/migrations/index.ts';
import { verifyJournal } from '../../main/hub/store/replay.ts';
import { countWaiting, findTicket, queueHead, seriesState, ticketAtCounter } from '../../main/hub/store/tickets.ts';
import type {
  CallId,
  CounterId,
  OfficerId,
  PrintJobId,
  ServiceId,
  TicketId,
  TicketToken,
} from '../../shared/domain/ids.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import { office, officer, service } from '../domain/given.ts';

let db: WriteDb;
let raw: Database.Database;
const day = businessDay('2026-03-02');
const counterId = '1' as CounterId;
const officerId = 'o1' as OfficerId;
const chungThuc = service().id;
const hoTich = 'ho-tich' as ServiceId;

/** Journal and tables together, as `execute` does it. */
function happened(at: number, ...events: DomainEvent[]): void {
  appendEvents(db, events, { at: instant(at), day, actor: systemActor, commandId: `c${at}` });
  for (const event of events) applyEvent(db, event, { at: instant(at), day });
}

const issued = (id: number, changes: Partial<Extract<DomainEvent, { type: 'ticket-issued' }>> = {}): DomainEvent => ({
  type: 'ticket-issued',
  ticketId: id as TicketId,
  day,
  series: 'A',
  number: id,
  label: `A00${id}`,
  token: `t${id}` as TicketToken,
  serviceId: chungThuc,
  priority: null,
  queuePosition: id,
  waitingBefore: 0,
  waitMinutes: null,
  printJobId: id as PrintJobId,
  ...changes,
});
const calledNo = (id: number): DomainEvent => ({
  type: 'ticket-called',
  ticketId: id as TicketId,
  callId: id as CallId,
  counterId,
  officerId,
});

beforeEach(() => {
  raw = new Database(':memory:');
  for (const sql of migrations) raw.exec(sql);
  db = connect(raw);
  happened(
    1,
    {
      type: 'office-configured',
      office,
      services: [service(), service({ id: hoTich, series: 'H', position: 1 })],
      counters: [{ id: counterId, number: 1, place: 'quay', name: '', services: [chungThuc, hoTich] }],
      officers: [officer],
    },
    { type: 'officer-signed-in', counterId, officerId },
    { type: 'counter-opened', counterId, officerId },
  );
});

describe('The rows of the queue', () => {
  test('the head of the queue has the first of each class of each service, in queue order', () => {
    happened(
      2,
      issued(1),
      issued(2),
      issued(3, { priority: 'elder' }),
      issued(4, { serviceId: hoTich, series: 'H', number: 1 }),
    );
    expect(queueHead(db, [chungThuc, hoTich], 1).map((t) => t.id)).toEqual([1, 3, 4]);
    expect(countWaiting(db, chungThuc)).toBe(3);
  });

  test('numbering sees the day, what is still open, and the latest ticket', () => {
    happened(2, issued(1), issued(2));
    const latest = { at: 2, outOfDay: false, lastOfItsDay: 2 };
    expect(seriesState(db, 'A', day)).toEqual({ lastOfDay: 2, lastOpen: 0, latest });
    expect(seriesState(db, 'A', businessDay('2026-03-01'))).toEqual({ lastOfDay: 0, lastOpen: 2, latest });
    expect(seriesState(db, 'H', day)).toEqual({ lastOfDay: 0, lastOpen: 0, latest: null });
  });

  test('numbering sees that a clock was set back and is right again, also when those tickets are gone', () => {
    const yesterday = businessDay('2026-03-01');
    happened(2, issued(1), issued(2, { day: yesterday, number: 7, label: 'A007' }));
    happened(3, { type: 'ticket-expired', ticketId: 2 as TicketId });
    expect(seriesState(db, 'A', day).latest).toEqual({ at: 2, outOfDay: true, lastOfItsDay: 7 });
    // Another morning: nothing of it was there before.
    expect(seriesState(db, 'A', businessDay('2026-03-03')).latest).toMatchObject({ outOfDay: false });
  });

  test('the schema itself refuses a number twice and two people at one counter', () => {
    happened(2, issued(1), issued(2));
    expect(() => applyEvent(db, issued(3, { number: 1 }), { at: instant(3), day })).toThrow(/UNIQUE/);
    happened(3, calledNo(1));
    expect(() => applyEvent(db, calledNo(2), { at: instant(4), day })).toThrow(/UNIQUE/);
  });

  test('absent sends to the end and frees the counter; transfer keeps number, time and place', () => {
    happened(2, issued(1), issued(2), calledNo(1));
    happened(3, { type: 'ticket-absent', ticketId: 1 as TicketId, queuePosition: 3, counterId, officerId });
    expect(ticketAtCounter(db, counterId)).toBeNull();
    expect(findTicket(db, 1 as TicketId)).toMatchObject({
      status: 'waiting',
      absences: 1,
      queuePosition: 3,
      calledAt: null,
    });
    happened(4, calledNo(2));
    const to = { from: chungThuc, to: hoTich, reasonHash: 'h' };
    happened(5, { type: 'ticket-transferred', ticketId: 2 as TicketId, ...to, counterId, officerId });
    expect(findTicket(db, 2 as TicketId)).toMatchObject({
      serviceId: hoTich,
      label: 'A002',
      issuedAt: 2,
      queuePosition: 2,
    });
  });

  test('an event that does not fit stops everything instead of changing nothing quietly', () => {
    happened(2, issued(1));
    const start: DomainEvent = { type: 'serving-started', ticketId: 1 as TicketId, counterId, officerId };
    expect(() => applyEvent(db, start, { at: instant(3), day })).toThrow(/changed 0 rows/);
  });

  test('the run of priority calls is counted from the last normal one', () => {
    happened(2, issued(1), issued(2, { priority: 'elder' }), issued(3, { priority: 'merit' }));
    for (const id of [1, 2, 3]) {
      happened(id + 2, calledNo(id), {
        type: 'ticket-cancelled',
        ticketId: id as TicketId,
        cause: 'by-staff',
        reasonHash: null,
      });
    }
    expect(priorityRun(db, counterId, day, 5)).toBe(2);
    expect(recentCalls(db, day, 2).map((call) => [call.label, call.priority, call.current])).toEqual([
      ['A003', true, false],
      ['A002', true, false],
    ]);
  });
});

describe('The journal', () => {
  beforeEach(() => happened(2, issued(1), issued(2), calledNo(1)));

  test('replays into the same tables', () => {
    expect(verifyJournal(db)).toEqual({ flaw: null, events: 6 });
  });

  test('shows an event that was edited by hand, at its row', () => {
    raw.exec(
      "DROP TRIGGER events_are_never_changed; UPDATE events SET data = replace(data, 'A002', 'A003') WHERE seq = 5",
    );
    expect(verifyJournal(db).flaw).toMatchObject({ seq: 5 });
  });

  test('shows a row that was taken out, and a table that was edited', () => {
    raw.exec("UPDATE tickets SET status = 'done' WHERE id = 2");
    expect(verifyJournal(db).flaw).toMatchObject({ seq: null, what: expect.stringContaining('tickets') });
    raw.exec('DROP TRIGGER events_are_never_deleted; DELETE FROM events WHERE seq = 3');
    expect(verifyJournal(db).flaw).toMatchObject({ seq: 3 });
  });
});
