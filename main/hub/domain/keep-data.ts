import { daysBetween } from '../../../shared/domain/calendar-days.ts';
import { monthsBefore } from '../../../shared/domain/keeping.ts';
import { type BusinessDay, hours, type Instant, later } from '../../../shared/domain/time.ts';
import type { CommandOf } from './commands.ts';
import { accept, type Decision } from './decision.ts';
import type { StateOf } from './state.ts';

/** Before when something is older than so many months, counted by the calendar; null where 0 months mean "for ever". */
export function olderThan(months: number, day: BusinessDay, now: Instant): Instant | null {
  if (months === 0) return null;
  return later(now, -hours(24) * daysBetween(monthsBefore(day, months), day));
}

/** Erases words that are due, as many as go at once. The events that they belong to stay, with their hashes. */
export const eraseWords = ({ before, count }: StateOf<'erase-words'>): Decision =>
  before === null || count === 0 ? accept() : accept({ type: 'words-erased', before, count });

/** Writes down that these data came out of a backup, once. */
export const noteRestore = ({ restore }: CommandOf<'note-restore'>, { known }: StateOf<'note-restore'>): Decision =>
  known ? accept() : accept({ type: 'data-restored', ...restore });
