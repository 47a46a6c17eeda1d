import type { ServiceCard } from '../../../shared/contract/views.ts';
import { offeredOf, type Procedure } from '../../../shared/domain/procedure.ts';
import { type Findable, find } from './finder.ts';

/** An answer of the search: a service, or a procedure that belongs to it. */
export interface Offer {
  service: ServiceCard;
  procedure: Procedure | null;
}

/** What can be found among the services that the office has, by its names in both languages and by everyday words. */
export function offersOf(
  services: readonly ServiceCard[],
  procedures: readonly Procedure[],
): readonly Findable<Offer>[] {
  return services.flatMap((service) => [
    { item: { service, procedure: null }, phrases: [service.name, service.nameEn, service.detail] },
    ...offeredOf(procedures, service.id).map((procedure) => ({
      item: { service, procedure },
      phrases: [procedure.vi.name, procedure.en.name, ...procedure.also].filter((phrase) => phrase !== ''),
    })),
  ]);
}

export const findOffers = (
  services: readonly ServiceCard[],
  procedures: readonly Procedure[],
  typed: string,
  most: number,
): Offer[] => find(offersOf(services, procedures), typed, most);
