import { useSyncExternalStore } from 'react';

/** Where a pixel of the drawing (1080 × 1920 or 1920 × 1080) is less than 0.8 of the panel's: an old screen of 1366 × 768. */
const small = matchMedia(
  '(orientation: landscape) and (max-height: 863px), (orientation: portrait) and (max-width: 863px)',
);

const watch = (changed: () => void): (() => void) => {
  small.addEventListener('change', changed);
  return () => small.removeEventListener('change', changed);
};

/** Whether large letters need another page here. */
export const useSmallPanel = (): boolean => useSyncExternalStore(watch, () => small.matches);
