import { useEffect, useState } from 'react';
import type { SatisfactionReport } from '../../../../shared/contract/satisfaction.ts';
import { satisfactionOf } from '../../../live/hub.ts';
import type { Days } from './period.ts';

export interface Report {
  state: 'loading' | 'shown' | 'failed';
  /** Of the period asked for last, also while it is counted anew: no figures ever stand under another period's name. */
  report: SatisfactionReport | null;
}

/** The figures of a period, asked of the hub; a new object asks again, and the hub then leaves off what it was counting. */
export function useReport(days: Days): Report {
  const [answer, setAnswer] = useState<{ to: Days; report: SatisfactionReport | null } | null>(null);
  useEffect(() => {
    let over = false;
    satisfactionOf(days)
      .catch((error: unknown) => {
        console.warn('No figures', error);
        return null;
      })
      .then((report) => {
        if (!over) setAnswer({ to: days, report });
      });
    return () => {
      over = true;
    };
  }, [days]);
  const report = answer?.report ?? null;
  const isOfThese = answer?.to.from === days.from && answer.to.to === days.to;
  const answered = report ? 'shown' : 'failed';
  return { state: answer?.to === days ? answered : 'loading', report: isOfThese ? report : null };
}
