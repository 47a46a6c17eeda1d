import { useEffect } from 'react';

/** While something is unsaved the browser asks before it closes or reloads the page. */
export function useAskBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    // The desktop app has no such question: its window would silently stay open.
    if (!isUnsaved || window.shell) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
