import { useEffect, useState } from 'react';
import type { Report, ReportRequest } from '../../../../shared/contract/report.ts';
import { watchReport } from '../../../live/reports.ts';

/** A quick answer needs no bar. Milliseconds. */
const SLOW_MS = 500;

export type ReportState =
  | { state: 'loading'; isSlow: boolean; progress: { done: number; total: number } | null }
  | { state: 'shown'; report: Report }
  | { state: 'failed' }
  | { state: 'stopped' };

export interface AskedReport {
  now: ReportState;
  stop(): void;
  again(): void;
}

/** The report as it is asked for: asked again with each change, and left alone by who goes to another page. */
export function useReport(request: ReportRequest | null): AskedReport {
  const [now, setNow] = useState<ReportState>(starting);
  const [round, setRound] = useState(0);
  const [isStopped, setIsStopped] = useState(false);
  const asked = JSON.stringify(request);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks for the same report once more.
  useEffect(() => {
    const wanted = JSON.parse(asked) as ReportRequest | null;
    if (wanted === null || isStopped) return;
    setNow(starting);
    const slow = setTimeout(() => setNow((is) => (is.state === 'loading' ? { ...is, isSlow: true } : is)), SLOW_MS);
    const leave = watchReport(wanted, (push) => {
      if (push.type === 'progress')
        setNow((is) => (is.state === 'loading' ? { ...is, progress: { done: push.done, total: push.total } } : is));
      else setNow(push.type === 'report' ? { state: 'shown', report: push.report } : { state: 'failed' });
    });
    return () => {
      clearTimeout(slow);
      leave();
    };
  }, [asked, round, isStopped]);
  // Another choice is a new wish, whatever was stopped before.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change that matters.
  useEffect(() => setIsStopped(false), [asked]);
  return {
    now: isStopped ? { state: 'stopped' } : now,
    stop: () => setIsStopped(true),
    again: () => {
      setIsStopped(false);
      setRound(round + 1);
    },
  };
}

const starting: ReportState = { state: 'loading', isSlow: false, progress: null };
