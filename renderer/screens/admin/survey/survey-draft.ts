import { randomId } from '../../../../shared/basics/random-id.ts';
import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';

type Survey = readonly SurveyQuestion[];
const freshId = (now: number): string => randomId(crypto, now);
const freshOption = (now: number) => ({ id: freshId(now), vi: '', en: '' });

/** Those that are asked, in their order, and those that rest. */
export const activeOf = (survey: Survey): SurveyQuestion[] => survey.filter(({ active }) => active);
export const restingOf = (survey: Survey): SurveyQuestion[] => survey.filter(({ active }) => !active);

/** The asked ones first: their order is the order in which they are asked. */
const inOrder = (active: Survey, resting: Survey): SurveyQuestion[] => [...active, ...resting];

export const addQuestion = (survey: Survey, now: number): SurveyQuestion[] =>
  inOrder(
    [
      ...activeOf(survey),
      {
        id: freshId(now),
        vi: '',
        en: '',
        element: 1,
        kind: 'one',
        options: [freshOption(now), freshOption(now)],
        when: null,
        at: 'both',
        active: true,
      },
    ],
    restingOf(survey),
  );

export const changeQuestion = (survey: Survey, id: string, part: Partial<SurveyQuestion>): SurveyQuestion[] =>
  survey.map((question) => (question.id === id ? { ...question, ...part } : question));

/** Words need no options, a choice at least two. */
export function withKind(question: SurveyQuestion, kind: SurveyQuestion['kind'], now: number): Partial<SurveyQuestion> {
  if (kind === 'text') return { kind, options: [] };
  return { kind, options: question.options.length > 0 ? question.options : [freshOption(now), freshOption(now)] };
}

export const addOption = ({ options }: SurveyQuestion, now: number): Partial<SurveyQuestion> => ({
  options: [...options, freshOption(now)],
});

/** Moves a question by one place among those that are asked; at an end it stays. */
export function moveQuestion(survey: Survey, from: number, by: -1 | 1): SurveyQuestion[] {
  const moved = activeOf(survey);
  const [one, other] = [moved[from], moved[from + by]];
  if (one && other) [moved[from], moved[from + by]] = [other, one];
  return inOrder(moved, restingOf(survey));
}

/** Off the list: what the office has asked already rests, and what is new here goes. */
export function removeQuestion(survey: Survey, id: string, stored: Survey): SurveyQuestion[] {
  const isStored = stored.some((question) => question.id === id);
  const left = survey.filter((question) => question.id !== id || isStored);
  const next = changeQuestion(left, id, { active: false });
  return inOrder(activeOf(next), restingOf(next));
}

export function askAgain(survey: Survey, id: string): SurveyQuestion[] {
  const again = survey.filter((question) => question.id === id).map((question) => ({ ...question, active: true }));
  const others = survey.filter((question) => question.id !== id);
  return inOrder([...activeOf(others), ...again], restingOf(others));
}

/** The same question under ids of its own, in the place of the old one, which rests; branches follow the new one. */
export function copyQuestion(survey: Survey, id: string, now: number): SurveyQuestion[] {
  const old = survey.find((question) => question.id === id);
  if (!old) return [...survey];
  const options = old.options.map((option) => ({ ...option, id: freshId(now) }));
  const copy = { ...old, id: freshId(now), options };
  const follow = (question: SurveyQuestion): SurveyQuestion => {
    const { when } = question;
    if (when === null || !('questionId' in when) || when.questionId !== id) return question;
    const option = options[old.options.findIndex((one) => one.id === when.optionId)];
    return option ? { ...question, when: { questionId: copy.id, optionId: option.id } } : question;
  };
  const active = activeOf(survey).map((question) => (question.id === id ? copy : follow(question)));
  return inOrder(active, [...restingOf(survey), { ...old, active: false }]);
}
