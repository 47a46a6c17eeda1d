import { useRef } from 'react';
import type { RatingView } from '../../../shared/contract/views.ts';
import type { RatingLevel } from '../../../shared/domain/rating.ts';
import { useLanguage } from '../../live/language.ts';
import { useFit } from '../../ui/slides/use-fit.ts';
import { sendAnswer } from './send-answer.ts';
import { type GivenAnswer, SurveyQuestions } from './survey-questions.tsx';
import { useIdle } from './use-idle.ts';

/** Somebody who left does not keep the next citizen from the faces. Milliseconds. */
const IDLE_MS = 30_000;
/** Who types slowly is not cut off: the hub says when it takes no more, and the next citizen ends it anyway. */
const LATEST_MS = 600_000;

interface SurveyStepProps {
  ask: NonNullable<RatingView['ask']>;
  /** What was rated: some questions are for some levels only. */
  level: RatingLevel;
  onEnd: () => void;
}

/** The office's own questions at the panel, one a screen: each answer is kept as soon as it is given. */
export function SurveyStep({ ask, level, onEnd }: SurveyStepProps) {
  const language = useLanguage();
  const place = useRef<HTMLDivElement>(null);
  useFit(place);
  useIdle(IDLE_MS, LATEST_MS, onEnd);
  // Where the hub does not take an answer, the rest of them would be asked for nothing.
  const give = async ({ questionId, options, text }: GivenAnswer): Promise<void> => {
    const kept = await sendAnswer({ type: 'answer-survey', ticketId: ask.ticketId, questionId, options, text });
    if (!kept) onEnd();
  };
  return (
    <div className="survey-step" ref={place}>
      <SurveyQuestions
        survey={ask.survey}
        channel="panel"
        level={level}
        language={language}
        grabsFocus
        give={give}
        onEnd={onEnd}
      />
    </div>
  );
}
