import { err, ok, type Result } from '../../../../shared/basics/result.ts';
import { addDays } from '../../../../shared/domain/calendar-days.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import type { Booking } from './read-bookings.ts';
import { type NamedService, readDay, readTime } from './read-values.ts';

/** So far ahead appointments are made by hand; a file may go further. */
const DAYS_AHEAD = 60;

/** The days to choose from: with their weekdays, and written the same on every tablet. */
export const daysFrom = (today: BusinessDay): readonly BusinessDay[] =>
  Array.from({ length: DAYS_AHEAD }, (_, days) => addDays(today, days));

/** As the fields of the form give it; empty until they are filled. */
export interface Draft {
  day: string;
  time: string;
  serviceId: string;
}

/** The appointment, or the first field that is not right. */
export function readDraft(
  draft: Draft,
  services: readonly Pick<NamedService, 'id'>[],
  today: BusinessDay,
): Result<Booking, 'day' | 'time' | 'service'> {
  const day = readDay(draft.day);
  const time = readTime(draft.time);
  const service = services.find(({ id }) => id === draft.serviceId);
  if (day === null || day < today) return err('day');
  if (time === null) return err('time');
  return service ? ok({ day, time, serviceId: service.id, code: null }) : err('service');
}
