import { describe, expect, test } from 'vitest';
import { againstNorm, stopwatch, waitInWords } from '../../../renderer/ui/staff/age.ts';
import { instant, minutes, seconds } from '../../../shared/domain/time.ts';
import { words } from '../../../shared/text/index.ts';

const from = instant(1_000_000);
const pastBy = (ms: number) => instant(1_000_000 + ms);

describe('how long somebody has waited', () => {
  test.each([
    [0, 'dưới 1 phút'],
    [seconds(59), 'dưới 1 phút'],
    [minutes(1), '1 phút'],
    [minutes(59.9), '59 phút'],
    [minutes(60), '1 giờ 00 phút'],
    [minutes(65), '1 giờ 05 phút'],
    [minutes(-5), 'dưới 1 phút'],
  ])('%d ms', (ms, said) => {
    expect(waitInWords(words.vi, from, pastBy(ms))).toBe(said);
  });

  test('in English', () => {
    expect(waitInWords(words.en, from, pastBy(minutes(75)))).toBe('1 h 15 min');
  });
});

describe('the running time', () => {
  test.each([
    [0, '0:00'],
    [seconds(65), '1:05'],
    [minutes(61) + seconds(9), '1:01:09'],
    [-1, '0:00'],
  ])('%d ms', (ms, shown) => {
    expect(stopwatch(from, pastBy(ms))).toBe(shown);
  });
});

describe('the ring', () => {
  test.each([
    [4, { share: 0.5, state: 'fine', minutesOver: 0 }],
    [6.4, { share: 0.8, state: 'near', minutesOver: 0 }],
    [8, { share: 1, state: 'over', minutesOver: 0 }],
    [11.5, { share: 1, state: 'over', minutesOver: 3 }],
  ])('%d of 8 minutes', (passed, expected) => {
    expect(againstNorm(from, pastBy(minutes(passed)), 8)).toEqual(expected);
  });

  test('a service without a norm never turns', () => {
    expect(againstNorm(from, pastBy(minutes(90)), 0)).toEqual({ share: 0, state: 'fine', minutesOver: 0 });
  });
});
