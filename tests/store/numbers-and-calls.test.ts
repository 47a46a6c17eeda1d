import { beforeEach, describe, expect, test } from 'vitest';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { aheadRun, recallsOf, recentCalls, whyOfTicket } from '../../main/hub/store/calls.ts';
import { findByNumber, findByToken, seriesState } from '../../main/hub/store/tickets.ts';
import type { CallId, CounterId, TicketId, TicketToken } from '../../shared/domain/ids.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';
import { at, calledNo, counterId, day, db, happened, hoTich, issued, no, openRows, why } from './given-rows.ts';

beforeEach(openRows);

describe('Numbers and calls', () => {
  test('a number is found as people say it, also one with digits only, and only if it can be no other', () => {
    const h = { serviceId: hoTich, series: 'H' };
    const digits = { series: '1', number: 12, label: '1012', serviceId: hoTich };
    happened(2, issued(1), issued(2), issued(3, { ...h, number: 2, label: 'H002' }), issued(4, digits));
    const found = (said: string, of = day) => findByNumber(db, said, of)?.label ?? null;
    expect([found('A002'), found('a2'), found('1'), found('1012'), found('12')]).toEqual([
      'A002',
      'A002',
      'A001',
      '1012',
      '1012',
    ]);
    expect([found('2'), found('A9'), found('A'), found('A001', businessDay('2026-03-03'))]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('a ticket is found by what its paper holds, and by nothing that somebody made up', () => {
    happened(2, issued(1, { token: '1-f00' as TicketToken }));
    expect([findByToken(db, '1-f00')?.id, findByToken(db, '1-f01'), findByToken(db, 'f00')]).toEqual([1, null, null]);
  });

  test('numbering sees the day, what is still open, and the latest ticket', () => {
    happened(2, issued(1), issued(2));
    const latest = { at: 2, outOfDay: false, lastOfItsDay: 2 };
    expect(seriesState(db, 'A', day)).toEqual({ lastOfDay: 2, lastOpen: 0, latest });
    expect(seriesState(db, 'A', businessDay('2026-03-01'))).toEqual({ lastOfDay: 0, lastOpen: 2, latest });
    expect(seriesState(db, 'H', day)).toEqual({ lastOfDay: 0, lastOpen: 0, latest: null });
  });

  test('numbering sees that a clock was set back and is right again, also when those tickets are gone', () => {
    const yesterday = businessDay('2026-03-01');
    happened(2, issued(1), issued(2, { day: yesterday, number: 7, label: 'A007' }));
    happened(3, { type: 'ticket-expired', ticketId: 2 as TicketId });
    expect(seriesState(db, 'A', day).latest).toEqual({ at: 2, outOfDay: true, lastOfItsDay: 7 });
    // Another morning: nothing of it was there before.
    expect(seriesState(db, 'A', businessDay('2026-03-03')).latest).toMatchObject({ outOfDay: false });
  });

  test('the run of those who go first is counted from the last normal one; chosen numbers and other days do not count', () => {
    happened(2, issued(1), issued(2, { priority: 'elder' }), issued(3), issued(4, { priority: 'merit' }));
    const reasons = [why(), why('priority'), why('normal', 'chosen'), why('returning')];
    for (const [index, because] of reasons.entries()) {
      const id = index + 1;
      happened(id + 2, calledNo(id, because), {
        type: 'ticket-cancelled',
        ...no(id),
        cause: 'by-staff',
        reasonHash: null,
      });
    }
    expect(aheadRun(db, counterId, day, 5)).toBe(2);
    expect(aheadRun(db, counterId, day, 1)).toBe(1);
    expect(aheadRun(db, counterId, businessDay('2026-03-03'), 5)).toBe(0);
    expect(aheadRun(db, '2' as CounterId, day, 5)).toBe(0);
    expect(recentCalls(db, day, 2).map((call) => [call.label, call.current])).toEqual([
      ['A004', false],
      ['A003', false],
    ]);
  });

  test('a call keeps why, and recalls count from the last call', () => {
    happened(2, issued(1), calledNo(1, why('priority', 'priority')));
    const recalled = (callId: number): DomainEvent => ({
      type: 'ticket-recalled',
      ...no(1),
      callId: callId as CallId,
      ...at,
    });
    happened(3, recalled(2), recalled(3));
    expect(whyOfTicket(db, no(1).ticketId)).toMatchObject({ rule: 'priority', class: 'priority' });
    expect(recallsOf(db, no(1).ticketId, instant(2))).toBe(2);
    happened(4, { type: 'ticket-absent', ...no(1), queuePosition: 2, ...at });
    happened(5, { ...calledNo(1), callId: 4 as CallId } as DomainEvent);
    expect(recallsOf(db, no(1).ticketId, instant(5))).toBe(0);
  });
});
