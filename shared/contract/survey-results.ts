import type { RatingChannel, RatingLevel } from '../domain/rating.ts';
import type { SurveyQuestion } from '../domain/satisfaction.ts';
import type { BusinessDay } from '../domain/time.ts';
import type { Place } from './views.ts';

/** Days, both included. */
export interface SurveyPeriod {
  from: BusinessDay;
  to: BusinessDay;
}

/** What was answered to one question in a period; by words, and by nothing that says who. */
export interface QuestionResult {
  question: SurveyQuestion;
  /** Who answered, by where: never one sum alone. */
  answered: Record<RatingChannel, number>;
  /** How often each option was chosen; with several to choose they add up to more than the answers. */
  options: readonly { id: string; n: number }[];
  /** Answers in words, the newest day first; null: the words were erased. At most `TEXTS_SHOWN`. */
  texts: readonly { day: BusinessDay; text: string | null }[];
}

/** More words than anybody reads on a page; the table has all. */
export const TEXTS_SHOWN = 200;

/** One answer for the table. Neither number nor time: the day and the service are enough to work with. */
export interface SurveyRow {
  day: BusinessDay;
  service: string;
  place: Place | null;
  channel: RatingChannel;
  level: RatingLevel | null;
  questionId: string;
  options: readonly string[];
  /** Null: no question of words; '': the words were erased. */
  text: string | null;
}

/** Days that one question for the table may span. */
export const TABLE_DAYS = 31;
