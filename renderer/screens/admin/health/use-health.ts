import { useEffect } from 'react';
import type { HealthView } from '../../../../shared/contract/health.ts';
import { healthNow } from '../../../live/hub.ts';
import { useAsked } from '../use-asked.ts';

/** Milliseconds. */
const LOOK_EVERY = 5_000;

/** How the system is, asked again and again while the page is open. `isSilent`: the hub did not answer the last time. */
export function useHealth(): { found: HealthView | null; isSilent: boolean } {
  const { state, found, again } = useAsked(healthNow, '');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `again` only wishes; one timer serves the page.
  useEffect(() => {
    const timer = setInterval(again, LOOK_EVERY);
    return () => clearInterval(timer);
  }, []);
  return { found, isSilent: state === 'failed' };
}
