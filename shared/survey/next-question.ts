import type { RatingChannel, RatingLevel } from '../domain/rating.ts';
import type { SurveyQuestion } from '../domain/satisfaction.ts';

/** What somebody said to one question; a question that was skipped has an answer without any option. */
export interface SurveyAnswer {
  questionId: string;
  options: readonly string[];
}

type Survey = readonly SurveyQuestion[];

/** The questions that are asked at such a place, in their order. */
export const questionsAt = (survey: Survey, channel: RatingChannel): SurveyQuestion[] =>
  survey.filter(({ active, at }) => active && (at === 'both' || at === channel));

/**
 * The next question after these answers, or null. It only ever goes forward in the list, and a branch looks back alone:
 * whatever the office has written, nobody is asked twice.
 */
export function nextQuestion(
  survey: Survey,
  channel: RatingChannel,
  level: RatingLevel,
  answers: readonly SurveyAnswer[],
): SurveyQuestion | null {
  return leftQuestions(survey, channel, answers).find((question) => holds(question, level, answers)) ?? null;
}

/** How many questions may still come, this one included: a branch that is not decided yet counts. */
export function questionsLeft(
  survey: Survey,
  channel: RatingChannel,
  level: RatingLevel,
  answers: readonly SurveyAnswer[],
): number {
  const left = leftQuestions(survey, channel, answers);
  const open = (question: SurveyQuestion, before: readonly SurveyQuestion[]): boolean => {
    const { when } = question;
    if (when === null || 'levels' in when) return holds(question, level, answers);
    return holds(question, level, answers) || before.some(({ id }) => id === when.questionId);
  };
  const coming: SurveyQuestion[] = [];
  for (const question of left) if (open(question, coming)) coming.push(question);
  return coming.length;
}

/** Whether this question could have been asked of who answered so: what the hub keeps no other answers for. */
export const isAsked = (
  survey: Survey,
  channel: RatingChannel,
  level: RatingLevel,
  answers: readonly SurveyAnswer[],
  questionId: string,
): boolean => {
  const question = questionsAt(survey, channel).find(({ id }) => id === questionId);
  return question !== undefined && holds(question, level, answers);
};

/** What stands after the last question that was answered. */
function leftQuestions(survey: Survey, channel: RatingChannel, answers: readonly SurveyAnswer[]): SurveyQuestion[] {
  const asked = questionsAt(survey, channel);
  const last = Math.max(-1, ...answers.map(({ questionId }) => asked.findIndex(({ id }) => id === questionId)));
  return asked.slice(last + 1);
}

function holds({ when }: SurveyQuestion, level: RatingLevel, answers: readonly SurveyAnswer[]): boolean {
  if (when === null) return true;
  if ('levels' in when) return when.levels.includes(level);
  return answers.some(({ questionId, options }) => questionId === when.questionId && options.includes(when.optionId));
}
