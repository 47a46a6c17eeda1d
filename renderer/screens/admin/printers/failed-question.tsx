import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import type { Question } from './use-question.ts';

/** Says why there is no answer, with the way to ask again. The region is always there, so that it is heard. */
export function FailedQuestion({ question, again }: { question: Question<unknown>; again?: () => void }) {
  const { printers: text } = useWords();
  return (
    <div className="failed-question" role="alert">
      {question.state === 'failed' && (
        <>
          <p className="field-problem">{question.why === 'no-answer' ? text.noAnswer : text.notAllowed}</p>
          {again && question.why === 'no-answer' && (
            <KeyButton disabled={false} onClick={again}>
              {text.again}
            </KeyButton>
          )}
        </>
      )}
    </div>
  );
}
