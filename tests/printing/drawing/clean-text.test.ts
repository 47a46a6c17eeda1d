import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanCount, cleanLabel, cleanText } from '../../../main/hub/printing/drawing/clean-text.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('text that goes on paper', () => {
  test('any text becomes one line of at most the length asked for, without controls or direction marks', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 200 }), (text, longest) => {
        const clean = cleanText(text, longest);
        expect(clean.length).toBeLessThanOrEqual(longest);
        expect(clean).not.toMatch(/[\p{C}\p{M}\p{Zl}\p{Zp}\p{Extended_Pictographic}]/u);
        expect(clean).toBe(clean.normalize('NFC').trim());
      }),
    );
  });

  test('cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(cleanText(cleanText(text, 90), 90)).toBe(cleanText(text, 90));
      }),
    );
  });

  test('Vietnamese stays as it is, composed or decomposed', () => {
    const words = 'Ủy ban nhân dân phường Bến Nghé – “Ễ Ử Ẵ ẵ ỡ đ Đ ợ”, số 12/5 · 100.000 ₫';
    expect(cleanText(words, 200)).toBe(words);
    expect(cleanText(words.normalize('NFD'), 200)).toBe(words);
  });

  test.each([
    ['emoji', 'Chứng thực 😀👨‍👩‍👧', 'Chứng thực'],
    ['right-to-left words and overrides', 'A\u202eevil\u202c שלום مرحبا B', 'Aevil B'],
    ['controls and lines', 'Một\u0000\u0007\r\nhai\tba', 'Một hai ba'],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['joiners, soft hyphens and other letters of no width', 'Ch\u200dứng\u200b\u200c th\u00adực\ufeff', 'Chứng thực'],
    ['isolates and marks of direction', '\u2067Quầy\u2069 \u200f1\u061c', 'Quầy 1'],
    ['letters of other scripts that look alike', 'Сhứng 𝐭hực', 'hứng hực'],
    ['piled marks', `e${'\u0301'.repeat(50)}`, 'é'],
    ['letters the font lacks', 'Čapek ŵ', 'Capek w'],
    ['nothing printable', '漢字😀', ''],
  ])('%s', (_, text, clean) => expect(cleanText(text, 200)).toBe(clean));

  test('what is too long ends in an ellipsis', () => {
    expect(cleanText('Nguyễn '.repeat(60), 20)).toBe('Nguyễn Nguyễn Nguyễ…');
    expect(cleanText('Nguyễn Văn A', 8)).toBe('Nguyễn…');
  });
});

test('a label is short and made of capitals, digits and hyphens', () => {
  expect(['a005', 'A-101', 'A1000', '../../x', '😀'].map(cleanLabel)).toEqual(['A005', 'A-101', 'A1000', 'X', '']);
});

test('a count is a whole number that fits', () => {
  expect([7, -3, 2.6, Number.NaN, 1e9].map(cleanCount)).toEqual([7, 0, 3, 0, 9999]);
});
