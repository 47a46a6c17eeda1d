import type { AdminView } from '../../../shared/contract/views.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';

/** "2026-03-02" → "02/03/2026". */
export const dayInWords = (day: BusinessDay): string => day.split('-').reverse().join('/');

/** "9.158", as numbers are written in Vietnam. */
export const count = (n: number): string => new Intl.NumberFormat('vi-VN').format(n);

export interface Satisfaction {
  /** All ratings of the day: no share is ever shown without it. */
  n: number;
  /** Satisfied and very satisfied, 0…1; null below ten ratings, where one citizen would be ten per cent. */
  share: number | null;
}

const ENOUGH = 10;

export function satisfaction(ratings: AdminView['today']['ratings']): Satisfaction {
  const n = ratings[4] + ratings[3] + ratings[2] + ratings[1] + ratings[0];
  return { n, share: n < ENOUGH ? null : (ratings[4] + ratings[3]) / n };
}

/** "94,1%". */
export const percent = (share: number): string =>
  new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 }).format(share);
