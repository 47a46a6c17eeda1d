import { revisionOf } from '../../../shared/basics/revision.ts';
import { type FeedbackPlace, feedbackCode } from '../../../shared/domain/satisfaction.ts';
import { minutes, passedSince, seconds } from '../../../shared/domain/time.ts';
import type { Actor } from './actor.ts';
import type { CommandOf } from './commands.ts';
import { accept, answer, type Decision, refuse } from './decision.ts';
import type { Facts } from './facts.ts';
import type { StateOf } from './state.ts';

/** At one screen: children play with a keyboard. */
export const BETWEEN_MS = seconds(20);
export const PER_HOUR = 60;
export const HOUR_MS = minutes(60);

/** "Góp ý, phản ánh": words without a name, at a screen where the office has its box. */
export function leaveFeedback(
  { kind }: CommandOf<'leave-feedback'>,
  { office, recent, nextFeedbackId }: StateOf<'leave-feedback'>,
  { actor, now, reasonHash }: Facts,
): Decision {
  const place = placeOf(actor);
  const { boxAtKiosk, boxAtPanel } = office.satisfaction;
  if ((place === 'kiosk' && !boxAtKiosk) || (place === 'panel' && !boxAtPanel)) return refuse({ code: 'box-closed' });
  const passed = recent.latest === null ? BETWEEN_MS : passedSince(recent.latest, now);
  if (passed < BETWEEN_MS)
    return refuse({ code: 'feedback-too-soon', seconds: Math.ceil((BETWEEN_MS - passed) / 1000) });
  if (recent.inTheHour >= PER_HOUR) return refuse({ code: 'feedback-too-many' });
  return answer(
    { kind: 'feedback-left', code: feedbackCode(kind, nextFeedbackId) },
    {
      type: 'feedback-left',
      feedbackId: nextFeedbackId,
      kind,
      place,
      stationId: actor.stationId,
      counterId: actor.counterId,
      textHash: reasonHash ?? '',
    },
  );
}

function placeOf({ role }: Actor): FeedbackPlace {
  if (role === 'kiosk') return 'kiosk';
  return role === 'rating' ? 'panel' : 'phone';
}

/** What the head does with it. An answer stands exactly while the state says so. */
export function handleFeedback(
  { feedbackId, state, answer: words, basedOn }: CommandOf<'handle-feedback'>,
  { feedback }: StateOf<'handle-feedback'>,
  { reasonHash }: Facts,
): Decision {
  if (!feedback) return refuse({ code: 'unknown-feedback' });
  if ((state === 'answered') !== (words !== null)) return refuse({ code: 'answer-needed' });
  const now = { state: feedback.state, answerHash: feedback.answerHash };
  const wanted = { state, answerHash: reasonHash };
  if (revisionOf(now) === revisionOf(wanted)) return accept();
  if (revisionOf(now) !== basedOn) return refuse({ code: 'changed-meanwhile' });
  return accept({ type: 'feedback-handled', feedbackId, ...wanted });
}
