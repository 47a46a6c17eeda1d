import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueTicket } from '../../main/hub/domain/issue-ticket.ts';
import { nextNumber } from '../../main/hub/domain/numbering.ts';
import { ticketLabel } from '../../shared/domain/ticket.ts';
import { instant } from '../../shared/domain/time.ts';
import { atKiosk, counter, issueState, service } from './given.ts';

const ask = { type: 'issue-ticket', serviceId: service().id, priority: null, large: false } as const;

test('given an empty morning, when the first citizen touches Chứng thực, then A001 is issued with a print job', () => {
  const decision = issueTicket(ask, issueState(), atKiosk);
  expect(decision).toMatchObject({
    ok: true,
    value: {
      done: { kind: 'issued', ticket: { label: 'A001', waitingBefore: 0, waitMinutes: 0, onPaper: true } },
      events: [{ type: 'ticket-issued', label: 'A001', day: '2026-03-02', printJobId: 1 }],
    },
  });
});

test('given an office without a printer, then no print job is made and the citizen is told so', () => {
  const decision = issueTicket(ask, issueState(), { ...atKiosk, hasPrinter: false });
  expect(decision).toMatchObject({
    value: { done: { ticket: { onPaper: false } }, events: [{ printJobId: null }] },
  });
});

test('after A999 comes A1000', () => {
  const series = { lastOfDay: 999, lastOpen: 0, latest: null };
  expect(issueTicket(ask, issueState({ series }), atKiosk)).toMatchObject({
    value: { done: { ticket: { label: 'A1000' } } },
  });
});

test('a service that is off, a service that is not there, and "urgent" from a kiosk are refused', () => {
  const off = issueState({ service: service({ active: false }) });
  expect(issueTicket(ask, off, atKiosk)).toEqual({ ok: false, error: { code: 'service-off' } });
  expect(issueTicket(ask, issueState({ service: null }), atKiosk)).toEqual({
    ok: false,
    error: { code: 'unknown-service' },
  });
  const urgent = { ...ask, priority: 'urgent' } as const;
  expect(issueTicket(urgent, issueState(), atKiosk)).toEqual({ ok: false, error: { code: 'priority-by-staff-only' } });
});

test('nobody in the room ever holds the same number: the next one is larger than every number that counts', () => {
  const state = fc.record({
    lastOfDay: fc.nat(2000),
    lastOpen: fc.nat(2000),
    latest: fc.option(
      fc.record({ at: fc.nat(2_000_000).map(instant), outOfDay: fc.boolean(), lastOfItsDay: fc.nat(2000) }),
    ),
  });
  fc.assert(
    fc.property(state, fc.integer({ min: 0, max: 2_000_000 }).map(instant), (series, at) => {
      const next = nextNumber(series, at);
      expect(next).toBeGreaterThan(Math.max(series.lastOfDay, series.lastOpen));
      const { latest } = series;
      if (latest && (at < latest.at || latest.outOfDay)) expect(next).toBeGreaterThan(latest.lastOfItsDay);
      else expect(next).toBe(Math.max(series.lastOfDay, series.lastOpen) + 1);
    }),
  );
});

test('labels differ whenever numbers differ', () => {
  const number = fc.integer({ min: 1, max: 99_999 });
  fc.assert(fc.property(number, number, (a, b) => (ticketLabel('A', a) === ticketLabel('A', b)) === (a === b)));
});

test('the estimate counts open counters, and says nothing when nobody serves', () => {
  const two = [counter(), counter({ number: 2 })];
  const waitOf = (counters: typeof two, waitingBefore: number) => {
    const decision = issueTicket(ask, issueState({ counters, waitingBefore }), atKiosk);
    return decision.ok && decision.value.done.kind === 'issued' ? decision.value.done.ticket.waitMinutes : undefined;
  };
  expect(waitOf([], 3)).toBeNull();
  expect(waitOf(two, 2)).toBe(8);
  expect(waitOf(two, 7)).toBe(30); // 28 minutes, rounded up
});
