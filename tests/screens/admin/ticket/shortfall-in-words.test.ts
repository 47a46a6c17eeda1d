import { describe, expect, it } from 'vitest';
import { shortfallInWords } from '../../../../renderer/screens/admin/ticket/shortfall-in-words.ts';
import { words } from '../../../../shared/text/index.ts';

const nothing = { leftOut: [], notLarge: false, textsCut: false } as const;

describe('what a ticket has no room for', () => {
  it('is said part by part, with what to do', () => {
    expect(shortfallInWords(words.vi, { ...nothing, leftOut: ['thanks', 'logo'] })).toBe(
      'Phiếu này không đủ chỗ nên đã bỏ: lời cảm ơn, biểu trưng. ' +
        'Xin rút ngắn câu chữ, chọn biểu trưng thấp hơn, hoặc bỏ chọn phần ít cần hơn.',
    );
  });

  it('is also that letters are not large, or texts not whole', () => {
    const said = shortfallInWords(words.vi, { leftOut: ['thanks'], notLarge: true, textsCut: true });
    for (const part of ['lời cảm ơn', 'chữ thường', '“…”', 'Xin rút ngắn']) expect(said).toContain(part);
    expect(shortfallInWords(words.vi, { ...nothing, notLarge: true })).not.toContain('đã bỏ');
  });

  it('is nothing when all of it is there', () => {
    expect(shortfallInWords(words.vi, nothing)).toBe('');
  });
});
