import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueTicket } from '../../main/hub/domain/issue-ticket.ts';
import { nextNumber } from '../../main/hub/domain/numbering.ts';
import { openingAt } from '../../main/hub/domain/opening-hours.ts';
import { ticketLabel } from '../../shared/domain/ticket.ts';
import { businessDay, instant, later, minutes, timeOfDay } from '../../shared/domain/time.ts';
import { atKiosk, counter, issueState, office, service } from './given.ts';

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

test('outside the hours a number is refused with the next opening', () => {
  const at = (hour: number, minute = 0, weekday = 1) => ({
    day: businessDay('2026-03-02'),
    weekday,
    time: timeOfDay(hour, minute),
  });
  const noon = instant(Date.UTC(2026, 2, 2, 5, 0)); // 12:00 in Vietnam
  expect(openingAt(office, at(12), noon, false)).toEqual({
    open: false,
    reason: 'lunch',
    next: later(noon, minutes(90)),
  });
  expect(openingAt(office, at(11, 29), noon, false)).toEqual({ open: true });
  expect(openingAt(office, at(11, 30), noon, false)).toMatchObject({ open: false, reason: 'lunch' });
  const evening = instant(Date.UTC(2026, 2, 2, 10, 0)); // 17:00
  const tomorrow = later(evening, minutes(14 * 60 + 30));
  expect(openingAt(office, at(17), evening, false)).toEqual({ open: false, reason: 'night', next: tomorrow });
  // Friday evening: Monday morning, three days later
  expect(openingAt(office, at(17, 0, 5), evening, false)).toMatchObject({ next: later(tomorrow, minutes(2 * 1440)) });
  const shut = { ...office, week: office.week.map(() => []) };
  expect(openingAt(shut, at(9), noon, false)).toEqual({ open: false, reason: 'night', next: null });
  // The administrator has ended the day at 10: not again before tomorrow.
  expect(openingAt(office, at(10), noon, true)).toMatchObject({ open: false, reason: 'night' });
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
