import { expect, test } from 'vitest';
import { cancelTicket } from '../../main/hub/domain/cancel-ticket.ts';
import { finishTicket, undoFinish } from '../../main/hub/domain/finish-ticket.ts';
import { markAbsent } from '../../main/hub/domain/mark-absent.ts';
import { parkTicket } from '../../main/hub/domain/park-ticket.ts';
import { recallTicket } from '../../main/hub/domain/recall-ticket.ts';
import { startServing } from '../../main/hub/domain/start-serving.ts';
import type { CounterId, TicketId } from '../../shared/domain/ids.ts';
import { later, seconds } from '../../shared/domain/time.ts';
import {
  atGuide,
  called,
  done,
  facts,
  finishState,
  hoTich,
  now,
  officeRuling,
  parked,
  serving,
  ticketState,
  waiting,
} from './given.ts';

const one = 1 as TicketId;
const finish = { type: 'finish-ticket', ticketId: one, dossiers: null, result: null, procedureId: null } as const;
const refused = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });
const after = (s: number) => facts({ now: later(now, seconds(s)) });

test('recall, start and finish follow each other', () => {
  expect(recallTicket(ticketState(called(1)), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-recalled' }] },
  });
  expect(startServing(ticketState(called(1)), facts())).toMatchObject({
    value: { events: [{ type: 'serving-started' }] },
  });
  expect(finishTicket(finish, finishState(serving(1)), facts())).toMatchObject({
    value: { events: [{ type: 'ticket-finished' }] },
  });
});

test('Finish may name one of the service’s procedures, and never has to', () => {
  const named = (procedureId: string) =>
    finishTicket({ ...finish, procedureId }, finishState(serving(1, { serviceId: hoTich.id })), facts());
  expect(named('khai-sinh')).toMatchObject({
    value: { events: [{ type: 'ticket-finished', procedureId: 'khai-sinh' }] },
  });
  for (const other of ['sao-y', 'no-such', 'toString']) expect(named(other)).toEqual(refused('unknown-procedure'));
  expect(finishTicket(finish, finishState(serving(1)), facts())).toMatchObject({
    value: { events: [{ procedureId: null }] },
  });
});

test('no step is skipped or done twice', () => {
  expect(startServing(ticketState(serving(1)), facts())).toEqual(refused('wrong-status'));
  expect(finishTicket(finish, finishState(called(1)), facts())).toEqual(refused('wrong-status'));
  expect(finishTicket(finish, finishState(done(1)), facts())).toEqual(refused('wrong-status'));
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

const wayOff = called(1, { queuePosition: 1, absences: 1, priority: 'elder' });

test('given somebody who was called, when 45 seconds are not over, then they are not absent yet', () => {
  expect(markAbsent(ticketState(called(1)), after(44))).toEqual({
    ok: false,
    error: { code: 'absent-too-early', label: 'A001', seconds: 1 },
  });
  expect(markAbsent(ticketState(called(1)), after(45))).toMatchObject({ ok: true });
});

test('given somebody who did not come, then they go to the end; the third time the number is over', () => {
  expect(markAbsent(ticketState(wayOff), after(45))).toMatchObject({
    value: { events: [{ type: 'ticket-absent', ticketId: 1, queuePosition: 10 }] },
  });
  expect(markAbsent(ticketState(called(1, { absences: 2 })), after(45))).toMatchObject({
    value: { events: [{ type: 'ticket-absent' }, { type: 'ticket-cancelled', cause: 'absent-too-often' }] },
  });
  const once = ticketState(called(1), { office: officeRuling({ absencesToCancel: 1 }) });
  expect(markAbsent(once, after(45))).toMatchObject({ value: { events: [{}, { cause: 'absent-too-often' }] } });
});

test('given somebody who sits at the counter, then they are not absent', () => {
  expect(markAbsent(ticketState(serving(1)), after(45))).toEqual(refused('wrong-status'));
});

test('given a call, when it is repeated, then that is no absence, however often within the 45 seconds', () => {
  for (const recalls of [0, 2, 9])
    expect(recallTicket(ticketState(wayOff, { recalls }), after(44))).toMatchObject({
      value: { done: { kind: 'done' }, events: [{ type: 'ticket-recalled', counterId: '1', callId: 1 }] },
    });
});

test('given three recalls and no 45 seconds left, when the officer calls once more, then the person is absent instead', () => {
  const thrice = ticketState(called(1), { recalls: 3 });
  expect(recallTicket(thrice, after(45))).toMatchObject({
    value: { done: { kind: 'marked-absent', label: 'A001' }, events: [{ type: 'ticket-absent', queuePosition: 10 }] },
  });
  expect(recallTicket(ticketState(called(1), { recalls: 2 }), after(45))).toMatchObject({
    value: { events: [{ type: 'ticket-recalled' }] },
  });
  const last = ticketState(called(1, { absences: 2 }), { recalls: 3 });
  expect(recallTicket(last, after(45))).toMatchObject({ value: { events: [{}, { cause: 'absent-too-often' }] } });
});

test('given an office that never marks by itself, then a person is called as often as the officer likes', () => {
  const never = ticketState(called(1), { recalls: 50, office: officeRuling({ recallsToAbsent: 0 }) });
  expect(recallTicket(never, after(600))).toMatchObject({ value: { events: [{ type: 'ticket-recalled' }] } });
});

test('given a person called to another counter, when this one calls them again, then it is refused', () => {
  const theirs = called(1, { counterId: '2' as CounterId });
  expect(recallTicket(ticketState(theirs), facts())).toEqual(refused('not-at-this-counter'));
});

test('given somebody whose papers are missing, when they are sent for them, then the number waits for their return', () => {
  for (const held of [called(1), serving(1)])
    expect(parkTicket(ticketState(held), facts())).toMatchObject({
      value: { events: [{ type: 'ticket-parked', ticketId: 1, reasonHash: 'hash-of-the-words', counterId: '1' }] },
    });
  expect(parkTicket(ticketState(waiting(1)), facts())).toEqual(refused('wrong-status'));
  expect(parkTicket(ticketState(done(1)), facts())).toEqual(refused('wrong-status'));
});

test('cancel: an officer their own or a waiting one, the administrator any open one, nobody an ended one', () => {
  expect(cancelTicket(ticketState(waiting(1)), facts())).toMatchObject({ ok: true });
  expect(cancelTicket(ticketState(called(1)), facts())).toMatchObject({ ok: true });
  const theirs = ticketState(serving(1, { counterId: '2' as CounterId }));
  expect(cancelTicket(theirs, facts())).toEqual(refused('not-at-this-counter'));
  const admin = facts({ actor: { role: 'admin', stationId: null, counterId: null, officerId: null } });
  expect(cancelTicket(theirs, admin)).toMatchObject({ ok: true });
  expect(cancelTicket(ticketState(done(1)), admin)).toEqual(refused('wrong-status'));
  expect(cancelTicket(ticketState(parked(1)), admin)).toMatchObject({ ok: true });
  expect(cancelTicket(ticketState(waiting(1)), atGuide)).toMatchObject({ ok: true });
  expect(cancelTicket(ticketState(serving(1)), atGuide)).toEqual(refused('not-at-this-counter'));
});
