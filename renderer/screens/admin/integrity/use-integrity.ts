import { useCallback, useEffect, useState } from 'react';
import type { CheckProblem, IntegrityView } from '../../../../shared/contract/integrity.ts';
import { integrityNow, send, startCheck } from '../../../live/hub.ts';

/** Milliseconds. */
const LOOK_EVERY = 700;

export interface IntegrityHands {
  /** Null until the hub has answered. */
  view: IntegrityView | null;
  /** What is wrong with the paper's text; null when a check has begun, or when the hub did not answer: then nothing changes. */
  check(text: string | null): Promise<CheckProblem | null>;
  sign(): Promise<void>;
}

/** What is signed and checked, looked at while the page is open: a check goes on by itself. */
export function useIntegrity(): IntegrityHands {
  const [view, setView] = useState<IntegrityView | null>(null);
  const look = useCallback(async () => {
    try {
      const found = await integrityNow();
      if (found) setView(found);
    } catch (error) {
      console.warn('No answer about the journal', error);
    }
  }, []);
  const running = view === null || view.check?.state === 'running';
  useEffect(() => {
    void look();
    if (!running) return;
    const timer = setInterval(look, LOOK_EVERY);
    return () => clearInterval(timer);
  }, [look, running]);
  return {
    view,
    async check(text) {
      const answer = await startCheck(text).catch((error: unknown) => {
        console.warn('The check was not begun', error);
        return null;
      });
      await look();
      return answer?.problem ?? null;
    },
    async sign() {
      await send({ type: 'sign-digest' });
      await look();
    },
  };
}
