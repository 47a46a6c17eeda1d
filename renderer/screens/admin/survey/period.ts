import { type SurveyPeriod, TABLE_DAYS } from '../../../../shared/contract/survey-results.ts';
import { addDays } from '../../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { parseDay } from '../days/parse-day.ts';

const YEAR = 366;
const MONTH = 30;

/** The latest thirty days. */
export const latestDays = (today: BusinessDay): SurveyPeriod => ({ from: addDays(today, 1 - MONTH), to: today });

/** The period that was typed; else which field has to be mended. */
export function periodOf(from: string, to: string): SurveyPeriod | 'from' | 'to' | 'order' {
  const [first, last] = [parseDay(from), parseDay(to)];
  if (!first) return 'from';
  if (!last) return 'to';
  return first <= last && last < addDays(first, YEAR) ? { from: first, to: last } : 'order';
}

/** The same days in pieces, each of which the hub gives at once. */
export function pieces({ from, to }: SurveyPeriod): SurveyPeriod[] {
  const all: SurveyPeriod[] = [];
  for (let first = from; first <= to; first = addDays(first, TABLE_DAYS)) {
    const last = addDays(first, TABLE_DAYS - 1);
    all.push({ from: first, to: last < to ? last : to });
  }
  return all;
}
