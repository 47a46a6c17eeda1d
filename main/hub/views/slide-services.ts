import type { SlideService } from '../../../shared/contract/display-view.ts';
import type { BoardSlide } from '../../../shared/domain/board.ts';
import { offeredOf } from '../../../shared/domain/procedure.ts';
import type { Hall } from './board.ts';

/** Those whose papers a slide tells, each with its own procedures alone: a push goes to every board of the room. */
export function slideServices({ services, office }: Hall, slides: readonly BoardSlide[]): SlideService[] {
  const named = new Set(slides.flatMap((slide) => (slide.kind === 'papers' ? [slide.serviceId] : [])));
  return services
    .filter(({ id }) => named.has(id))
    .map(({ id, name, nameEn }) => {
      const procedures = office.procedures && offeredOf(office.procedures, id);
      return { id, name, nameEn, procedures };
    });
}
