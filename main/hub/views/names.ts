import type { OfficeName, Place } from '../../../shared/contract/views.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Counter, Office } from '../../../shared/domain/office.ts';

export const officeName = ({ authority, name }: Office): OfficeName => ({ authority, name });

export const placeOf = ({ place, number, name }: Counter): Place => ({ word: place, number, name });

/** Where a service is served. */
export const placesOf = (counters: readonly Counter[], serviceId: ServiceId): Place[] =>
  counters.filter((counter) => counter.services.includes(serviceId)).map(placeOf);
