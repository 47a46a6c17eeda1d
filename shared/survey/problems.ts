import { MOST_QUESTIONS, type SurveyQuestion, surveyLimits } from '../domain/satisfaction.ts';
import { isMinistrysName } from './ministrys-name.ts';

/** What is wrong with a question; `shared/text` has a sentence for each. */
export type SurveyFlaw =
  | 'too-many'
  | 'same-id'
  | 'no-text'
  | 'too-long'
  | 'too-long-en'
  | 'ministrys'
  | 'ministrys-en'
  | 'too-few-options'
  | 'too-many-options'
  | 'no-option-text'
  | 'option-too-long'
  | 'option-ministrys'
  | 'same-option'
  | 'when-nothing'
  | 'when-unknown'
  | 'when-later'
  | 'when-elsewhere';

export interface SurveyProblem {
  questionId: string;
  /** The option that it is about, where it is about one. */
  optionId: string | null;
  flaw: SurveyFlaw;
}

type Survey = readonly SurveyQuestion[];

/** Everything that has to be mended before these questions may be asked; questions that rest may be as they are. */
export function problemsOf(survey: Survey): SurveyProblem[] {
  const active = survey.filter((question) => question.active);
  const twice = survey.filter(({ id }, i) => survey.findIndex((other) => other.id === id) !== i);
  return [
    ...twice.map(({ id }) => about(id, 'same-id')),
    ...active.slice(MOST_QUESTIONS).map(({ id }) => about(id, 'too-many')),
    ...active.flatMap((question, i) => [
      ...textProblems(question),
      ...optionProblems(question),
      ...branchProblems(question, active, i),
    ]),
  ];
}

const about = (questionId: string, flaw: SurveyFlaw, optionId: string | null = null): SurveyProblem => ({
  questionId,
  optionId,
  flaw,
});

function textProblems({ id, vi, en }: SurveyQuestion): SurveyProblem[] {
  const problems: SurveyProblem[] = [];
  if (vi.trim() === '') problems.push(about(id, 'no-text'));
  if (vi.trim().length > surveyLimits.question) problems.push(about(id, 'too-long'));
  if (isMinistrysName(vi)) problems.push(about(id, 'ministrys'));
  if (en.trim().length > surveyLimits.question) problems.push(about(id, 'too-long-en'));
  if (isMinistrysName(en)) problems.push(about(id, 'ministrys-en'));
  return problems;
}

function optionProblems({ id, kind, options }: SurveyQuestion): SurveyProblem[] {
  const { min, max } = surveyLimits.options;
  if (kind === 'text') return options.length > 0 ? [about(id, 'too-many-options')] : [];
  const problems: SurveyProblem[] = [];
  if (options.length < min) problems.push(about(id, 'too-few-options'));
  if (options.length > max) problems.push(about(id, 'too-many-options'));
  for (const [i, option] of options.entries()) {
    const { vi, en } = option;
    const isTwin = (other: { id: string; vi: string }): boolean =>
      other.id === option.id || (vi.trim() !== '' && other.vi.trim() === vi.trim());
    if (vi.trim() === '') problems.push(about(id, 'no-option-text', option.id));
    if (Math.max(vi.trim().length, en.trim().length) > surveyLimits.option)
      problems.push(about(id, 'option-too-long', option.id));
    if (isMinistrysName(vi) || isMinistrysName(en)) problems.push(about(id, 'option-ministrys', option.id));
    if (options.slice(0, i).some(isTwin)) problems.push(about(id, 'same-option', option.id));
  }
  return problems;
}

/** A branch looks back, to an answer that somebody at the same place can have given. */
function branchProblems({ id, when, at }: SurveyQuestion, active: Survey, position: number): SurveyProblem[] {
  if (when === null) return [];
  if ('levels' in when) return when.levels.length === 0 ? [about(id, 'when-nothing')] : [];
  const on = active.findIndex((question) => question.id === when.questionId);
  const question = active[on];
  if (!question?.options.some((option) => option.id === when.optionId)) return [about(id, 'when-unknown')];
  if (on >= position) return [about(id, 'when-later')];
  return question.at === 'both' || question.at === at ? [] : [about(id, 'when-elsewhere')];
}
