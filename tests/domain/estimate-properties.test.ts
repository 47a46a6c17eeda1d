import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noPast, type Past } from '../../main/hub/domain/estimate-history.ts';
import { learnTimes } from '../../main/hub/domain/estimate-learned.ts';
import { playLine } from '../../main/hub/domain/estimate-run.ts';
import { estimateWaits, estimateWaitsFirst, type LineNow } from '../../main/hub/domain/wait-estimate.ts';
import type { CounterId, OfficerId, ServiceId } from '../../shared/domain/ids.ts';
import type { CounterState } from '../../shared/domain/office.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { later, minutes } from '../../shared/domain/time.ts';
import { counter, now, service, serving, waiting } from './given.ts';

const ids = ['a', 'b', 'c', 'd'] as ServiceId[];
const anyService = fc.constantFrom(...ids);
const officerId = 'o' as OfficerId;

const anyPast: fc.Arbitrary<Past> = fc.record({
  visits: fc.array(
    fc.record({
      serviceId: anyService,
      first: fc.boolean(),
      hour: fc.integer({ min: 0, max: 23 }),
      minutes: fc.double({ min: 0.34, max: 180, noNaN: true }),
    }),
    { maxLength: 60 },
  ),
  changes: fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { maxLength: 30 }),
  waits: fc.array(fc.record({ promised: fc.nat(600), actual: fc.double({ min: 0, max: 1440, noNaN: true }) }), {
    maxLength: 60,
  }),
});

const anyTicket = (n: number) =>
  fc
    .record({
      serviceId: anyService,
      priority: fc.constantFrom(null, null, null, 'elder' as const),
      absences: fc.nat(2),
      returning: fc.boolean(),
      forCounterId: fc.constantFrom(null, null, null, '0' as CounterId, '9' as CounterId),
      waited: fc.nat(200),
    })
    .map(({ waited, ...ticket }) =>
      waiting(n, { ...ticket, queuedAt: later(now, minutes(-waited)), forOfficerId: null, appointmentAt: null }),
    );
const anyPeople = (most: number) =>
  fc.nat(most).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => anyTicket(i + 1))));

const anyState: fc.Arbitrary<CounterState> = fc.constantFrom<CounterState>(
  { status: 'open', officerId },
  { status: 'open', officerId },
  { status: 'paused', officerId, reason: 'break' },
  { status: 'paused', officerId, reason: 'meeting' },
  { status: 'closed', officerId: null },
);
const anyLine: fc.Arbitrary<LineNow> = fc
  .record({
    hour: fc.nat(23),
    backupAfterMinutes: fc.nat(60),
    minutes: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: ids.length, maxLength: ids.length }),
    desks: fc.array(
      fc.record({
        services: fc.subarray(ids),
        helps: fc.subarray(ids),
        state: anyState,
        busySince: fc.option(fc.integer({ min: -60, max: 200 })),
      }),
      { maxLength: 6 },
    ),
    waiting: anyPeople(25),
  })
  .map(({ hour, backupAfterMinutes, minutes: usual, desks, waiting: line }) => ({
    now,
    hour,
    rules: { backupAfterMinutes },
    services: ids.map((id, n) => service({ id, minutes: usual[n] ?? 1 })),
    counters: desks.map(({ services, helps, state }, n) =>
      counter({ id: `${n}` as CounterId, services, backups: helps.filter((id) => services.includes(id)), state }),
    ),
    waiting: line,
    atCounters: desks.flatMap(({ services, busySince }, n) =>
      busySince === null
        ? []
        : [
            serving(n + 100, {
              counterId: `${n}` as CounterId,
              serviceId: services[0] ?? ('a' as ServiceId),
              calledAt: later(now, minutes(-busySince)),
            }),
          ],
    ),
  }));

test('whatever the office and its history: whole, finite, never negative, from ≤ minutes ≤ to, and null without a counter', () => {
  fc.assert(
    fc.property(anyLine, anyPast, (line, past) => {
      const learned = learnTimes(past);
      for (const estimates of [estimateWaits(line, learned), estimateWaitsFirst(line, learned)])
        for (const { id } of line.services) {
          const found = estimates.get(id);
          expect(found === null).toBe(line.counters.every(({ services }) => !services.includes(id)));
          if (!found) continue;
          const { people, minutes, from, to } = found;
          for (const n of [people, minutes, from, to]) expect(Number.isInteger(n)).toBe(true);
          expect(people).toBeGreaterThanOrEqual(0);
          expect(people).toBeLessThanOrEqual(line.waiting.length);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(from).toBeLessThanOrEqual(minutes);
          expect(minutes).toBeLessThanOrEqual(to);
          expect(from).toBeLessThan(to);
        }
    }),
    { numRuns: 300 },
  );
});

const minutesOf = (line: LineNow) =>
  new Map([...estimateWaits(line, learnTimes(noPast))].map(([id, found]) => [id, found?.minutes ?? 0]));

/** Somebody who has just come and has no privilege. */
const newcomer = (serviceId: ServiceId): TicketAt<'waiting'> =>
  waiting(999, {
    serviceId,
    queuedAt: now,
    returning: false,
    forCounterId: null,
    forOfficerId: null,
    appointmentAt: null,
  });

test('one more at the end of the line never shortens the wait, for no service of any office without helpers', () => {
  fc.assert(
    fc.property(anyLine, anyService, (line, serviceId) => {
      const counters = line.counters.map((one) => ({ ...one, backups: [] }));
      const before = minutesOf({ ...line, counters });
      const after = minutesOf({ ...line, counters, waiting: [...line.waiting, newcomer(serviceId)] });
      for (const id of ids) expect(after.get(id)).toBeGreaterThanOrEqual(before.get(id) ?? 0);
    }),
    { numRuns: 300 },
  );
});

const alike = fc.record({
  freeIn: fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
  tickets: fc.array(fc.record({ serviceId: anyService, priority: fc.constantFrom(null, 'elder' as const) }), {
    maxLength: 20,
  }),
});
const lengths: Record<string, number> = { a: 3, b: 8, c: 20, d: 35 };
const play = (freeIn: readonly number[], tickets: readonly TicketAt<'waiting'>[]) =>
  playLine({
    now,
    backupAfterMinutes: 20,
    places: freeIn.map((free, n) => ({ counterId: `${n}` as CounterId, officerId, freeIn: free, own: ids, helps: [] })),
    waiting: tickets,
    turnMinutes: (id) => lengths[id] ?? 0,
  });
const stand = (tickets: readonly { serviceId: ServiceId; priority: 'elder' | null }[]) =>
  tickets.map((ticket, n) => ({ ...newcomer(ticket.serviceId), ...ticket, queuePosition: n }));

test('at counters that are alike, somebody more anywhere in the line never shortens the wait', () => {
  fc.assert(
    fc.property(alike, anyService, fc.nat(20), ({ freeIn, tickets }, serviceId, place) => {
      const more = tickets.toSpliced(place, 0, { serviceId, priority: null });
      const [before, after] = [play(freeIn, stand(tickets)), play(freeIn, stand(more))];
      for (const id of ids) {
        expect(after.get(id)?.minutes).toBeGreaterThanOrEqual(before.get(id)?.minutes ?? 0);
        expect(after.get(id)?.people).toBe((before.get(id)?.people ?? 0) + 1);
      }
    }),
    { numRuns: 300 },
  );
});

test('at counters that are alike, one counter more never lengthens the wait', () => {
  fc.assert(
    fc.property(alike, fc.nat(60), ({ freeIn, tickets }, free) => {
      const [before, after] = [play(freeIn, stand(tickets)), play([...freeIn, free], stand(tickets))];
      for (const id of ids) expect(after.get(id)?.minutes).toBeLessThanOrEqual(before.get(id)?.minutes ?? 0);
    }),
    { numRuns: 300 },
  );
});
