import { err, ok, type Result } from '../../../../shared/basics/result.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import type { Booking } from './read-bookings.ts';
import { type NamedService, readDay, readTime } from './read-values.ts';

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
