import type { RatingView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { Counter } from '../../../shared/domain/office.ts';
import { EXPLAIN_SECONDS } from '../../../shared/domain/rating.ts';
import { rehearsalNumber } from '../../../shared/domain/rehearsal.ts';
import { later, seconds } from '../../../shared/domain/time.ts';
import { questionsAt } from '../../../shared/survey/next-question.ts';
import type { Hall } from './board.ts';
import type { FinishedRow } from './counter-view.ts';
import { officeName, placeOf, serviceOf } from './names.ts';
import { rehearsalAt } from './rehearsal-at.ts';
import { slideServices } from './slide-services.ts';
import { toneOf } from './tone-of.ts';

/** The ticket finished last at the counter, and whether its citizen has said anything of it. */
export interface LastVisit extends FinishedRow {
  /** What it was about, if the officer said. */
  procedureId: string | null;
  declined: boolean;
}

/** What the panel at a counter asks: the ticket finished last there, once, for a while. */
export function ratingView(hall: Hall, counter: Counter, last: LastVisit | null): RatingView {
  const { office, officers } = hall;
  const { scale, askReasons, askComment, boxAtPanel, slides } = office.satisfaction;
  const officer = officers.find((o) => o.id === counter.state.officerId);
  return {
    kind: 'rating',
    office: officeName(office),
    place: placeOf(counter),
    officer: officer ? { name: officer.name, post: officer.post, photo: officer.photo ?? null } : null,
    ask: (last && asking(hall, last)) ?? rehearsedAsk(hall, counter),
    asks: { scale, askReasons, askComment, boxAtPanel },
    slides,
    week: office.week,
    services: slideServices(hall, slides),
    timeZone: office.timeZone,
  };
}

function asking(hall: Hall, last: LastVisit): RatingView['ask'] {
  const { office, now } = hall;
  const until = later(last.finishedAt, seconds(office.rules.ratingSeconds));
  if (until <= now || last.rated || last.declined) return null;
  const tone = toneOf(serviceOf(hall, last.serviceId), last.procedureId);
  const survey = questionsAt(office.survey, 'panel');
  const whyUntil = later(until, seconds(EXPLAIN_SECONDS));
  return { ticketId: last.ticketId, label: last.label, until, whyUntil, tone, survey, rehearsal: null };
}

/** A rehearsal's question: whoever was really served here is asked first. */
function rehearsedAsk(hall: Hall, counter: Counter): RatingView['ask'] {
  const played = rehearsalAt(hall);
  if (!played || played.counterId !== counter.id || played.askedAt === null) return null;
  const until = later(played.askedAt, seconds(hall.office.rules.ratingSeconds));
  if (until <= hall.now) return null;
  const ticketId = rehearsalNumber(played) as TicketId;
  const { label, id: rehearsal } = played;
  return { ticketId, label, until, whyUntil: until, tone: 'neutral', survey: [], rehearsal };
}
