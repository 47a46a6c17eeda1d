import type { KioskView } from '../../../shared/contract/views.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { civilDay } from './civil-day.ts';

type Hours = Pick<KioskView, 'appointments' | 'open' | 'nextOpening' | 'timeZone'>;

/** Who is expected today may come before the doors open and over noon; after the last session nobody calls any more. */
export function appointmentsNow({ appointments, open, nextOpening, timeZone }: Hours, now: Instant): boolean {
  if (!appointments || open) return appointments;
  if (nextOpening === null) return false;
  const [today, next] = [civilDay(timeZone, now), civilDay(timeZone, nextOpening)];
  return today.day === next.day && today.month === next.month && today.year === next.year;
}
