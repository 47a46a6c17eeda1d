import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseNext, classOf, type Desk, goesAhead, type Line } from '../../main/hub/domain/queue-order.ts';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import { type Counter, defaultRules, type Mixing, type QueueRules } from '../../shared/domain/office.ts';
import { byPlace, type TicketAt } from '../../shared/domain/ticket.ts';
import { later, minutes } from '../../shared/domain/time.ts';
import { counter, now, waiting } from './given.ts';

type Waiting = TicketAt<'waiting'>;

const SERVICES = ['chung-thuc', 'ho-tich', 'dat-dai'] as ServiceId[];
const COUNTERS = ['1', '2', '3'] as CounterId[];

/** One call as it happened: who was called, who waited at that moment, and what the counter had called before. */
interface Call {
  desk: Desk;
  line: Line;
  ticket: Waiting;
}

/** Somebody comes, or a counter is through with who was there and calls the next one. */
const step = fc.oneof(
  { weight: 1, arbitrary: fc.record({ desk: fc.nat(COUNTERS.length - 1), pauseMinutes: fc.nat(6) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      service: fc.constantFrom(...SERVICES),
      priority: fc.boolean(),
      returning: fc.constantFrom(false, false, false, true),
      missed: fc.constantFrom(false, false, false, true),
      /** Put back behind so many of those who wait. */
      putBackAfter: fc.option(fc.nat(3), { freq: 4 }),
      sentTo: fc.option(fc.constantFrom(...COUNTERS), { freq: 5 }),
      officer: fc.option(fc.constantFrom('o1', 'o2', 'o3', 'o9'), { freq: 6 }),
      visitOf: fc.option(fc.nat(20), { freq: 4 }),
      appointmentIn: fc.option(fc.integer({ min: -20, max: 20 }), { freq: 6 }),
    }),
  },
);

const day = fc.record({
  assigned: fc.array(fc.tuple(fc.subarray(SERVICES, { minLength: 1 }), fc.subarray(SERVICES)), {
    minLength: COUNTERS.length,
    maxLength: COUNTERS.length,
  }),
  statuses: fc.array(fc.constantFrom('open', 'open', 'paused', 'closed'), { minLength: 3, maxLength: 3 }),
  rules: fc.record({
    priorityInARow: fc.integer({ min: 1, max: 4 }),
    overdueMinutes: fc.constantFrom(10, 30),
    boostMinutes: fc.constantFrom(1, 10, 30),
    backupAfterMinutes: fc.constantFrom(0, 10, 60),
  }),
  // Fast-check's arrays are short unless told otherwise, and short days overtake nobody.
  steps: fc.array(step, { minLength: 30, maxLength: 120, size: 'max' }),
});

/** Plays a day with these rules; every call of it. */
function callsOf({ assigned, statuses, rules, steps }: Example, mixing: Mixing): Call[] {
  const allRules: QueueRules = { ...defaultRules, ...rules, mixing };
  const counters = COUNTERS.map((id, i): Counter => {
    const [services = [], backups = []] = assigned[i] ?? [];
    const officerId = `o${id}` as OfficerId;
    const status = statuses[i] ?? 'open';
    const state =
      status === 'paused' ? ({ status, officerId, reason: null } as const) : ({ status, officerId } as const);
    return counter({ id, services, backups: backups.filter((one) => services.includes(one)), state });
  });
  const calls: Call[] = [];
  const held = new Map<CounterId, Waiting>();
  const runs = new Map<CounterId, number>();
  let people: Waiting[] = [];
  let at = now;
  let n = 0;
  for (const one of steps) {
    if ('service' in one) {
      n += 1;
      const taken = { issuedAt: at, queuedAt: at, serviceId: one.service };
      const sent = { forCounterId: one.sentTo, forOfficerId: one.officer as OfficerId | null };
      const visitId = one.visitOf === null || one.visitOf >= n ? n : one.visitOf + 1;
      const inFront = one.putBackAfter === null ? undefined : people[one.putBackAfter];
      const restored = inFront !== undefined;
      const place = inFront ? { queuePosition: inFront.queuePosition, queueStep: n } : {};
      const past = { returning: one.returning && !restored, restored, absences: one.missed || restored ? 1 : 0 };
      const appointmentAt = one.appointmentIn === null ? null : later(at, minutes(one.appointmentIn));
      const priority = one.priority ? ('elder' as const) : null;
      const core = { ...taken, ...place, ...sent, ...past, priority, appointmentAt, visitId: visitId as TicketId };
      people = [...people, waiting(n, core)].sort(byPlace);
      continue;
    }
    at = later(at, minutes(one.pauseMinutes));
    const from = counters[one.desk];
    if (from?.state.status !== 'open') continue;
    held.delete(from.id);
    const desk: Desk = { ...from, counterId: from.id, officerId: from.state.officerId };
    const busyVisits = new Set([...held.values()].map(({ visitId }) => visitId));
    const line: Line = { now: at, rules: allRules, waiting: people, counters, busyVisits, run: runs.get(from.id) ?? 0 };
    const choice = chooseNext(desk, line);
    if (!choice) continue;
    calls.push({ desk, line, ticket: choice.ticket });
    people = people.filter((ticket) => ticket !== choice.ticket);
    held.set(from.id, choice.ticket);
    runs.set(from.id, goesAhead(choice.why) ? line.run + 1 : 0);
  }
  return calls;
}
type Example = typeof day extends fc.Arbitrary<infer T> ? T : never;

/** Sent to nobody, and nobody's second number. */
const isFree = (ticket: Waiting, line: Line): boolean =>
  ticket.forCounterId === null &&
  ticket.forOfficerId === null &&
  ticket.visitId === ticket.id &&
  !line.busyVisits.has(ticket.visitId) &&
  line.waiting.every((other) => other === ticket || other.visitId !== ticket.id);

const isNormal = (ticket: Waiting, { now: at, rules }: Line): boolean => classOf(ticket, at, rules) === 'normal';
const isOwn = ({ services, backups }: Desk, { serviceId }: Waiting): boolean =>
  services.includes(serviceId) && !backups.includes(serviceId);

/**
 * Normal ones of a counter's own work that nothing keeps from being called, each with the counter's calls while it waited
 * and the normal ones that stood before it, also those who were put back there meanwhile.
 */
function waitsOf(calls: readonly Call[], mayCount: (call: Call, ticket: Waiting) => boolean) {
  const waits = new Map<string, { calls: Call[]; before: Set<Waiting> }>();
  for (const call of calls) {
    const { desk, line } = call;
    for (const ticket of line.waiting) {
      const fits = isFree(ticket, line) && isOwn(desk, ticket) && isNormal(ticket, line);
      if (!fits || !mayCount(call, ticket)) continue;
      const key = `${ticket.id} at ${desk.counterId}`;
      const known = waits.get(key) ?? { calls: [], before: new Set() };
      known.calls.push(call);
      for (const one of line.waiting)
        if (byPlace(one, ticket) < 0 && isNormal(one, line) && mayReach(desk, one)) known.before.add(one);
      waits.set(key, known);
    }
  }
  return [...waits.values()];
}

const mayReach = ({ counterId, officerId, services }: Desk, one: Waiting): boolean =>
  services.includes(one.serviceId) || one.forCounterId === counterId || one.forOfficerId === officerId;

const RUNS = 800;

const always = (check: (example: Example, mixing: Mixing) => void): void =>
  fc.assert(fc.property(day, fc.constantFrom<Mixing>('mixed', 'strict', 'boost'), check), { numRuns: RUNS });
const ofAnyDay = (check: (example: Example) => void): void => fc.assert(fc.property(day, check), { numRuns: RUNS });

describe('Whatever the rules, the counters and the people', () => {
  test('nobody is called twice, nor while they are at another counter', () =>
    always((example, mixing) => {
      const calls = callsOf(example, mixing);
      expect(new Set(calls.map(({ ticket }) => ticket.id)).size).toBe(calls.length);
      for (const { ticket, line } of calls) expect(line.busyVisits.has(ticket.visitId)).toBe(false);
    }));

  test('who was sent to a counter or an officer is called there alone, as long as somebody is there', () =>
    always((example, mixing) => {
      for (const { desk, line, ticket } of callsOf(example, mixing)) {
        const present = line.counters.filter(({ state }) => state.status !== 'closed');
        const { forCounterId, forOfficerId } = ticket;
        const awaited = present.find(({ id, state }) =>
          forOfficerId === null ? id === forCounterId : state.officerId === forOfficerId,
        );
        if (awaited) expect(desk.counterId).toBe(awaited.id);
        else expect(desk.services.includes(ticket.serviceId) || forCounterId === desk.counterId).toBe(true);
      }
    }));

  test('within a class and a service who stands further ahead is called first', () =>
    always((example, mixing) => {
      for (const { desk, line, ticket } of callsOf(example, mixing)) {
        const turn = classOf(ticket, line.now, line.rules);
        const isOverdue = line.now - ticket.queuedAt >= minutes(line.rules.overdueMinutes);
        const ahead = line.waiting.filter(
          (one) =>
            byPlace(one, ticket) < 0 &&
            one.serviceId === ticket.serviceId &&
            classOf(one, line.now, line.rules) === turn &&
            isFree(one, line) &&
            isOwn(desk, one) &&
            !(mixing === 'strict' && isOverdue),
        );
        expect(ahead.map(({ label }) => label)).toEqual([]);
      }
    }));

  test('a counter that nobody is called to has nobody whom it may call', () =>
    always((example, mixing) => {
      const { steps, ...office } = example;
      const people = steps.filter((one) => 'service' in one);
      const each = COUNTERS.flatMap((_, desk) =>
        Array.from({ length: people.length + 1 }, () => ({ desk, pauseMinutes: 1 })),
      );
      const calls = callsOf({ ...office, steps: [...people, ...each, ...each] }, mixing);
      const open = office.statuses
        .flatMap((status, i) => (status === 'open' ? [office.assigned[i]?.[0] ?? []] : []))
        .flat();
      const called = new Set(calls.map(({ ticket }) => ticket.id));
      for (const [i, person] of people.entries())
        if (open.includes(person.service) && person.sentTo === null && person.officer === null)
          expect(called.has((i + 1) as TicketId), `A${i + 1}`).toBe(true);
    }));
});

describe('How long a normal number can be overtaken', () => {
  test('mixed: with k normal ones before it, it is called after at most (k + 1)(N + 1) calls', () =>
    ofAnyDay((example) => {
      const n = example.rules.priorityInARow;
      for (const { calls, before } of waitsOf(callsOf(example, 'mixed'), () => true))
        expect(calls.length).toBeLessThanOrEqual((before.size + 1) * (n + 1));
    }));

  test('strict: the same, from the moment at which it has waited too long', () =>
    ofAnyDay((example) => {
      const n = example.rules.priorityInARow;
      const isOverdue = ({ line }: Call, ticket: Waiting): boolean =>
        line.now - ticket.queuedAt >= minutes(line.rules.overdueMinutes);
      for (const { calls, before } of waitsOf(callsOf(example, 'strict'), isOverdue))
        expect(calls.length).toBeLessThanOrEqual((before.size + 1) * (n + 1));
    }));

  test('boost: nobody overtakes it who came later than the boost, and those who came back do so at most N in a row', () =>
    ofAnyDay((example) => {
      const { priorityInARow, boostMinutes } = example.rules;
      const cameBack = ({ ticket }: Call): boolean => ticket.returning;
      for (const { calls } of waitsOf(callsOf(example, 'boost'), () => true)) {
        let inARow = 0;
        for (const call of calls) {
          inARow = cameBack(call) ? inARow + 1 : 0;
          expect(inARow).toBeLessThanOrEqual(priorityInARow);
        }
      }
      for (const { desk, line, ticket } of callsOf(example, 'boost')) {
        if (ticket.returning || isNormal(ticket, line)) continue;
        const overtaken = line.waiting.filter(
          (one) => isNormal(one, line) && isOwn(desk, one) && isFree(one, line) && byPlace(one, ticket) < 0,
        );
        for (const one of overtaken) expect(ticket.queuedAt - one.queuedAt).toBeLessThan(minutes(boostMinutes));
      }
    }));
});
