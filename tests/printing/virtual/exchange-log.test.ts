import { expect, test } from 'vitest';
import { createExchangeLog } from '../../../main/hub/printing/virtual/exchange-log.ts';
import type { Said } from '../../../shared/contract/virtual-printer.ts';

const asked: Said = { text: 'DLE EOT 4', means: 'ask-paper' };
const good: Said = { text: '12', means: 'ready' };
const ended: Said = { text: '7e', means: 'paper-end' };

test('the same question with the same answer is counted, another answer is a line of its own', () => {
  const log = createExchangeLog();
  for (const answered of [good, good, good, ended, ended, null]) log.add(asked, answered);
  expect(log.lines().map(({ answered, times }) => [answered?.text ?? null, times])).toEqual([
    ['12', 3],
    ['7e', 2],
    [null, 1],
  ]);
});

test('what was said long ago is forgotten, and said again it is a new line', () => {
  const log = createExchangeLog();
  for (let n = 0; n < 100; n += 1) log.add({ text: `GS v 0 576×${n}`, means: 'picture' }, null);
  log.add({ text: 'GS v 0 576×80', means: 'picture' }, null);
  expect(log.lines().length).toBe(40);
  expect(log.lines().at(-1)).toEqual({
    seq: 101,
    heard: { text: 'GS v 0 576×80', means: 'picture' },
    answered: null,
    times: 1,
  });
});
