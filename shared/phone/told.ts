import type { RatingLevel } from '../domain/rating.ts';
import type { SurveyAnswer } from '../survey/next-question.ts';

/** What this page has told the hub so far. It is kept by the page alone: the hub gives it to nobody who opens the ticket. */
export interface Told {
  /** Null: not rated from here. */
  level: RatingLevel | null;
  /** Reasons were sent, or skipped. */
  isWhyOver: boolean;
  /** Those that were skipped are without any option. */
  answers: readonly SurveyAnswer[];
}

export const nothingTold: Told = { level: null, isWhyOver: false, answers: [] };
