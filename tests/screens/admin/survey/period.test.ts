import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestDays, periodOf, pieces } from '../../../../renderer/screens/admin/survey/period.ts';
import { TABLE_DAYS } from '../../../../shared/contract/survey-results.ts';
import { addDays } from '../../../../shared/domain/calendar-days.ts';
import { businessDay } from '../../../../shared/domain/time.ts';

const day = businessDay('2026-03-02');

test('the page opens with the latest thirty days', () =>
  expect(latestDays(day)).toEqual({ from: '2026-02-01', to: '2026-03-02' }));

test('a period is told what to mend', () => {
  expect(periodOf('01/03/2026', '02/03/2026')).toEqual({ from: '2026-03-01', to: '2026-03-02' });
  expect(periodOf('30/02/2026', '02/03/2026')).toBe('from');
  expect(periodOf('01/03/2026', 'hôm nay')).toBe('to');
  expect(periodOf('03/03/2026', '02/03/2026')).toBe('order');
  expect(periodOf('01/03/2025', '02/03/2026')).toBe('order');
});

test('the pieces are the period: every day once, none longer than the hub gives', () => {
  fc.assert(
    fc.property(fc.nat(365), (length) => {
      const all = pieces({ from: day, to: addDays(day, length) });
      expect(all[0]?.from).toBe(day);
      expect(all.at(-1)?.to).toBe(addDays(day, length));
      for (const [i, { from, to }] of all.entries()) {
        expect(from <= to && to < addDays(from, TABLE_DAYS)).toBe(true);
        if (i > 0) expect(from).toBe(addDays(all[i - 1]?.to ?? day, 1));
      }
    }),
  );
});
