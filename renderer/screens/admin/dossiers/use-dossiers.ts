import { useCallback, useEffect, useState } from 'react';
import type { StandingDossiers } from '../../../../shared/domain/dossiers.ts';
import type { BusinessDay } from '../../../../shared/domain/time.ts';
import { dossiersIn } from '../../../live/reports.ts';

export type Standing = { state: 'loading' | 'failed' } | { state: 'shown'; list: readonly StandingDossiers[] };

/** What the hub has of these days; `again` asks once more, after something was written. */
export function useDossiers(from: BusinessDay, to: BusinessDay): { standing: Standing; again(): void } {
  const [standing, setStanding] = useState<Standing>({ state: 'loading' });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `round` asks once more.
  useEffect(() => {
    let isHere = true;
    dossiersIn({ from, to })
      .then((list) => isHere && setStanding({ state: 'shown', list: list ?? [] }))
      .catch(() => isHere && setStanding({ state: 'failed' }));
    return () => {
      isHere = false;
    };
  }, [from, to, round]);
  return { standing, again: useCallback(() => setRound((n) => n + 1), []) };
}
