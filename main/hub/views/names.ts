import type { GuideView, OfficeName, Place } from '../../../shared/contract/views.ts';
import type { ServiceId } from '../../../shared/domain/ids.ts';
import type { Counter, Office, Service } from '../../../shared/domain/office.ts';
import type { Hall } from './board.ts';

export const officeName = ({ authority, name }: Office): OfficeName => ({ authority, name });

export const placeOf = ({ place, number, name }: Counter): Place => ({ word: place, number, name });

/** Where a service is served. */
export const placesOf = (counters: readonly Counter[], serviceId: ServiceId): Place[] =>
  counters.filter((counter) => counter.services.includes(serviceId)).map(placeOf);

/** The name of a service; empty for one that is no longer in the catalogue. */
export const nameOfService = ({ services }: Pick<Hall, 'services'>, id: ServiceId): string =>
  services.find((service) => service.id === id)?.name ?? '';

/** The office's officers, each with the counter where they sit now, and the number there. */
export const officersNow = ({ officers, counters, atCounters }: Hall): GuideView['officers'] =>
  officers
    .filter(({ active }) => active)
    .map(({ id, name }) => {
      const counter = counters.find(({ state }) => state.officerId === id);
      const ticket = counter && atCounters.find(({ counterId }) => counterId === counter.id);
      return { officerId: id, name, place: counter ? placeOf(counter) : null, label: ticket?.label ?? null };
    });

/** The service of a ticket, also one that was retired since. */
export const serviceOf = (hall: Pick<Hall, 'services' | 'formerServices'>, id: ServiceId): Service | undefined =>
  [...hall.services, ...hall.formerServices].find((service) => service.id === id);

/** How many wait, for one service or for all. */
export const countOf = ({ counts }: Pick<Hall, 'counts'>, id: ServiceId): number => counts.get(id) ?? 0;
export const countAll = ({ counts }: Pick<Hall, 'counts'>): number =>
  [...counts.values()].reduce((sum, n) => sum + n, 0);
