import { useEffect, useRef } from 'react';

interface Keys {
  space: (() => void) | null;
  enter: (() => void) | null;
}

/**
 * Space and Enter for who records without looking for the pointer. A control that has the focus keeps its own keys, except for
 * those inside the element that takes the answer as its ref: there the two keys mean what stands on the buttons.
 */
export function useRecorderKeys(keys: Keys) {
  const own = useRef<HTMLDivElement>(null);
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const work = event.key === ' ' ? newest.current.space : event.key === 'Enter' ? newest.current.enter : null;
      if (!work || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
      const target = event.target instanceof Element ? event.target : null;
      const control = target?.closest('input, select, textarea, button, a, summary, dialog');
      if (control && !own.current?.contains(control)) return;
      event.preventDefault();
      work();
    };
    // Before a button's own answer to the key, which is given when it comes up again.
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return own;
}
