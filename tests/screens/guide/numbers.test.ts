import { describe, expect, it, test } from 'vitest';
import { colourOf, queueAlert } from '../../../renderer/screens/guide/queue-alert.ts';
import { findNumbers, findTicket } from '../../../renderer/screens/guide/queues/find-in-office.ts';
import { beyond, linesOf } from '../../../renderer/screens/guide/queues/lines-of.ts';
import { restoredInWords } from '../../../renderer/screens/guide/ticket/done-in-words.ts';
import { actsOn } from '../../../renderer/screens/guide/ticket/number-acts.ts';
import { unrung } from '../../../renderer/ui/staff/unrung.ts';
import type { ServiceId, TicketId } from '../../../shared/domain/ids.ts';
import { instant, minutes } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';
import { counterWith, line } from './lines.ts';

const office = {
  queues: [
    {
      total: 2,
      serviceId: 'A' as ServiceId,
      name: 'Chứng thực',
      waiting: [line('A012'), line('A112')],
      longestSince: instant(0),
    },
    {
      total: 4,
      serviceId: 'H' as ServiceId,
      name: 'Hộ tịch',
      waiting: [line('H112', { absences: 1 })],
      longestSince: instant(0),
    },
  ],
  parked: [{ ...line('A002'), parkedAt: instant(0) }],
  missed: [
    { ...line('H112', { absences: 1 }), cancelled: false },
    { ...line('A003', { absences: 3 }), cancelled: true },
  ],
  counters: [counterWith(null), counterWith('A020')],
};

describe('a number that somebody says', () => {
  const found = (typed: string) => findNumbers(typed, office).map(({ label, where }) => `${label} ${where}`);
  test.each([
    ['a12', ['A012 waiting']],
    ['112', ['A112 waiting', 'H112 waiting']],
    ['2', ['A002 parked', 'A012 waiting', 'A112 waiting', 'H112 waiting', 'A020 counter']],
    ['A003', ['A003 cancelled']],
    ['A020', ['A020 counter']],
    ['A999', []],
    [' ', []],
  ])('%j', (typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it('is found by its ticket while it is not at a counter', () => {
    expect(findTicket(2 as TicketId, office)?.where).toBe('parked');
    expect(findTicket(3 as TicketId, office)?.where).toBe('cancelled');
    expect(findTicket(20 as TicketId, office)).toBeNull();
  });
});

describe('the numbers of a line', () => {
  const h = line('H112', { issuedAt: instant(1) });
  const queues = office.queues.map((queue) => (queue.serviceId === 'H' ? { ...queue, waiting: [h] } : queue));
  it('stand in their places; of all lines who has waited longest stands first', () => {
    expect(linesOf(queues, 'A' as ServiceId).map(({ label }) => label)).toEqual(['A012', 'A112']);
    const early = queues.map((queue) =>
      queue.serviceId === 'H' ? { ...queue, waiting: [line('H112', { issuedAt: instant(-1) })] } : queue,
    );
    expect(linesOf(early, null).map(({ label }) => label)).toEqual(['H112', 'A012', 'A112']);
    expect(linesOf(queues, 'Z' as ServiceId)).toEqual([]);
  });

  it('may be more than the view has', () => {
    expect([beyond(queues, null), beyond(queues, 'A' as ServiceId)]).toEqual([3, 0]);
  });
});

describe('what the guide may do with a number', () => {
  test.each([
    ['waiting', line('A001'), ['priority', 'service', 'transfer', 'note', 'reprint', 'second', 'cancel']],
    [
      'waiting',
      line('A001', { absences: 1 }),
      ['restore', 'priority', 'service', 'transfer', 'note', 'reprint', 'second', 'cancel'],
    ],
    [
      'waiting',
      line('A001', { absences: 1, restored: true }),
      ['priority', 'service', 'transfer', 'note', 'reprint', 'second', 'cancel'],
    ],
    ['parked', line('A001'), ['return', 'priority', 'note', 'second']],
    ['cancelled', line('A001', { absences: 3 }), ['restore']],
  ] as const)('%s: %#', (where, one, acts) => {
    expect(actsOn(where, one)).toEqual(acts);
  });
});

describe('a line against the bounds of the office', () => {
  const rules = { queueYellow: 4, queueRed: 8, longWaitMinutes: 35, longServingMinutes: 25 };
  const at = (many: number, waited: number | null) => {
    const now = instant(minutes(100));
    const longestSince = waited === null ? null : instant(minutes(100) - waited);
    const alert = queueAlert({ total: many, longestSince }, rules, now);
    return [alert.crowd, alert.long, colourOf(alert)];
  };
  test.each([
    [0, null, 'calm', false, 'calm'],
    [3, minutes(35), 'calm', false, 'calm'],
    [3, minutes(35) + 1, 'calm', true, 'red'],
    [4, 0, 'yellow', false, 'yellow'],
    [7, 0, 'yellow', false, 'yellow'],
    [8, 0, 'red', false, 'red'],
  ] as const)('%d people, longest %s ms: %s', (many, waited, ...expected) => {
    expect(at(many, waited)).toEqual(expected);
  });
});

it('says where a number stands again', () => {
  const done = (waitingBefore: number) =>
    restoredInWords(words.vi, { kind: 'back-in-line', ticketId: 5 as TicketId, label: 'A005', waitingBefore });
  expect(done(2)).toBe('Đã khôi phục A005: còn 2 người trước.');
  expect(done(0)).toBe('Đã khôi phục A005: không còn ai trước.');
  expect(restoredInWords(words.vi, { kind: 'done' })).toBeNull();
});

it('rings once for each call for help', () => {
  const help = [3, 4].map((helpId) => ({ helpId, stationName: 'Kiosk', at: instant(0) }));
  expect(unrung(help, new Set())).toEqual([3, 4]);
  expect(unrung(help, new Set([3]))).toEqual([4]);
  expect(unrung(help, new Set([3, 4]))).toEqual([]);
});
