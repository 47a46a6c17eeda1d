import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AT_ONCE_MS,
  BURST,
  BURST_MS,
  type FlagRow,
  flagRatings,
  RUN_OF_BEST,
  SHORT_VISIT_MS,
  SHORT_VISITS,
  TOO_QUICK_MS,
} from '../../main/hub/domain/rating-flags.ts';
import type { CounterId, TicketId } from '../../shared/domain/ids.ts';
import { type RatingLevel, ratingLevels } from '../../shared/domain/rating.ts';
import { instant, minutes } from '../../shared/domain/time.ts';

/** A rating that nobody would look at twice, ten minutes after the one before. */
const rating = (n: number, more: Partial<FlagRow> = {}): FlagRow => ({
  ticketId: n as TicketId,
  level: 3,
  at: instant(n * minutes(10)),
  counterId: '1' as CounterId,
  channel: 'panel',
  afterMs: 6_000,
  servedMs: minutes(5),
  besideOfficer: false,
  ...more,
});
const many = (n: number, more: (i: number) => Partial<FlagRow>): FlagRow[] =>
  Array.from({ length: n }, (_, i) => rating(i + 1, more(i)));
const flagged = (rows: readonly FlagRow[]) => Object.fromEntries(flagRatings(rows));

describe('Given a day of ratings', () => {
  test('an ordinary one has no flag', () => {
    expect(flagged(many(30, () => ({})))).toEqual({});
  });

  test('one that came sooner than a person reads is flagged, one at the bound is not, and one of an old journal is not', () => {
    const rows = [TOO_QUICK_MS - 1, TOO_QUICK_MS, null].map((afterMs, i) => rating(i + 1, { afterMs }));
    expect(flagged(rows)).toEqual({ 1: ['too-quick'] });
  });

  test('one that was touched beside the officer is flagged', () => {
    expect(flagged([rating(1, { besideOfficer: true }), rating(2)])).toEqual({ 1: ['beside-officer'] });
  });

  test('more at one counter than visits can end are all flagged; the same at two counters are not', () => {
    const together = (n: number, counters: string[]) =>
      many(n, (i) => ({
        at: instant((i * BURST_MS) / BURST),
        counterId: (counters[i % counters.length] ?? '') as CounterId,
      }));
    expect(Object.keys(flagged(together(BURST, ['1'])))).toHaveLength(BURST);
    expect(flagged(together(BURST - 1, ['1']))).toEqual({});
    expect(flagged(together(BURST, ['1', '2']))).toEqual({});
  });

  test('a long run of best ones within a second is flagged as a whole; another level or a slow touch ends it', () => {
    const best = (i: number, except: number, how: Partial<FlagRow>) =>
      i === except ? how : { level: 4 as const, afterMs: AT_ONCE_MS - 1 };
    expect(Object.values(flagged(many(RUN_OF_BEST, (i) => best(i, -1, {}))))).toEqual(
      Array.from({ length: RUN_OF_BEST }, () => ['always-best']),
    );
    const length = 2 * RUN_OF_BEST - 1;
    expect(flagged(many(length, (i) => best(i, RUN_OF_BEST - 1, { level: 3, afterMs: 1_800 })))).toEqual({});
    expect(flagged(many(length, (i) => best(i, RUN_OF_BEST - 1, { level: 4, afterMs: 9_000 })))).toEqual({});
  });

  test('best ones after visits of some seconds are flagged from the third on a day', () => {
    const short = (n: number) => many(n, () => ({ level: 4, servedMs: SHORT_VISIT_MS - 1 }));
    expect(flagged(short(SHORT_VISITS - 1))).toEqual({});
    expect(Object.keys(flagged(short(SHORT_VISITS)))).toHaveLength(SHORT_VISITS);
  });

  test('what came from a phone is in the citizen’s own hand: never flagged', () => {
    const rows = many(20, () => ({ at: instant(1), level: 4, afterMs: 10, servedMs: 10, channel: 'phone' as const }));
    expect(flagged(rows)).toEqual({});
  });
});

const anyRow = fc.record({
  level: fc.constantFrom<RatingLevel>(...ratingLevels),
  at: fc.integer({ min: 0, max: minutes(30) }).map(instant),
  counterId: fc.constantFrom('1' as CounterId, '2' as CounterId),
  channel: fc.constantFrom('panel' as const, 'phone' as const),
  afterMs: fc.option(fc.integer({ min: 0, max: 4_000 })),
  servedMs: fc.option(fc.integer({ min: 0, max: 20_000 })),
  besideOfficer: fc.boolean(),
});
const anyDay = fc
  .array(anyRow, { maxLength: 60 })
  .map((rows) => rows.map((row, i): FlagRow => ({ ...row, ticketId: (i + 1) as TicketId })));
const sorted = (flags: ReturnType<typeof flagRatings>) =>
  [...flags].map(([id, why]) => `${id} ${[...why].sort()}`).sort();

describe('Whatever the ratings are', () => {
  test('their order in the list changes nothing, and no flag is told twice', () => {
    fc.assert(
      fc.property(anyDay, fc.infiniteStream(fc.nat()), (day, dice) => {
        const mixed = day.map((row) => ({ row, by: dice.next().value })).sort((a, b) => a.by - b.by);
        const flags = flagRatings(day);
        expect(sorted(flagRatings(mixed.map(({ row }) => row)))).toEqual(sorted(flags));
        for (const why of flags.values()) expect(new Set(why).size).toBe(why.length);
      }),
    );
  });

  test('a counter’s flags are its own: what others do adds and takes none', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const own = day.filter(({ counterId }) => counterId === '1');
        const ids = new Set(own.map(({ ticketId }) => ticketId));
        const ofAll = new Map([...flagRatings(day)].filter(([id]) => ids.has(id)));
        expect(sorted(ofAll)).toEqual(sorted(flagRatings(own)));
      }),
    );
  });

  test('bursts are exactly those within a stretch of time that holds too many', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const panel = day.filter(({ channel }) => channel === 'panel');
        const together = (from: FlagRow) =>
          panel.filter((row) => row.counterId === from.counterId && row.at >= from.at && row.at - from.at <= BURST_MS);
        const naive = new Set(
          panel
            .map(together)
            .filter((rows) => rows.length >= BURST)
            .flat(),
        );
        const told = [...flagRatings(day)].filter(([, why]) => why.includes('burst')).map(([id]) => id);
        expect(told.sort()).toEqual([...naive].map(({ ticketId }) => ticketId).sort());
      }),
    );
  });
});
