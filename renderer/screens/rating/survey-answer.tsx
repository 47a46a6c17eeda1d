import { IconCheck } from '@tabler/icons-react';
import { type SurveyQuestion, surveyLimits } from '../../../shared/domain/satisfaction.ts';
import { inLanguage } from '../../../shared/survey/in-language.ts';
import { type Language, words } from '../../../shared/text/index.ts';
import { WritingPad } from '../../ui/keyboard/writing-pad.tsx';

/** What is chosen or written so far. */
export interface DraftAnswer {
  options: readonly string[];
  text: string;
}
export const noAnswer: DraftAnswer = { options: [], text: '' };

export const isGiven = ({ kind }: SurveyQuestion, { options, text }: DraftAnswer): boolean =>
  kind === 'text' ? text.trim() !== '' : options.length > 0;

/** A touch chooses; the next one chooses another, or, where several may be chosen, one more. */
export function withOption(kind: SurveyQuestion['kind'], chosen: readonly string[], id: string): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  return kind === 'many' ? [...chosen, id] : [id];
}

interface AnswerFieldProps {
  question: SurveyQuestion;
  language: Language;
  grabsFocus: boolean;
  draft: DraftAnswer;
  change(draft: DraftAnswer): void;
  onDone(): void;
}

/** Large keys to choose from, or a field with its keys. */
export function AnswerField({ question, language, grabsFocus, draft, change, onDone }: AnswerFieldProps) {
  const { questions: text } = words[language];
  if (question.kind === 'text')
    return (
      <WritingPad
        isBelowHeading
        label={text.answerLabel}
        hint={text.writeWords}
        grabsFocus={grabsFocus}
        value={draft.text}
        maxLength={surveyLimits.answer}
        language={language}
        onChange={(typed) => change({ ...draft, text: typed })}
        onDone={onDone}
      />
    );
  return (
    <>
      <p className="survey-hint">{question.kind === 'one' ? text.chooseOne : text.chooseMany}</p>
      <ul className="survey-options" data-many={question.options.length > 4}>
        {question.options.map((option) => (
          <li key={option.id}>
            <button
              type="button"
              className="survey-option"
              aria-pressed={draft.options.includes(option.id)}
              onClick={() => change({ ...draft, options: withOption(question.kind, draft.options, option.id) })}
            >
              <span className="survey-mark" data-kind={question.kind} aria-hidden="true">
                <IconCheck stroke={3} />
              </span>
              <span>{inLanguage(option, language)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
