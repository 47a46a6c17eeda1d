import { describe, expect, test } from 'vitest';
import { clipWords } from '../../shared/voice/clips.ts';
import { numberInEnglish } from '../../shared/voice/en-numbers.ts';
import { labelInVietnamese } from '../../shared/voice/label.ts';
import { digitsInVietnamese, numberInVietnamese } from '../../shared/voice/vi-numbers.ts';
import { settings, spoken } from './given-voice.ts';
import { vectors } from './vectors.ts';

const inWords = (language: 'vi' | 'en', clips: readonly string[]): string =>
  clips.map((clip) => clipWords[language][clip]).join(' ');

describe('the table of the domain brief', () => {
  test.each(vectors)('%s', (number, digits, north, south) => {
    expect(inWords('vi', digitsInVietnamese(number))).toBe(digits);
    expect(inWords('vi', numberInVietnamese(Number(number), 'north'))).toBe(north);
    expect(inWords('vi', numberInVietnamese(Number(number), 'south'))).toBe(south);
    // The same by way of a ticket's label, as the loudspeaker gets it.
    expect(spoken(labelInVietnamese(number, settings()))).toBe(digits);
    expect(spoken(labelInVietnamese(number, settings({ numbers: 'whole' })))).toBe(north);
    expect(spoken(labelInVietnamese(number, settings({ numbers: 'whole', region: 'south' })))).toBe(south);
  });
});

const everyNumber = Array.from({ length: 10_000 }, (_, n) => n);

describe('0–9999', () => {
  test('digits are said back as they stand, zeros too', () => {
    const back = (text: string): string =>
      digitsInVietnamese(text)
        .map((clip) => digitsInVietnamese('0123456789').indexOf(clip))
        .join('');
    const wrong = everyNumber.map((n) => String(n).padStart(4, '0')).filter((text) => back(text) !== text);
    expect(wrong).toEqual([]);
  });

  test.each(['north', 'south'] as const)('%s: every number is understood as itself', (region) => {
    const wrong = everyNumber.filter((n) => understood(inWords('vi', numberInVietnamese(n, region))) !== n);
    expect(wrong).toEqual([]);
  });

  test('north and south differ in linh/lẻ and nghìn/ngàn alone', () => {
    const southern = (north: string): string => north.replaceAll('linh', 'lẻ').replaceAll('nghìn', 'ngàn');
    const wrong = everyNumber.filter(
      (n) => southern(inWords('vi', numberInVietnamese(n, 'north'))) !== inWords('vi', numberInVietnamese(n, 'south')),
    );
    expect(wrong).toEqual([]);
  });

  test('after mười and mươi five is lăm, never năm; mốt and tư stand only after mươi', () => {
    const wrong = everyNumber.filter((n) => {
      const words = inWords('vi', numberInVietnamese(n, 'north'));
      return /m[ưươờ]+i năm|mươi một|mười (mốt|tư)|(?<!mươi )(mốt|tư)|(?<!m[ưươờ]+i )lăm/.test(words);
    });
    expect(wrong).toEqual([]);
  });

  test('in English too', () => {
    expect(inWords('en', numberInEnglish(0))).toBe('zero');
    expect(inWords('en', numberInEnglish(17))).toBe('seventeen');
    expect(inWords('en', numberInEnglish(21))).toBe('twenty one');
    expect(inWords('en', numberInEnglish(1_105))).toBe('one thousand one hundred and five');
    expect(inWords('en', numberInEnglish(2_000))).toBe('two thousand');
    expect(new Set(everyNumber.map((n) => inWords('en', numberInEnglish(n)))).size).toBe(10_000);
  });
});

const units = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const alsoUnits: Readonly<Record<string, number>> = { mốt: 1, tư: 4, lăm: 5 };
const scales: Readonly<Record<string, number>> = { mươi: 10, trăm: 100, nghìn: 1000, ngàn: 1000 };

/** A listener's arithmetic, which knows nothing of how the words were chosen. */
function understood(words: string): number {
  let [sum, unit] = [0, 0];
  for (const word of words.split(' ')) {
    const scale = scales[word];
    if (scale !== undefined) {
      sum += unit * scale;
      unit = 0;
    } else if (word === 'mười') sum += 10;
    else if (word !== 'linh' && word !== 'lẻ') unit = alsoUnits[word] ?? units.indexOf(word);
  }
  return sum + unit;
}
