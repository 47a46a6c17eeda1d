import type { RatingScale } from '../../../../shared/domain/rating.ts';
import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import type { SurveyProblem } from '../../../../shared/survey/problems.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { hubNow } from '../../../live/hub.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { flawOf } from './flaw-of.ts';
import { OptionFields } from './option-fields.tsx';
import { QuestionFields } from './question-fields.tsx';
import { changeQuestion, copyQuestion, moveQuestion, removeQuestion } from './survey-draft.ts';

type Survey = readonly SurveyQuestion[];

export interface QuestionCardProps {
  question: SurveyQuestion;
  /** 0 is the first. */
  place: number;
  active: Survey;
  /** As the office has them. */
  stored: Survey;
  /** Only its words can still be others. */
  isAnswered: boolean;
  scale: RatingScale;
  /** What is wrong with this question. */
  problems: readonly SurveyProblem[];
  change(make: (now: Survey) => Survey): void;
}

/** One question of the list: its place, its words, how and when it is asked. */
export function QuestionCard(props: QuestionCardProps) {
  const words = useWords();
  const { survey: text } = words;
  const { question, place, active, stored, isAnswered, problems, change } = props;
  const { id } = question;
  const n = place + 1;
  const put = (part: Partial<SurveyQuestion>): void => change((now) => changeQuestion(now, id, part));
  const whole = flawOf(problems, words, 'too-many', 'same-id');
  return (
    <li className="survey-card">
      <div className="survey-head">
        <h3 className="survey-number">{fill(text.question, { n })}</h3>
        <KeyButton
          name={fill(text.up, { n })}
          disabled={place === 0}
          onClick={() => change((now) => moveQuestion(now, place, -1))}
        >
          {text.upShort}
        </KeyButton>
        <KeyButton
          name={fill(text.down, { n })}
          disabled={n === active.length}
          onClick={() => change((now) => moveQuestion(now, place, 1))}
        >
          {text.downShort}
        </KeyButton>
        <KeyButton
          look="quiet"
          name={fill(text.remove, { n })}
          disabled={false}
          onClick={() => change((now) => removeQuestion(now, id, stored))}
        >
          {text.removeShort}
        </KeyButton>
      </div>
      {whole && <p className="field-problem">{whole}</p>}
      {isAnswered && (
        <div className="survey-locked">
          <p>{text.locked}</p>
          <KeyButton
            name={fill(text.copyName, { n })}
            disabled={false}
            onClick={() => change((now) => copyQuestion(now, id, hubNow()))}
          >
            {text.copy}
          </KeyButton>
        </div>
      )}
      <QuestionFields {...props} put={put} />
      {question.kind !== 'text' && <OptionFields {...props} put={put} />}
    </li>
  );
}
