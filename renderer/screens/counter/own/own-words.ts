import type { OwnVisit } from '../../../../shared/contract/own-day.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

const tenth = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

/** "8,4" minutes; "—" where there is nothing to count. */
export const minutesFigure = (minutes: number | null, { ownPage: text }: Words): string =>
  minutes === null ? text.none : tenth.format(minutes);

/** "8,4 phút". */
export const meanInWords = (minutes: number | null, words: Words): string =>
  minutes === null ? words.ownPage.none : fill(words.ownPage.minutes, { m: tenth.format(minutes) });

/** "45 phút", "3 giờ 05 phút"; whole minutes. */
export function spanInWords(minutes: number, { ownPage: text }: Words): string {
  const whole = Math.floor(minutes);
  if (whole < 60) return fill(text.minutes, { m: whole });
  return fill(text.hours, { h: Math.floor(whole / 60), m: String(whole % 60).padStart(2, '0') });
}

/** What came of a visit: what the officer said, else how it ended. */
export function resultInWords({ result, ending }: OwnVisit, { ownPage: text, counter }: Words): string {
  if (result !== null) return counter.results[result];
  return ending === null ? text.underWay : text.endings[ending];
}
