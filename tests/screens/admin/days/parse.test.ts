import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../renderer/screens/admin/days/parse-day.ts';
import { parseTime } from '../../../../renderer/screens/admin/days/parse-time.ts';

describe('a time of day as people type it', () => {
  test.each([
    ['07:30', 450],
    ['7:30', 450],
    ['7h30', 450],
    ['7.30', 450],
    ['730', 450],
    ['0730', 450],
    ['7 giờ 30', 450],
    [' 7 Giờ ', 420],
    ['7h', 420],
    ['17', 1020],
    ['00:00', 0],
    ['24:00', 1440],
  ])('%s', (text, minutes) => {
    expect(parseTime(text)).toBe(minutes);
  });
  test.each(['', '7:3', '25:00', '24:01', '12:60', '7:30 PM', 'sáng', '7:300', '-1'])('"%s" is none', (text) => {
    expect(parseTime(text)).toBeNull();
  });
});

describe('a date as people type it', () => {
  test.each([
    ['02/09/2027', '2027-09-02'],
    ['2/9/2027', '2027-09-02'],
    ['2-9-2027', '2027-09-02'],
    ['02.09.2027', '2027-09-02'],
    ['2027-09-02', '2027-09-02'],
    [' 29/02/2028 ', '2028-02-29'],
  ])('%s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
  test.each(['', '29/02/2027', '31/04/2027', '00/01/2027', '01/13/2027', '02/09/27', '2/9', '02/09/1027'])(
    '"%s" is none',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});
