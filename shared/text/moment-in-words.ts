import { type BusinessDay, businessDay, type Instant, later, minutes, type TimeOfDay } from '../domain/time.ts';
import { fill } from './fill.ts';
import type { Language, Words } from './index.ts';

/** How a text that names a time is to be said. */
export interface Saying {
  words: Words;
  language: Language;
  /** The office's; without it that of this PC. */
  timeZone?: string | undefined;
}

const locale = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>;

/** "13 giờ 30", "7 giờ". */
export function clockInWords({ words, timeZone }: Saying, at: Instant): string {
  const [h = '', m = ''] = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' })
    .format(at)
    .split(':');
  return fill(m === '00' ? words.system.clockFull : words.system.clock, { h: Number(h), m });
}

/** "13 giờ 30", "7 giờ", of a time of day. */
export function timeOfDayInWords({ words }: Saying, time: TimeOfDay): string {
  const [h, m] = [Math.floor(time / 60), String(time % 60).padStart(2, '0')];
  return fill(m === '00' ? words.system.clockFull : words.system.clock, { h, m });
}

/** "13 giờ 30 hôm nay", "7 giờ 30 ngày mai, Thứ Ba 03/03". */
export function momentInWords(saying: Saying, at: Instant, now: Instant): string {
  const { words, timeZone } = saying;
  const time = clockInWords(saying, at);
  const date = dateOf(timeZone, at);
  if (date === dateOf(timeZone, now)) return fill(words.system.timeToday, { time });
  const tomorrow = date === dateOf(timeZone, later(now, minutes(24 * 60)));
  return fill(tomorrow ? words.system.timeTomorrow : words.system.timeLater, { time, day: dayName(saying, at) });
}

/** "14:05": the short form; without a time zone in that of this PC. */
export const clockShort = (timeZone: string | undefined, at: Instant): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(at);

function dayName({ language, timeZone }: Saying, at: Instant): string {
  const weekday = new Intl.DateTimeFormat(locale[language], { timeZone, weekday: 'long' }).format(at);
  const date = new Intl.DateTimeFormat('en-GB', { timeZone, day: '2-digit', month: '2-digit' }).format(at);
  return `${weekday} ${date}`;
}

/** The local date of an instant, YYYY-MM-DD. */
export const civilDayOf = (timeZone: string | undefined, at: Instant): BusinessDay => businessDay(dateOf(timeZone, at));
const dateOf = (timeZone: string | undefined, at: Instant): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
