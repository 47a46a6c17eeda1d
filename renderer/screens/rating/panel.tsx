import type { RatingView } from '../../../shared/contract/views.ts';
import { fill } from '../../../shared/text/fill.ts';
import { refusalSentence } from '../../../shared/text/refusal-sentence.ts';
import { hubNow } from '../../live/hub.ts';
import { setLanguage, useLanguage, useWords } from '../../live/language.ts';
import { useNow } from '../../live/use-view.ts';
import { LanguageToggle } from '../../ui/language-toggle.tsx';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import { Asking } from './asking.tsx';
import { BoxButton } from './box-button.tsx';
import { Idle } from './idle.tsx';
import { SurveyStep } from './survey-step.tsx';
import { Bye, LastWord, Thanks } from './thanks.tsx';
import { useOwnLanguage } from './use-own-language.ts';
import { useRating } from './use-rating.ts';
import { useReady } from './use-ready.ts';
import { Why } from './why.tsx';
import '../../ui/stage.css';
import './rating.css';

/** Idle → the question → why, after a low level → the office's own questions → thanks → idle. */
export function Panel({ view }: { view: RatingView }) {
  const language = useLanguage();
  const { rating } = useWords();
  const now = useNow(500);
  const flow = useRating(view, now);
  const { at } = flow;
  const asking = at.step === 'listening' ? flow.ask : null;
  const current = at.step === 'listening' ? flow.ask : at.ask;
  const isReady = useReady(asking?.ticketId ?? null);
  useOwnLanguage(current?.ticketId ?? null);
  useWakeLock();
  return (
    <main className="stage rating" data-tone={current?.tone ?? 'neutral'}>
      <header className="rating__head">
        <p>{view.office.authority}</p>
        <p>{view.office.name}</p>
      </header>
      <div className="rating__body" aria-live="polite">
        <Step view={view} flow={flow} isReady={isReady} />
      </div>
      <footer className="rating__foot">
        {asking && (
          <>
            <button
              type="button"
              className="button button--quiet"
              disabled={!isReady}
              onClick={() => flow.decline(asking)}
            >
              {rating.decline}
            </button>
            <p className="rating__closes figures">
              {fill(rating.closesIn, { s: Math.max(0, Math.floor((asking.until - now) / 1000)) })}
            </p>
          </>
        )}
        {at.step === 'listening' && !flow.ask && view.asks.boxAtPanel && <BoxButton />}
        <LanguageToggle language={language} onChange={setLanguage} />
      </footer>
    </main>
  );
}

interface StepProps {
  view: RatingView;
  flow: ReturnType<typeof useRating>;
  isReady: boolean;
}

function Step({ view, flow, isReady }: StepProps) {
  const language = useLanguage();
  const words = useWords();
  const { at, ask, rate, explain, end } = flow;
  const { rating } = words;
  switch (at.step) {
    case 'listening':
    case 'sending': {
      const of = at.step === 'sending' ? at.ask : ask;
      if (!of) return <Idle view={view} />;
      return (
        <Asking
          ask={of}
          scale={view.asks.scale}
          officer={view.officer}
          isReady={isReady}
          chosen={at.step === 'sending' ? at.level : null}
          choose={(level) => void rate(level, of)}
        />
      );
    }
    case 'why':
    case 'explaining':
      return (
        <Why
          key={at.ask.ticketId}
          ask={at.ask}
          asks={view.asks}
          isSending={at.step === 'explaining'}
          send={(why) => void explain(at.ask, why, true)}
          skip={() => end('skipped')}
          close={() => end('time-over')}
          leave={(reasons) => void explain(at.ask, { reasons, comment: '' }, false)}
        />
      );
    case 'survey':
      return <SurveyStep key={at.ask.ticketId} ask={at.ask} level={at.level} onEnd={() => end('survey-ended')} />;
    case 'unsent':
      return <LastWord title={rating.unsent[at.what]} text={rating.unsentText} />;
    case 'thanks':
      return <Thanks tone={at.ask.tone} level={at.level} />;
    case 'bye':
      return <Bye tone={at.ask.tone} />;
    case 'refused':
      return <LastWord title={refusalSentence(at.refusal, { words, language }, hubNow())} />;
  }
}
