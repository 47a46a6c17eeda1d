import { type BusinessDay, businessDay } from './time.ts';

/**
 * Arithmetic of civil dates, years 1–9999, without a clock and without a zone. Counted in days since 1970-01-01 in eras
 * of 400 years that begin in March, so that the leap day is a year's last (Howard Hinnant, "chrono-compatible low-level
 * date algorithms").
 */

const ERA_DAYS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const EPOCH_DAYS = 719_468;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** The date `days` later; earlier when negative. */
export const addDays = (day: BusinessDay, days: number): BusinessDay => fromCount(toCount(day) + days);

/** Days from one date to the other: 0 for the same, negative when `to` is earlier. */
export const daysBetween = (from: BusinessDay, to: BusinessDay): number => toCount(to) - toCount(from);

/** 0 = Sunday … 6 = Saturday, as `Office.week` counts. */
export const weekdayOf = (day: BusinessDay): number => (((toCount(day) + EPOCH_WEEKDAY) % 7) + 7) % 7;

function toCount(day: BusinessDay): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const fromMarch = month > 2 ? year : year - 1;
  const era = Math.floor(fromMarch / 400);
  const yearOfEra = fromMarch - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA_DAYS + dayOfEra - EPOCH_DAYS;
}

function fromCount(count: number): BusinessDay {
  const days = count + EPOCH_DAYS;
  const era = Math.floor(days / ERA_DAYS);
  const dayOfEra = days - era * ERA_DAYS;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return businessDay(`${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`);
}

const padded = (n: number, width: number): string => String(n).padStart(width, '0');
