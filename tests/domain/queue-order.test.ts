import { describe, expect, test } from 'vitest';
import { callNext, callTicket } from '../../main/hub/domain/call-next.ts';
import { type Choice, chooseNext, type Desk, type Line, upcoming } from '../../main/hub/domain/queue-order.ts';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import { type Counter, defaultRules, type QueueRules } from '../../shared/domain/office.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { later, minutes } from '../../shared/domain/time.ts';
import { called, callState, counter, facts, hoTich, now, officer, service, waiting } from './given.ts';

const elder = { priority: 'elder' } as const;
/** Took its place so many minutes ago. */
const since = (ago: number) => ({ queuedAt: later(now, -minutes(ago)) });

const two = { id: '2' as CounterId, number: 2, state: { status: 'open', officerId: 'o2' as OfficerId } } as const;

/** What counter 1 sees: these people, under these rules, after so many calls of those who go first. */
const line = (
  people: readonly TicketAt<'waiting'>[],
  rules: Partial<QueueRules> = {},
  more: Partial<Line> = {},
): Line => ({
  now,
  rules: { ...defaultRules, ...rules },
  waiting: people,
  counters: [counter()],
  busyVisits: new Set(),
  run: 0,
  ...more,
});
const deskOf = ({ id, services, backups, state }: Counter): Desk => ({
  counterId: id,
  officerId: state.officerId ?? officer.id,
  services,
  backups,
});
const desk = deskOf(counter());
/** Counter 1 does Chứng thực and helps with Hộ tịch. */
const helper = counter({ services: [service().id, hoTich.id], backups: [hoTich.id] });
const civil = (n: number, changes: Partial<TicketAt<'waiting'>> = {}) =>
  waiting(n, { serviceId: hoTich.id, ...changes });

const called1 = (choice: Choice | null) => choice && { id: choice.ticket.id, rule: choice.why.rule };
const because = (choice: Choice | null) => choice?.why.passed.map((one) => [one.label, one.because]);

describe('Turn', () => {
  test('given three who wait, when a counter calls, then the one who stands first is called, since it is their turn', () => {
    const choice = chooseNext(desk, line([waiting(1, since(12)), waiting(2), waiting(3)]));
    expect(choice).toMatchObject({
      ticket: { id: 1 },
      why: {
        rule: 'turn',
        mixing: 'mixed',
        class: 'normal',
        waitedMinutes: 12,
        run: 0,
        limit: 2,
        passedOver: 0,
        passed: [],
      },
    });
  });

  test('given nobody, or people for other services only, when a counter calls, then nobody is called', () => {
    expect(chooseNext(desk, line([]))).toBeNull();
    expect(chooseNext(desk, line([civil(1)]))).toBeNull();
  });

  test('given a call, then its event says at which counter, by whom and why', () => {
    expect(callNext(callState({ waiting: [waiting(1), waiting(2)] }), facts())).toMatchObject({
      value: {
        done: { kind: 'called', label: 'A001' },
        events: [{ type: 'ticket-called', ticketId: 1, counterId: '1', officerId: 'o1', why: { rule: 'turn' } }],
      },
    });
  });

  test('given a closed or paused counter, or somebody at it, when it calls, then it is refused and nobody else is called', () => {
    const waitingNow = [waiting(2)];
    for (const state of [
      { status: 'paused', officerId: officer.id, reason: null },
      { status: 'closed', officerId: officer.id },
    ] as const)
      expect(callNext(callState({ waiting: waitingNow, counter: counter({ state }) }), facts())).toEqual({
        ok: false,
        error: { code: 'counter-not-open' },
      });
    expect(callNext(callState({ waiting: waitingNow, current: called(1) }), facts())).toEqual({
      ok: false,
      error: { code: 'ticket-at-counter', label: 'A001' },
    });
    expect(callNext(callState(), facts())).toEqual({ ok: false, error: { code: 'nobody-waiting' } });
  });
});

describe('Priority', () => {
  const people = [waiting(1), waiting(2, elder), waiting(3, elder), waiting(4, elder)];

  test('given a priority number behind normal ones, when the counter calls, then it is the next call, and it is told who was passed', () => {
    const choice = chooseNext(desk, line(people));
    expect(called1(choice)).toEqual({ id: 2, rule: 'priority' });
    expect(choice?.why).toMatchObject({
      class: 'priority',
      passedOver: 1,
      passed: [{ label: 'A001', because: 'class' }],
    });
  });

  test('given two priority calls in a row, when a normal one waits, then it is its turn, even behind the others', () => {
    const choice = chooseNext(desk, line([waiting(2, elder), waiting(3)], {}, { run: 2 }));
    expect(called1(choice)).toEqual({ id: 3, rule: 'mix' });
    expect(choice?.why).toMatchObject({ run: 2, limit: 2 });
    expect(because(choice)).toEqual([['A002', 'mix']]);
  });

  test('given two priority calls in a row, when only priority numbers wait, then the next is called', () => {
    expect(called1(chooseNext(desk, line([waiting(2, elder)], {}, { run: 2 })))).toEqual({ id: 2, rule: 'priority' });
  });

  test('given four who wait, then the order of the next calls is two priority, one normal, one priority', () => {
    expect(upcoming(desk, line(people), 9).map(({ id }) => id)).toEqual([2, 3, 1, 4]);
  });

  test('given somebody with priority who missed a call, then they stand as everybody else: to the end means to the end', () => {
    const missed = waiting(2, { ...elder, absences: 1, queuePosition: 9 });
    expect(called1(chooseNext(desk, line([waiting(1), missed])))).toEqual({ id: 1, rule: 'turn' });
  });

  test('given more than eight who were passed, then eight are named and all are counted', () => {
    const many = Array.from({ length: 10 }, (_, n) => waiting(n + 1));
    const choice = chooseNext(desk, line([...many, waiting(11, elder)]));
    expect(choice?.why.passedOver).toBe(10);
    expect(choice?.why.passed.map(({ label }) => label)).toEqual(many.slice(0, 8).map(({ label }) => label));
  });

  test('given "strict", then all who go first are called before any normal one', () => {
    const strict = line(people, { mixing: 'strict' }, { run: 7 });
    expect(upcoming(desk, strict, 9).map(({ id }) => id)).toEqual([2, 3, 4, 1]);
  });

  test('given "strict" and a normal number that waits too long, then it is called after two who go first', () => {
    const overdue = [waiting(1, since(60)), waiting(2, elder)];
    expect(called1(chooseNext(desk, line(overdue, { mixing: 'strict' }, { run: 1 })))).toEqual({
      id: 2,
      rule: 'priority',
    });
    const choice = chooseNext(desk, line(overdue, { mixing: 'strict' }, { run: 2 }));
    expect(called1(choice)).toEqual({ id: 1, rule: 'overdue' });
    const almost = [waiting(1, since(59)), waiting(2, elder)];
    expect(called1(chooseNext(desk, line(almost, { mixing: 'strict' }, { run: 2 })))).toEqual({
      id: 2,
      rule: 'priority',
    });
  });

  test('given "strict", when somebody overdue is called, then who stands ahead of them is told that it was their turn', () => {
    const put = waiting(1, { absences: 1, restored: true, ...since(5) });
    const choice = chooseNext(
      desk,
      line([put, waiting(2, since(70)), waiting(3, elder)], { mixing: 'strict' }, { run: 2 }),
    );
    expect(called1(choice)).toEqual({ id: 2, rule: 'overdue' });
    expect(because(choice)).toEqual([['A001', 'mix']]);
  });

  test('given "boost", then priority counts as twenty minutes, neither less nor more', () => {
    const boost = { mixing: 'boost' } as const;
    const just = [waiting(1, since(30)), waiting(2, { ...elder, ...since(11) })];
    const choice = chooseNext(desk, line(just, boost));
    expect(called1(choice)).toEqual({ id: 2, rule: 'boost' });
    expect(because(choice)).toEqual([['A001', 'boost']]);
    const late = [waiting(1, since(30)), waiting(2, { ...elder, ...since(10) })];
    expect(called1(chooseNext(desk, line(late, boost, { run: 0 })))).toEqual({ id: 1, rule: 'turn' });
  });

  test('given "boost" and a priority number that stands ahead anyway, then it is simply its turn', () => {
    const choice = chooseNext(desk, line([waiting(1, elder), waiting(2)], { mixing: 'boost' }));
    expect(called1(choice)).toEqual({ id: 1, rule: 'turn' });
  });

  test('given "boost" and somebody put back ahead of the others, then nobody passes those who waited long behind them', () => {
    const put = waiting(1, { absences: 1, restored: true, ...since(1) });
    const people = [put, waiting(2, since(60)), waiting(3, { ...elder, ...since(5) })];
    expect(upcoming(desk, line(people, { mixing: 'boost' }), 9).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('given "boost" and somebody who came back, then they go first, at most two in a row', () => {
    const people = [waiting(1, since(50)), waiting(2, { returning: true })];
    const boost = { mixing: 'boost' } as const;
    expect(called1(chooseNext(desk, line(people, boost, { run: 1 })))).toEqual({ id: 2, rule: 'returning' });
    expect(called1(chooseNext(desk, line(people, boost, { run: 2 })))).toEqual({ id: 1, rule: 'mix' });
  });
});

describe('Supplement and appointments', () => {
  test('given somebody back with papers, when the counter calls, then theirs is the next-call slot, before priority', () => {
    const people = [waiting(1), waiting(2, elder), waiting(3, { returning: true, queuePosition: 9 })];
    const choice = chooseNext(desk, line(people));
    expect(called1(choice)).toEqual({ id: 3, rule: 'returning' });
    expect(because(choice)).toEqual([
      ['A001', 'class'],
      ['A002', 'class'],
    ]);
  });

  test('given two who came back and a normal one, when two were called, then it is the turn of the normal one', () => {
    const people = [waiting(1), waiting(2, { returning: true }), waiting(3, { returning: true })];
    expect(upcoming(desk, line([...people, waiting(4, { returning: true })]), 9).map(({ id }) => id)).toEqual([
      2, 3, 1, 4,
    ]);
  });

  test('given an appointment, then it goes first from its time on, unless its holder came too late', () => {
    const of = (changes: Partial<TicketAt<'waiting'>>) => chooseNext(desk, line([waiting(1), waiting(2, changes)]));
    expect(called1(of({ appointmentAt: now }))).toEqual({ id: 2, rule: 'appointment' });
    expect(called1(of({ appointmentAt: later(now, 1) }))).toEqual({ id: 1, rule: 'turn' });
    expect(called1(of({ appointmentAt: later(now, -minutes(15)) }))).toEqual({ id: 2, rule: 'appointment' });
    expect(called1(of({ appointmentAt: later(now, -minutes(15) - 1) }))).toEqual({ id: 1, rule: 'turn' });
    expect(called1(of({ appointmentAt: now, absences: 1 }))).toEqual({ id: 1, rule: 'turn' });
  });
});

describe('Main and backup services', () => {
  const main = counter({ ...two, services: [hoTich.id] });
  const both = { counters: [helper, main] };

  test('given own work, then a backup service waits, and it is told why', () => {
    const choice = chooseNext(deskOf(helper), line([civil(1, since(5)), waiting(2)], {}, both));
    expect(called1(choice)).toEqual({ id: 2, rule: 'turn' });
    expect(because(choice)).toEqual([['A001', 'backup']]);
  });

  test('given no own work, then the counter helps at once', () => {
    expect(called1(chooseNext(deskOf(helper), line([civil(1)], {}, both)))).toEqual({ id: 1, rule: 'backup' });
  });

  test('given no open counter of its own, then the backup service is as own work', () => {
    for (const state of [
      { status: 'closed', officerId: null },
      { status: 'paused', officerId: 'o2' as OfficerId, reason: null },
    ] as const) {
      const counters = [helper, { ...main, state }];
      expect(called1(chooseNext(deskOf(helper), line([civil(1), waiting(2)], {}, { counters })))).toEqual({
        id: 1,
        rule: 'turn',
      });
    }
  });

  test('given somebody there who waited as long as the office allows, then the counter helps in turn', () => {
    const waited = (ago: number) => chooseNext(deskOf(helper), line([civil(1, since(ago)), waiting(2)], {}, both));
    expect(called1(waited(14))).toEqual({ id: 2, rule: 'turn' });
    expect(called1(waited(15))).toEqual({ id: 1, rule: 'turn' });
  });

  test('given only backup work, when priority goes first, then who is passed is told that it was for priority', () => {
    const choice = chooseNext(deskOf(helper), line([civil(1), civil(2, elder)], {}, both));
    expect(called1(choice)).toEqual({ id: 2, rule: 'priority' });
    expect(because(choice)).toEqual([['A001', 'class']]);
  });

  test('given a number of a backup service that was sent here, then it is own work', () => {
    const sent = civil(1, { forCounterId: helper.id });
    expect(called1(chooseNext(deskOf(helper), line([sent, waiting(2)], {}, both)))).toEqual({
      id: 1,
      rule: 'reserved',
    });
  });
});

describe('Sent on to one counter or officer', () => {
  const other = counter(two);
  const counters = [counter(), other];

  test('given a number that was sent to counter 2, then counter 1 does not call it, and it is told why', () => {
    const choice = chooseNext(desk, line([waiting(1, { forCounterId: other.id }), waiting(2)], {}, { counters }));
    expect(called1(choice)).toEqual({ id: 2, rule: 'turn' });
    expect(because(choice)).toEqual([['A001', 'reserved']]);
    expect(
      called1(chooseNext(deskOf(other), line([waiting(1, { forCounterId: other.id })], {}, { counters }))),
    ).toEqual({
      id: 1,
      rule: 'reserved',
    });
  });

  test('given a number that was sent to counter 2 for a service which it does not do, then counter 2 calls it', () => {
    const sent = civil(1, { forCounterId: other.id });
    expect(called1(chooseNext(deskOf(other), line([sent], {}, { counters })))).toEqual({ id: 1, rule: 'reserved' });
  });

  test('given a number that was sent to a counter, when that one is paused, then it waits; when it closes, then nobody is lost', () => {
    const sent = [waiting(1, { forCounterId: other.id })];
    const whileIt = (state: Counter['state']) =>
      called1(chooseNext(desk, line(sent, {}, { counters: [counter(), { ...other, state }] })));
    expect(whileIt({ status: 'paused', officerId: 'o2' as OfficerId, reason: 'break' })).toBeNull();
    expect(whileIt({ status: 'closed', officerId: 'o2' as OfficerId })).toEqual({ id: 1, rule: 'turn' });
  });

  test('given a number that was sent to an officer, then the counter where they sit now calls it, and without them any counter', () => {
    const sent = [waiting(1, { forOfficerId: 'o2' as OfficerId })];
    expect(called1(chooseNext(desk, line(sent, {}, { counters })))).toBeNull();
    expect(called1(chooseNext(deskOf(other), line(sent, {}, { counters })))).toEqual({ id: 1, rule: 'reserved' });
    const third = counter({ ...two, id: '3' as CounterId });
    const moved = [counter(), { ...other, state: { status: 'closed', officerId: null } as const }, third];
    expect(called1(chooseNext(deskOf(third), line(sent, {}, { counters: moved })))).toEqual({
      id: 1,
      rule: 'reserved',
    });
    const gone = [counter(), { ...other, state: { status: 'closed', officerId: null } as const }];
    expect(called1(chooseNext(desk, line(sent, {}, { counters: gone })))).toEqual({ id: 1, rule: 'turn' });
  });
});

describe('Several services', () => {
  test('given somebody at another counter, then their other number is not called, and it is told why', () => {
    const mine = waiting(2, { visitId: 1 as TicketId });
    const choice = chooseNext(desk, line([mine, waiting(3)], {}, { busyVisits: new Set([1 as TicketId]) }));
    expect(called1(choice)).toEqual({ id: 3, rule: 'turn' });
    expect(because(choice)).toEqual([['A002', 'visit-busy']]);
    expect(called1(chooseNext(desk, line([mine])))).toEqual({ id: 2, rule: 'turn' });
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
    const odd = waiting(2, { serviceId: hoTich.id as ServiceId, forCounterId: two.id });
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
