import { addDays, weekdayOf } from '../../../../shared/domain/calendar-days.ts';
import { type BusinessDay, businessDay } from '../../../../shared/domain/time.ts';

/** The periods that a head of office asks about (domain brief §2, "Reporting periods", and §8). */
export const presets = ['today', 'week', 'last-week', 'month', 'last-month', 'report-month', 'year', 'other'] as const;
export type Preset = (typeof presets)[number];

export interface Days {
  from: BusinessDay;
  to: BusinessDay;
}

/** The days of a preset as of today; one that is not over yet ends today. `other` begins with today. */
export function daysOf(preset: Preset, today: BusinessDay): Days {
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const first = ofMonth(today, 0, 1);
  switch (preset) {
    case 'week':
      return { from: monday, to: today };
    case 'last-week':
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case 'month':
      return { from: first, to: today };
    case 'last-month':
      return { from: ofMonth(today, -1, 1), to: addDays(first, -1) };
    case 'report-month':
      return reportMonth(today);
    case 'year':
      return { from: businessDay(`${today.slice(0, 4)}-01-01`), to: today };
    case 'today':
    case 'other':
      return { from: today, to: today };
  }
}

/** From the 15th of the month before to the 14th: the report that is due, which is the one of the last 14th that came. */
function reportMonth(today: BusinessDay): Days {
  const months = Number(today.slice(8)) >= 14 ? 0 : -1;
  return { from: ofMonth(today, months - 1, 15), to: ofMonth(today, months, 14) };
}

/** That day of a month, counted from today's. */
function ofMonth(today: BusinessDay, months: number, date: number): BusinessDay {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return businessDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}
