import { addDays } from '../../../shared/domain/calendar-days.ts';
import type { KeepingSettings } from '../../../shared/domain/keeping.ts';
import type { BusinessDay, Instant } from '../../../shared/domain/time.ts';
import type { LocalTime } from '../domain/facts.ts';

/** "20261122-183000": orders as the moments do, and may stand in a file's name. */
export const stampOf = (local: LocalTime, now: Instant): string =>
  stampAt(local.day, local.time, Math.floor(now / 1000) % 60);

function stampAt(day: BusinessDay, minutes: number, seconds: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.replaceAll('-', '')}-${two(Math.floor(minutes / 60))}${two(minutes % 60)}${two(seconds)}`;
}

export interface NightlyFacts {
  keeping: Pick<KeepingSettings, 'nightly' | 'at'>;
  local: LocalTime;
  /** The day of the journal's first row; null before it has one. */
  began: BusinessDay | null;
  /** Of the newest backup, as in its name; null when there is none. */
  last: string | null;
}

/** Whether today's backup, or the one that was missed while the hub was off, has still to be made. */
export function isBackupDue({ keeping, local, began, last }: NightlyFacts): boolean {
  if (!keeping.nightly || began === null) return false;
  const day = local.time >= keeping.at ? local.day : addDays(local.day, -1);
  return began <= day && (last === null || last < stampAt(day, keeping.at, 0));
}
