import { expect, test } from 'vitest';
import { cancelTicket } from '../../main/hub/domain/cancel-ticket.ts';
import { finishTicket, undoFinish } from '../../main/hub/domain/finish-ticket.ts';
import { markAbsent } from '../../main/hub/domain/mark-absent.ts';
import { rateService } from '../../main/hub/domain/rate-service.ts';
import { recallTicket } from '../../main/hub/domain/recall-ticket.ts';
import { startServing } from '../../main/hub/domain/start-serving.ts';
import { transferTicket } from '../../main/hub/domain/transfer-ticket.ts';
import type { CounterId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import { later, seconds } from '../../shared/domain/time.ts';
import { called, done, facts, now, serving, ticketState, waiting } from './given.ts';

const one = 1 as TicketId;
const finish = { type: 'finish-ticket', ticketId: one, dossiers: null } as const;
const rate = { type: 'rate-service', ticketId: one, level: 4 } as const;
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const after = (s: number) => facts({ now: later(now, seconds(s)) });

test('recall, start and finish follow each other', () => {
  expect(recallTicket(ticketState(called(1)), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-recalled' }] },
  });
  expect(startServing(ticketState(called(1)), facts())).toMatchObject({
    value: { events: [{ type: 'serving-started' }] },
  });
  expect(finishTicket(finish, ticketState(serving(1)), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-finished' }] },
  });
});

test('no step is skipped or done twice', () => {
  expect(startServing(ticketState(serving(1)), facts())).toEqual(refused('wrong-status'));
  expect(finishTicket(finish, ticketState(called(1)), facts())).toEqual(refused('wrong-status'));
  expect(finishTicket(finish, ticketState(done(1)), facts())).toEqual(refused('wrong-status'));
  expect(recallTicket(ticketState(waiting(1)), facts())).toEqual(refused('wrong-status'));
  expect(recallTicket(ticketState(null), facts())).toEqual(refused('unknown-ticket'));
});

test("another counter's ticket is not touched", () => {
  const theirs = called(1, { counterId: '2' as CounterId });
  for (const verb of [recallTicket, startServing, markAbsent])
    expect(verb(ticketState(theirs), facts())).toEqual(refused('not-at-this-counter'));
});

test('Finish can be taken back for five seconds', () => {
  expect(undoFinish(ticketState(done(1)), after(5))).toMatchObject({ value: { events: [{ type: 'finish-undone' }] } });
  expect(undoFinish(ticketState(done(1)), after(6))).toEqual(refused('undo-too-late'));
  expect(undoFinish(ticketState(done(1), { rated: true }), facts())).toEqual(refused('already-rated'));
  expect(undoFinish(ticketState(done(1), { current: called(2) }), facts())).toEqual(refused('ticket-at-counter'));
});

test('absent: to the end of the queue; the third time the ticket ends', () => {
  expect(markAbsent(ticketState(called(1, { absences: 1 })), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-absent', queuePosition: 10 }] },
  });
  expect(markAbsent(ticketState(called(1, { absences: 2 })), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-absent' }, { type: 'ticket-cancelled', cause: 'absent-too-often' }] },
  });
  expect(markAbsent(ticketState(serving(1)), facts())).toEqual(refused('wrong-status'));
});

test('a transfer keeps the number and the issue time, and its reason', () => {
  const to = { type: 'transfer-ticket', ticketId: one, serviceId: 'ho-tich' as ServiceId, reason: 'x' } as const;
  const decision = transferTicket(to, ticketState(serving(1)), facts());
  expect(decision).toMatchObject({
    value: {
      events: [{ type: 'ticket-transferred', from: 'chung-thuc', to: 'ho-tich', reasonHash: 'hash-of-the-words' }],
    },
  });
  const same = { ...to, serviceId: 'chung-thuc' as ServiceId };
  expect(transferTicket(same, ticketState(serving(1)), facts())).toEqual(refused('same-service'));
  const nowhere = { ...to, serviceId: 'nowhere' as ServiceId };
  expect(transferTicket(nowhere, ticketState(serving(1)), facts())).toEqual(refused('unknown-service'));
});

test('cancel: an officer their own or a waiting one, the administrator any open one, nobody an ended one', () => {
  expect(cancelTicket(ticketState(waiting(1)), facts())).toMatchObject({ ok: true });
  expect(cancelTicket(ticketState(called(1)), facts())).toMatchObject({ ok: true });
  const theirs = ticketState(serving(1, { counterId: '2' as CounterId }));
  expect(cancelTicket(theirs, facts())).toEqual(refused('not-at-this-counter'));
  const admin = facts({ actor: { role: 'admin', stationId: null, counterId: null, officerId: null } });
  expect(cancelTicket(theirs, admin)).toMatchObject({ ok: true });
  expect(cancelTicket(ticketState(done(1)), admin)).toEqual(refused('wrong-status'));
});

test('a rating: once, in its window, from the counter that served', () => {
  expect(rateService(rate, ticketState(done(1)), after(75))).toMatchObject({
    value: { events: [{ type: 'service-rated', level: 4 }] },
  });
  expect(rateService(rate, ticketState(done(1)), after(76))).toEqual(refused('rating-closed'));
  expect(rateService(rate, ticketState(done(1), { rated: true }), facts())).toEqual(refused('already-rated'));
  expect(rateService(rate, ticketState(done(1, { counterId: '2' as CounterId })), facts())).toEqual(
    refused('not-at-this-counter'),
  );
  expect(rateService(rate, ticketState(serving(1)), facts())).toEqual(refused('wrong-status'));
});
