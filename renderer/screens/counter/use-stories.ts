import { useEffect, useState } from 'react';
import type { CallStory } from '../../../shared/contract/queue-views.ts';
import { callStories } from '../../live/hub.ts';

export interface Stories {
  state: 'loading' | 'shown' | 'failed';
  /** Newest first. */
  stories: readonly CallStory[];
  again(): void;
}

/** The day's calls with why, asked of the hub when the page opens. */
export function useStories(): Stories {
  const [state, setState] = useState<Stories['state']>('loading');
  const [stories, setStories] = useState<readonly CallStory[]>([]);
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` is a wish to ask again.
  useEffect(() => {
    let over = false;
    setState('loading');
    callStories()
      .catch((error: unknown) => {
        console.warn('No calls', error);
        return null;
      })
      .then((found) => {
        if (over) return;
        if (found) setStories(found);
        setState(found ? 'shown' : 'failed');
      });
    return () => {
      over = true;
    };
  }, [tries]);
  return { state, stories, again: () => setTries((n) => n + 1) };
}
