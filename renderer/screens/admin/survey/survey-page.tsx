import { useState } from 'react';
import type { AdminView } from '../../../../shared/contract/views.ts';
import type { SurveyQuestion } from '../../../../shared/domain/satisfaction.ts';
import { useWords } from '../../../live/language.ts';
import type { ChangingDraft } from '../use-office-drafts.ts';
import { SurveyBuilder } from './survey-builder.tsx';
import { SurveyResults } from './survey-results.tsx';
import './survey.css';

const parts = ['build', 'results'] as const;

/** The office's own questions: what is asked, and what was answered. */
export function SurveyPage({ view, draft }: { view: AdminView; draft: ChangingDraft<readonly SurveyQuestion[]> }) {
  const { survey: text } = useWords();
  const [shown, setShown] = useState<(typeof parts)[number]>('build');
  return (
    <div className="survey-page">
      <p className="survey-not-sipas">{text.notSipas}</p>
      <fieldset className="segments">
        <legend className="for-ears-only">{text.partsLabel}</legend>
        {parts.map((part) => (
          <label key={part}>
            <input type="radio" name="survey-part" checked={part === shown} onChange={() => setShown(part)} />
            <span>{text.parts[part]}</span>
          </label>
        ))}
      </fieldset>
      {shown === 'build' ? <SurveyBuilder view={view} draft={draft} /> : <SurveyResults day={view.day} />}
    </div>
  );
}
