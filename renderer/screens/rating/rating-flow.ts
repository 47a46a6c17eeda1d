import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { RatingView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { Tone } from '../../../shared/domain/office.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nextQuestion } from '../../../shared/survey/next-question.ts';

/** How long the panel says thank you. */
export const THANKS_MS = 5_000;
/** The face answers first; then thanks, whether or not the hub has answered yet. */
export const FACE_MS = 150;

type Ask = NonNullable<RatingView['ask']>;

/** What this panel did by itself; whether there is somebody to ask comes from the hub. */
export type RatingStep =
  | { step: 'listening' }
  | { step: 'chosen'; ticketId: TicketId; level: RatingLevel; tone: Tone; ask: Ask }
  /** The office's own questions; see `survey-step.tsx`. */
  | { step: 'survey'; ticketId: TicketId; level: RatingLevel; tone: Tone; ask: Ask }
  | { step: 'thanks'; ticketId: TicketId; tone: Tone }
  | { step: 'refused'; ticketId: TicketId; refusal: Refusal };

export type RatingEvent =
  | { type: 'touched'; level: RatingLevel; ask: Ask }
  | { type: 'face-answered' }
  | { type: 'survey-ended' }
  | { type: 'hub-answered'; ticketId: TicketId; outcome: Outcome }
  | { type: 'time-over' };

export const listening: RatingStep = { step: 'listening' };

/** One touch is one rating: a second one finds the panel busy. */
export function ratingFlow(at: RatingStep, event: RatingEvent): RatingStep {
  switch (event.type) {
    case 'touched':
      if (at.step !== 'listening') return at;
      return { step: 'chosen', ticketId: event.ask.ticketId, level: event.level, tone: event.ask.tone, ask: event.ask };
    case 'face-answered':
      if (at.step !== 'chosen') return at;
      return nextQuestion(at.ask.survey, 'panel', at.level, []) ? { ...at, step: 'survey' } : thanks(at);
    case 'survey-ended':
      return at.step === 'survey' ? thanks(at) : at;
    case 'hub-answered':
      // A late refusal must not stand there before the next citizen.
      if (event.outcome.ok || at.step === 'listening' || at.ticketId !== event.ticketId) return at;
      return { step: 'refused', ticketId: event.ticketId, refusal: event.outcome.refusal };
    case 'time-over':
      return at.step === 'thanks' || at.step === 'refused' ? listening : at;
  }
}

const thanks = ({ ticketId, tone }: { ticketId: TicketId; tone: Tone }): RatingStep => ({
  step: 'thanks',
  ticketId,
  tone,
});

/** Who is to be asked at this moment: the hub's question, until its time is over or it was answered here. */
export function askNow(ask: Ask | null, answered: TicketId | null, now: Instant): Ask | null {
  return ask && ask.ticketId !== answered && now < ask.until ? ask : null;
}
