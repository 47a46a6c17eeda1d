import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ownTotals, TOLD_TOGETHER } from '../../main/hub/views/own-totals.ts';
import { type DeclinedRow, figuresOf, type RatingRow, type ServedRow } from '../../main/hub/views/rating-figures.ts';
import { mondayOf, WEEKS, weeksUntil } from '../../main/hub/views/rating-weeks.ts';
import { addDays, weekdayOf } from '../../shared/domain/calendar-days.ts';
import type { CounterId, OfficerId, ServiceId, TicketId } from '../../shared/domain/ids.ts';
import {
  countOfLevels,
  ENOUGH_RATINGS,
  isSatisfied,
  type RatingLevel,
  type RatingReason,
  ratingLevels,
  ratingReasons,
  satisfiedShare,
} from '../../shared/domain/rating.ts';
import { businessDay, instant } from '../../shared/domain/time.ts';

const whose = {
  serviceId: fc.constantFrom('a', 'b', 'c').map((id) => id as ServiceId),
  counterId: fc.constantFrom('1', '2').map((id) => id as CounterId),
  officerId: fc.constantFrom('o1', 'o2', 'o3').map((id) => id as OfficerId),
};
const served: fc.Arbitrary<ServedRow[]> = fc.array(
  fc.record({ ...whose, served: fc.nat(40), asked: fc.nat(40), unanswered: fc.nat(9) }),
);
const declined: fc.Arbitrary<DeclinedRow[]> = fc.array(fc.record({ ...whose, declined: fc.nat(9) }));
const level = fc.constantFrom<RatingLevel>(...ratingLevels);
const ratings: fc.Arbitrary<RatingRow[]> = fc
  .array(
    fc.record({
      ...whose,
      level,
      at: fc.nat(10_000_000).map(instant),
      channel: fc.constantFrom('panel' as const, 'phone' as const),
      afterMs: fc.option(fc.nat(4_000)),
      servedMs: fc.option(fc.nat(40_000)),
      besideOfficer: fc.boolean(),
      hour: fc.nat(23),
      reasons: fc.subarray(Object.keys(ratingReasons) as RatingReason[]),
    }),
    { maxLength: 80 },
  )
  .map((rows) => rows.map((row, i) => ({ ...row, ticketId: (i + 1) as TicketId })));

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

describe('Whatever was served and rated', () => {
  test('levels add up to the rated, and services, counters, officers, channels and hours each to the total', () => {
    fc.assert(
      fc.property(served, declined, ratings, (servedRows, declinedRows, rows) => {
        const half = Math.floor(rows.length / 2);
        const figures = figuresOf(servedRows, declinedRows, [rows.slice(0, half), rows.slice(half)]);
        const { total } = figures;
        expect(total.rated).toBe(rows.length);
        expect(total.served).toBe(sum(servedRows.map((row) => row.served)));
        for (const groups of [figures.services, figures.counters, figures.officers])
          for (const field of ['served', 'asked', 'unanswered', 'declined', 'rated'] as const)
            expect(sum([...groups.values()].map((tally) => tally[field]))).toBe(total[field]);
        for (const one of ratingLevels) {
          const n = rows.filter((row) => row.level === one).length;
          expect(total.levels[one]).toBe(n);
          expect(sum([...figures.services.values()].map(({ levels }) => levels[one]))).toBe(n);
          expect(sum([...figures.channels.values()].map((levels) => levels[one]))).toBe(n);
          expect(sum(figures.hours.map(({ levels }) => levels[one]))).toBe(n);
        }
        for (const tally of [total, ...figures.counters.values()]) {
          expect(countOfLevels(tally.levels)).toBe(tally.rated);
          // Flags take nothing away: what is without one is a part of what is counted.
          for (const one of ratingLevels) expect(tally.unflagged[one]).toBeLessThanOrEqual(tally.levels[one]);
          for (const n of Object.values(tally.flags)) expect(n).toBeLessThanOrEqual(tally.rated);
        }
        expect(sum(figures.reasons.map(({ n }) => n))).toBe(sum(rows.map(({ reasons }) => reasons.length)));
      }),
    );
  });

  test('a share is of both best levels, and there is none below ten ratings', () => {
    fc.assert(
      fc.property(fc.array(level, { maxLength: 40 }), (all) => {
        const levels = { 4: 0, 3: 0, 2: 0, 1: 0, 0: 0 };
        for (const one of all) levels[one] += 1;
        const share = satisfiedShare(levels);
        if (all.length < ENOUGH_RATINGS) expect(share).toBeNull();
        else expect(share).toBeCloseTo(all.filter(isSatisfied).length / all.length);
      }),
    );
  });
});

test('twelve weeks end with the one of the last day, each from Monday, and a day is in one of them alone', () => {
  const last = businessDay('2026-03-04'); // a Wednesday
  const days = Array.from({ length: 90 }, (_, i) => addDays(last, -i));
  const weeks = weeksUntil(
    last,
    days.map((day) => ({ day, n: 2 })),
    days.map((day) => ({ day, level: 4, n: 1 })),
  );
  expect(weeks).toHaveLength(WEEKS);
  expect(weeks.every(({ from }) => weekdayOf(from) === 1)).toBe(true);
  expect(weeks.at(-1)).toEqual({
    from: '2026-03-02',
    to: '2026-03-08',
    served: 6,
    levels: { 4: 3, 3: 0, 2: 0, 1: 0, 0: 0 },
  });
  expect(weeks.slice(0, -1).every(({ served: n, levels }) => n === 14 && levels[4] === 7)).toBe(true);
  expect(mondayOf(businessDay('2026-03-08'))).toBe('2026-03-02');
});

describe('An officer’s own totals', () => {
  test('are silent below five, and tell whole groups of five', () => {
    expect(ownTotals([4, 4, 1, 4])).toBeNull();
    expect(ownTotals([4, 4, 1, 4, 3, 1, 1])).toEqual({ n: 5, satisfied: 4 });
    expect(ownTotals([4, 4, 1, 4, 3, 1, 1, 4, 4, 4])).toEqual({ n: 10, satisfied: 7 });
  });

  test('never change with one more rating by less than five of them', () => {
    fc.assert(
      fc.property(fc.array(level, { maxLength: 60 }), level, (before, next) => {
        const [was, is] = [ownTotals(before), ownTotals([...before, next])];
        const grown = (is?.n ?? 0) - (was?.n ?? 0);
        expect([0, TOLD_TOGETHER]).toContain(grown);
        if (grown === 0) expect(is).toEqual(was);
      }),
    );
  });
});
