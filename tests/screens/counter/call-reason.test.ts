import { describe, expect, test } from 'vitest';
import { type CallReason, callRules, type PassedBecause, type TurnClass } from '../../../shared/domain/call-reason.ts';
import { passedInWords, reasonInWords } from '../../../shared/text/call-reason-in-words.ts';
import { words } from '../../../shared/text/index.ts';

const classes = ['returning', 'appointment', 'priority', 'normal'] as const satisfies readonly TurnClass[];
const causes = [
  'class',
  'mix',
  'reserved',
  'visit-busy',
  'backup',
  'chosen',
  'boost',
] as const satisfies readonly PassedBecause[];

const why = (more: Partial<CallReason>): CallReason => ({
  rule: 'turn',
  mixing: 'mixed',
  class: 'normal',
  waitedMinutes: 12,
  run: 0,
  limit: 2,
  passedOver: 0,
  passed: [],
  ...more,
});

const passing = (because: PassedBecause, more: Partial<CallReason> = {}): CallReason =>
  why({ passedOver: 1, passed: [{ label: 'A003', class: 'priority', waitedMinutes: 7, because }], ...more });

describe.each(['vi', 'en'] as const)('in %s', (language) => {
  const said = words[language];

  test('every rule, for every class, is one sentence of its own', () => {
    const sentences = callRules.flatMap((rule) =>
      classes.map((turn) => reasonInWords(why({ rule, class: turn }), said)),
    );
    expect(new Set(sentences).size).toBe(callRules.length * classes.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/[{}]|undefined/);
      expect(sentence).toMatch(/^[^.]*12[^.]*\.$/);
    }
  });

  test('every cause has a line of its own, with number and wait', () => {
    const lines = causes.map((because) => passedInWords(passing(because), said)[0] ?? '');
    expect(new Set(lines).size).toBe(causes.length);
    for (const line of lines) {
      expect(line).not.toMatch(/[{}]|undefined/);
      expect(line).toMatch(/^A003 \(.*7/);
    }
  });
});

const vi = words.vi;

test.each<[string, Partial<CallReason>, string]>([
  ['its turn', {}, 'Số này được gọi vì đến lượt: đứng đầu hàng chờ của quầy; giữ chỗ trong hàng được 12 phút.'],
  [
    'priority, the second in a row',
    { rule: 'priority', class: 'priority', run: 1 },
    'Số ưu tiên này được gọi vì thuộc đối tượng ưu tiên, được đi trước (số thứ 2 liền nhau, tối đa 2); giữ chỗ trong hàng được 12 phút.',
  ],
  [
    'priority beyond the limit: nobody else waits',
    { rule: 'priority', class: 'priority', run: 2 },
    'Số ưu tiên này được gọi vì thuộc đối tượng ưu tiên, được đi trước (lúc đó không có số thường để gọi xen); giữ chỗ trong hàng được 12 phút.',
  ],
  [
    'the first of a row needs no count',
    { rule: 'priority', class: 'priority', run: 0 },
    'Số ưu tiên này được gọi vì thuộc đối tượng ưu tiên, được đi trước; giữ chỗ trong hàng được 12 phút.',
  ],
  [
    'an office that calls all who go first counts no row',
    { rule: 'priority', class: 'priority', mixing: 'strict', run: 5, waitedMinutes: 0 },
    'Số ưu tiên này được gọi vì thuộc đối tượng ưu tiên, được đi trước; giữ chỗ trong hàng được dưới 1 phút.',
  ],
  [
    'a normal one in between',
    { rule: 'mix', run: 2 },
    'Số này được gọi vì quầy vừa gọi liền 2 số được đi trước (tối đa 2), nay đến một số thường; giữ chỗ trong hàng được 12 phút.',
  ],
])('%s', (_, more, sentence) => {
  expect(reasonInWords(why(more), vi)).toBe(sentence);
});

test('who goes first is named in the line of who was passed over', () => {
  expect(passedInWords(passing('class', { rule: 'appointment', class: 'appointment' }), vi)).toEqual([
    'A003 (số ưu tiên, giữ chỗ được 7 phút): số hẹn giờ được đi trước',
  ]);
});

test('a turn that was put off for who waited too long says so', () => {
  expect(passedInWords(passing('mix', { rule: 'overdue' }), vi)[0]).toMatch(/giữ chỗ quá lâu$/);
  expect(passedInWords(passing('mix', { rule: 'mix' }), vi)[0]).toMatch(/một số thường$/);
});

test('those without a name are counted', () => {
  expect(passedInWords({ ...passing('class'), passedOver: 5 }, vi)).toHaveLength(2);
  expect(passedInWords({ ...passing('class'), passedOver: 5 }, vi)[1]).toBe('và 4 số khác');
  expect(passedInWords(why({}), vi)).toEqual([]);
});
