import { useEffect, useState } from 'react';
import type { QuestionResult, SurveyPeriod } from '../../../../shared/contract/survey-results.ts';
import { surveyResults } from '../../../live/hub.ts';

export interface Results {
  state: 'loading' | 'shown' | 'failed';
  results: readonly QuestionResult[];
  again(): void;
}

/** What was answered in a period, asked of the hub when the page opens and when it is wished again. */
export function useResults({ from, to }: SurveyPeriod): Results {
  const [state, setState] = useState<Results['state']>('loading');
  const [results, setResults] = useState<readonly QuestionResult[]>([]);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is a wish to ask again.
  useEffect(() => {
    let over = false;
    setState('loading');
    surveyResults({ from, to })
      .catch((error: unknown) => {
        console.warn('No results', error);
        return null;
      })
      .then((found) => {
        if (over) return;
        if (found) setResults(found);
        setState(found ? 'shown' : 'failed');
      });
    return () => {
      over = true;
    };
  }, [from, to, tries]);
  return { state, results, again: () => setTries((n) => n + 1) };
}
