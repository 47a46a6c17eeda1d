import { weekdayOf } from '../../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

/** "Thứ Hai 02/03/2026"; of today: "Hôm nay, Thứ Hai 02/03/2026". */
export function dayInWords({ appointments, system }: Words, day: BusinessDay, today: BusinessDay): string {
  const date = day.split('-').reverse().join('/');
  const said = fill(appointments.day, { weekday: system.weekdays[weekdayOf(day)] ?? '', date });
  return day === today ? fill(appointments.today, { day: said }) : said;
}

/** "482 913": read out in groups of three; a code of letters stays whole. */
export const codeInGroups = (code: string): readonly string[] =>
  /^\d{6,}$/.test(code) ? (code.match(/\d{1,3}(?=(?:\d{3})*$)/g) ?? [code]) : [code];
