import { useState } from 'react';
import { facesOf, type RatingLevel, type RatingScale } from '../../../../shared/domain/rating.ts';
import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import { nextQuestion } from '../../../../shared/survey/next-question.ts';
import type { Language } from '../../../../shared/text/index.ts';
import { useWords } from '../../../live/language.ts';
import { KeyButton } from '../../../ui/staff/key-button.tsx';
import { SurveyQuestions } from '../../rating/survey-questions.tsx';
import { Pick } from '../boards/pick.tsx';

const sizes = ['wide', 'high'] as const;
const languages = ['vi', 'en'] as const;

/** The panel's own step at a tablet's size, made small: to touch one's way through, with nothing sent. */
export function TryOut({ survey, scale }: { survey: readonly SurveyQuestion[]; scale: RatingScale }) {
  const { survey: text, rating } = useWords();
  const [size, setSize] = useState<(typeof sizes)[number]>('wide');
  const [language, setLanguage] = useState<Language>('vi');
  const [level, setLevel] = useState<RatingLevel>(4);
  const [tries, setTries] = useState(0);
  const [isOver, setOver] = useState(false);
  const hasAny = nextQuestion(survey, 'panel', level, []) !== null;
  const begin = (): void => {
    setOver(false);
    setTries((n) => n + 1);
  };
  return (
    <section className="survey-try" aria-label={text.preview}>
      <h3>{text.preview}</h3>
      <p className="field-hint">{text.previewHint}</p>
      <Pick
        label={text.previewAfter}
        value={String(level)}
        options={facesOf(scale).map((one) => ({ value: String(one), name: rating.level[one] }))}
        onChange={(value) => {
          setLevel(facesOf(scale).find((one) => String(one) === value) ?? 4);
          begin();
        }}
      />
      <div className="row-form">
        <Pick
          label={text.previewSize}
          value={size}
          options={sizes.map((one) => ({ value: one, name: text.previewSizes[one] }))}
          onChange={(value) => setSize(value)}
        />
        <Pick
          label={text.previewIn}
          value={language}
          options={languages.map((one) => ({ value: one, name: text.languages[one] }))}
          onChange={(value) => setLanguage(value)}
        />
      </div>
      <section className="survey-tablet" data-size={size} lang={language} aria-label={text.previewOf}>
        <div className="survey-tablet-page">
          {hasAny && !isOver ? (
            <SurveyQuestions
              key={tries}
              survey={survey}
              channel="panel"
              level={level}
              language={language}
              grabsFocus={false}
              give={async () => undefined}
              onEnd={() => setOver(true)}
            />
          ) : (
            <p className="survey-over" role="status">
              {hasAny ? text.previewEnd : text.previewNone}
            </p>
          )}
        </div>
      </section>
      <KeyButton disabled={!hasAny} onClick={begin}>
        {text.previewAgain}
      </KeyButton>
    </section>
  );
}
