import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstBoard } from '../../shared/domain/board.ts';
import { defaultRules, noTerms } from '../../shared/domain/office.ts';
import { timeOfDay } from '../../shared/domain/time.ts';
import { defaultVoice } from '../../shared/domain/voice.ts';
import { changesBetween } from '../../shared/settings/changes.ts';
import { boardsLines } from '../../shared/settings/in-words/boards.ts';
import { rulesLines, termsLines, weekLines, workLines } from '../../shared/settings/in-words/queue.ts';
import { voiceLines } from '../../shared/settings/in-words/voice.ts';
import type { Saying } from '../../shared/settings/saying.ts';
import { words } from '../../shared/text/index.ts';

const named = (id: string): string => `<${id}>`;
const saying: Saying = { words: words.vi, labels: { service: named, counter: named, station: named, officer: named } };
const { change } = words.vi.history;

test('given two states of a rule, a board, hours and work, then each difference is said in the office’s own words', () => {
  const between = <Value>(
    lines: (value: Value, saying: Saying) => ReturnType<typeof rulesLines>,
    was: Value,
    is: Value,
  ) => changesBetween(lines(was, saying), lines(is, saying), change);
  expect(between(rulesLines, defaultRules, { ...defaultRules, scanIdCard: true, longWaitMinutes: 40 })).toEqual([
    { field: 'Chờ quá lâu khi trên', text: '35 phút → 40 phút' },
    { field: 'Cho quét mã QR trên thẻ căn cước ở kiosk (không bắt buộc)', text: 'Không → Có' },
  ]);
  const morning = { from: timeOfDay(7, 30), to: timeOfDay(11, 30) };
  const week = [[], [morning], [morning], [], [], [], []];
  expect(between(weekLines, week, week.with(2, []))).toEqual([{ field: 'Thứ Ba', text: '07:30–11:30 → Nghỉ' }]);
  expect(
    between(termsLines, { minutes: 8, terms: noTerms }, { minutes: 8, terms: { ...noTerms, quotaDay: 30 } }),
  ).toEqual([{ field: 'Số nhận mỗi ngày', text: '(không có) → 30' }]);
  expect(between(workLines, { services: ['a', 'b'], backups: [] }, { services: ['b', 'c'], backups: ['b'] })).toEqual([
    { field: 'Chính', text: 'thêm <c>; bỏ <a>; <b>' },
    { field: 'Hỗ trợ', text: 'thêm <b>' },
  ]);
  const other = { ...firstBoard, name: 'Sảnh 2' };
  expect(between(boardsLines, [firstBoard, other], [other, firstBoard])).toEqual([
    { field: 'Các bảng', text: 'thứ tự mới: Sảnh 2; Bảng phòng chờ' },
  ]);
  expect(between(boardsLines, [firstBoard], [{ ...firstBoard, ticker: 'Nghỉ trưa 11:30' }])).toEqual([
    { field: '“Bảng phòng chờ”: Dòng thông báo ở chân bảng', text: '(không có) → “Nghỉ trưa 11:30”' },
  ]);
  expect(changesBetween(null, voiceLines(defaultVoice, saying), change)[0]).toEqual({
    field: 'Loa phát gì',
    text: 'mới: Chuông và giọng đọc',
  });
});

const rules = fc.record({
  ...Object.fromEntries(Object.keys(defaultRules).map((key) => [key, fc.constant(0)])),
  mixing: fc.constantFrom('mixed', 'strict', 'boost'),
  numbering: fc.constantFrom('letters', 'digits'),
  scanIdCard: fc.boolean(),
  appointmentsFirst: fc.boolean(),
  elderAge: fc.integer({ min: 60, max: 100 }),
  queueRed: fc.integer({ min: 1, max: 500 }),
}) as unknown as fc.Arbitrary<typeof defaultRules>;

test('given any two rules, then something is said exactly when they differ, and the way back says the same fields', () => {
  fc.assert(
    fc.property(rules, rules, (was, is) => {
      const there = changesBetween(rulesLines(was, saying), rulesLines(is, saying), change);
      const back = changesBetween(rulesLines(is, saying), rulesLines(was, saying), change);
      expect(there.length > 0).toBe(JSON.stringify(was) !== JSON.stringify(is));
      expect(back.map(({ field }) => field)).toEqual(there.map(({ field }) => field));
    }),
  );
});

test('given any single rule that changes, then it is among what is said', () => {
  for (const key of Object.keys(defaultRules) as (keyof typeof defaultRules)[]) {
    const before = defaultRules[key];
    const after =
      typeof before === 'number'
        ? before + 1
        : typeof before === 'boolean'
          ? !before
          : key === 'mixing'
            ? 'boost'
            : 'digits';
    const changed = { ...defaultRules, [key]: after };
    expect(changesBetween(rulesLines(defaultRules, saying), rulesLines(changed, saying), change), key).toHaveLength(1);
  }
});
