import type { Instant } from '../../../shared/domain/time.ts';
import type { CivilDay } from './id-card.ts';

/** The office's calendar day at this moment. */
export function civilDay(timeZone: string, at: Instant): CivilDay {
  const said = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    at,
  );
  const [year = 0, month = 0, day = 0] = said.split('-').map(Number);
  return { year, month, day };
}
