import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import type { Words } from '../../../../shared/text/index.ts';

type When = SurveyQuestion['when'];

/** A branch as the value of a list to choose from. */
export const whenKey = (when: When): string => {
  if (when === null) return 'always';
  return 'levels' in when ? 'levels' : `${when.questionId} ${when.optionId}`;
};

/** What was chosen from that list; the levels that were chosen before stay. */
export function whenOf(key: string, now: When): When {
  if (key === 'always') return null;
  if (key === 'levels') return now !== null && 'levels' in now ? now : { levels: [1, 2] };
  const [questionId = '', optionId = ''] = key.split(' ');
  return { questionId, optionId };
}

/** When a question may be asked: always, after a level, or after an answer of a question before it at the same place. */
export function whenChoices(
  question: SurveyQuestion,
  active: readonly SurveyQuestion[],
  { survey: text }: Words,
): { value: string; name: string }[] {
  const position = active.indexOf(question);
  const answers = active.slice(0, position).flatMap((earlier, i) =>
    earlier.at === 'both' || earlier.at === question.at
      ? earlier.options.map((option) => ({
          value: `${earlier.id} ${option.id}`,
          name: fill(text.afterAnswer, { n: i + 1, option: option.vi }),
        }))
      : [],
  );
  const choices = [{ value: 'always', name: text.always }, { value: 'levels', name: text.afterLevels }, ...answers];
  const chosen = whenKey(question.when);
  return choices.some(({ value }) => value === chosen) ? choices : [...choices, { value: chosen, name: text.gone }];
}
