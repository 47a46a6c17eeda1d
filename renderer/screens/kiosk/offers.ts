import type { ServiceCard } from '../../../shared/contract/views.ts';
import { type ProcedureId, proceduresOf } from '../../../shared/domain/procedures.ts';
import { words } from '../../../shared/text/index.ts';
import { type Findable, find } from './finder.ts';

/** An answer of the search: a service, or a procedure that belongs to it. */
export interface Offer {
  service: ServiceCard;
  procedure: ProcedureId | null;
}

/** What can be found among the services that the office has, by its names in both languages and by everyday words. */
export function offersOf(services: readonly ServiceCard[]): readonly Findable<Offer>[] {
  return services.flatMap((service) => [
    { item: { service, procedure: null }, phrases: [service.name, service.nameEn, service.detail] },
    ...proceduresOf(service.id).map(({ id, also }) => ({
      item: { service, procedure: id },
      phrases: [words.vi.procedures[id].name, words.en.procedures[id].name, ...also],
    })),
  ]);
}

export const findOffers = (services: readonly ServiceCard[], typed: string, most: number): Offer[] =>
  find(offersOf(services), typed, most);
