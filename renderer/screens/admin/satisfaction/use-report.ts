import { useEffect, useState } from 'react';
import type { SatisfactionReport } from '../../../../shared/contract/satisfaction.ts';
import { satisfactionOf } from '../../../live/hub.ts';
import type { Days } from './period.ts';

export interface Report {
  state: 'loading' | 'shown' | 'failed';
  /** Of the period asked for last; while another is counted the one before stays to be read. */
  report: SatisfactionReport | null;
}

/** The figures of a period, asked of the hub; a new object asks again. */
export function useReport(days: Days): Report {
  const [report, setReport] = useState<SatisfactionReport | null>(null);
  const [state, setState] = useState<Report['state']>('loading');
  useEffect(() => {
    let over = false;
    setState('loading');
    satisfactionOf(days)
      .catch((error: unknown) => {
        console.warn('No figures', error);
        return null;
      })
      .then((found) => {
        if (over) return;
        if (found) setReport(found);
        setState(found ? 'shown' : 'failed');
      });
    return () => {
      over = true;
    };
  }, [days]);
  return { state, report };
}
