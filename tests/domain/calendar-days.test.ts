import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../shared/domain/calendar-days.ts';
import { businessDay } from '../../shared/domain/time.ts';

const DAY_MS = 86_400_000;
const first = Date.UTC(1600, 0, 1) / DAY_MS;
const last = Date.UTC(2400, 11, 31) / DAY_MS;
const count = fc.integer({ min: first, max: last });
const dateOf = (days: number) => businessDay(new Date(days * DAY_MS).toISOString().slice(0, 10));

test('given any date of eight centuries, when days are added or taken off, then it is the date that Date says', () => {
  fc.assert(
    fc.property(count, count, (from, to) => {
      expect(addDays(dateOf(from), to - from)).toBe(dateOf(to));
    }),
  );
});

test('given any date of eight centuries, then its weekday is the one that Date says', () => {
  fc.assert(
    fc.property(count, (days) => {
      expect(weekdayOf(dateOf(days))).toBe(new Date(days * DAY_MS).getUTCDay());
    }),
  );
});

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2028-02-28', 1, '2028-02-29'],
  ['2028-02-29', 1, '2028-03-01'],
  ['2027-02-28', 1, '2027-03-01'],
  ['2100-02-28', 1, '2100-03-01'],
  ['2026-03-01', -1, '2026-02-28'],
  ['1970-01-01', -1, '1969-12-31'],
])('%s and %i day: %s', (day, days, then) => {
  expect(addDays(businessDay(day), days)).toBe(then);
});
