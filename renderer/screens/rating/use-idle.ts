import { useEffect, useRef } from 'react';

/** Calls back when nobody has touched anything for so long, or at `latest` in any case. Milliseconds from now. */
export function useIdle(idleMs: number, latestMs: number, onIdle: () => void): void {
  const callback = useRef(onIdle);
  callback.current = onIdle;
  const latest = useRef(latestMs);
  useEffect(() => {
    const over = () => callback.current();
    let timer = setTimeout(over, idleMs);
    const last = setTimeout(over, Math.max(0, latest.current));
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(over, idleMs);
    };
    const signs = ['pointerdown', 'keydown'] as const;
    for (const sign of signs) addEventListener(sign, again);
    return () => {
      clearTimeout(timer);
      clearTimeout(last);
      for (const sign of signs) removeEventListener(sign, again);
    };
  }, [idleMs]);
}
