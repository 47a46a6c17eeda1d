import { expect, test } from 'vitest';
import { problemInWords, typedPort } from '../../../renderer/screens/paper/listen-port.ts';
import { words } from '../../../shared/text/index.ts';

test.each([
  ['9100', 9100],
  [' 1 ', 1],
  ['65535', 65_535],
  ['65536', null],
  ['99999', null],
  ['0', null],
  ['', null],
  ['-1', null],
  ['91o0', null],
  ['9100.5', null],
])('a port typed as %j is %j', (typed, port) => {
  expect(typedPort(typed)).toBe(port);
});

test.each([
  ['taken', 9100, 'Cổng 9100 đang có chương trình khác dùng. Xin nhập cổng khác, ví dụ 9101.'],
  ['taken', 65_535, 'Cổng 65535 đang có chương trình khác dùng. Xin nhập cổng khác, ví dụ 9100.'],
  ['forbidden', 80, 'Máy này không cho phép mở cổng 80. Xin nhập cổng từ 1024 trở lên, ví dụ 9100.'],
  ['other', 9100, 'Chưa mở được cổng 9100 (EWHY). Xin nhập cổng khác, ví dụ 9101.'],
] as const)('%s: port %i is told in words that say what to do', (reason, port, sentence) => {
  expect(problemInWords(words.vi.virtualPrinter, { port, reason, code: 'EWHY' })).toBe(sentence);
});
