import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DomainEvent } from '../../main/hub/domain/events.ts';
import { headOfLine } from '../../main/hub/store/head-of-line.ts';
import type { CounterId } from '../../shared/domain/ids.ts';
import { at, calledNo, chungThuc, db, happened, hoTich, idsOf, issued, no, openRows, raw } from './given-rows.ts';

const line = (): number[] => idsOf(headOfLine(db, [chungThuc]));
const elsewhere = (id: number, to = hoTich): DomainEvent => ({
  type: 'ticket-transferred',
  ...no(id),
  from: chungThuc,
  to,
  reasonHash: 'h',
  counterId: null,
  officerId: null,
});
const gone = (id: number): DomainEvent => ({
  type: 'ticket-cancelled',
  ...no(id),
  cause: 'by-staff',
  reasonHash: null,
});

beforeEach(openRows);

/** More than 400 wait: their head is read, and those behind it who go first. */
describe.each([3, 399, 400, 410])('a line of %i that was read before', (length) => {
  beforeEach(() => {
    happened(2, ...Array.from({ length }, (_, i) => issued(i + 1)));
    line();
  });
  const last = length;

  test.each<[string, DomainEvent[]]>([
    ['somebody comes', [issued(900)]],
    ['somebody comes who goes first', [issued(900, { priority: 'elder' })]],
    ['somebody comes with an appointment', [issued(900, { appointmentAt: 5 } as never)]],
    ['somebody comes for something else', [issued(900, { serviceId: hoTich, series: 'H', number: 1 })]],
    ['the first is called', [calledNo(1)]],
    ['the last is called', [calledNo(last)]],
    ['the first goes', [gone(1)]],
    ['the last goes', [gone(last)]],
    ['the last goes first from now on', [{ type: 'priority-set', ...no(last), priority: 'elder', reasonHash: null }]],
    ['the first goes to another line', [elsewhere(1)]],
    ['the first is sent to a counter', [{ ...elsewhere(1, chungThuc), forCounterId: '2' as CounterId } as DomainEvent]],
    ['somebody goes and comes back', [elsewhere(2), { ...elsewhere(2), from: hoTich, to: chungThuc } as DomainEvent]],
    [
      'somebody was absent',
      [calledNo(1), { type: 'ticket-absent', ...no(1), queuePosition: 950, ...at } as DomainEvent],
    ],
    [
      'somebody is put back at the head',
      [
        calledNo(2),
        { type: 'ticket-absent', ...no(2), queuePosition: 950, ...at },
        { type: 'ticket-restored', ...no(2), queuePosition: 1, queueStep: 1, bySelf: false } as DomainEvent,
      ],
    ],
    ['many come', Array.from({ length: 30 }, (_, i) => issued(900 + i))],
    ['everybody at the head goes', [1, 2, 3].map(gone)],
  ])('is right when %s', (_, events) => {
    happened(3, ...events);
    const kept = line();
    db.forget();
    expect(kept).toEqual(line());
  });
});

test('behind a head of nothing but those who go first, the first of the others is found when one comes', () => {
  happened(2, ...Array.from({ length: 401 }, (_, i) => issued(i + 1, { priority: 'elder' })));
  expect(line()).not.toContain(900);
  happened(3, issued(900));
  expect(line()).toContain(900);
});

test('when one of two hundred is called, one row is read', () => {
  happened(2, ...Array.from({ length: 200 }, (_, i) => issued(i + 1)));
  line();
  const all = vi.spyOn(db, 'all');
  const get = vi.spyOn(db, 'get');
  happened(3, calledNo(1));
  get.mockClear();
  expect(line()).toHaveLength(199);
  expect(get).toHaveBeenCalledTimes(1);
  expect(all.mock.results.flatMap(({ value }) => value)).toEqual([]);
});

test('what a transaction did to a line is forgotten with it', () => {
  happened(2, issued(1), issued(2));
  line();
  expect(
    raw.transaction(() => {
      happened(3, calledNo(1));
      expect(line()).toEqual([2]);
      throw new Error('no');
    }),
  ).toThrow('no');
  db.forget();
  expect(line()).toEqual([1, 2]);
});
