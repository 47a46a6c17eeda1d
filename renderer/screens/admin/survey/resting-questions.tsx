import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import { fill } from '../../../../shared/text/fill.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { askAgain } from './survey-draft.ts';

interface RestingQuestionsProps {
  resting: readonly SurveyQuestion[];
  isFull: boolean;
  change(make: (now: readonly SurveyQuestion[]) => readonly SurveyQuestion[]): void;
}

/** What is asked no more, and may be asked again. */
export function RestingQuestions({ resting, isFull, change }: RestingQuestionsProps) {
  const { survey: text } = useWords();
  if (resting.length === 0) return null;
  return (
    <details className="survey-resting">
      <summary>{fill(text.resting, { n: resting.length })}</summary>
      <p className="field-hint">{text.restingHint}</p>
      <ul>
        {resting.map(({ id, vi }) => (
          <li key={id}>
            <span className="survey-resting-words">{vi}</span>
            <KeyButton
              look="quiet"
              name={fill(text.againName, { question: vi })}
              disabled={isFull}
              onClick={() => change((now) => askAgain(now, id))}
            >
              {text.again}
            </KeyButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
