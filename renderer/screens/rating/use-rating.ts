import { useCallback, useEffect, useReducer, useState } from 'react';
import type { RatingView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import { send } from '../../live/hub.ts';
import { FACE_MS, listening, ratingFlow, THANKS_MS } from './rating-flow.ts';

/** The flow of the panel with its timers and its one command. */
export function useRating() {
  const [at, dispatch] = useReducer(ratingFlow, listening);
  const [answered, setAnswered] = useState<TicketId | null>(null);

  useEffect(() => {
    if (at.step !== 'chosen') return;
    const { ticketId, level } = at;
    setAnswered(ticketId);
    void send({ type: 'rate-service', ticketId, level }).then((outcome) => {
      dispatch({ type: 'hub-answered', ticketId, outcome });
      // What never reached the hub may be asked once more.
      if (!outcome.ok && (outcome.refusal.code === 'expired' || outcome.refusal.code === 'no-answer'))
        setAnswered(null);
    });
    const timer = setTimeout(() => dispatch({ type: 'face-answered' }), FACE_MS);
    return () => clearTimeout(timer);
  }, [at]);
  useEffect(() => {
    if (at.step !== 'thanks' && at.step !== 'refused') return;
    const timer = setTimeout(() => dispatch({ type: 'time-over' }), THANKS_MS);
    return () => clearTimeout(timer);
  }, [at]);

  const choose = useCallback(
    (level: RatingLevel, ask: NonNullable<RatingView['ask']>) => dispatch({ type: 'touched', level, ask }),
    [],
  );
  const endSurvey = useCallback(() => dispatch({ type: 'survey-ended' }), []);
  return { at, answered, choose, endSurvey };
}
