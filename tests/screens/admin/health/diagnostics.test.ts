import { expect, test } from 'vitest';
import { troublesOf } from '../../../../main/hub/views/health-troubles.ts';
import { diagnosticsOf } from '../../../../renderer/screens/admin/health/diagnostics.ts';
import { troubleInWords } from '../../../../renderer/screens/admin/health/trouble-in-words.ts';
import { uptimeInWords } from '../../../../renderer/screens/admin/health/uptime-in-words.ts';
import { sizeInWords } from '../../../../renderer/screens/admin/size-in-words.ts';
import { hours, later, minutes } from '../../../../shared/domain/time.ts';
import { words } from '../../../../shared/text/index.ts';
import { aPrinter, aStation, fineHealth } from '../../../views/given-health.ts';

const zone = 'Asia/Ho_Chi_Minh';
const { open: _, ...facts } = {
  ...fineHealth,
  stations: [aStation, { ...aStation, online: false, version: null, address: null, connectedAt: null, seenAt: null }],
  printers: [{ ...aPrinter, state: 'paper-end' as const }],
  errors: [{ at: fineHealth.at, what: 'wire command' }],
};
const view = { ...facts, troubles: troublesOf({ ...facts, open: true }) };

test('the diagnostics file has the figures that a helper asks for, and no name that a person gave', () => {
  const text = diagnosticsOf(view, zone);
  expect(text).not.toMatch(/Lan|Bình|Cửa chính/);
  expect(text).toContain('linux x64, Node 22.14.0');
  expect(text).toContain('1. Quầy giao dịch; Quầy 1; Đang nối; 0.1.0; 192.168.1.20; 08:12:00 02/03/2026');
  expect(text).toContain('2. Quầy giao dịch; Quầy 1; Mất kết nối; —; —; Chưa có');
  expect(text).toContain('1. Hết giấy in (paper-end)');
  expect(text).toContain('red printer state=paper-end');
  expect(text).toContain('yellow station-away\r\n');
  expect(text).toContain('08:12:00 02/03/2026 wire command');
});

test('each trouble is a sentence without a brace, in both languages', () => {
  const all = troublesOf({
    ...fineHealth,
    clockBehindMinutes: 3,
    database: { bytes: 1, walBytes: 65_000_000, freeBytes: 1 },
    backupAt: null,
    memoryMb: 700,
    voice: { mode: 'voice', packName: null },
    papersMissing: 1,
    errors: facts.errors,
    printers: [
      { ...aPrinter, state: 'cover-open' },
      { ...aPrinter, roll: { ...aPrinter.roll, left: 3 } },
    ],
    stations: [
      { ...aStation, online: false },
      { ...aStation, version: '0.0.1' },
    ],
  });
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(12);
  const old = { level: 'red', kind: 'backup-old', days: 4 } as const;
  for (const trouble of [...all, old])
    for (const language of ['vi', 'en'] as const)
      expect(troubleInWords(trouble, words[language])).toMatch(/^[^{}]+\.$/);
});

test('sizes are said in the unit that people use for them', () => {
  expect([4_096, 3_400_000, 72_200_000_000].map((bytes) => sizeInWords(bytes, words.vi))).toEqual([
    '4\u00a0kB',
    '3,4\u00a0MB',
    '72,2\u00a0GB',
  ]);
});

test('how long the hub runs is said in hours, then in days', () => {
  const { at } = fineHealth;
  expect(uptimeInWords(later(at, -hours(3) - minutes(12)), at, words.vi)).toBe('3 giờ 12 phút');
  expect(uptimeInWords(later(at, -hours(51)), at, words.vi)).toBe('2 ngày 3 giờ');
});
