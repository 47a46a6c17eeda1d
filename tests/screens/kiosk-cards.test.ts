import { describe, expect, it } from 'vitest';
import { cardPages, gridFor, largeGridFor } from '../../renderer/screens/kiosk/card-pages.ts';
import { countersInWords } from '../../renderer/screens/kiosk/counters-in-words.ts';
import { shutInWords } from '../../renderer/screens/kiosk/shut-in-words.ts';
import {
  briefly,
  estimateInWords,
  ownWaitInWords,
  peopleInWords,
} from '../../renderer/screens/kiosk/waiting-in-words.ts';
import { words } from '../../shared/text/index.ts';

const { kiosk } = words.vi;
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

describe('cards on pages', () => {
  it('shows up to twelve services at once, in a grid that holds them all', () => {
    for (const count of numbers(13).slice(1)) {
      const { wide, tall } = gridFor(count);
      expect(cardPages(numbers(count), false, true)).toEqual([numbers(count)]);
      expect(wide.columns * wide.rows).toBeGreaterThanOrEqual(count + 1);
      expect(tall.columns * tall.rows).toBeGreaterThanOrEqual(count + 1);
      expect(wide.rows).toBeLessThanOrEqual(3);
      expect(tall.rows).toBeLessThanOrEqual(7);
    }
  });

  it('shows large text on one page, and on two where the panel is small, the first services first', () => {
    for (const count of numbers(13).slice(1)) {
      for (const small of [false, true]) {
        const pages = cardPages(numbers(count), true, small);
        expect(pages.flat()).toEqual(numbers(count));
        expect(pages.length).toBeLessThanOrEqual(count === 12 || (small && count > 6) ? 2 : 1);
        expect(Math.max(...pages.map((page) => page.length))).toBeLessThanOrEqual(small ? 6 : 11);
      }
    }
  });

  it('holds the large cards of a page in at most four rows of three, or six of two', () => {
    for (const count of numbers(12).slice(1)) {
      const { wide, tall, look } = largeGridFor(count);
      const cells = look === 'bars' ? count : count + 1;
      expect(wide.columns * wide.rows).toBeGreaterThanOrEqual(cells);
      expect(tall.columns * tall.rows).toBeGreaterThanOrEqual(cells);
      expect(wide.rows).toBeLessThanOrEqual(4);
      expect(tall.rows).toBeLessThanOrEqual(6);
    }
  });

  it('says on a large card in few words who waits and how long', () => {
    const say = briefly(kiosk);
    expect(peopleInWords(say, { waiting: 3, waitMinutes: 20, staffed: true })).toBe('3 người chờ');
    const waits = { waiting: 3, waitMinutes: 20, waitRange: { from: 15, to: 30 } };
    expect(estimateInWords(say, waits)).toBe('15–30 phút');
  });
});

describe('words on a card', () => {
  it('says who waits and how long', () => {
    expect(peopleInWords(kiosk, { waiting: 3, waitMinutes: 20, staffed: true })).toBe('Đang có 3 người chờ');
    expect(peopleInWords(kiosk, { waiting: 0, waitMinutes: 0, staffed: true })).toBe('Không phải chờ');
    expect(peopleInWords(kiosk, { waiting: 0, waitMinutes: 12, staffed: true })).toBe('Chưa có người chờ');
    expect(peopleInWords(kiosk, { waiting: 0, waitMinutes: null, staffed: true })).toBe('Chưa có người chờ');
    const estimated = (waiting: number, waitMinutes: number | null, from = 15, to = 30) =>
      estimateInWords(kiosk, { waiting, waitMinutes, waitRange: { from, to } });
    expect(estimated(3, 20)).toBe('Chờ 15–30 phút');
    expect(estimated(3, 2, 0, 5)).toBe('Chờ dưới 5 phút');
    expect(estimated(0, 12, 10, 15)).toBe('Chờ 10–15 phút');
    expect(estimated(30, 240, 180, 300)).toBe('Chờ trên 90 phút');
    expect(estimated(0, 0, 0, 5)).toBeNull();
    expect(estimateInWords(kiosk, { waiting: 3, waitMinutes: 20, waitRange: null })).toBe('Chờ khoảng 20 phút');
    expect(estimateInWords(kiosk, { waiting: 3, waitMinutes: null, waitRange: null })).toBeNull();
  });

  it('says the same of the number that was taken', () => {
    expect(ownWaitInWords(kiosk, 3, 20, { from: 15, to: 30 })).toBe('khoảng 15–30 phút');
    expect(ownWaitInWords(kiosk, 1, 2, { from: 0, to: 5 })).toBe('dưới 5 phút');
    expect(ownWaitInWords(kiosk, 0, 0, { from: 0, to: 5 })).toBe('không phải chờ');
    expect(ownWaitInWords(kiosk, 3, null, null)).toBeNull();
  });

  it('says in one line why no number is given now', () => {
    expect(shutInWords(kiosk, { code: 'quota-full', per: 'day', nextFrom: null })).toBe('Hôm nay đã đủ số');
    expect(shutInWords(kiosk, { code: 'quota-full', per: 'session', nextFrom: null })).toBe('Buổi này đã đủ số');
    expect(shutInWords(kiosk, { code: 'not-today', weekdays: [2] })).toBe('Hôm nay không tiếp nhận');
  });

  it('names the counters as people say them', () => {
    const quay = (number: number) => ({ place: 'quay', number }) as const;
    expect(countersInWords(words.vi, [quay(3)])).toBe('Quầy 3');
    expect(countersInWords(words.vi, [quay(1), quay(2)])).toBe('Quầy 1 hoặc 2');
    expect(countersInWords(words.vi, [quay(1), quay(2), { place: 'ban', number: 9 }])).toBe('Quầy 1, 2 hoặc Bàn 9');
  });
});
