import { expect, test } from 'vitest';
import { closeDay, FORGOTTEN_MS, type Nights, reopenDay, rollDay } from '../../main/hub/domain/close-day.ts';
import type { DayState } from '../../main/hub/domain/state-slices.ts';
import type { CounterId, TicketId } from '../../shared/domain/ids.ts';
import type { TicketAt } from '../../shared/domain/ticket.ts';
import { businessDay, later, minutes } from '../../shared/domain/time.ts';
import { called, counter, facts, now, serving, waiting } from './given.ts';

/** Today is Monday 2 March. */
const yesterday = { day: businessDay('2026-03-01') };
const tomorrow = { day: businessDay('2026-03-03') };
const nights = (sparedAfter: number | null, lastOfPast: number | null): Nights => ({
  sparedAfter: sparedAfter as TicketId | null,
  lastOfPast: lastOfPast as TicketId | null,
});
const trusted = nights(null, null);
const today: DayState = { open: [], counters: [counter()], dayClosed: false };

const parked = (n: number, changes: Partial<TicketAt<'parked'>> = {}): TicketAt<'parked'> => ({
  ...waiting(n),
  parkedAt: now,
  ...changes,
  status: 'parked',
});
const types = (decision: ReturnType<typeof closeDay>): string[] =>
  decision.ok ? decision.value.events.map((event) => event.type) : [decision.error.code];
const expired = (given: Nights, open: DayState['open'], at = now): number[] => {
  const decision = rollDay(given, { ...today, open, counters: [] }, facts({ now: at }));
  if (!decision.ok) throw new Error(decision.error.code);
  return decision.value.events.flatMap((event) => (event.type === 'ticket-expired' ? [event.ticketId] : []));
};

test('given somebody who is served, when the administrator ends the day, then they are not cut off', () => {
  const busy = closeDay({ ...today, open: [waiting(2), serving(1)] }, facts());
  expect(busy).toMatchObject({ error: { code: 'day-still-open', label: 'A001' } });
});

test('given who waits, who is away for papers and who was called, when the administrator ends the day, then they expire and counters close', () => {
  const empty = counter({ state: { status: 'closed', officerId: null } });
  const calm = closeDay({ ...today, open: [waiting(2), parked(4), called(3)], counters: [counter(), empty] }, facts());
  expect(types(calm)).toEqual([
    'ticket-expired',
    'ticket-expired',
    'ticket-expired',
    'counter-closed',
    'officer-signed-out',
    'day-closed',
  ]);
});

test('given a day that was ended, when it is ended once more, then it is the same closing: its time stays', () => {
  const closed = { ...today, counters: [], dayClosed: true };
  expect(types(closeDay(closed, facts()))).toEqual([]);
  // A cancelled number was put back meanwhile.
  expect(types(closeDay({ ...closed, open: [waiting(2)] }, facts()))).toEqual(['ticket-expired']);
});

test('given a closing by mistake, when the day is opened again, then who waited and who was away are where they were, and who was called goes next', () => {
  const id = (n: number) => n as TicketId;
  const expired = [
    { ticketId: id(1), was: 'called' },
    { ticketId: id(2), was: 'waiting' },
    { ticketId: id(3), was: 'parked' },
  ] as const;
  expect(reopenDay({ dayClosed: true, expired }, facts())).toMatchObject({
    value: {
      events: [
        { type: 'expiry-undone', ticketId: 1, to: 'waiting', goesNext: true },
        { type: 'expiry-undone', ticketId: 2, to: 'waiting', goesNext: false },
        { type: 'expiry-undone', ticketId: 3, to: 'parked', goesNext: false },
        { type: 'day-reopened', day: '2026-03-02' },
      ],
    },
  });
});

test('given a day that goes on, when it is opened again, then the numbers of the last closing are back, and without any nothing happens', () => {
  const expired = [{ ticketId: 1 as TicketId, was: 'waiting' }] as const;
  expect(types(reopenDay({ dayClosed: false, expired }, facts()))).toEqual(['expiry-undone', 'day-reopened']);
  expect(types(reopenDay({ dayClosed: true, expired: [] }, facts()))).toEqual(['day-reopened']);
  expect(types(reopenDay({ dayClosed: false, expired: [] }, facts()))).toEqual([]);
});

test('given tickets of yesterday and of today, when the day is new, then those of yesterday expire, also the parked ones', () => {
  expect(expired(trusted, [waiting(1, yesterday), parked(2, yesterday), waiting(3), parked(4)])).toEqual([1, 2]);
});

test('given somebody at a counter at midnight, then they are served to the end, and expire only when they were forgotten', () => {
  const state = {
    ...today,
    open: [waiting(1, yesterday), serving(3, yesterday)],
    counters: [counter(), counter({ id: '2' as CounterId })],
  };
  // Counter 1 stays signed in, counter 2 does not.
  expect(rollDay(trusted, state, facts())).toMatchObject({
    value: { events: [{ type: 'ticket-expired', ticketId: 1 }, { counterId: '2' }, { counterId: '2' }] },
  });
  expect(expired(trusted, state.open, later(now, FORGOTTEN_MS))).toEqual([1]);
  expect(expired(trusted, state.open, later(now, FORGOTTEN_MS + minutes(1)))).toEqual([1, 3]);
});

test('given nothing left of yesterday, when the day is new, then who is signed in stays', () => {
  expect(types(rollDay(trusted, { ...today, open: [waiting(1)] }, facts()))).toEqual([]);
});

test('given a clock that was set forward, when the day is another, then the tickets of this run are spared, whatever their status', () => {
  const long = later(now, FORGOTTEN_MS + minutes(1));
  const open = [waiting(1, yesterday), waiting(2, yesterday), parked(3, yesterday), called(4, yesterday)];
  expect(expired(nights(1, null), open, long)).toEqual([1]);
  expect(expired(nights(0, null), open, long)).toEqual([]);
});

test('given a clock that was set back, then nobody expires', () => {
  expect(expired(trusted, [waiting(1, tomorrow), called(2, tomorrow)])).toEqual([]);
  expect(expired(nights(0, null), [waiting(1, tomorrow)])).toEqual([]);
});

test('given a number from a moment in which the clock stood ahead, when a day has ended since, then it expires', () => {
  const nextYear = { day: businessDay('2027-03-01') };
  expect(expired(nights(null, 9), [waiting(5, nextYear), waiting(10)])).toEqual([5]);
  // Nothing after it belongs to the past: the clock may just have been set back.
  expect(expired(nights(null, 4), [waiting(5, nextYear)])).toEqual([]);
});
