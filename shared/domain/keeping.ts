import { daysBetween } from './calendar-days.ts';
import { type BusinessDay, businessDay, type TimeOfDay, timeOfDay } from './time.ts';

/** How the office keeps its data: copies of it, and how long it keeps what need not be kept for ever. */
export interface KeepingSettings {
  /** A backup is made each day at `at`, or when the hub starts after that. */
  nightly: boolean;
  at: TimeOfDay;
  /** Another disk's folder that each backup is copied to; '' for none. */
  secondFolder: string;
  /** Of so many days the day's last backup is kept, and of so many months the month's last one. */
  daily: number;
  monthly: number;
  /** Words typed by hand are erased after so many months; 0: never. */
  wordsMonths: number;
  /** Pictures and videos that nothing shows are removed so many months after they came; 0: never. */
  mediaMonths: number;
  /** The remembered answer to a command is forgotten after so many days. */
  outcomeDays: number;
}

export const defaultKeeping: KeepingSettings = {
  nightly: true,
  at: timeOfDay(18, 30),
  secondFolder: '',
  daily: 14,
  monthly: 12,
  wordsMonths: 12,
  mediaMonths: 12,
  outcomeDays: 7,
};

export const keepingLimits = {
  daily: { min: 1, max: 60 },
  monthly: { min: 0, max: 60 },
  wordsMonths: { min: 0, max: 120 },
  mediaMonths: { min: 0, max: 120 },
  outcomeDays: { min: 1, max: 90 },
  folder: 260,
} as const;

/** What an office of an earlier version has not decided is as in a new one. */
export const completeKeeping = (told: Partial<KeepingSettings> = {}): KeepingSettings => ({
  ...defaultKeeping,
  ...told,
});

/** After so many days without a backup the head is warned. */
export const WARNED_AFTER_DAYS = 3;

/**
 * How long ago the last backup was, in days of the calendar, and whether that is too long. `last`: the day of the last one,
 * null when there is none; `first`: the first day of the office's journal, null before it has one.
 */
export function keepingState(last: BusinessDay | null, first: BusinessDay | null, today: BusinessDay) {
  const since = last ?? first;
  const days = since === null ? 0 : Math.max(0, daysBetween(since, today));
  return { last, days, isLate: days >= WARNED_AFTER_DAYS };
}

/** The same date so many months earlier; the month's last where that month is shorter. */
export function monthsBefore(day: BusinessDay, months: number): BusinessDay {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const [y, m] = [Math.floor(count / 12), (count % 12) + 1];
  const last = daysInMonth(y, m);
  const two = (n: number): string => String(n).padStart(2, '0');
  return businessDay(`${String(y).padStart(4, '0')}-${two(m)}-${two(Math.min(date, last))}`);
}

function daysInMonth(year: number, month: number): number {
  const two = (n: number): string => String(n).padStart(2, '0');
  const [nextYear, next] = month === 12 ? [year + 1, 1] : [year, month + 1];
  return daysBetween(businessDay(`${year}-${two(month)}-01`), businessDay(`${nextYear}-${two(next)}-01`));
}
