import { useEffect } from 'react';
import type { RatingView } from '../../../shared/contract/views.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { setLanguage, useLanguage, useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { LanguageToggle } from '../../ui/language-toggle.tsx';
import { Asking } from './asking.tsx';
import { Idle } from './idle.tsx';
import { askNow } from './rating-flow.ts';
import { SurveyStep } from './survey-step.tsx';
import { Thanks } from './thanks.tsx';
import { useRating } from './use-rating.ts';
import '../../ui/stage.css';
import './rating.css';

const LANGUAGE_RESETS_MS = 60_000;

/** Idle → the question → thanks → idle. */
export function Panel({ view }: { view: RatingView }) {
  const language = useLanguage();
  const words = useWords();
  const now = useNow(500);
  const { at, answered, choose, endSurvey } = useRating();
  const ask = askNow(view.ask, answered, now);
  const asking = at.step === 'chosen' ? at.ticketId : at.step === 'listening' ? (ask?.ticketId ?? null) : null;

  // Each citizen begins in Vietnamese.
  useEffect(() => {
    if (asking === null && at.step === 'listening') setLanguage('vi');
  }, [asking, at.step]);
  useEffect(() => {
    if (language === 'vi') return;
    const timer = setTimeout(() => setLanguage('vi'), LANGUAGE_RESETS_MS);
    return () => clearTimeout(timer);
  }, [language]);

  // The next citizen goes before the questions to the last one.
  const isNextHere = at.step === 'survey' && ask !== null;
  useEffect(() => {
    if (isNextHere) endSurvey();
  }, [isNextHere, endSurvey]);

  const shownAsk = ask ?? (at.step === 'chosen' ? view.ask : null);
  return (
    <main
      className="stage rating"
      data-tone={at.step === 'thanks' || at.step === 'survey' ? at.tone : (shownAsk?.tone ?? 'neutral')}
    >
      <header className="rating__head">
        <p>{view.office.authority}</p>
        <p>{view.office.name}</p>
      </header>
      <div className="rating__body" aria-live="polite">
        {at.step === 'thanks' && <Thanks tone={at.tone} />}
        {at.step === 'survey' && <SurveyStep ask={at.ask} level={at.level} onEnd={endSurvey} />}
        {at.step === 'refused' && (
          <p className="rating__sentence">{refusalSentence(at.refusal, { words, language }, hubNow())}</p>
        )}
        {(at.step === 'listening' || at.step === 'chosen') &&
          (shownAsk ? (
            <Asking
              ask={shownAsk}
              officer={view.officer}
              now={now}
              chosen={at.step === 'chosen' ? at.level : null}
              choose={(level) => choose(level, shownAsk)}
            />
          ) : (
            <Idle view={view} />
          ))}
      </div>
      <footer className="rating__foot">
        <LanguageToggle language={language} onChange={setLanguage} />
      </footer>
    </main>
  );
}
