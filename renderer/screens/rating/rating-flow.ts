import type { Outcome } from '../../../shared/contract/outcomes.ts';
import type { Refusal } from '../../../shared/contract/refusals.ts';
import type { RatingView } from '../../../shared/contract/views.ts';
import type { TicketId } from '../../../shared/domain/ids.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import { wantsWhy } from '../../../shared/domain/satisfaction.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { nextQuestion } from '../../../shared/survey/next-question.ts';

/** A question takes no touch sooner: whoever leans on the panel when it wakes has not rated. Milliseconds. */
export const REST_MS = 1_000;
/** The face answers for so long before anything else is said. */
export const FACE_MS = 150;
/** Nobody waits longer for the hub: then the panel says that it is still trying. */
export const PATIENCE_MS = 1_000;
/** A step that nobody touches closes itself. */
export const IDLE_MS = 30_000;
/** How long thanks, and any other last word, stay. */
export const LAST_WORD_MS = 5_000;

export type Ask = NonNullable<RatingView['ask']>;

/** What this panel did by itself; whether there is somebody to ask comes from the hub. */
export type RatingStep =
  | { step: 'listening' }
  /** A face was touched, and the hub has not answered yet. */
  | { step: 'sending'; ask: Ask; level: RatingLevel }
  | { step: 'why'; ask: Ask; level: RatingLevel }
  /** Reasons are under way; the rating itself is kept. */
  | { step: 'explaining'; ask: Ask; level: RatingLevel }
  /** The hub is away: what was touched is still being sent, and nobody is thanked for it yet. */
  | { step: 'unsent'; ask: Ask; level: RatingLevel; what: 'rating' | 'reasons' }
  /** The office's own questions; see `survey-step.tsx`. */
  | { step: 'survey'; ask: Ask; level: RatingLevel }
  | { step: 'thanks'; ask: Ask; level: RatingLevel }
  /** After "Không đánh giá". */
  | { step: 'bye'; ask: Ask }
  | { step: 'refused'; ask: Ask; refusal: Refusal };

export type RatingEvent =
  | { type: 'touched'; level: RatingLevel; ask: Ask }
  | { type: 'declined'; ask: Ask }
  | { type: 'explained' }
  | { type: 'skipped' }
  | { type: 'survey-ended' }
  | { type: 'hub-is-slow' }
  /** `asks`: as the office asks at this moment. */
  | { type: 'rating-answered'; ticketId: TicketId; outcome: Outcome; asks: RatingView['asks'] }
  | { type: 'reasons-answered'; ticketId: TicketId; outcome: Outcome }
  | { type: 'time-over' }
  /** Somebody else has been served meanwhile. */
  | { type: 'next-asked'; ticketId: TicketId };

export const listening: RatingStep = { step: 'listening' };

/** One touch is one rating: a second one finds the panel busy. */
export function ratingFlow(at: RatingStep, event: RatingEvent): RatingStep {
  switch (event.type) {
    case 'touched':
      return at.step === 'listening' ? { step: 'sending', ask: event.ask, level: event.level } : at;
    case 'declined':
      return at.step === 'listening' ? { step: 'bye', ask: event.ask } : at;
    case 'explained':
      return at.step === 'why' ? { ...at, step: 'explaining' } : at;
    case 'skipped':
      return at.step === 'why' ? questions(at) : at;
    case 'survey-ended':
      return at.step === 'survey' ? thanks(at) : at;
    case 'hub-is-slow':
      if (at.step === 'sending') return { ...at, step: 'unsent', what: 'rating' };
      return at.step === 'explaining' ? { ...at, step: 'unsent', what: 'reasons' } : at;
    case 'rating-answered': {
      const isAwaited = at.step === 'sending' || (at.step === 'unsent' && at.what === 'rating');
      if (!isAwaited || at.ask.ticketId !== event.ticketId) return at;
      if (!event.outcome.ok) return { step: 'refused', ask: at.ask, refusal: event.outcome.refusal };
      if (at.ask.rehearsal !== null) return thanks(at);
      return wantsWhy(at.level, event.asks) ? { step: 'why', ask: at.ask, level: at.level } : questions(at);
    }
    case 'reasons-answered': {
      const isAwaited = at.step === 'explaining' || (at.step === 'unsent' && at.what === 'reasons');
      if (!isAwaited || at.ask.ticketId !== event.ticketId) return at;
      return event.outcome.ok ? questions(at) : { step: 'refused', ask: at.ask, refusal: event.outcome.refusal };
    }
    case 'time-over':
      return at.step === 'sending' || at.step === 'explaining' ? at : listening;
    case 'next-asked':
      return at.step !== 'listening' && at.ask.ticketId !== event.ticketId ? listening : at;
  }
}

interface Rated {
  ask: Ask;
  level: RatingLevel;
}

/** The rating and its reasons are kept: now what the office itself wants to know, if anything. */
const questions = ({ ask, level }: Rated): RatingStep =>
  nextQuestion(ask.survey, 'panel', level, []) ? { step: 'survey', ask, level } : thanks({ ask, level });

/** Everything that was asked has been answered. */
const thanks = ({ ask, level }: Rated): RatingStep => ({ step: 'thanks', ask, level });

/** Who is to be asked at this moment: the hub's question, until its time is over or it was answered here. */
export function askNow(ask: Ask | null, answered: TicketId | null, now: Instant): Ask | null {
  return ask && ask.ticketId !== answered && now < ask.until ? ask : null;
}
