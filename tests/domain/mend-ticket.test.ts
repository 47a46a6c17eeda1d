import { expect, test } from 'vitest';
import { changeService, explainSlow, noteTicket, setPriority } from '../../main/hub/domain/mend-ticket.ts';
import type { CounterId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import { called, cancelled, done, facts, hoTich, parked, serving, ticketState, waiting } from './given.ts';

const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const nothing = { ok: true, value: { done: { kind: 'done' }, events: [] } };
const elder = { type: 'set-priority', ticketId: 1 as TicketId, priority: 'elder', reason: null } as const;
const toHoTich = { type: 'change-service', ticketId: 1 as TicketId, serviceId: hoTich.id } as const;

test('given who waits, when staff let them go first or no longer, then it is written down with its reason', () => {
  for (const ticket of [waiting(1), parked(1)])
    expect(setPriority(elder, ticketState(ticket), facts())).toMatchObject({
      value: { events: [{ type: 'priority-set', priority: 'elder', reasonHash: 'hash-of-the-words' }] },
    });
  expect(
    setPriority({ ...elder, priority: null }, ticketState(waiting(1, { priority: 'child' })), facts()),
  ).toMatchObject({
    value: { events: [{ type: 'priority-set', priority: null }] },
  });
  expect(setPriority(elder, ticketState(waiting(1, { priority: 'elder' })), facts())).toEqual(nothing);
});

test('given who is at a counter or through, then it is too late to go first', () => {
  for (const ticket of [called(1), serving(1), done(1), cancelled(1)])
    expect(setPriority(elder, ticketState(ticket), facts())).toEqual(refused('wrong-status'));
  expect(setPriority(elder, ticketState(null), facts())).toEqual(refused('unknown-ticket'));
});

test('given the wrong card was touched, when the service is changed, then nothing else is: number, time and place stay', () => {
  expect(changeService(toHoTich, ticketState(waiting(1)))).toEqual({
    ok: true,
    value: {
      done: { kind: 'done' },
      events: [{ type: 'service-changed', ticketId: 1, from: 'chung-thuc', to: 'ho-tich' }],
    },
  });
  expect(changeService({ ...toHoTich, serviceId: 'chung-thuc' as ServiceId }, ticketState(waiting(1)))).toEqual(
    nothing,
  );
  expect(changeService({ ...toHoTich, serviceId: 'x' as ServiceId }, ticketState(waiting(1)))).toEqual(
    refused('unknown-service'),
  );
  expect(changeService(toHoTich, ticketState(called(1)))).toEqual(refused('wrong-status'));
});

test('given a number that is still open, then a word can be left for the next officer, with the hash alone in the journal', () => {
  for (const ticket of [waiting(1), parked(1), called(1), serving(1)])
    expect(noteTicket(ticketState(ticket), facts())).toMatchObject({
      value: { events: [{ type: 'ticket-noted', reasonHash: 'hash-of-the-words', officerId: 'o1' }] },
    });
  expect(noteTicket(ticketState(done(1)), facts())).toEqual(refused('wrong-status'));
});

test('given a visit that took long, then the officer who had it says why, and nobody else', () => {
  for (const ticket of [serving(1), done(1)])
    expect(explainSlow(ticketState(ticket), facts())).toMatchObject({
      value: { events: [{ type: 'slowness-explained' }] },
    });
  expect(explainSlow(ticketState(serving(1, { counterId: '2' as CounterId })), facts())).toEqual(
    refused('not-at-this-counter'),
  );
  expect(explainSlow(ticketState(waiting(1)), facts())).toEqual(refused('wrong-status'));
});
