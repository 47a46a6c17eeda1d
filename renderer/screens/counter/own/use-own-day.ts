import { useEffect, useState } from 'react';
import type { OwnDay } from '../../../../shared/contract/own-day.ts';
import { ownDay } from '../../../live/hub.ts';

export interface AskedDay {
  state: 'loading' | 'shown' | 'failed';
  /** As it came last: it stays while it is asked for anew. */
  day: OwnDay | null;
  again(): void;
}

/** The officer's own day, asked of the hub when the page opens and whenever `moment` is another one. */
export function useOwnDay(moment: string): AskedDay {
  const [state, setState] = useState<AskedDay['state']>('loading');
  const [day, setDay] = useState<OwnDay | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `moment` and `tries` are wishes to ask again.
  useEffect(() => {
    let over = false;
    ownDay()
      .catch((error: unknown) => {
        console.warn('No own day', error);
        return null;
      })
      .then((found) => {
        if (over) return;
        if (found) setDay(found);
        setState(found ? 'shown' : 'failed');
      });
    return () => {
      over = true;
    };
  }, [moment, tries]);
  return { state, day, again: () => setTries((n) => n + 1) };
}
