import { describe, expect, test } from 'vitest';
import { callTicket } from '../../main/hub/domain/call-next.ts';
import { chooseNext } from '../../main/hub/domain/queue-order.ts';
import type { CounterId, OfficerId, TicketId } from '../../shared/domain/ids.ts';
import type { Counter } from '../../shared/domain/office.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { calledBy, deskOf, lineOf, passedIn, since } from './at-the-desk.ts';
import { called, callState, counter, facts, hoTich, officer, service, waiting } from './given.ts';

const elder = { priority: 'elder' } as const;
const desk = deskOf(counter());
const two = { id: '2' as CounterId, number: 2, state: { status: 'open', officerId: 'o2' as OfficerId } } as const;
/** Counter 1 does Chứng thực and helps with Hộ tịch. */
const helper = counter({ services: [service().id, hoTich.id], backups: [hoTich.id] });
const civil = (n: number, changes: Partial<TicketAt<'waiting'>> = {}) =>
  waiting(n, { serviceId: hoTich.id, ...changes });

describe('Main and backup services', () => {
  const main = counter({ ...two, services: [hoTich.id] });
  const both = { counters: [helper, main] };

  test('given own work, then a backup service waits, and it is told why', () => {
    const choice = chooseNext(deskOf(helper), lineOf([civil(1, since(5)), waiting(2)], {}, both));
    expect(calledBy(choice)).toEqual({ id: 2, rule: 'turn' });
    expect(passedIn(choice)).toEqual([['A001', 'backup']]);
  });

  test('given no own work, then the counter helps at once', () => {
    expect(calledBy(chooseNext(deskOf(helper), lineOf([civil(1)], {}, both)))).toEqual({ id: 1, rule: 'backup' });
  });

  test('given no open counter of its own, then the backup service is as own work', () => {
    for (const state of [
      { status: 'closed', officerId: null },
      { status: 'paused', officerId: 'o2' as OfficerId, reason: null },
    ] as const) {
      const counters = [helper, { ...main, state }];
      expect(calledBy(chooseNext(deskOf(helper), lineOf([civil(1), waiting(2)], {}, { counters })))).toEqual({
        id: 1,
        rule: 'turn',
      });
    }
  });

  test('given somebody there who waited as long as the office allows, then the counter helps in turn', () => {
    const waited = (ago: number) => chooseNext(deskOf(helper), lineOf([civil(1, since(ago)), waiting(2)], {}, both));
    expect(calledBy(waited(14))).toEqual({ id: 2, rule: 'turn' });
    expect(calledBy(waited(15))).toEqual({ id: 1, rule: 'turn' });
  });

  test('given only backup work, when priority goes first, then who is passed is told that it was for priority', () => {
    const choice = chooseNext(deskOf(helper), lineOf([civil(1), civil(2, elder)], {}, both));
    expect(calledBy(choice)).toEqual({ id: 2, rule: 'priority' });
    expect(passedIn(choice)).toEqual([['A001', 'class']]);
  });

  test('given a number of a backup service that was sent here, then it is own work', () => {
    const sent = civil(1, { forCounterId: helper.id });
    expect(calledBy(chooseNext(deskOf(helper), lineOf([sent, waiting(2)], {}, both)))).toEqual({
      id: 1,
      rule: 'reserved',
    });
  });
});

describe('Sent on to one counter or officer', () => {
  const other = counter(two);
  const counters = [counter(), other];

  test('given a number that was sent to counter 2, then counter 1 does not call it, and it is told why', () => {
    const choice = chooseNext(desk, lineOf([waiting(1, { forCounterId: other.id }), waiting(2)], {}, { counters }));
    expect(calledBy(choice)).toEqual({ id: 2, rule: 'turn' });
    expect(passedIn(choice)).toEqual([['A001', 'reserved']]);
    expect(
      calledBy(chooseNext(deskOf(other), lineOf([waiting(1, { forCounterId: other.id })], {}, { counters }))),
    ).toEqual({
      id: 1,
      rule: 'reserved',
    });
  });

  test('given a number that was sent to counter 2 for a service which it does not do, then counter 2 calls it', () => {
    const sent = civil(1, { forCounterId: other.id });
    expect(calledBy(chooseNext(deskOf(other), lineOf([sent], {}, { counters })))).toEqual({ id: 1, rule: 'reserved' });
  });

  test('given a number that was sent to a counter, when that one is paused, then it waits; when it closes, then nobody is lost', () => {
    const sent = [waiting(1, { forCounterId: other.id })];
    const whileIt = (state: Counter['state']) =>
      calledBy(chooseNext(desk, lineOf(sent, {}, { counters: [counter(), { ...other, state }] })));
    expect(whileIt({ status: 'paused', officerId: 'o2' as OfficerId, reason: 'break' })).toBeNull();
    expect(whileIt({ status: 'closed', officerId: 'o2' as OfficerId })).toEqual({ id: 1, rule: 'turn' });
  });

  test('given a number that was sent to an officer, then the counter where they sit now calls it, and without them any counter', () => {
    const sent = [waiting(1, { forOfficerId: 'o2' as OfficerId })];
    expect(calledBy(chooseNext(desk, lineOf(sent, {}, { counters })))).toBeNull();
    expect(calledBy(chooseNext(deskOf(other), lineOf(sent, {}, { counters })))).toEqual({ id: 1, rule: 'reserved' });
    const third = counter({ ...two, id: '3' as CounterId });
    const moved = [counter(), { ...other, state: { status: 'closed', officerId: null } as const }, third];
    expect(calledBy(chooseNext(deskOf(third), lineOf(sent, {}, { counters: moved })))).toEqual({
      id: 1,
      rule: 'reserved',
    });
    const gone = [counter(), { ...other, state: { status: 'closed', officerId: null } as const }];
    expect(calledBy(chooseNext(desk, lineOf(sent, {}, { counters: gone })))).toEqual({ id: 1, rule: 'turn' });
  });
});

describe('Several services', () => {
  test('given somebody at another counter, then their other number is not called, and it is told why', () => {
    const mine = waiting(2, { visitId: 1 as TicketId });
    const choice = chooseNext(desk, lineOf([mine, waiting(3)], {}, { busyVisits: new Set([1 as TicketId]) }));
    expect(calledBy(choice)).toEqual({ id: 3, rule: 'turn' });
    expect(passedIn(choice)).toEqual([['A002', 'visit-busy']]);
    expect(calledBy(chooseNext(desk, lineOf([mine])))).toEqual({ id: 2, rule: 'turn' });
  });
});

describe('A chosen number', () => {
  const choose = { type: 'call-ticket', ticketId: 2 as TicketId, reason: 'Người bệnh' } as const;

  test('given people who wait, when an officer calls one of them out of turn, then the reason and who was passed are kept', () => {
    const state = callState({ waiting: [waiting(1), waiting(2)] });
    expect(callTicket(choose, state, facts())).toMatchObject({
      value: {
        done: { kind: 'called', label: 'A002' },
        events: [
          {
            type: 'ticket-called',
            ticketId: 2,
            reasonHash: 'hash-of-the-words',
            why: { rule: 'chosen', passedOver: 1, passed: [{ label: 'A001', because: 'chosen' }] },
          },
        ],
      },
    });
  });

  test('given a number for another service, or one sent to another counter, when it is chosen, then it is called', () => {
    const counters = [counter(), counter(two)];
    const odd = waiting(2, { serviceId: hoTich.id, forCounterId: two.id });
    expect(callTicket(choose, callState({ waiting: [odd], counters }), facts())).toMatchObject({ ok: true });
  });

  test('given nobody with that number in line, or its holder at another counter, or no open counter, then it is refused', () => {
    const code = (state: Parameters<typeof callTicket>[1]) => {
      const decision = callTicket(choose, state, facts());
      return decision.ok ? null : decision.error;
    };
    expect(code(callState({ waiting: [waiting(1)] }))).toEqual({ code: 'unknown-ticket' });
    const elsewhere = called(1, { counterId: '2' as CounterId });
    const mine = waiting(2, { visitId: 1 as TicketId });
    expect(code(callState({ waiting: [mine], atCounters: [elsewhere] }))).toEqual({
      code: 'visit-busy',
      label: 'A002',
      other: 'A001',
    });
    const closed = counter({ state: { status: 'closed', officerId: officer.id } });
    expect(code(callState({ waiting: [waiting(2)], counter: closed }))).toEqual({ code: 'counter-not-open' });
    expect(code(callState({ waiting: [waiting(2)], current: called(1) }))).toEqual({
      code: 'ticket-at-counter',
      label: 'A001',
    });
  });
});
