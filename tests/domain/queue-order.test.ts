import { describe, expect, test } from 'vitest';
import { callNext } from '../../main/hub/domain/call-next.ts';
import { chooseNext, upcoming } from '../../main/hub/domain/queue-order.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { later, minutes } from '../../shared/domain/time.ts';
import { calledBy, deskOf, lineOf, passedIn, since } from './at-the-desk.ts';
import { called, callState, counter, facts, hoTich, now, officer, waiting } from './given.ts';

const elder = { priority: 'elder' } as const;
const desk = deskOf(counter());

describe('Turn', () => {
  test('given three who wait, when a counter calls, then the one who stands first is called, since it is their turn', () => {
    const choice = chooseNext(desk, lineOf([waiting(1, since(12)), waiting(2), waiting(3)]));
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
    expect(chooseNext(desk, lineOf([]))).toBeNull();
    expect(chooseNext(desk, lineOf([waiting(1, { serviceId: hoTich.id })]))).toBeNull();
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
    const choice = chooseNext(desk, lineOf(people));
    expect(calledBy(choice)).toEqual({ id: 2, rule: 'priority' });
    expect(choice?.why).toMatchObject({
      class: 'priority',
      passedOver: 1,
      passed: [{ label: 'A001', because: 'class' }],
    });
  });

  test('given two priority calls in a row, when a normal one waits, then it is its turn, even behind the others', () => {
    const choice = chooseNext(desk, lineOf([waiting(2, elder), waiting(3)], {}, { run: 2 }));
    expect(calledBy(choice)).toEqual({ id: 3, rule: 'mix' });
    expect(choice?.why).toMatchObject({ run: 2, limit: 2 });
    expect(passedIn(choice)).toEqual([['A002', 'mix']]);
  });

  test('given two priority calls in a row, when only priority numbers wait, then the next is called', () => {
    expect(calledBy(chooseNext(desk, lineOf([waiting(2, elder)], {}, { run: 2 })))).toEqual({
      id: 2,
      rule: 'priority',
    });
  });

  test('given four who wait, then the order of the next calls is two priority, one normal, one priority', () => {
    expect(upcoming(desk, lineOf(people), 9).map(({ id }) => id)).toEqual([2, 3, 1, 4]);
  });

  test('given somebody with priority who missed a call, then they stand as everybody else: to the end means to the end', () => {
    const missed = waiting(2, { ...elder, absences: 1, queuePosition: 9 });
    expect(calledBy(chooseNext(desk, lineOf([waiting(1), missed])))).toEqual({ id: 1, rule: 'turn' });
  });

  test('given more than eight who were passed, then eight are named and all are counted', () => {
    const many = Array.from({ length: 10 }, (_, n) => waiting(n + 1));
    const choice = chooseNext(desk, lineOf([...many, waiting(11, elder)]));
    expect(choice?.why.passedOver).toBe(10);
    expect(choice?.why.passed.map(({ label }) => label)).toEqual(many.slice(0, 8).map(({ label }) => label));
  });

  test('given "strict", then all who go first are called before any normal one', () => {
    const strict = lineOf(people, { mixing: 'strict' }, { run: 7 });
    expect(upcoming(desk, strict, 9).map(({ id }) => id)).toEqual([2, 3, 4, 1]);
  });

  test('given "strict" and a normal number that waits too long, then it is called after two who go first', () => {
    const overdue = [waiting(1, since(60)), waiting(2, elder)];
    expect(calledBy(chooseNext(desk, lineOf(overdue, { mixing: 'strict' }, { run: 1 })))).toEqual({
      id: 2,
      rule: 'priority',
    });
    const choice = chooseNext(desk, lineOf(overdue, { mixing: 'strict' }, { run: 2 }));
    expect(calledBy(choice)).toEqual({ id: 1, rule: 'overdue' });
    const almost = [waiting(1, since(59)), waiting(2, elder)];
    expect(calledBy(chooseNext(desk, lineOf(almost, { mixing: 'strict' }, { run: 2 })))).toEqual({
      id: 2,
      rule: 'priority',
    });
  });

  test('given "strict", when somebody overdue is called, then who stands ahead of them is told that it was their turn', () => {
    const put = waiting(1, { absences: 1, restored: true, ...since(5) });
    const choice = chooseNext(
      desk,
      lineOf([put, waiting(2, since(70)), waiting(3, elder)], { mixing: 'strict' }, { run: 2 }),
    );
    expect(calledBy(choice)).toEqual({ id: 2, rule: 'overdue' });
    expect(passedIn(choice)).toEqual([['A001', 'mix']]);
  });

  test('given "boost", then priority counts as twenty minutes, neither less nor more', () => {
    const boost = { mixing: 'boost' } as const;
    const just = [waiting(1, since(30)), waiting(2, { ...elder, ...since(11) })];
    const choice = chooseNext(desk, lineOf(just, boost));
    expect(calledBy(choice)).toEqual({ id: 2, rule: 'boost' });
    expect(passedIn(choice)).toEqual([['A001', 'boost']]);
    const late = [waiting(1, since(30)), waiting(2, { ...elder, ...since(10) })];
    expect(calledBy(chooseNext(desk, lineOf(late, boost, { run: 0 })))).toEqual({ id: 1, rule: 'turn' });
  });

  test('given "boost" and a priority number that stands ahead anyway, then it is simply its turn', () => {
    const choice = chooseNext(desk, lineOf([waiting(1, elder), waiting(2)], { mixing: 'boost' }));
    expect(calledBy(choice)).toEqual({ id: 1, rule: 'turn' });
  });

  test('given "boost" and somebody put back ahead of the others, then nobody passes those who waited long behind them', () => {
    const put = waiting(1, { absences: 1, restored: true, ...since(1) });
    const people = [put, waiting(2, since(60)), waiting(3, { ...elder, ...since(5) })];
    expect(upcoming(desk, lineOf(people, { mixing: 'boost' }), 9).map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  test('given "boost" and somebody who came back, then they go first, at most two in a row', () => {
    const people = [waiting(1, since(50)), waiting(2, { returning: true })];
    const boost = { mixing: 'boost' } as const;
    expect(calledBy(chooseNext(desk, lineOf(people, boost, { run: 1 })))).toEqual({ id: 2, rule: 'returning' });
    expect(calledBy(chooseNext(desk, lineOf(people, boost, { run: 2 })))).toEqual({ id: 1, rule: 'mix' });
  });
});

describe('Supplement and appointments', () => {
  test('given somebody back with papers, when the counter calls, then theirs is the next-call slot, before priority', () => {
    const people = [waiting(1), waiting(2, elder), waiting(3, { returning: true, queuePosition: 9 })];
    const choice = chooseNext(desk, lineOf(people));
    expect(calledBy(choice)).toEqual({ id: 3, rule: 'returning' });
    expect(passedIn(choice)).toEqual([
      ['A001', 'class'],
      ['A002', 'class'],
    ]);
  });

  test('given two who came back and a normal one, when two were called, then it is the turn of the normal one', () => {
    const people = [waiting(1), waiting(2, { returning: true }), waiting(3, { returning: true })];
    expect(upcoming(desk, lineOf([...people, waiting(4, { returning: true })]), 9).map(({ id }) => id)).toEqual([
      2, 3, 1, 4,
    ]);
  });

  test('given an appointment, then it goes first from its time on, unless its holder came too late', () => {
    const of = (changes: Partial<TicketAt<'waiting'>>) => chooseNext(desk, lineOf([waiting(1), waiting(2, changes)]));
    expect(calledBy(of({ appointmentAt: now }))).toEqual({ id: 2, rule: 'appointment' });
    expect(calledBy(of({ appointmentAt: later(now, 1) }))).toEqual({ id: 1, rule: 'turn' });
    expect(calledBy(of({ appointmentAt: later(now, -minutes(15)) }))).toEqual({ id: 2, rule: 'appointment' });
    expect(calledBy(of({ appointmentAt: later(now, -minutes(15) - 1) }))).toEqual({ id: 1, rule: 'turn' });
    expect(calledBy(of({ appointmentAt: now, absences: 1 }))).toEqual({ id: 1, rule: 'turn' });
    const line = lineOf([waiting(1), waiting(2, { appointmentAt: now })], { appointmentsFirst: false });
    expect(calledBy(chooseNext(desk, line))).toEqual({ id: 1, rule: 'turn' });
  });
});
