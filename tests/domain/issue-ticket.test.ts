import fc from 'fast-check';
import { expect, test } from 'vitest';
import { issueTicket, serveWalkIn } from '../../main/hub/domain/issue-ticket.ts';
import { nextNumber } from '../../main/hub/domain/numbering.ts';
import type { WalkInState } from '../../main/hub/domain/state-slices.ts';
import type { TicketId } from '../../shared/domain/ids.ts';
import { noTerms } from '../../shared/domain/office.ts';
import { ticketLabel } from '../../shared/domain/ticket.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import {
  atGuide,
  atKiosk,
  called,
  cancelled,
  counter,
  facts,
  hoTich,
  issueState,
  officeRuling,
  officer,
  service,
  waiting,
} from './given.ts';

const ask = {
  type: 'issue-ticket',
  serviceId: service().id,
  priority: null,
  large: false,
  acceptLater: false,
  visitOf: null,
} as const;

test('given an empty morning, when the first citizen touches Chứng thực, then A001 is issued with a print job', () => {
  const decision = issueTicket(ask, issueState(), atKiosk);
  expect(decision).toMatchObject({
    ok: true,
    value: {
      done: { kind: 'issued', ticket: { label: 'A001', waitingBefore: 0, waitMinutes: null, onPaper: true } },
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

test('given an estimate, then the paper and the screen have its minutes and its range; without one they say nothing', () => {
  const estimate = { people: 3, minutes: 15, from: 10, to: 25 };
  expect(issueTicket(ask, issueState({ estimate, waitingBefore: 4 }), atKiosk)).toMatchObject({
    value: {
      done: { ticket: { waitingBefore: 4, waitMinutes: 15, waitRange: { from: 10, to: 25 } } },
      events: [{ waitingBefore: 4, waitMinutes: 15, waitFrom: 10, waitTo: 25 }],
    },
  });
  expect(issueTicket(ask, issueState(), atKiosk)).toMatchObject({
    value: { done: { ticket: { waitMinutes: null, waitRange: null } }, events: [{ waitFrom: null, waitTo: null }] },
  });
});

test('given an office that numbers with digits, then the first number of its first service is 1001, and after 1999 comes 11000', () => {
  const digits = issueState({
    office: officeRuling({ numbering: 'digits' }),
    service: service({ terms: { ...noTerms, digit: '1' } }),
  });
  expect(issueTicket(ask, digits, atKiosk)).toMatchObject({
    value: { done: { ticket: { label: '1001' } }, events: [{ series: '1', number: 1 }] },
  });
  const full = { ...digits, series: { lastOfDay: 999, lastOpen: 0, latest: null } };
  expect(issueTicket(ask, full, atKiosk)).toMatchObject({ value: { done: { ticket: { label: '11000' } } } });
  const none = issueState({ office: digits.office });
  expect(issueTicket(ask, none, atKiosk)).toMatchObject({ value: { done: { ticket: { label: 'A001' } } } });
});

test('given somebody with several things to do, then their second number belongs to the same visit', () => {
  const event = (state: ReturnType<typeof issueState>) => {
    const decision = issueTicket({ ...ask, visitOf: 7 as TicketId }, state, atKiosk);
    return decision.ok ? decision.value.events[0] : decision.error;
  };
  expect(event(issueState({ visitOf: waiting(7, { visitId: 5 as TicketId }) }))).toMatchObject({ visitId: 5 });
  // A number that nobody has: a visit of its own.
  expect(event(issueState({ visitOf: null }))).toMatchObject({ ticketId: 1, visitId: 1 });
  const past = cancelled(7, { day: businessDay('2026-03-01') });
  expect(event(issueState({ visitOf: past }))).toEqual({ code: 'ticket-of-another-day' });
});

test('given a number that the guide takes for somebody, then it says so, and may be urgent', () => {
  expect(issueTicket({ ...ask, priority: 'urgent' }, issueState(), atGuide)).toMatchObject({
    value: { events: [{ channel: 'guide', priority: 'urgent', stationId: 'g' }] },
  });
});

const seat = { type: 'serve-walk-in', serviceId: service().id, priority: null } as const;
const walkIn = (changes: Partial<WalkInState> = {}): WalkInState => ({
  counter: counter(),
  current: null,
  issue: issueState(),
  ...changes,
});

test('given somebody without a number, when an officer serves them, then they get the next one, without paper and without a call', () => {
  const decision = serveWalkIn(seat, walkIn(), facts());
  expect(decision).toMatchObject({
    value: {
      done: { kind: 'issued', ticket: { label: 'A001', onPaper: false } },
      events: [
        { type: 'ticket-issued', channel: 'counter', printJobId: null },
        { type: 'ticket-seated', ticketId: 1, counterId: '1', officerId: 'o1' },
      ],
    },
  });
});

test('given a counter that is busy, closed, or for other services, or a day that has ended, then nobody is served without a number', () => {
  const code = (state: WalkInState) => {
    const decision = serveWalkIn(seat, state, facts());
    return decision.ok ? null : decision.error.code;
  };
  expect(code(walkIn({ current: called(3) }))).toBe('ticket-at-counter');
  expect(code(walkIn({ counter: counter({ state: { status: 'closed', officerId: officer.id } }) }))).toBe(
    'counter-not-open',
  );
  expect(code(walkIn({ counter: counter({ services: [hoTich.id] }) }))).toBe('service-not-here');
  expect(code(walkIn({ issue: issueState({ dayClosed: true }) }))).toBe('closed');
});
