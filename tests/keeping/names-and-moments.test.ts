import { expect, test } from 'vitest';
import { olderThan } from '../../main/hub/domain/keep-data.ts';
import { backupName, isBackupName, readName, toRemove } from '../../main/hub/keeping/backup-names.ts';
import { withoutQuotes } from '../../main/hub/keeping/erase.ts';
import { isBackupDue, stampOf } from '../../main/hub/keeping/moments.ts';
import { defaultKeeping, keepingState, monthsBefore } from '../../shared/domain/keeping.ts';
import { businessDay, instant, timeOfDay } from '../../shared/domain/time.ts';
import { vietnam } from '../support/test-clock.ts';

const day = businessDay;
const at = (text: string, hours: number, minutes = 0) => ({
  day: day(text),
  weekday: 1,
  time: timeOfDay(hours, minutes),
});

test('given a name, then it says whose, when and why; anything else is no backup', () => {
  const plain = { key: 'abc123', stamp: '20260302-183000', kind: 'plain' } as const;
  expect(readName(backupName(plain))).toEqual(plain);
  expect(readName(backupName({ ...plain, kind: 'before-restore' }))).toEqual({ ...plain, kind: 'before-restore' });
  for (const name of ['xin-moi.sqlite', '.xin-moi-abc123-20260302-183000.xinmoi-1.part', 'before-version-2.sqlite'])
    expect(isBackupName(name)).toBe(false);
});

test('given a year of nightly backups, then two weeks and twelve months are kept, all of the newest day, and no other office’s', () => {
  const own = (stamp: string, kind: 'plain' | 'before-restore' = 'plain') => backupName({ key: 'abc123', stamp, kind });
  const nights = Array.from({ length: 400 }, (_, n) => {
    const date = new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10).replaceAll('-', '');
    return own(`${date}-183000`);
  });
  const newest = '20260204';
  const names = [
    ...nights,
    own(`${newest}-090000`),
    own(`${newest}-110000`),
    own('20250310-100000'),
    ...['20250101', '20250201', '20250301', '20250401'].map((one) => own(`${one}-080000`, 'before-restore')),
    ...['20250101', '20250201', '20250301'].map((one) => `nhan-${one}-080000.xinmoi`),
    'xin-moi-fff000-20240101-183000.xinmoi',
    'thu-muc-khac.txt',
  ];
  const gone = new Set(toRemove(names, 'abc123', { daily: 14, monthly: 12 }));
  const kept = names.filter((name) => !gone.has(name));
  const stamps = kept.flatMap((name) => readName(name) ?? []).filter((one) => one.key === 'abc123');
  const days = new Set(stamps.filter(({ kind }) => kind === 'plain').map(({ stamp }) => stamp.slice(0, 8)));
  // 14 nights, of which the newest of February and of January are two; ten months before those.
  expect([...days].filter((one) => one >= '20260122')).toHaveLength(14);
  expect([...days].filter((one) => one < '20260122')).toEqual([
    ...['20250331', '20250430', '20250531', '20250630', '20250731', '20250831', '20250930', '20251031', '20251130'],
    '20251231',
  ]);
  expect(kept.filter((name) => name.includes(newest))).toHaveLength(3);
  expect(kept.filter((name) => name.includes('truoc'))).toHaveLength(3);
  expect(kept.filter((name) => name.startsWith('nhan'))).toHaveLength(2);
  expect(kept).toContain('xin-moi-fff000-20240101-183000.xinmoi');
  expect(kept).toContain('thu-muc-khac.txt');
  expect(gone).toContain(own('20250310-100000'));
});

test('given the office’s time, then a backup is due after it and once; one that was missed is due at the next start', () => {
  const due = (local: ReturnType<typeof at>, last: string | null, began = '2026-02-01') =>
    isBackupDue({ keeping: defaultKeeping, local, began: began === '' ? null : day(began), last });
  expect(due(at('2026-03-02', 18, 29), '20260301-183000')).toBe(false);
  expect(due(at('2026-03-02', 18, 30), '20260301-183000')).toBe(true);
  expect(due(at('2026-03-02', 18, 31), '20260302-183000')).toBe(false);
  expect(due(at('2026-03-02', 18, 31), '20260302-090000')).toBe(true); // by hand in the morning: the afternoon is not in it
  expect(due(at('2026-03-03', 7, 30), '20260302-090000')).toBe(true);
  expect(due(at('2026-03-03', 7, 31), '20260303-073000')).toBe(false);
  expect(due(at('2026-03-02', 8), null, '2026-03-02')).toBe(false); // an office of this morning
  expect(due(at('2026-03-02', 19), null, '2026-03-02')).toBe(true);
  expect(due(at('2026-03-02', 19), null, '')).toBe(false);
  expect(
    isBackupDue({
      keeping: { ...defaultKeeping, nightly: false },
      local: at('2026-03-02', 19),
      began: day('2026-01-01'),
      last: null,
    }),
  ).toBe(false);
  expect(stampOf(at('2026-03-02', 8, 5), instant(vietnam('2026-03-02', '08:05') + 7_000))).toBe('20260302-080507');
});

test('given months, then they go back by the calendar; 0 is for ever', () => {
  expect(monthsBefore(day('2026-03-31'), 1)).toBe('2026-02-28');
  expect(monthsBefore(day('2024-03-31'), 1)).toBe('2024-02-29');
  expect(monthsBefore(day('2026-01-15'), 13)).toBe('2024-12-15');
  const now = vietnam('2026-03-02', '08:12');
  expect(olderThan(12, day('2026-03-02'), now)).toBe(vietnam('2025-03-02', '08:12'));
  expect(olderThan(0, day('2026-03-02'), now)).toBeNull();
});

test('given days without a backup, then the head is warned from the third on, also when there never was one', () => {
  const today = day('2026-03-05');
  expect(keepingState(day('2026-03-04'), day('2026-01-01'), today)).toEqual({
    last: '2026-03-04',
    days: 1,
    isLate: false,
  });
  expect(keepingState(day('2026-03-02'), day('2026-01-01'), today)).toMatchObject({ days: 3, isLate: true });
  expect(keepingState(null, day('2026-03-04'), today)).toEqual({ last: null, days: 1, isLate: false });
  expect(keepingState(null, day('2026-03-01'), today)).toMatchObject({ days: 4, isLate: true });
  expect(keepingState(null, null, today).isLate).toBe(false);
});

test('given a kept weekly report, then only the words of days that are due go; what is no report stays as it is', () => {
  const report = (words: string) => ({
    tables: [
      { title: 'Số', columns: [{ key: 'n' }], rows: [[1]] },
      {
        title: 'Góp ý',
        columns: [{ key: 'day' }, { key: 'from' }, { key: 'words' }],
        rows: [
          ['2026-03-02', 'Góp ý', words],
          ['2026-03-06', 'Góp ý', 'Cảm ơn'],
        ],
      },
    ],
  });
  const without = withoutQuotes(JSON.stringify(report('Chờ lâu quá')), day('2026-03-05'));
  expect(JSON.parse(without ?? '')).toEqual(report('(nội dung đã xóa theo thời hạn lưu)'));
  expect(withoutQuotes('no report', day('2026-03-05'))).toBeNull();
});
