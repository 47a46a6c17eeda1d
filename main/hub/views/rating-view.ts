import type { RatingView } from '../../../shared/contract/views.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import { later, seconds } from '../../../shared/domain/time.ts';
import { questionsAt } from '../../../shared/survey/next-question.ts';
import type { Hall } from './board.ts';
import type { FinishedRow } from './counter-view.ts';
import { officeName, placeOf } from './names.ts';

/** What the panel at a counter asks: the ticket finished last there, once, for a while. */
export function ratingView(hall: Hall, counter: Counter, lastFinished: FinishedRow | null): RatingView {
  const { office, services, officers, now } = hall;
  const officer = officers.find((o) => o.id === counter.state.officerId);
  const until = lastFinished ? later(lastFinished.finishedAt, seconds(office.rules.ratingSeconds)) : null;
  const asks = lastFinished && until && until > now && !lastFinished.rated;
  const tone = services.find((service) => service.id === lastFinished?.serviceId)?.tone ?? 'neutral';
  return {
    kind: 'rating',
    office: officeName(office),
    place: placeOf(counter),
    officer: officer ? { name: officer.name, post: officer.post } : null,
    ask: asks
      ? {
          ticketId: lastFinished.ticketId,
          label: lastFinished.label,
          until,
          tone,
          survey: questionsAt(office.survey, 'panel'),
        }
      : null,
    box: office.satisfaction.boxAtPanel,
  };
}
