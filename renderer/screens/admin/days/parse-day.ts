import { addDays } from '../../../../shared/domain/calendar-days.ts';
import { type BusinessDay, businessDay } from '../../../../shared/domain/time.ts';

/** "02/09/2027", "2-9-2027", "2027-09-02": as people type a date; null when there is no such day. */
export function parseDay(text: string): BusinessDay | null {
  const plain = text.trim();
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain) ?? [];
  if (y && m && d) return realDay(y, m, d);
  const [, date, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(plain) ?? [];
  return year && month && date ? realDay(year, month, date) : null;
}

/** Counting on from it and back gives another date where the month is shorter. */
function realDay(year: string, month: string, date: string): BusinessDay | null {
  const day = businessDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
  if (Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(year) < 2000) return null;
  return addDays(addDays(day, 1), -1) === day ? day : null;
}
