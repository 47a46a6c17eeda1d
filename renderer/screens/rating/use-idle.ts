import { useEffect, useRef } from 'react';

/** Calls `onIdle` when nothing of the page was touched for so long. Milliseconds. */
export function useIdle(ms: number, onIdle: () => void): void {
  const latest = useRef(onIdle);
  useEffect(() => {
    latest.current = onIdle;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touched = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), ms);
    };
    touched();
    for (const sign of ['pointerdown', 'keydown'] as const) window.addEventListener(sign, touched);
    return () => {
      clearTimeout(timer);
      for (const sign of ['pointerdown', 'keydown'] as const) window.removeEventListener(sign, touched);
    };
  }, [ms]);
}
