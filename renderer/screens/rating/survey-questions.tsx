import { useEffect, useState } from 'react';
import type { RatingChannel, RatingLevel } from '../../../shared/domain/rating.ts';
import type { SurveyQuestion } from '../../../shared/domain/satisfaction.ts';
import { inLanguage } from '../../../shared/survey/in-language.ts';
import { nextQuestion, questionsLeft, type SurveyAnswer } from '../../../shared/survey/next-question.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, words } from '../../../shared/text/index.ts';
import { AnswerField, type DraftAnswer, isGiven, noAnswer } from './survey-answer.tsx';
import './survey.css';

export interface GivenAnswer {
  questionId: string;
  options: string[];
  text: string | null;
}

interface SurveyQuestionsProps {
  survey: readonly SurveyQuestion[];
  channel: RatingChannel;
  level: RatingLevel;
  language: Language;
  /** A field to write into takes the focus: not in a picture of the panel on another page. */
  grabsFocus: boolean;
  /** The next question comes when this is done. */
  give(answer: GivenAnswer): Promise<void>;
  onEnd(): void;
}

/** One question a screen, each of which may be skipped, with where one is. */
export function SurveyQuestions(props: SurveyQuestionsProps) {
  const { survey, channel, level, language, onEnd } = props;
  const { questions: text, rating } = words[language];
  const [answers, setAnswers] = useState<readonly SurveyAnswer[]>([]);
  const [draft, setDraft] = useState<DraftAnswer>(noAnswer);
  const [isSending, setSending] = useState(false);
  const question = nextQuestion(survey, channel, level, answers);
  const isOver = question === null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it ends once, however often its owner is drawn.
  useEffect(() => {
    if (isOver) onEnd();
  }, [isOver]);
  if (!question) return null;

  const goOn = (options: readonly string[]): void => {
    setAnswers((before) => [...before, { questionId: question.id, options }]);
    setDraft(noAnswer);
  };
  async function give(asked: SurveyQuestion): Promise<void> {
    if (isSending) return;
    if (!isGiven(asked, draft)) return goOn([]);
    setSending(true);
    const written = asked.kind === 'text' ? draft.text.trim() : null;
    await props.give({ questionId: asked.id, options: [...draft.options], text: written });
    setSending(false);
    goOn(draft.options);
  }
  const n = answers.length + 1;
  const of = answers.length + questionsLeft(survey, channel, level, answers);
  return (
    <form
      className="survey-question"
      onSubmit={(event) => {
        event.preventDefault();
        void give(question);
      }}
    >
      <p className="survey-progress figures">{fill(text.progress, { n, of })}</p>
      <h1 className="survey-title">{inLanguage(question, language)}</h1>
      <AnswerField
        key={question.id}
        question={question}
        language={language}
        grabsFocus={props.grabsFocus}
        draft={draft}
        change={setDraft}
        onDone={() => void give(question)}
      />
      <div className="survey-actions">
        <button type="button" className="button button--quiet" disabled={isSending} onClick={() => goOn([])}>
          {rating.skip}
        </button>
        <button type="submit" className="button button--go" disabled={isSending || !isGiven(question, draft)}>
          {text.next}
        </button>
      </div>
    </form>
  );
}
