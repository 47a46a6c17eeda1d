import Database from 'better-sqlite3';
import { systemActor } from '../../main/hub/domain/actor.ts';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { applyEvent } from '../../main/hub/store/apply-event.ts';
import { type Connection, connect } from '../../main/hub/store/db.ts';
import { appendEvents } from '../../main/hub/store/events.ts';
import { migrations } from '../../main/hub/store/migrations/index.ts';
import type { CallReason } from '../../shared/domain/call-reason.ts';
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

/** The database of the running test, fresh with each `openRows`. */
export let db: Connection;
export let raw: Database.Database;
export const day = businessDay('2026-03-02');
export const counterId = '1' as CounterId;
export const officerId = 'o1' as OfficerId;
export const chungThuc = service().id;
export const hoTich = 'ho-tich' as ServiceId;

/** Journal and tables together, as `execute` does it. */
export function happened(at: number, ...events: DomainEvent[]): void {
  appendEvents(db, events, { at: instant(at), day, actor: systemActor, commandId: `c${at}` });
  for (const event of events) applyEvent(db, event, { at: instant(at), day });
}

export const issued = (
  id: number,
  changes: Partial<Extract<DomainEvent, { type: 'ticket-issued' }>> = {},
): DomainEvent => ({
  type: 'ticket-issued',
  ticketId: id as TicketId,
  day,
  series: 'A',
  number: id,
  label: `A${String(id).padStart(3, '0')}`,
  token: `t${id}` as TicketToken,
  serviceId: chungThuc,
  priority: null,
  queuePosition: id,
  waitingBefore: 0,
  waitMinutes: null,
  printJobId: id as PrintJobId,
  ...changes,
});
export const why = (turn: CallReason['class'] = 'normal', rule: CallReason['rule'] = 'turn'): CallReason => ({
  rule,
  mixing: 'mixed',
  class: turn,
  waitedMinutes: 0,
  run: 0,
  limit: 2,
  passedOver: 0,
  passed: [],
});
export const calledNo = (id: number, because: CallReason = why()): DomainEvent => ({
  type: 'ticket-called',
  ticketId: id as TicketId,
  callId: id as CallId,
  why: because,
  counterId,
  officerId,
});
export const at = { counterId, officerId };
export const no = (id: number) => ({ ticketId: id as TicketId });
export const idsOf = (tickets: readonly { id: number }[]): number[] => tickets.map(({ id }) => id);

/** A small office: one open counter for two services. */
export function openRows(): void {
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
}
