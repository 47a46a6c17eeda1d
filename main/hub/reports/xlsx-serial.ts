import { localParts } from '../../../shared/reports/cell-in-words.ts';

/** Excel counts days from 1899-12-30; a time is a part of a day. */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** "2026-03-02" → 46083. */
export const serialDay = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY_MS;

/** The office's wall clock at an instant, to the minute. */
export function serialMoment(at: number, timeZone: string): number {
  const { year, month, day, hour, minute } = localParts(at, timeZone);
  return (Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)) - EPOCH) / DAY_MS;
}
