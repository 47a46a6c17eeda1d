import type { ServiceId } from '../domain/ids.ts';
import type { RatingLevel } from '../domain/rating.ts';
import type { FeedbackKind, FeedbackPlace, FeedbackState, OutsideSource } from '../domain/satisfaction.ts';
import type { BusinessDay, Instant } from '../domain/time.ts';
import type { Place } from './views.ts';

/** For the head of the office alone. Words are null when they were erased. */
export interface FeedbackLine {
  id: number;
  code: string;
  at: Instant;
  day: BusinessDay;
  kind: FeedbackKind;
  place: FeedbackPlace;
  /** Of the panel that it was left at. */
  counter: Place | null;
  text: string | null;
  state: FeedbackState;
  /** Null also when there is none: `state` tells. */
  answer: string | null;
  changedAt: Instant | null;
  /** Goes back with `handle-feedback`. */
  revision: string;
}

export interface FeedbackList {
  lines: readonly FeedbackLine[];
  /** Of the days asked for; more than are listed in a period with very many. */
  total: number;
}

/** What somebody with a code is shown. */
export interface FeedbackAnswer {
  code: string;
  kind: FeedbackKind;
  state: FeedbackState;
  /** Null without an answer, or when its words were erased. */
  answer: string | null;
}

/** An entry of slips that were counted elsewhere. */
export interface OutsideLine {
  id: number;
  source: OutsideSource;
  fromDay: BusinessDay;
  toDay: BusinessDay;
  serviceId: ServiceId | null;
  counts: Record<RatingLevel, number>;
  note: { text: string | null } | null;
  enteredAt: Instant;
  /** Taken out of the figures; the reason is null when its words were erased. */
  removed: { at: Instant; reason: string | null } | null;
}
