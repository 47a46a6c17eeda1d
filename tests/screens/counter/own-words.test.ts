import { expect, test } from 'vitest';
import { meanInWords, resultInWords, spanInWords } from '../../../renderer/screens/counter/own/own-words.ts';
import type { OwnVisit } from '../../../shared/contract/own-day.ts';
import { instant } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';

test('means have a tenth with a comma, and none is no zero', () => {
  expect([null, 0, 8.44, 12].map((m) => meanInWords(m, words.vi))).toEqual(['—', '0 phút', '8,4 phút', '12 phút']);
});

test.each([
  [0, '0 phút'],
  [59.9, '59 phút'],
  [60, '1 giờ 00 phút'],
  [185.2, '3 giờ 05 phút'],
])('%d minutes are "%s"', (minutes, said) => {
  expect(spanInWords(minutes, words.vi)).toBe(said);
});

test('what came of a visit is what the officer said, else how it ended', () => {
  const visit = (more: Partial<OwnVisit>): OwnVisit => ({
    label: 'A001',
    serviceName: '',
    calledAt: instant(0),
    finishedAt: null,
    minutes: null,
    ending: null,
    result: null,
    ...more,
  });
  const said = [
    visit({}),
    visit({ ending: 'done' }),
    visit({ ending: 'done', result: 'returned' }),
    visit({ ending: 'parked' }),
  ];
  expect(said.map((one) => resultInWords(one, words.vi))).toEqual([
    'Đang phục vụ',
    'Hoàn thành',
    'Đã trả kết quả',
    'Hẹn bổ sung hồ sơ',
  ]);
});
