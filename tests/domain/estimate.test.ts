import { expect, test } from 'vitest';
import { noPast, type PastVisit } from '../../main/hub/domain/estimate-history.ts';
import { type LearnedTimes, learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import {
  estimateWaits,
  estimateWaitsFirst,
  type LineNow,
  type WaitEstimate,
} from '../../main/hub/domain/wait-estimate.ts';
import type { CounterId, OfficerId, ServiceId } from '../../shared/domain/ids.ts';
import type { Counter, CounterState } from '../../shared/domain/office.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { later, minutes } from '../../shared/domain/time.ts';
import { counter, now, service, serving, waiting } from './given.ts';

const A = 'chung-thuc' as ServiceId;
const H = 'ho-tich' as ServiceId;
const services = [service({ id: A, minutes: 8 }), service({ id: H, series: 'H', minutes: 20 })];

/** Learned to the minute: visits as the catalogue says, no time between them, nobody overtakes. */
const exact: LearnedTimes = {
  servingMinutes: ({ minutes }) => minutes,
  changeMinutes: 0,
  overtaking: 0,
  spread: (minutes) => ({ low: minutes, high: minutes }),
};

const desk = (n: number, own: readonly ServiceId[], changes: Partial<Counter> = {}): Counter =>
  counter({
    id: `${n}` as CounterId,
    number: n,
    services: own,
    backups: [],
    state: { status: 'open', officerId: `o${n}` as OfficerId },
    ...changes,
  });
const inState = (state: CounterState): Partial<Counter> => ({ state });
const closed = inState({ status: 'closed', officerId: null });

const inLine = (n: number, changes: Partial<TicketAt<'waiting'>> = {}): TicketAt<'waiting'> =>
  waiting(n, {
    queuedAt: now,
    returning: false,
    forCounterId: null,
    forOfficerId: null,
    appointmentAt: null,
    ...changes,
  });
const people = (count: number, changes: Partial<TicketAt<'waiting'>> = {}) =>
  Array.from({ length: count }, (_, n) => inLine(n + 1, changes));

const lineOf = (changes: Partial<LineNow> = {}): LineNow => ({
  now,
  hour: 8,
  rules: { backupAfterMinutes: 60 },
  services,
  counters: [desk(1, [A, H])],
  waiting: [],
  atCounters: [],
  ...changes,
});
const waitFor = (id: ServiceId, line: Partial<LineNow>, learned = exact): WaitEstimate | null | undefined =>
  estimateWaits(lineOf(line), learned).get(id);

test('nobody waiting and a free counter: now', () => {
  expect(waitFor(A, {})).toEqual({ people: 0, minutes: 0, from: 0, to: 5 });
});

test('no counter is assigned: no promise', () => {
  expect(waitFor(H, { counters: [desk(1, [A])] })).toBeNull();
});

test('those before share the open counters', () => {
  const counters = [desk(1, [A]), desk(2, [A])];
  expect(waitFor(A, { waiting: people(2), counters: [desk(1, [A])] })).toMatchObject({ people: 2, minutes: 15 });
  expect(waitFor(A, { waiting: people(2), counters })).toMatchObject({ people: 2, minutes: 8 });
});

test('a closed counter does not count; when all are closed, as before opening, those assigned do', () => {
  const open = desk(1, [A]);
  expect(waitFor(A, { waiting: people(2), counters: [open, desk(2, [A], closed)] })).toMatchObject({ minutes: 15 });
  const before = [desk(1, [A], closed), desk(2, [A], closed)];
  expect(waitFor(A, { waiting: people(2), counters: before })).toMatchObject({ minutes: 8 });
});

test('a counter that is taken for granted for one service is not for the others', () => {
  const counters = [desk(1, [A]), desk(2, [A, H], closed)];
  expect(waitFor(A, { waiting: people(2), counters })).toMatchObject({ minutes: 15 });
  expect(waitFor(H, { waiting: people(2), counters })).toMatchObject({ minutes: 0 });
});

test('who had a short break is back after a quarter of an hour; who is in a meeting is not waited for', () => {
  const paused = (reason: 'break' | 'meeting') => inState({ status: 'paused', officerId: 'o2' as OfficerId, reason });
  const line = (reason: 'break' | 'meeting') => ({
    waiting: people(4),
    counters: [desk(1, [A]), desk(2, [A], paused(reason))],
  });
  expect(waitFor(A, line('break'))).toMatchObject({ people: 4, minutes: 25 });
  expect(waitFor(A, line('meeting'))).toMatchObject({ people: 4, minutes: 30 });
});

test('a visit that lasts is counted down, and never said to be over before it is', () => {
  const since = (ago: number) => ({
    atCounters: [serving(1, { serviceId: H, calledAt: later(now, minutes(-ago)) })],
  });
  expect(waitFor(A, since(0))).toMatchObject({ people: 0, minutes: 20 });
  expect(waitFor(A, since(10))).toMatchObject({ people: 0, minutes: 10 });
  expect(waitFor(A, since(90))).toMatchObject({ people: 0, minutes: 8 });
  expect(waitFor(A, since(-90)), 'the clock was set back').toMatchObject({ minutes: 20 });
});

test('own services before those a counter only helps with, unless it has waited too long', () => {
  const helper = desk(1, [A, H], { backups: [H] });
  const line = { counters: [helper, desk(2, [H])], waiting: people(3, { serviceId: H }) };
  expect(waitFor(A, line)).toMatchObject({ people: 0, minutes: 0 });
  expect(waitFor(H, line)).toMatchObject({ people: 3, minutes: 20 });
  const overdue = people(4, { serviceId: H, queuedAt: later(now, minutes(-61)) });
  expect(waitFor(A, { ...line, waiting: overdue })).toMatchObject({ people: 2, minutes: 40 });
});

test('a counter helps with all it has when no own counter of that service is there', () => {
  const line = {
    counters: [desk(1, [A, H], { backups: [H] }), desk(2, [H], closed)],
    waiting: people(1, { serviceId: H }),
  };
  expect(waitFor(A, line)).toMatchObject({ people: 1, minutes: 20 });
});

test('who goes first stands behind their like alone', () => {
  const line = lineOf({ waiting: [...people(3), inLine(4, { priority: 'elder' })], counters: [desk(1, [A])] });
  expect(estimateWaits(line, exact).get(A)).toMatchObject({ people: 4, minutes: 30 });
  expect(estimateWaitsFirst(line, exact).get(A)).toMatchObject({ people: 1, minutes: 8 });
});

test('where many go first, those who are still to come are reckoned with', () => {
  const line = { waiting: people(5), counters: [desk(1, [A])] };
  expect(waitFor(A, line, { ...exact, overtaking: 0.2 })).toMatchObject({ people: 5, minutes: 50 });
});

test('who was sent to one counter waits there, and holds up nobody else', () => {
  const counters = [desk(1, [A]), desk(2, [A])];
  const sent = people(3, { forCounterId: '2' as CounterId });
  expect(waitFor(A, { counters, waiting: sent })).toMatchObject({ minutes: 0 });
  const gone = [desk(1, [A]), desk(2, [A], closed)];
  expect(waitFor(A, { counters: gone, waiting: sent }), 'that counter is closed').toMatchObject({ minutes: 25 });
});

test('the range is what was learned, in steps that people say', () => {
  const wide: LearnedTimes = { ...exact, spread: (m) => ({ low: m * 0.6, high: m * 1.7 }) };
  expect(waitFor(A, { waiting: people(3), counters: [desk(1, [A])] }, wide)).toEqual({
    people: 3,
    minutes: 25,
    from: 15,
    to: 45,
  });
});

const visits = (count: number, minutes: number, hour: number, changes: Partial<PastVisit> = {}): PastVisit[] =>
  Array.from({ length: count }, () => ({ serviceId: A, first: false, hour, minutes, ...changes }));
const chungThuc = { id: A, minutes: 8 };

test('without a history the catalogue speaks, and ten visits weigh as much as it', () => {
  expect(learnTimes(noPast).servingMinutes(chungThuc, 9)).toBe(8);
  const learned = learnTimes({ ...noPast, visits: visits(10, 16, 9) });
  expect(learned.servingMinutes(chungThuc, 14), 'an hour with no history: the service, half learned').toBe(12);
  expect(learned.servingMinutes({ id: H, minutes: 20 }, 9), 'another service').toBe(20);
});

test('a history twice as slow makes the promise twice as long', () => {
  const learned = learnTimes({ ...noPast, visits: visits(1_000, 16, 9) });
  const line = { hour: 9, waiting: people(5), counters: [desk(1, [A])] };
  const fresh = { ...learnTimes(noPast), changeMinutes: 0, overtaking: 0 };
  expect(waitFor(A, line, fresh)).toMatchObject({ minutes: 40 });
  expect(waitFor(A, line, { ...learned, changeMinutes: 0, overtaking: 0 })).toMatchObject({ minutes: 80 });
});

test('each hour of the day has its own times, with its neighbours', () => {
  const learned = learnTimes({ ...noPast, visits: [...visits(500, 5, 8), ...visits(500, 15, 15)] });
  const at = (hour: number) => Math.round(learned.servingMinutes(chungThuc, hour));
  expect([8, 9, 11, 14, 16].map(at)).toEqual([5, 5, 10, 15, 15]);
});

test('a few wild visits do not move the time of hundreds', () => {
  const learned = learnTimes({ ...noPast, visits: [...visits(300, 8, 9), ...visits(12, 170, 9)] });
  expect(learned.servingMinutes(chungThuc, 9)).toBeCloseTo(8);
});

test('the range holds eight of ten of the office’s own waits', () => {
  const waits = Array.from({ length: 1_001 }, (_, n) => ({ promised: 30, actual: 20 + n * 0.04 }));
  const { low, high } = learnTimes({ ...noPast, waits }).spread(30);
  expect(low).toBeCloseTo(24, 0);
  expect(high).toBeCloseTo(56, 0);
  expect(learnTimes({ ...noPast, waits }).spread(5), 'short promises err in their own way').toEqual(
    learnTimes(noPast).spread(5),
  );
});
