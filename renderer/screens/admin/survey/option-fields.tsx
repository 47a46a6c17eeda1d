import { type SurveyQuestion, surveyLimits } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { TextField } from '../text-field.tsx';
import { flawOf } from './flaw-of.ts';
import type { QuestionCardProps } from './question-card.tsx';
import { addOption } from './survey-draft.ts';

/** What may be chosen, in the order in which it is shown. */
export function OptionFields(props: QuestionCardProps & { put(part: Partial<SurveyQuestion>): void }) {
  const words = useWords();
  const { survey: text } = words;
  const { question, place, isAnswered, problems, put } = props;
  const { options } = question;
  const n = place + 1;
  const change = (id: string, part: { vi: string } | { en: string }): void =>
    put({ options: options.map((option) => (option.id === id ? { ...option, ...part } : option)) });
  const number = flawOf(problems, words, 'too-few-options', 'too-many-options');
  return (
    <fieldset className="survey-option-fields">
      <legend>{fill(text.options, { n })}</legend>
      {options.map(({ id, vi, en }, at) => {
        const i = at + 1;
        const mine = problems.filter(({ optionId }) => optionId === id);
        return (
          <div key={id} className="survey-option-row">
            <TextField
              label={fill(text.option, { i, n })}
              problem={flawOf(mine, words, 'no-option-text', 'option-too-long', 'option-ministrys', 'same-option')}
              value={vi}
              maxLength={2 * surveyLimits.option}
              onChange={(typed) => change(id, { vi: typed })}
            />
            <TextField
              label={fill(text.optionEn, { i, n })}
              value={en}
              maxLength={2 * surveyLimits.option}
              onChange={(typed) => change(id, { en: typed })}
            />
            {!isAnswered && (
              <KeyButton
                look="quiet"
                name={fill(text.removeOption, { i, n })}
                disabled={false}
                onClick={() => put({ options: options.filter((option) => option.id !== id) })}
              >
                {text.removeShort}
              </KeyButton>
            )}
          </div>
        );
      })}
      {number && <p className="field-problem">{number}</p>}
      {!isAnswered && (
        <KeyButton
          name={fill(text.addOption, { n })}
          disabled={options.length >= surveyLimits.options.max}
          onClick={() => put(addOption(question, hubNow()))}
        >
          {text.addOptionShort}
        </KeyButton>
      )}
    </fieldset>
  );
}
