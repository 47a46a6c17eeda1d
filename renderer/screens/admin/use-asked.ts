import { useEffect, useState } from 'react';

export interface Asked<Found> {
  state: 'loading' | 'shown' | 'failed';
  /** What the hub said last; stays in sight while it is asked again. */
  found: Found | null;
  again(): void;
}

/** Asks the hub when the page opens and whenever `about` changes. Null from the hub is no answer. */
export function useAsked<Found>(ask: () => Promise<Found | null>, about: string): Asked<Found> {
  const [state, setState] = useState<Asked<Found>['state']>('loading');
  const [found, setFound] = useState<Found | null>(null);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `about` says what is asked, `tries` is a wish to ask again.
  useEffect(() => {
    let over = false;
    ask()
      .catch((error: unknown) => {
        console.warn('No answer', error);
        return null;
      })
      .then((said) => {
        if (over) return;
        if (said !== null) setFound(said);
        setState(said === null ? 'failed' : 'shown');
      });
    return () => {
      over = true;
    };
  }, [about, tries]);
  return { state, found, again: () => setTries((n) => n + 1) };
}
