import type { CallStory } from '../../../shared/contract/queue-views.ts';
import type { BusinessDay } from '../../../shared/domain/time.ts';
import { nameOfService, placeOf } from '../views/names.ts';
import { storiesOf } from './calls.ts';
import { everyCounter } from './counters.ts';
import type { ReadDb } from './db.ts';
import { allOfficers } from './officers.ts';
import { everyService } from './services.ts';

/** More than an office calls in a day. */
const CALLS = 3_000;

/** Every call of the day with why, newest first. */
export function callStories(db: ReadDb, day: BusinessDay): CallStory[] {
  const [counters, officers, services] = [everyCounter(db), allOfficers(db), everyService(db)];
  return storiesOf(db, day, CALLS).flatMap(({ counterId, officerId, serviceId, ...story }) => {
    const counter = counters.find(({ id }) => id === counterId);
    const officer = officers.find(({ id }) => id === officerId)?.name ?? '';
    const serviceName = nameOfService({ services }, serviceId);
    return counter ? [{ ...story, serviceName, place: placeOf(counter), officer }] : [];
  });
}
