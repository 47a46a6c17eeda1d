import { useCallback, useEffect, useReducer, useState } from 'react';
import type { CommandInput } from '../../../shared/contract/commands.ts';
import type { RatingView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { RatingLevel, RatingReason } from '../../../shared/domain/rating.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { hubNow, send } from '../../live/hub.ts';
import { keepSending } from './keep-sending.ts';
import { type Ask, askNow, FACE_MS, LAST_WORD_MS, listening, PATIENCE_MS, ratingFlow } from './rating-flow.ts';

/** Why, as the citizen has said it. */
export interface Why {
  reasons: readonly RatingReason[];
  comment: string;
}

const deliver = (command: CommandInput, until: Instant) => keepSending(send, hubNow, command, until);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What a touch says to the hub; of a rehearsal only that there was one. @param level null: "Không đánh giá" */
function ratingOf({ ticketId, rehearsal }: Ask, level: RatingLevel | null): CommandInput {
  if (rehearsal !== null) return { type: 'rate-rehearsal', rehearsalId: rehearsal };
  return level === null ? { type: 'decline-rating', ticketId } : { type: 'rate-service', ticketId, level };
}

/** The flow of the panel with its timers and its commands. What is under way goes on whatever the panel shows meanwhile. */
export function useRating(view: RatingView, now: Instant) {
  const [at, dispatch] = useReducer(ratingFlow, listening);
  const [answered, setAnswered] = useState<TicketId | null>(null);
  const ask = askNow(view.ask, answered, now);

  useEffect(() => {
    if (ask) dispatch({ type: 'next-asked', ticketId: ask.ticketId });
  }, [ask]);
  // The hub's question is closed: should the same visit be finished again, it is asked again.
  useEffect(() => {
    if (view.ask === null) setAnswered(null);
  }, [view.ask]);
  useEffect(() => {
    if (at.step === 'listening' || at.step === 'why' || at.step === 'survey') return;
    const isUnderWay = at.step === 'sending' || at.step === 'explaining';
    const timer = setTimeout(
      () => dispatch({ type: isUnderWay ? 'hub-is-slow' : 'time-over' }),
      isUnderWay ? PATIENCE_MS : LAST_WORD_MS,
    );
    return () => clearTimeout(timer);
  }, [at]);

  const { asks } = view;
  const rate = useCallback(
    async (level: RatingLevel, of: Ask): Promise<void> => {
      const { ticketId } = of;
      dispatch({ type: 'touched', level, ask: of });
      setAnswered(ticketId);
      const [outcome] = await Promise.all([deliver(ratingOf(of, level), of.until), pause(FACE_MS)]);
      dispatch({ type: 'rating-answered', ticketId, outcome, asks });
      // It was not kept, and there may be time to try once more.
      if (!outcome.ok && (outcome.refusal.code === 'cannot-save' || outcome.refusal.code === 'malformed'))
        setAnswered(null);
    },
    [asks],
  );
  const decline = useCallback((of: Ask): void => {
    dispatch({ type: 'declined', ask: of });
    setAnswered(of.ticketId);
    void deliver(ratingOf(of, null), of.until);
  }, []);
  /** Sends why; `stays`: the citizen is still there, and is told what became of it. */
  const explain = useCallback(async (of: Ask, { reasons, comment }: Why, stays: boolean): Promise<void> => {
    const { ticketId } = of;
    if (stays) dispatch({ type: 'explained' });
    const words = comment.trim() === '' ? null : comment.trim();
    const command: CommandInput = { type: 'explain-rating', ticketId, reasons: [...reasons], comment: words };
    const outcome = await deliver(command, of.whyUntil);
    dispatch({ type: 'reasons-answered', ticketId, outcome });
  }, []);
  const end = useCallback((how: 'skipped' | 'survey-ended' | 'time-over') => dispatch({ type: how }), []);
  return { at, ask, rate, decline, explain, end };
}
