import { facesOf, ratingLevels, sipasElements } from '../../../../shared/domain/rating.ts';
import { type SurveyQuestion, surveyKinds, surveyLimits } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { Pick } from '../boards/pick.tsx';
import { TextField } from '../text-field.tsx';
import { flawOf } from './flaw-of.ts';
import type { QuestionCardProps } from './question-card.tsx';
import { withKind } from './survey-draft.ts';
import { whenChoices, whenKey, whenOf } from './when-choices.ts';

const places = ['both', 'panel', 'phone'] as const;
type FieldsProps = QuestionCardProps & { put(part: Partial<SurveyQuestion>): void };

/** The question's words, and how, where and when it is asked. */
export function QuestionFields(props: FieldsProps) {
  const words = useWords();
  const { survey: text } = words;
  const { question, place, isAnswered, problems, put } = props;
  const n = place + 1;
  const kinds = isAnswered ? [question.kind] : surveyKinds;
  return (
    <>
      <TextField
        label={fill(text.vi, { n })}
        hint={text.viHint}
        problem={flawOf(problems, words, 'no-text', 'too-long', 'ministrys')}
        value={question.vi}
        lines={2}
        maxLength={2 * surveyLimits.question}
        onChange={(vi) => put({ vi })}
      />
      <TextField
        label={fill(text.en, { n })}
        hint={text.enHint}
        problem={flawOf(problems, words, 'too-long-en', 'ministrys-en')}
        value={question.en}
        maxLength={2 * surveyLimits.question}
        onChange={(en) => put({ en })}
      />
      <div className="row-form">
        <Pick
          label={fill(text.kind, { n })}
          value={question.kind}
          options={kinds.map((kind) => ({ value: kind, name: text.kinds[kind] }))}
          onChange={(kind) => put(withKind(question, kind, hubNow()))}
        />
        <Pick
          label={fill(text.element, { n })}
          value={String(question.element)}
          options={sipasElements.map((element) => ({
            value: String(element),
            name: fill(text.elementNumber, { n: element, name: text.elements[element] }),
          }))}
          onChange={(value) => put({ element: sipasElements.find((one) => String(one) === value) ?? 1 })}
        />
        <Pick
          label={fill(text.at, { n })}
          value={question.at}
          options={places.map((at) => ({ value: at, name: text.places[at] }))}
          onChange={(at) => put({ at })}
        />
      </div>
      <WhenField {...props} />
    </>
  );
}

/** Always, after some levels, or after an answer of an earlier question. */
function WhenField({ question, place, active, scale, problems, put }: FieldsProps) {
  const words = useWords();
  const { survey: text, rating } = words;
  const { when } = question;
  const n = place + 1;
  const chosen = when !== null && 'levels' in when ? when.levels : null;
  // A level of a scale that the office has left stays to be seen.
  const levels = ratingLevels.filter((level) => facesOf(scale).includes(level) || chosen?.includes(level));
  const problem = flawOf(problems, words, 'when-nothing', 'when-unknown', 'when-later', 'when-elsewhere');
  return (
    <>
      <Pick
        label={fill(text.when, { n })}
        value={whenKey(when)}
        options={whenChoices(question, active, words)}
        onChange={(key) => put({ when: whenOf(key, when) })}
      />
      {chosen && (
        <fieldset className="survey-levels">
          <legend>{fill(text.levels, { n })}</legend>
          {levels.map((level) => (
            <label key={level} className="check">
              <input
                type="checkbox"
                checked={chosen.includes(level)}
                onChange={({ target }) => {
                  const others = chosen.filter((one) => one !== level);
                  put({ when: { levels: target.checked ? [...others, level] : others } });
                }}
              />
              <span>{rating.level[level]}</span>
            </label>
          ))}
        </fieldset>
      )}
      {problem && <p className="field-problem">{problem}</p>}
    </>
  );
}
