import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callNext } from '../../main/hub/domain/call-next.ts';
import { nextInQueue, upcoming } from '../../main/hub/domain/queue-order.ts';
import { called, callState, counter, officer, waiting } from './given.ts';

const elder = { priority: 'elder' } as const;

test('first come, first served', () => {
  expect(callNext(callState({ queue: [waiting(1), waiting(2)] }))).toMatchObject({
    ok: true,
    value: {
      done: { kind: 'called', label: 'A001' },
      events: [{ type: 'ticket-called', counterId: '1', officerId: 'o1' }],
    },
  });
});

test('a priority ticket is the next call; after two in a row one normal', () => {
  const queue = [waiting(1), waiting(2, elder), waiting(3, elder), waiting(4, elder)];
  expect(nextInQueue(queue, 0, 2)?.id).toBe(2);
  expect(nextInQueue(queue, 2, 2)?.id).toBe(1);
  expect(upcoming(queue, 0, 2, 4).map((t) => t.id)).toEqual([2, 3, 1, 4]);
});

test('who was called and did not come has lost the priority: to the end means to the end', () => {
  const queue = [waiting(1), waiting(2, { ...elder, absences: 1, queuePosition: 9 })];
  expect(nextInQueue(queue, 0, 2)?.id).toBe(1);
});

test('nobody waiting, a closed or paused counter, and a second press are refused', () => {
  expect(callNext(callState())).toEqual({ ok: false, error: { code: 'nobody-waiting' } });
  for (const status of ['paused', 'closed'] as const) {
    const state = callState({ queue: [waiting(1)], counter: counter({ state: { status, officerId: officer.id } }) });
    expect(callNext(state)).toEqual({ ok: false, error: { code: 'counter-not-open' } });
  }
  expect(callNext(callState({ queue: [waiting(2)], current: called(1) }))).toEqual({
    ok: false,
    error: { code: 'ticket-at-counter', label: 'A001' },
  });
});

const anyQueue = fc
  .array(fc.record({ priority: fc.boolean(), absences: fc.nat(2) }), { maxLength: 30 })
  .map((people) =>
    people.map((p, i) =>
      waiting(i + 1, { priority: p.priority ? 'elder' : null, absences: p.absences, queuePosition: i + 1 }),
    ),
  );

test('the order calls everybody exactly once, in arrival order within each class, and never lets a normal one starve', () => {
  fc.assert(
    fc.property(anyQueue, fc.nat(4), fc.integer({ min: 1, max: 4 }), (queue, run, inARow) => {
      const order = upcoming(queue, run, inARow, queue.length);
      expect([...order].sort((a, b) => a.id - b.id)).toEqual(queue);
      const first = (t: (typeof queue)[number]) => t.priority !== null && t.absences === 0;
      for (const part of [order.filter(first), order.filter((t) => !first(t))])
        expect(part.map((t) => t.id)).toEqual([...part.map((t) => t.id)].sort((a, b) => a - b));
      let inRow = Math.min(run, inARow);
      for (const [index, ticket] of order.entries()) {
        const normalStillWaits = order.slice(index).some((t) => !first(t));
        inRow = first(ticket) ? inRow + 1 : 0;
        if (normalStillWaits) expect(inRow).toBeLessThanOrEqual(Math.max(inARow, run));
      }
    }),
  );
});
