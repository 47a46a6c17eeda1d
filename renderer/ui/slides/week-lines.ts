import type { Week } from '../../../shared/domain/office.ts';
import { formatTimeOfDay } from '../../../shared/domain/time.ts';

/** Neighbouring days with the same hours; `first` and `last` are weekdays (0 = Sunday), `hours` is '' on a day off. */
export interface WeekLine {
  first: number;
  last: number;
  hours: string;
}

/** The week from Monday to Sunday in as few lines as it has different hours. */
export function weekLines(week: Week): WeekLine[] {
  const lines: WeekLine[] = [];
  for (const day of [1, 2, 3, 4, 5, 6, 0]) {
    const hours = (week[day] ?? [])
      .map(({ from, to }) => `${formatTimeOfDay(from)} – ${formatTimeOfDay(to)}`)
      .join(', ');
    const last = lines.at(-1);
    if (last?.hours === hours) last.last = day;
    else lines.push({ first: day, last: day, hours });
  }
  return lines;
}
