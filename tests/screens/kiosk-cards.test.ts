import { describe, expect, it } from 'vitest';
import { cardPages, gridFor } from '../../renderer/screens/kiosk/card-pages.ts';
import { countersInWords } from '../../renderer/screens/kiosk/counters-in-words.ts';
import { estimateInWords, peopleInWords } from '../../renderer/screens/kiosk/waiting-in-words.ts';
import { words } from '../../shared/text/index.ts';

const { kiosk } = words.vi;
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('cards on pages', () => {
  it('shows up to twelve services at once, in a grid that holds them all', () => {
    for (const count of numbers(13).slice(1)) {
      const { wide, tall } = gridFor(count);
      expect(cardPages(numbers(count), false)).toEqual([numbers(count)]);
      expect(wide.columns * wide.rows).toBeGreaterThanOrEqual(count + 1);
      expect(tall.columns * tall.rows).toBeGreaterThanOrEqual(count + 1);
      expect(wide.rows).toBeLessThanOrEqual(3);
      expect(tall.rows).toBeLessThanOrEqual(7);
    }
  });

  it('shows large text at most four at a time, every service once', () => {
    for (const count of numbers(13).slice(1)) {
      const pages = cardPages(numbers(count), true);
      expect(pages.flat()).toEqual(numbers(count));
      expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(4);
    }
  });
});

describe('words on a card', () => {
  it('says who waits and how long', () => {
    expect(peopleInWords(kiosk, { waiting: 3, waitMinutes: 20 })).toBe('Đang có 3 người chờ');
    expect(peopleInWords(kiosk, { waiting: 0, waitMinutes: 0 })).toBe('Không phải chờ');
    expect(estimateInWords(kiosk, { waiting: 3, waitMinutes: 20 })).toBe('Chờ khoảng 20 phút');
    expect(estimateInWords(kiosk, { waiting: 30, waitMinutes: 240 })).toBe('Chờ trên 90 phút');
    expect(estimateInWords(kiosk, { waiting: 3, waitMinutes: null })).toBeNull();
  });

  it('names the counters as people say them', () => {
    const quay = (number: number) => ({ place: 'quay', number }) as const;
    expect(countersInWords(words.vi, [quay(3)])).toBe('Quầy 3');
    expect(countersInWords(words.vi, [quay(1), quay(2)])).toBe('Quầy 1 hoặc 2');
    expect(countersInWords(words.vi, [quay(1), quay(2), { place: 'ban', number: 9 }])).toBe('Quầy 1, 2 hoặc Bàn 9');
  });
});
